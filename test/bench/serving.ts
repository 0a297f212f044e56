import { chmod, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { Agent, get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeSampleRelease } from '../../tools/sample.ts';
import type { BenchRow } from './row.ts';
import { fileServer } from './serving/file-server.ts';

const SEATS = 10_000;
const CONNECTIONS = 64;

/**
 * 10,000 seats against one file server on loopback: all of them take the sample company's release for the first time,
 * then all of them look whether there is a newer one. The seats share this process, so the server could do more.
 */
export async function bench(): Promise<BenchRow[]> {
  const folder = await mkdtemp(join(tmpdir(), 'serving-bench-'));
  await chmod(folder, 0o755);
  await makeSampleRelease({ out: folder, audience: 'hr', sample: true });
  const files = (await readdir(folder)).filter((name) => name.endsWith('.json'));
  const sizes = await Promise.all(files.map(async (name) => (await stat(join(folder, name))).size));
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  const server = await fileServer(folder);
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const ask = (name: string, etag?: string) =>
    new Promise<{ status: number; etag: string; bytes: number }>((resolve, reject) => {
      get(
        `${server.address}${name}`,
        { agent, headers: etag === undefined ? {} : { 'If-None-Match': etag } },
        (answer) => {
          let length = 0;
          answer.on('data', (chunk: Buffer) => {
            length += chunk.length;
          });
          answer.on('end', () =>
            resolve({ status: answer.statusCode!, etag: answer.headers.etag ?? '', bytes: length }),
          );
          answer.on('error', reject);
        },
      ).on('error', reject);
    });
  try {
    const { etag } = await ask('manifest.json');
    const pull = async () => {
      let got = 0;
      for (const name of files) got += (await ask(name)).bytes;
      if (got !== bytes) throw new Error(`A seat got ${got} bytes of ${bytes}.`);
    };
    const look = async () => {
      const { status } = await ask('manifest.json', etag);
      if (status !== 304) throw new Error(`A seat that knows the release was answered with ${status}.`);
    };
    const pulling = await seconds(() => everySeat(pull));
    const looking = await seconds(() => everySeat(look));
    const where = server.name;
    return [
      { what: `release of the sample company, ${files.length} files`, where, value: bytes / 1e6, unit: 'MB' },
      { what: '10,000 seats take it for the first time', where, value: pulling, unit: 's' },
      { what: '10,000 seats look whether there is a newer one', where, value: looking, unit: 's', limit: 60 },
    ];
  } finally {
    agent.destroy();
    await server.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Lets every seat do `work`, as many at a time as there are connections. */
async function everySeat(work: () => Promise<void>): Promise<void> {
  let left = SEATS;
  await Promise.all(
    Array.from({ length: CONNECTIONS }, async () => {
      while (left-- > 0) await work();
    }),
  );
}

async function seconds(work: () => Promise<void>): Promise<number> {
  const began = performance.now();
  await work();
  return (performance.now() - began) / 1000;
}
