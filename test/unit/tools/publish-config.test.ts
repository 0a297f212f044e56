import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ContactsFile, Manifest, ScoresFile } from '../../../core/release/schema.ts';
import { lockState } from '../../../tools/publish/lock.ts';
import { PEAKON_TOKEN, type PeakonWorld, peakonServer } from '../../servers/peakon.ts';
import { RT_TOKEN, type RtWorld, requestTrackerServer } from '../../servers/request-tracker.ts';
import type { VendorServer } from '../../servers/server.ts';

const COMMAND = resolve(import.meta.dirname, '../../../tools/publish.ts');
const LOCK = resolve(import.meta.dirname, '../../../tools/publish/lock.ts');

describe('publish from a config file', () => {
  let folder: string;
  let server: VendorServer;
  const world: RtWorld = { tickets: [] };

  const run = async (token = RT_TOKEN) => {
    const done = await promisify(execFile)(process.execPath, [COMMAND, '--config', 'company.json'], {
      cwd: folder,
      env: { ...process.env, RT_TOKEN: token, PEAKON_TOKEN },
    }).then(
      ({ stdout, stderr }) => ({ code: 0, out: stdout, err: stderr }),
      ({ code, stdout, stderr }) => ({ code: code as number, out: stdout as string, err: stderr as string }),
    );
    for (const secret of [RT_TOKEN, PEAKON_TOKEN, 'jwt-']) expect(done.out + done.err).not.toContain(secret);
    return done;
  };
  const manifest = async () =>
    Manifest.parse(JSON.parse(await readFile(join(folder, 'release/manifest.json'), 'utf8')));
  const part = async <T>(name: string, schema: { parse(value: unknown): T }) => {
    const { path } = (await manifest()).files.find((file) => file.name === name)!;
    return schema.parse(JSON.parse(await readFile(join(folder, 'release', path), 'utf8')));
  };
  const total = async () =>
    (await part('scores', ScoresFile)).cells
      .filter((cell) => cell.node === 'shop' && !cell.split)
      .reduce((sum, cell) => sum + cell.counts.reduce((a, b) => a + b, 0), 0);

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'publish-config-'));
    server = await requestTrackerServer(world);
    for (let id = 1; id <= 240; id++) {
      const time = `2026-${String(5 + (id % 6)).padStart(2, '0')}-1${id % 9}T0${id % 9}:00:00Z`;
      world.tickets.push({
        id,
        queue: id % 2 ? 'Checkout' : 'Delivery',
        requestor: `c${id}@cust.example`,
        created: time,
        updated: time,
        fields: { NPS: String([10, 9, 7, 3, 8][id % 5]) },
        text: 'They never called me back.',
      });
    }
    await writeFile(
      join(folder, 'units.csv'),
      'name,parent,headcount\nShop,,\nCheckout,Shop,12\nDelivery,Shop,9\n',
    );
    await writeFile(
      join(folder, 'company.json'),
      JSON.stringify({
        options: { units: 'units.csv', out: 'release', state: 'kept', now: '2026-11-03T08:00:00Z' },
        sources: [
          {
            id: 'tickets',
            tool: 'request-tracker',
            tokenFrom: 'RT_TOKEN',
            contacts: true,
            settings: {
              address: server.address,
              ratings: [{ field: 'NPS', metric: 'nps', min: 0, max: 10 }],
            },
          },
        ],
      }),
    );
  });
  afterAll(async () => {
    await server.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('reads the tool, keeps one file and writes the release', async () => {
    const { code, out, err } = await run();
    expect(err).toBe('');
    expect(code).toBe(0);
    expect(out).toMatch(/sees source=tickets tool="Request Tracker 5\.0\.3" records=240 queues=2/);
    expect(out).toMatch(/source source=tickets added=240 updated=0 deleted=0/);
    expect(await total()).toBe(240);
    const contacts = await part('contacts', ContactsFile);
    expect(contacts.contacts.reduce((sum, cell) => sum + cell.contacts, 0)).toBe(240);
    expect((await stat(join(folder, 'kept/state.sqlite'))).mode & 0o077).toBe(0);
    expect(existsSync(join(folder, 'kept/release-log.jsonl'))).toBe(false);
  }, 60_000);

  it('reads later only what has changed, through a server that dies in mid-page', async () => {
    const asked = server.asked.length;
    world.tickets[4] = { ...world.tickets[4]!, updated: '2026-11-02T10:00:00Z', fields: { NPS: '0' } };
    server.faults.push(undefined, 'die-in-mid-page');
    const { code, out } = await run();
    expect(code).toBe(0);
    expect(out).toMatch(/fault source=tickets .*fault=cut-off/);
    expect(out).toMatch(/added=0 updated=1 deleted=0/);
    // Reading everything again would take some forty.
    expect(server.asked.length - asked).toBeLessThan(25);
  }, 60_000);

  it('publishes nothing when the token is revoked, and says so to a scheduler', async () => {
    const before = await manifest();
    const { code, err } = await run('other');
    expect(code).toBe(69);
    expect(err).toContain('does not know this token');
    expect(await manifest()).toEqual(before);
    const told = await readFile(join(folder, 'kept/diagnostic-tickets.txt'), 'utf8');
    expect(told).toContain('unauthorised');
    expect(told).not.toMatch(/secret|called me|cust\.example/);
  }, 60_000);

  it('says which variable should hold the token', async () => {
    const { code, err } = await run('');
    expect(code).toBe(69);
    expect(err).toContain('RT_TOKEN is empty');
  }, 60_000);

  it('is not fooled by a config file with a mistake', async () => {
    const good = await readFile(join(folder, 'company.json'), 'utf8');
    await writeFile(join(folder, 'company.json'), good.replace('"contacts"', '"contracts"'));
    const { code, err } = await run();
    await writeFile(join(folder, 'company.json'), good);
    expect(code).toBe(65);
    expect(err).toContain('sources.0');
  }, 60_000);

  it('does nothing while another run is at work, and goes on after one that was killed', async () => {
    const kept = join(folder, 'kept');
    const before = await manifest();
    const other = lockState(kept);
    const { code, err } = await run();
    other[Symbol.dispose]();
    expect(code).toBe(75);
    expect(err).toContain('Another run is working with');
    expect(await manifest()).toEqual(before);
    const hold = `const { lockState } = await import(${JSON.stringify(LOCK)});
      globalThis.held = lockState(${JSON.stringify(kept)}); console.log('held'); setInterval(() => {}, 1000);`;
    const child = spawn(process.execPath, ['--input-type=module', '--eval', hold]);
    await once(child.stdout, 'data');
    expect((await run()).code).toBe(75);
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect((await run()).code).toBe(0);
  }, 60_000);

  it('takes what Peakon has counted of employees beside what customers answered', async () => {
    const segment = { attribute: 12, type: 'option', detractors: 3, passives: 2, promoters: 15 } as const;
    const world: PeakonWorld = {
      segments: [
        { ...segment, id: 1, name: 'Checkout', time: '2026-08-31T12:00:00Z' },
        { ...segment, id: 2, name: 'Delivery', time: '2026-08-31T12:00:00Z', passives: 4 },
        { ...segment, id: 3, name: 'Canteen', time: '2026-08-31T12:00:00Z' },
      ],
    };
    const counted = await peakonServer(world);
    const good = await readFile(join(folder, 'company.json'), 'utf8');
    const config = JSON.parse(good);
    config.sources.push({
      id: 'voice',
      tool: 'peakon',
      tokenFrom: 'PEAKON_TOKEN',
      settings: { address: counted.address, attribute: 12 },
    });
    const write = (value: object) => writeFile(join(folder, 'company.json'), JSON.stringify(value));
    await write(config);
    const employees = async () =>
      (await part('scores', ScoresFile)).cells
        .filter(({ audience }) => audience === 'employee')
        .map(({ node, bucket, counts }) => `${node} ${bucket} ${counts}`)
        .sort();
    try {
      const first = await run();
      expect(first.err).toBe('');
      expect(first.out).toMatch(/source source=voice added=3 updated=0/);
      expect(first.out).toMatch(/unmapped unit=Canteen employees=20/);
      const shown = ['checkout 2026-05+6 3,2,15', 'delivery 2026-05+6 3,4,15', 'shop 2026-05+6 6,6,30'];
      expect(await employees()).toEqual(shown);
      // What was published stays, whatever Peakon says of these months later.
      world.segments[0]!.time = '2026-09-30T12:00:00Z';
      world.segments[0]!.promoters = 3;
      expect((await run()).code).toBe(0);
      expect(await employees()).toEqual(shown);
      counted.faults.push('html', 'html', 'html', 'html', 'html', 'html', 'html', 'html');
      config.sources[1].settings.attribute = 13;
      await write(config);
      const before = await manifest();
      expect((await run()).code).toBe(75);
      expect(await manifest()).toEqual(before);
    } finally {
      await writeFile(join(folder, 'company.json'), good);
      await counted.close();
    }
  }, 120_000);
});
