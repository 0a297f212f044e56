import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import * as z from 'zod';

const Message = z.object({ code: z.string(), file: z.string().optional(), message: z.string() });
const LintReport = z.object({ errors: z.array(Message), warnings: z.array(Message) });
type LintReport = z.infer<typeof LintReport>;

/** Warnings that stand for a known reason, with the most of each that may be there. */
const EXPLAINED: Record<string, { most: number; because: string }> = {
  UNSAFE_VAR_ASSIGNMENT: {
    most: 2,
    because:
      'react-dom sets innerHTML for dangerouslySetInnerHTML, which the linter forbids here, and for scripts.',
  },
  DANGEROUS_EVAL: {
    most: 3,
    because:
      'zod can compile its schemas, in pages, background and worker; core/model/zod.ts switches that off, and the policy of our pages forbids it.',
  },
  KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION: {
    most: 1,
    because: 'only Firefox for Android is too old for it at our least version, and we offer nothing there.',
  },
};

/**
 * What the store's linter says of a package, less what is explained above.
 * @param folder an unpacked Firefox build.
 * @returns a sentence for everything that has to be mended; none means that the package is in order.
 * @throws Error if the linter does not run.
 */
export async function lintPackage(folder: string): Promise<string[]> {
  const { errors, warnings } = await lint(folder);
  const sentence = ({ code, file, message }: z.infer<typeof Message>) =>
    `${code}${file ? ` in ${file}` : ''}: ${message.replace(/\s+/g, ' ')}`;
  const found = errors.map(sentence);
  const counts = new Map<string, number>();
  for (const warning of warnings) {
    const count = (counts.get(warning.code) ?? 0) + 1;
    counts.set(warning.code, count);
    const explained = EXPLAINED[warning.code];
    if (!explained) found.push(sentence(warning));
    else if (count === explained.most + 1)
      found.push(
        `${sentence(warning)} (More than ${explained.most}, so not only this: ${explained.because})`,
      );
  }
  return found;
}

async function lint(folder: string): Promise<LintReport> {
  const cli = resolve(import.meta.dirname, '..', 'node_modules', 'web-ext', 'bin', 'web-ext.js');
  const output = await new Promise<string>((done, fail) => {
    execFile(
      process.execPath,
      [cli, 'lint', '--output', 'json', '--source-dir', folder],
      { maxBuffer: 1 << 26 },
      // Its exit code is red for errors, which the report holds too.
      (error, stdout) => (stdout.trim() === '' && error ? fail(error) : done(stdout)),
    );
  });
  return LintReport.parse(JSON.parse(output));
}
