import { execFile, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { releaseId } from '../../../core/release/canonical.ts';
import { checkRelease } from '../../../core/release/check.ts';
import { parseManifest, parseRelease } from '../../../core/release/parse.ts';
import { type FileName, type ManifestFile, type Release, WorkFile } from '../../../core/release/schema.ts';
import { writeRelease } from '../../../core/station/write-release.ts';
import { serve, staticFiles } from './serve.ts';
import { FACTS, smallParts } from './small-release.ts';

/** A file of a release as a fault is planted into it. */
// biome-ignore lint/suspicious/noExplicitAny: what is planted is what no type allows.
type Content = Record<string, any>;

async function release(change: (release: Release) => void = () => {}): Promise<Release> {
  const files = await writeRelease(smallParts(), FACTS);
  const manifest = parseManifest(files.get('manifest.json')!);
  const bytes = new Map(manifest.files.map((file) => [file.name as FileName, files.get(file.path)!]));
  const read = parseRelease(manifest, bytes);
  change(read);
  return read;
}

it('finds nothing in a release that is in order', async () => {
  expect(checkRelease(await release())).toEqual([]);
});

const wrongs: [string, (release: Release) => void, string, RegExp][] = [
  [
    'a cell of no node',
    (r) => {
      r.scores.cells[1]!.node = 'gone';
    },
    'scores',
    /no team and no block/,
  ],
  [
    'an unknown measure',
    (r) => {
      r.scores.cells[1]!.measure = 'csat-1-5';
    },
    'scores',
    /no measure/,
  ],
  ['counts of another scale', (r) => void r.scores.cells[0]!.counts.pop(), 'scores', /number of steps/],
  [
    'more respondents than answers',
    (r) => {
      r.scores.cells[0]!.respondents = 999;
    },
    'scores',
    /gave only/,
  ],
  [
    'a cell under the minimum',
    (r) => {
      r.scores.cells[0]!.respondents = 4;
    },
    'scores',
    /under the minimum of 5/,
  ],
  [
    'a bucket that is open',
    (r) => {
      r.scores.cells[0]!.bucket = '2026-06+6';
    },
    'scores',
    /not closed/,
  ],
  ['a cell that is there twice', (r) => void r.scores.cells.push(r.scores.cells[0]!), 'scores', /twice/],
  [
    'a cell that was to be hidden',
    (r) =>
      void r.teams.disclosure.push({
        team: 'claims-home',
        audience: 'customer',
        measure: 'nps',
        bucket: '2026-05+6',
        state: 'hidden',
      }),
    'scores',
    /hidden or merged/,
  ],
  [
    'a margin that is more than the whole',
    (r) => {
      const cell = r.scores.cells[0]!;
      r.scores.cells.push({ ...cell, split: { by: 'channel', value: 'phone' } });
      r.scores.cells.push({ ...cell, split: { by: 'channel', value: 'mail' } });
    },
    'scores',
    /more answers than there are in all/,
  ],
  [
    'comments under the minimum',
    (r) => {
      r.themes.comments[0]!.respondents = 9;
    },
    'themes',
    /minimum of 10/,
  ],
  [
    'a theme of no taxonomy',
    (r) => {
      r.themes.themes[0]!.theme = 'weather';
    },
    'themes',
    /no theme/,
  ],
  [
    'more mentions than comments',
    (r) => {
      r.themes.themes[0]!.comments = 21;
    },
    'themes',
    /21 of 20/,
  ],
  [
    'a count of set aside comments under the minimum',
    (r) => void r.themes.setAside.push({ team: 'claims', count: 3 }),
    'themes',
    /set aside, under/,
  ],
  ['a team twice', (r) => void r.teams.teams.push(r.teams.teams[3]!), 'teams', /there twice/],
  [
    'a parent that is not there',
    (r) => {
      r.teams.teams[1]!.parent = 'gone';
    },
    'teams',
    /no team/,
  ],
  [
    'a tree that bites its tail',
    (r) => {
      r.teams.teams[1]!.parent = 'claims-motor';
    },
    'teams',
    /below itself/,
  ],
  [
    'a headcount under the minimum',
    (r) => {
      r.teams.teams[3]!.headcount = 4;
    },
    'teams',
    /headcount of 4/,
  ],
  [
    'a block of too few',
    (r) => {
      r.teams.teams[2]!.headcount = 2;
      r.teams.teams[3]!.headcount = 2;
      r.teams.blocks.push({ id: 'block-1', teams: ['claims-motor', 'claims-home'] });
    },
    'teams',
    /has 4 people/,
  ],
  [
    'a pin to nowhere',
    (r) => void r.pins.pins.push({ host: '*', kind: 'unit', id: '7', team: 'gone' }),
    'pins',
    /no team/,
  ],
  [
    'two pins for one page',
    (r) => {
      r.pins.pins.push({ host: '*', kind: 'unit', id: '7', team: 'claims' });
      r.pins.pins.push({ host: '*', kind: 'unit', id: '7', team: 'claims-home' });
    },
    'pins',
    /pinned to two teams/,
  ],
];

it.each(wrongs)('finds %s', async (_, change, file, message) => {
  const findings = checkRelease(await release(change));
  expect(findings.filter((finding) => finding.file === file && message.test(finding.message))).not.toEqual(
    [],
  );
  expect(findings.every((finding) => finding.level === 'error')).toBe(true);
});

it('adds up months where a margin is released by half-year', async () => {
  const byMonth = (counts: number[]) => (r: Release) => {
    const [cell] = r.scores.cells.splice(0, 1);
    for (const month of ['05', '06', '07', '08', '09', '10'])
      r.scores.cells.push({ ...cell!, bucket: `2026-${month}`, counts: Array(11).fill(2), respondents: 22 });
    r.scores.cells.push({ ...cell!, split: { by: 'channel', value: 'phone' }, counts, respondents: 90 });
  };
  expect(checkRelease(await release(byMonth(Array(11).fill(12))))).toEqual([]);
  expect(checkRelease(await release(byMonth([13, ...Array(10).fill(12)])))).toHaveLength(1);
});

it('lists ten of a kind and counts the rest', async () => {
  const findings = checkRelease(
    await release((r) => {
      for (let i = 0; i < 25; i++) r.pins.pins.push({ host: '*', kind: 'unit', id: `${i}`, team: 'gone' });
    }),
  );
  expect(findings).toHaveLength(11);
  expect(findings[10]?.message).toMatch(/^15 more/);
});

describe('npm run check-api', () => {
  const tool = 'tools/check-api.ts';
  const run = async (...args: string[]) => {
    try {
      const { stdout, stderr } = await promisify(execFile)(process.execPath, [tool, ...args]);
      return { code: 0, stdout, stderr };
    } catch (error) {
      return error as { code: number; stdout: string; stderr: string };
    }
  };

  it('passes a release that is in order, with its token', async () => {
    const files = await writeRelease(smallParts(), FACTS);
    const good = staticFiles(files);
    const served = await serve((request, response) =>
      request.headers.authorization === 'Bearer t-1'
        ? good(request, response)
        : void response.writeHead(401).end(),
    );
    const passed = await run(served.address, '--token', 't-1');
    const refused = await run(served.address);
    await served.close();
    expect(passed).toMatchObject({ code: 0, stdout: expect.stringContaining('In order: 4 teams') });
    expect(refused).toMatchObject({ code: 1, stderr: expect.stringContaining('(401)') });
  });

  it('names what is wrong across files', async () => {
    const parts = smallParts();
    parts.scores.cells[0]!.node = 'gone';
    const served = await serve(staticFiles(await writeRelease(parts, FACTS)));
    const result = await run(served.address);
    await served.close();
    expect(result).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('scores cells.0: "gone" is no team'),
    });
  });

  const rewritten = async (change: (file: (name: string) => Content) => void) => {
    const files = new Map(await writeRelease(smallParts(), FACTS));
    const manifest = JSON.parse(new TextDecoder().decode(files.get('manifest.json')));
    const contents = new Map<string, Content>([['manifest', manifest]]);
    change((name) => {
      const entry = manifest.files.find((file: ManifestFile) => file.name === name);
      if (!contents.has(name))
        contents.set(name, JSON.parse(new TextDecoder().decode(files.get(entry.path))));
      return contents.get(name)!;
    });
    for (const [name, content] of contents) {
      if (name === 'manifest') continue;
      const entry = manifest.files.find((file: ManifestFile) => file.name === name);
      const bytes = new TextEncoder().encode(JSON.stringify(content));
      entry.sha256 = createHash('sha256').update(bytes).digest('hex');
      entry.bytes = bytes.length;
      entry.path = `${name}.${entry.sha256.slice(0, 16)}.json`;
      files.set(entry.path, bytes);
    }
    manifest.id = await releaseId(manifest.files);
    return files.set('manifest.json', new TextEncoder().encode(JSON.stringify(manifest)));
  };
  const pathOf = (files: ReadonlyMap<string, Uint8Array>, name: string) =>
    [...files.keys()].find((path) => path.startsWith(`${name}.`))!;

  const faults: [string, string, RegExp, () => Promise<RequestListener>][] = [
    [
      'a sign-in page in the place of the manifest',
      'serving 1',
      /never by a web page/,
      async () => (_, response) =>
        void response.writeHead(200, { 'content-type': 'text/html' }).end('<html>Please sign in</html>'),
    ],
    [
      'an address that leads elsewhere',
      'serving 3',
      /follow no redirect/,
      async () => (_, response) => void response.writeHead(302, { location: '/login' }).end(),
    ],
    [
      'a file that was changed after the manifest was written',
      'manifest 6',
      /Length and SHA-256/,
      async () => {
        const files = new Map(await rewritten(() => {}));
        const path = pathOf(files, 'scores');
        return staticFiles(files.set(path, new TextEncoder().encode('{"measures":[],"cells":[]}')));
      },
    ],
    [
      'a file that was not copied',
      'manifest 5',
      /can be had from the server/,
      async () => {
        const files = new Map(await rewritten(() => {}));
        files.delete(pathOf(files, 'themes'));
        return staticFiles(files);
      },
    ],
    [
      'a manifest without its settings',
      'manifest 3',
      /settings always/,
      async () =>
        staticFiles(
          await rewritten((file) => {
            const manifest = file('manifest');
            // Five files have to be there, whichever they are.
            const [settings] = manifest.files.filter(({ name }: ManifestFile) => name === 'settings');
            settings.name = 'pins';
            manifest.files = manifest.files.filter(
              (one: ManifestFile) => one.name !== 'pins' || one === settings,
            );
          }),
        ),
    ],
    [
      'a count that is no whole number',
      'scores 1',
      /kind and in the range/,
      async () =>
        staticFiles(await rewritten((file) => void file('scores').cells[0].counts.splice(0, 1, 2.5))),
    ],
    [
      'a cell of four respondents',
      'scores 6',
      /thresholds\.respondents/,
      async () =>
        staticFiles(
          await rewritten((file) => void Object.assign(file('scores').cells[3], { respondents: 4 })),
        ),
    ],
    [
      'a figure that was decided to be hidden',
      'scores 8',
      /hidden or merged is not there/,
      async () =>
        staticFiles(
          await rewritten(
            (file) =>
              void file('teams').disclosure.push({
                team: 'claims-home',
                audience: 'customer',
                measure: 'nps',
                bucket: '2026-05+6',
                state: 'hidden',
              }),
          ),
        ),
    ],
    [
      'a half-year that is not over',
      'scores 7',
      /ended by the month/,
      async () =>
        staticFiles(
          await rewritten((file) => void Object.assign(file('scores').cells[0], { bucket: '2026-06+6' })),
        ),
    ],
    [
      'channels that add up to more than all',
      'scores 10',
      /add up to no more/,
      async () =>
        staticFiles(
          await rewritten((file) => {
            const { cells } = file('scores');
            for (const value of ['phone', 'mail'])
              cells.push({ ...cells[0], split: { by: 'channel', value } });
          }),
        ),
    ],
    [
      'a theme that the taxonomy does not know',
      'themes 7',
      /one of the taxonomy/,
      async () =>
        staticFiles(
          await rewritten((file) => void Object.assign(file('themes').themes[0], { theme: 'weather' })),
        ),
    ],
    [
      'a target of a team that is not there',
      'work 2',
      /teams of the teams file/,
      async () => {
        const text = { en: 'Eleven calls an hour' };
        const targets = [{ id: 'calls', teams: ['gone'], text, kind: 'volume', guarded: false }];
        return staticFiles(await writeRelease({ ...smallParts(), work: WorkFile.parse({ targets }) }, FACTS));
      },
    ],
    [
      'contacts of a team that is not there',
      'contacts 2',
      /about a team or a block/,
      async () => {
        const cell = { node: 'gone', month: '2026-05', weekday: 1, hour: 9, contacts: 4, openDays: 4 };
        const contacts = { contacts: [cell], publicDays: [] };
        return staticFiles(await writeRelease({ ...smallParts(), contacts }, FACTS));
      },
    ],
    [
      'a headcount of four',
      'teams 5',
      /not under `thresholds\.members`/,
      async () =>
        staticFiles(await rewritten((file) => void Object.assign(file('teams').teams[3], { headcount: 4 }))),
    ],
  ];

  it.each(faults)('catches %s, and names the sentence that is broken', async (_, name, sentence, plant) => {
    const served = await serve(await plant());
    const { code, stderr } = await run(served.address);
    await served.close();
    expect(code).toBe(1);
    expect(stderr).toContain(`breaks rule "${name}": `);
    expect(stderr).toMatch(sentence);
    const page = name.startsWith('serving') ? 'README' : name.split(' ')[0];
    const documented = readFileSync(`docs/api/${page}.md`, 'utf8');
    expect(documented).toContain(stderr.split(`breaks rule "${name}": `)[1]!.split('\n')[0]);
  });

  it('says how it is called', () => {
    for (const args of [[], ['not-an-address'], ['https://x.example/', '--nonsense']]) {
      const { status, stderr } = spawnSync(process.execPath, [tool, ...args], { encoding: 'utf8' });
      expect(status).toBe(2);
      expect(stderr).toContain('Usage');
    }
  });
});
