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
  run(output: Output): Promise<number>;
}

/** Takes what a check prints; it is shown only if the check is red. */
type Output = (text: string) => void;

const root = resolve(import.meta.dirname, '..');
const bin = (name: string) =>
  resolve(root, 'node_modules', '.bin', name + (process.platform === 'win32' ? '.cmd' : ''));

/** Makes the types that all other checks read. */
const FIRST: Check = {
  name: 'generated types',
  hint: 'wxt.config.ts or an entrypoint is wrong.',
  run: (output) => command(output, bin('wxt'), 'prepare'),
};

/** Independent of one another, so they run side by side. */
const CHECKS: readonly Check[] = [
  {
    name: 'format and lint (biome)',
    hint: 'npm run format mends most of it.',
    run: (output) => command(output, bin('biome'), 'check', '--error-on-warnings', '--diagnostic-level=warn'),
  },
  {
    name: 'types (tsc)',
    hint: 'The compiler says where.',
    run: (output) => command(output, bin('tsc'), '--noEmit'),
  },
  {
    name: 'unused code (knip)',
    hint: 'Delete what nobody uses, or stop exporting it.',
    run: (output) => command(output, bin('knip')),
  },
  {
    name: 'generated files',
    hint: 'npm run generate writes them anew.',
    run: (output) => command(output, process.execPath, resolve(root, 'tools', 'generate.ts'), '--check'),
  },
  {
    name: 'builds and add-on rules (wxt, web-ext lint)',
    hint: 'Either wxt says which file does not build, or the store would refuse the package.',
    run: async (output) => {
      await makeSampleRelease({ out: resolve(root, 'public', 'sample'), audience: 'hr', sample: true });
      const code =
        (await command(output, bin('wxt'), 'build', '-b', 'chrome')) ||
        (await command(output, bin('wxt'), 'build', '-b', 'firefox', '--mv3'));
      if (code !== 0) return code;
      const found = await lintPackage(resolve(root, '.output', 'firefox-mv3'));
      for (const sentence of found) output(`${sentence}\n`);
      return found.length;
    },
  },
];

/**
 * Runs every check, side by side where they do not need one another, and waits for all of them.
 * @throws CheckError that names the ones that are red and says what to do.
 */
export async function check(): Promise<void> {
  const red = [await judged(FIRST), ...(await Promise.all(CHECKS.map(judged)))].filter(
    (sentence) => sentence !== undefined,
  );
  if (red.length > 0) throw new CheckError(red.join('\n'));
}

/** @returns a sentence if the check is red. */
async function judged({ name, hint, run }: Check): Promise<string | undefined> {
  const began = performance.now();
  let output = '';
  const code = await run((text) => {
    output += text;
  });
  const seconds = `(${((performance.now() - began) / 1000).toFixed(1)} s)`;
  console.log(`${code === 0 ? 'ok ' : 'RED'} ${name} ${seconds}`);
  if (code === 0) return undefined;
  process.stderr.write(output);
  return `${name} is red. ${hint}`;
}

/** Runs a program in the project's folder. */
function command(output: Output, path: string, ...args: readonly string[]): Promise<number> {
  if (!existsSync(path)) throw new CheckError(`${path} is missing: run npm ci.`);
  return new Promise((done) => {
    const child = spawn(path, args, {
      cwd: root,
      shell: process.platform === 'win32',
      // The pinned Node is on the path too: whatever starts "node" gets it.
      env: { ...process.env, PATH: [dirname(bin('node')), process.env.PATH].join(delimiter) },
    });
    child.stdout.on('data', (chunk: Buffer) => output(chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => output(chunk.toString()));
    child.on('error', () => done(1));
    child.on('close', (code) => done(code ?? 1));
  });
}

if (import.meta.main)
  try {
    await check();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
