import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as z from 'zod';
import { CheckError, check } from '../tools/check.ts';
import { type BrowserKind, getBrowser, NoBrowserError } from './browsers/find.ts';

const root = resolve(import.meta.dirname, '..');
const out = join(root, 'out', 'test');

/** What vitest's JSON reporter writes, as far as it is counted here. */
const Report = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      assertionResults: z.array(z.object({ status: z.string(), fullName: z.string() })),
    }),
  ),
});

interface Count {
  passed: number;
  failed: number;
  skipped: string[];
}

/** A part of the tests that is red. */
class RedError extends Error {}

try {
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const said: string[] = [];
  heading('check');
  await check();
  said.push('check: everything in order');

  heading('unit');
  said.push(line('unit', await vitest('unit', [], {})));

  heading('end to end');
  for (const kind of ['chromium', 'firefox'] as const) {
    const browser = await getBrowser(kind, console.log);
    console.log(`${kind}: ${browser.version}`);
    const count = await vitest(`e2e-${kind}`, ['--config', 'vitest.e2e.config.ts'], {
      BROWSER: kind satisfies BrowserKind,
    });
    said.push(line(`end to end, ${kind}`, count));
  }
  console.log(`\n${said.join('\n')}\nAll green.`);
} catch (error) {
  if (!(error instanceof CheckError || error instanceof RedError || error instanceof NoBrowserError))
    throw error;
  console.error(`\n${error.message}`);
  process.exitCode = 1;
}

function heading(text: string): void {
  console.log(`\n== ${text} ==`);
}

function line(name: string, { passed, skipped }: Count): string {
  const reasons = skipped.map((test) => `\n    skipped: ${test}`).join('');
  return `${name}: ${passed} passed, ${skipped.length} skipped${reasons}`;
}

/** Runs vitest and counts what it reports. @throws RedError if a test fails or vitest does. */
async function vitest(
  name: string,
  args: readonly string[],
  environment: Record<string, string>,
): Promise<Count> {
  const file = join(out, `${name}.json`);
  const code = await new Promise<number>((done) => {
    const child = spawn(
      process.execPath,
      [
        join(root, 'node_modules', 'vitest', 'vitest.mjs'),
        'run',
        ...args,
        '--reporter=dot',
        '--reporter=json',
        `--outputFile.json=${file}`,
      ],
      { cwd: root, stdio: 'inherit', env: { ...process.env, ...environment } },
    );
    child.on('error', () => done(1));
    child.on('close', (status) => done(status ?? 1));
  });
  const count = counted(file);
  if (code !== 0 || count.failed > 0)
    throw new RedError(
      `${name} is red: ${count.failed} failed, ${count.passed} passed. The first failure stands above; nothing after it was run.`,
    );
  return count;
}

function counted(file: string): Count {
  const count: Count = { passed: 0, failed: 0, skipped: [] };
  let report: z.infer<typeof Report>;
  try {
    report = Report.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return count;
  }
  for (const test of report.testResults.flatMap((one) => one.assertionResults)) {
    if (test.status === 'passed') count.passed++;
    else if (test.status === 'failed') count.failed++;
    else count.skipped.push(test.fullName);
  }
  return count;
}
