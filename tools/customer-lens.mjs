#!/usr/bin/env node
// Plain JavaScript without packages: hands a command to the pinned Node, whichever Node starts it.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const COMMANDS = { publish: 'publish.ts', export: 'export.ts', 'check-api': 'check-api.ts' };
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
// Without them Node lets garbage grow to 160 MB beside 40 MB in use before it collects; with them to 80.
const flags = JSON.parse(readFileSync(join(tools, 'publish', 'node-flags.json'), 'utf8'));
const [command = '', ...rest] = process.argv.slice(2);

if (!Object.hasOwn(COMMANDS, command)) {
  console.error(`customer-lens ${Object.keys(COMMANDS).join(' | ')} [--help]`);
  process.exitCode = USAGE;
} else if (!existsSync(node)) {
  console.error('The packages of Customer Lens are not installed: run npm ci in its folder.');
  process.exitCode = SOFTWARE;
} else {
  const child = spawn(node, [...flags, join(tools, COMMANDS[command]), ...rest], { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code) => {
    process.exitCode = code ?? SOFTWARE;
  });
}
