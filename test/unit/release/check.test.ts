import { execFile, spawnSync } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { checkRelease } from '../../../core/release/check.ts';
import { parseManifest, parseRelease } from '../../../core/release/parse.ts';
import type { FileName, Release } from '../../../core/release/schema.ts';
import { writeRelease } from '../../../core/release/write.ts';
import { serve, staticFiles } from './serve.ts';
import { FACTS, smallParts } from './small-release.ts';

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
        reason: 'complement',
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

  it('says how it is called', () => {
    for (const args of [[], ['not-an-address'], ['https://x.example/', '--nonsense']]) {
      const { status, stderr } = spawnSync(process.execPath, [tool, ...args], { encoding: 'utf8' });
      expect(status).toBe(2);
      expect(stderr).toContain('Usage');
    }
  });
});
