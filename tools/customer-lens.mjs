#!/usr/bin/env node
// Plain JavaScript without packages: hands a command to the pinned Node, whichever Node starts it.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const COMMANDS = { publish: 'publish.ts', 'check-api': 'check-api.ts' };
const USAGE = 64;
const SOFTWARE = 70;

const tools = fileURLToPath(new URL('.', import.meta.url));
const node = join(
  tools,
  '..',
  'node_modules',
  'node',
  'bin',
  process.platform === 'win32' ? 'node.exe' : 'node',
);
const [command = '', ...rest] = process.argv.slice(2);

if (!Object.hasOwn(COMMANDS, command)) {
  console.error(`customer-lens ${Object.keys(COMMANDS).join(' | ')} [--help]`);
  process.exitCode = USAGE;
} else if (!existsSync(node)) {
  console.error('The packages of Customer Lens are not installed: run npm ci in its folder.');
  process.exitCode = SOFTWARE;
} else {
  const child = spawn(node, [join(tools, COMMANDS[command]), ...rest], { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code) => {
    process.exitCode = code ?? SOFTWARE;
  });
}
