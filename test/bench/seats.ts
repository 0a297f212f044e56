import { execFile, execFileSync, spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { Agent, get } from 'node:http';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import type { Manifest } from '../../core/release/schema.ts';
import { randomFrom } from '../../tools/simulate/random.ts';
import type { BenchRow } from './row.ts';

const SEATS = 10_000;
/** Seats that are being answered at a time. */
const AT_ONCE = 100;
const TEAMS = 200;
const MONTHS = 24;
const ANSWERS = 200_000;
const NOW = '2026-11-03T08:00:00Z';

/**
 * A release of 200 teams and 24 months in a folder, given out by nginx with one worker, and 10,000 seats that come one
 * after another, each over connections of its own and with the requests of the real pull: first with nothing new, then
 * with a month that is.
 */
export async function bench(): Promise<BenchRow[]> {
  if (!hasNginx()) {
    process.stderr.write('nginx is not installed (Debian: nginx-light): its rows are left out.\n');
    return [];
  }
  const folder = await mkdtemp(join(tmpdir(), 'seats-bench-'));
  try {
    await writeCompany(folder);
    await publish(folder, '2026-09');
    const server = await serve(folder);
    try {
      const before = await pulled(server.address);
      await publish(folder, '2026-10');
      const after = await pulled(server.address, before);
      const quiet = await play(server, [{ path: 'manifest.json', etag: after.etag }]);
      const news = await play(
        server,
        after.asked.map((path) => ({ path, ...(path === 'manifest.json' ? { etag: before.etag } : {}) })),
      );
      const where = 'nginx, 1 worker';
      const size = after.manifest.files.reduce((sum, { bytes }) => sum + bytes, 0);
      return [
        { what: 'release of 200 teams and 24 months', where: 'files', value: size / 1e6, unit: 'MB' },
        ...rowsOf('nothing is new', where, quiet, 1),
        ...rowsOf('a month is new', where, news, after.asked.length),
      ];
    } finally {
      server.stop();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function rowsOf(when: string, where: string, played: Played, requests: number): BenchRow[] {
  const what = `10,000 seats, ${when} (${requests} ${requests === 1 ? 'request' : 'requests'} each)`;
  return [
    { what, where, value: (SEATS * requests) / played.seconds, unit: 'requests/s' },
    { what: `${what}: all of them`, where, value: played.seconds, unit: 's' },
    { what: `${what}: of one core`, where, value: played.worked, unit: 's' },
    { what: `${what}: sent`, where, value: played.bytes / 1e6, unit: 'MB' },
    { what: `${what}: 99 % of answers within`, where, value: played.p99, unit: 'ms' },
  ];
}

function hasNginx(): boolean {
  try {
    execFileSync('nginx', ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

async function writeCompany(folder: string): Promise<void> {
  const random = randomFrom(5);
  const below = (n: number) => Math.floor(random() * n);
  const units = ['id,name,parent,headcount', 'all,All,,'];
  for (let i = 0; i < TEAMS; i++)
    units.push(`t${i},Team ${i},${i < 10 ? 'all' : `t${below(10)}`},${8 + below(20)}`);
  const answers = ['id,team,date,nps,audience,channel,segment,respondent,comment'];
  const said = [
    'They never called me back',
    'Very friendly and quick, thank you!',
    'I waited for an hour',
    '',
  ];
  for (let i = 0; i < ANSWERS; i++) {
    const month = new Date(Date.UTC(2024, 10 + below(MONTHS), 1)).toISOString().slice(0, 7);
    const date = `${month}-${String(1 + below(28)).padStart(2, '0')}`;
    const channel = ['phone', 'mail', 'web'][below(3)];
    const segment = ['', 'new', 'loyal'][below(3)];
    answers.push(
      [i, `t${below(TEAMS)}`, date, below(11), 'customer', channel, segment, `p${i}`, said[below(4)]].join(
        ',',
      ),
    );
  }
  await writeFile(join(folder, 'units.csv'), `${units.join('\n')}\n`);
  await writeFile(join(folder, 'answers.csv'), `${answers.join('\n')}\n`);
}

/**
 * Publishes up to `through`, and lays files compressed beside themselves, so that the server need not do it; not the
 * manifest, whose name stays when it changes.
 */
async function publish(folder: string, through: string): Promise<void> {
  const command = resolve(import.meta.dirname, '../../tools/customer-lens.mjs');
  const files = ['--units', 'units.csv', '--responses', 'answers.csv', '--out', 'release'];
  const when = ['--now', NOW, '--through', through];
  await promisify(execFile)(process.execPath, [command, 'publish', ...files, ...when], { cwd: folder });
  const release = join(folder, 'release');
  for (const name of await readdir(release))
    if (/\.[0-9a-f]{16}\.json$/.test(name))
      await writeFile(join(release, `${name}.gz`), gzipSync(await readFile(join(release, name))));
}

interface FileServer {
  address: string;
  /** Seconds that one core has worked for it. */
  worked(): Promise<number>;
  stop(): void;
}

/** nginx as it comes, with the folder that is served and compressed files. */
async function serve(folder: string): Promise<FileServer> {
  const port = await freePort();
  const config = join(folder, 'nginx.conf');
  await writeFile(
    config,
    `${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off; worker_processes 1; pid ${folder}/nginx.pid; error_log ${folder}/error.log;
events { worker_connections 4096; }
http {
  access_log off; sendfile on; types { application/json json; } gzip_static on;
  client_body_temp_path ${folder}/b; proxy_temp_path ${folder}/p; fastcgi_temp_path ${folder}/f;
  uwsgi_temp_path ${folder}/u; scgi_temp_path ${folder}/s;
  server { listen 127.0.0.1:${port} backlog=1024; root ${folder}/release; }
}
`,
  );
  const nginx = spawn('nginx', ['-c', config, '-p', folder], { stdio: 'ignore' });
  const address = `http://127.0.0.1:${port}/`;
  for (let tries = 0; ; tries++) {
    if (await fetch(`${address}manifest.json`).catch(() => undefined)) break;
    if (tries === 50)
      throw new Error(`nginx did not come up: ${await readFile(join(folder, 'error.log'), 'utf8')}`);
    await new Promise((later) => setTimeout(later, 100));
  }
  const worker = (await readFile(`/proc/${nginx.pid}/task/${nginx.pid}/children`, 'utf8')).trim();
  return {
    address,
    async worked() {
      // After the name in brackets; the kernel counts hundredths of a second (proc(5), utime and stime).
      const fields = (await readFile(`/proc/${worker}/stat`, 'utf8')).replace(/^.*\) /, '').split(' ');
      return (Number(fields[11]) + Number(fields[12])) / 100;
    },
    stop: () => void nginx.kill(),
  };
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await new Promise((done) => probe.once('listening', done));
  const { port } = probe.address() as AddressInfo;
  await new Promise((done) => probe.close(done));
  return port;
}

interface Pulled {
  manifest: Manifest;
  etag: string;
  files: Map<string, Uint8Array<ArrayBuffer>>;
  /** Paths that were asked for. */
  asked: string[];
}

/** What one seat pulls, by the code that seats run. */
async function pulled(address: string, before?: Pulled): Promise<Pulled> {
  const { pullRelease } = await import('../../core/release/pull.ts');
  const files = new Map(before?.files);
  const asked: string[] = [];
  const result = await pullRelease({
    address,
    fetch: (input, init) => {
      asked.push(new URL(String(input)).pathname.slice(1));
      return fetch(input, init);
    },
    ...(before ? { previous: { manifest: before.manifest, etag: before.etag } } : {}),
    store: {
      get: async (hash) => files.get(hash),
      put: async (hash, bytes) => void files.set(hash, bytes),
    },
    now: new Date(NOW),
  });
  if (result.kind !== 'new' || !result.etag)
    throw new Error(`The seat pulled nothing: ${JSON.stringify(result)}`);
  return { manifest: result.manifest, etag: result.etag, files, asked };
}

interface Asked {
  path: string;
  etag?: string;
}

interface Played {
  seconds: number;
  /** Seconds that the server worked. */
  worked: number;
  bytes: number;
  /** Milliseconds. */
  p99: number;
}

/** Every seat asks for the first path, then for the others at once, as a browser does, and closes its connections. */
async function play(server: FileServer, [first, ...others]: readonly Asked[]): Promise<Played> {
  const times: number[] = [];
  let bytes = 0;
  let left = SEATS;
  const ask = (agent: Agent, { path, etag }: Asked) =>
    new Promise<void>((done, failed) => {
      const began = performance.now();
      const headers = { 'accept-encoding': 'gzip', ...(etag ? { 'if-none-match': etag } : {}) };
      const asking = get(server.address + path, { agent, headers }, (answer) => {
        if (answer.statusCode !== (etag && !others.length ? 304 : 200))
          failed(new Error(`${path} was answered with ${answer.statusCode}.`));
        answer.on('data', (chunk: Buffer) => {
          bytes += chunk.length;
        });
        answer.on('end', () => {
          times.push(performance.now() - began);
          done();
        });
      });
      asking.on('error', failed);
    });
  const seat = async () => {
    while (left-- > 0) {
      const agent = new Agent({ keepAlive: true, maxSockets: 6 });
      await ask(agent, first!);
      await Promise.all(others.map((other) => ask(agent, other)));
      agent.destroy();
    }
  };
  const worked = await server.worked();
  const began = performance.now();
  await Promise.all(Array.from({ length: AT_ONCE }, seat));
  const seconds = (performance.now() - began) / 1000;
  times.sort((a, b) => a - b);
  return {
    seconds,
    worked: (await server.worked()) - worked,
    bytes,
    p99: times[Math.floor(times.length * 0.99)]!,
  };
}
