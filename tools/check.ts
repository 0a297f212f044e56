import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, dirname, resolve } from 'node:path';
import { lintPackage } from './lint-package.ts';
import { makeSampleRelease } from './sample.ts';

/** A check that found something to mend. */
export class CheckError extends Error {}

interface Check {
  name: string;
  /** What to do when it is red. */
  hint: string;
  run(): Promise<number>;
}

const root = resolve(import.meta.dirname, '..');
const bin = (name: string) =>
  resolve(root, 'node_modules', '.bin', name + (process.platform === 'win32' ? '.cmd' : ''));

const CHECKS: readonly Check[] = [
  {
    name: 'generated types',
    hint: 'wxt.config.ts or an entrypoint is wrong.',
    run: () => command(bin('wxt'), 'prepare'),
  },
  {
    name: 'format and lint (biome)',
    hint: 'npm run format mends most of it.',
    run: () => command(bin('biome'), 'check', '--error-on-warnings', '--diagnostic-level=warn'),
  },
  { name: 'types (tsc)', hint: 'The compiler says where.', run: () => command(bin('tsc'), '--noEmit') },
  {
    name: 'unused code (knip)',
    hint: 'Delete what nobody uses, or stop exporting it.',
    run: () => command(bin('knip')),
  },
  {
    name: 'generated files',
    hint: 'npm run generate writes them anew.',
    run: () => command(process.execPath, resolve(root, 'tools', 'generate.ts'), '--check'),
  },
  {
    name: 'builds',
    hint: 'wxt says which file does not build.',
    run: async () => {
      await makeSampleRelease({ out: resolve(root, 'public', 'sample'), audience: 'hr', sample: true });
      return (
        (await command(bin('wxt'), 'build', '-b', 'chrome')) ||
        (await command(bin('wxt'), 'build', '-b', 'firefox', '--mv3'))
      );
    },
  },
  {
    name: 'add-on rules (web-ext lint)',
    hint: 'The store would refuse this package.',
    run: async () => {
      const found = await lintPackage(resolve(root, '.output', 'firefox-mv3'));
      for (const sentence of found) console.error(sentence);
      return found.length;
    },
  },
];

/**
 * Runs every check in turn and stops at the first that is red.
 * @throws CheckError that names it and says what to do.
 */
export async function check(): Promise<void> {
  for (const { name, hint, run } of CHECKS) {
    const began = performance.now();
    const code = await run();
    if (code !== 0) throw new CheckError(`${name} is red. ${hint}`);
    console.log(`ok  ${name} (${((performance.now() - began) / 1000).toFixed(1)} s)`);
  }
}

/** Output is shown only of a command that fails. */
function command(path: string, ...args: readonly string[]): Promise<number> {
  if (!existsSync(path)) throw new CheckError(`${path} is missing: run npm ci.`);
  return new Promise((done) => {
    const child = spawn(path, args, {
      cwd: root,
      shell: process.platform === 'win32',
      // The pinned Node stands there too: whatever starts "node" gets it.
      env: { ...process.env, PATH: [dirname(bin('node')), process.env.PATH].join(delimiter) },
    });
    let output = '';
    const keep = (chunk: Buffer) => {
      output += chunk.toString();
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', () => done(1));
    child.on('close', (code) => {
      if (code !== 0) process.stderr.write(output);
      done(code ?? 1);
    });
  });
}

if (import.meta.main)
  try {
    await check();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
