import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { ConfigFile } from '../../../tools/publish/config.ts';

const guide = await readFile(resolve(import.meta.dirname, '../../../docs/guides/schedule.md'), 'utf8');
const blocks = (language: string) =>
  [...guide.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(([, text]) => text!);
const systemd = spawnSync('systemd-analyze', ['--version']).status === 0;
if (!systemd) console.warn('The guide’s systemd units are not verified: systemd-analyze is not installed.');

it('shows a config file that the command takes', () => {
  const [config] = blocks('json');
  expect(ConfigFile.safeParse(JSON.parse(config!)).error).toBeUndefined();
});

it.skipIf(!systemd)('shows units that systemd takes', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'units-'));
  try {
    const [service, timer] = blocks('ini').map((text) => {
      const [first] = text.split('\n');
      return { path: join(folder, first!.split('/').at(-1)!), text };
    });
    // What the unit starts need not be installed where it is verified.
    for (const { path, text } of [service!, timer!])
      await writeFile(path, text.replace('/usr/bin/npm', process.execPath));
    const { stderr } = spawnSync('systemd-analyze', ['verify', service!.path, timer!.path], {
      encoding: 'utf8',
    });
    expect(stderr.split('\n').filter((line) => line.includes('customer-lens'))).toEqual([]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
