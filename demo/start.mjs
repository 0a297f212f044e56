// Plain JavaScript without packages: runs on any Node from 18 on, before anything is installed.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const windows = process.platform === 'win32';
const pinnedNode = join(root, 'node_modules', 'node', 'bin', windows ? 'node.exe' : 'node');

if (Number(process.versions.node.split('.')[0]) < 18)
  stop(`Node ${process.versions.node} is too old to start from. Install Node 20, 22 or 24 and try again.`);

const missing = whatIsMissing();
if (missing) {
  console.log(`${missing} Installing what the project needs (npm ci) …`);
  const code = await run(windows ? 'npm.cmd' : 'npm', ['ci', '--no-audit', '--no-fund']);
  if (code !== 0)
    stop(
      'npm ci did not succeed; what it says stands above. Usually there is no network, or no room on the disk. ' +
        'Mend that and run npm start again.',
    );
  const still = whatIsMissing();
  if (still)
    stop(`npm ci ran, but the installation is still not whole. ${still} Delete node_modules and try again.`);
}

const code = await run(pinnedNode, [join(root, 'demo', 'start.ts'), ...process.argv.slice(2)]);
process.exitCode = code;

/** The first thing that the lock file asks for and node_modules does not have, as a sentence. */
function whatIsMissing() {
  const installed = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installed)) return 'Nothing is installed yet.';
  if (!existsSync(pinnedNode)) return 'The pinned Node is missing.';
  let wanted;
  let present;
  try {
    wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
    present = JSON.parse(readFileSync(installed, 'utf8')).packages;
  } catch {
    return 'The list of what is installed cannot be read.';
  }
  for (const [path, entry] of Object.entries(wanted)) {
    if (path === '' || entry.optional || entry.devOptional || entry.peer || entry.link) continue;
    if (present[path]?.version !== entry.version)
      return `${path.replace(/^.*node_modules\//, '')} ${entry.version} is missing.`;
    if (!existsSync(join(root, path))) return `${path} is listed, but not there.`;
  }
  return undefined;
}

/** Runs a program in this terminal. Ctrl-C goes to it; we wait until it has tidied up. */
function run(command, args) {
  return new Promise((done) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: 'inherit',
      shell: windows && command.endsWith('.cmd'),
      env: {
        ...process.env,
        PATH: `${join(root, 'node_modules', '.bin')}${windows ? ';' : ':'}${process.env.PATH ?? ''}`,
      },
    });
    const wait = () => undefined;
    process.on('SIGINT', wait);
    const pass = () => child.kill('SIGTERM');
    process.on('SIGTERM', pass);
    process.on('SIGHUP', pass);
    const finish = (status) => {
      process.off('SIGINT', wait);
      process.off('SIGTERM', pass);
      process.off('SIGHUP', pass);
      done(status);
    };
    child.on('error', (error) => {
      console.error(`${command} could not be started: ${error.message}.`);
      finish(1);
    });
    child.on('close', (status, signal) => finish(status ?? (signal ? 130 : 1)));
  });
}

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}
