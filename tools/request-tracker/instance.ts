import { execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';

const SERVER = '/usr/share/request-tracker5/libexec/rt-server';
const SETUP = '/usr/sbin/rt-setup-database-5';
const PACKAGES = ['msmtp-mta', 'request-tracker5', 'rt5-db-sqlite', 'rt5-standalone'];
/** Answers to the questions that the packages ask; their own database is not used. */
const ANSWERS = [
  'rtname string lens.example',
  'organization string lens.example',
  'correspondaddress string rt@lens.example',
  'commentaddress string rt-comment@lens.example',
  'webbaseurl string http://127.0.0.1',
  'webpath string ',
  'handle-siteconfig-permissions boolean true',
  'install-cronjobs boolean false',
  'dbconfig-install boolean true',
  'database-type select sqlite3',
];

const CONFIG = `use utf8;
my ($root, $port) = @ENV{qw(LENS_RT_ROOT LENS_RT_PORT)};
Set($rtname, 'lens.example'); Set($Organization, 'lens.example'); Set($Timezone, 'UTC');
Set($WebDomain, '127.0.0.1'); Set($WebPort, $port); Set($WebPath, '');
Set($WebBaseURL, "http://127.0.0.1:$port"); Set($WebURL, "http://127.0.0.1:$port/");
Set($DatabaseType, 'SQLite'); Set($DatabaseName, "$root/data/rtdb");
Set($CorrespondAddress, 'rt@lens.example'); Set($CommentAddress, 'rt-comment@lens.example');
Set($MailCommand, 'testfile'); Set($LogToSyslog, undef); Set($LogToSTDERR, 'error');
Set($WebSecureCookies, 0); Set($WebSessionClass, 'Apache::Session::File');
$RT::MasonDataDir = "$root/mason"; $RT::MasonSessionDir = "$root/session"; $RT::VarPath = "$root/data";
1;
`;

const NEW_TOKEN = `use lib '/usr/share/request-tracker5/lib';
use RT; RT->LoadConfig; RT->Init;
my $user = RT::CurrentUser->new; $user->Load($ARGV[0]); die 'no such user' unless $user->id;
my ($id, $why, $token) = RT::AuthToken->new(RT->SystemUser)->Create(Owner => $user->id, Description => 'Customer Lens');
die $why unless $id; print $token;
`;

const SET_CREATED = `use lib '/usr/share/request-tracker5/lib';
use RT; RT->LoadConfig; RT->Init;
for (@ARGV) {
  my ($id, $created) = split /=/; my $ticket = RT::Ticket->new(RT->SystemUser); $ticket->Load($id);
  my ($done, $why) = $ticket->__Set(Field => 'Created', Value => $created); die $why unless $done;
}
`;

/** A throw-away Request Tracker on loopback. */
export interface RequestTrackerInstance {
  /** `http://127.0.0.1:port` */
  address: string;
  /** A new token of a user: root, reader, reader-tokyo, reader-checkout. */
  token(user: string): string;
  /** Makes tickets as old as they would be (`2026-06-10 09:00:00`, UTC), which its interface does not offer. */
  setCreated(tickets: readonly { id: number; created: string }[]): void;
  stop(): Promise<void>;
}

/** Why Request Tracker cannot be run here; undefined where it can. */
export function whyNotHere(): string | undefined {
  if (existsSync(SERVER) && existsSync(SETUP)) return undefined;
  const debian = existsSync('/etc/debian_version');
  if (debian && process.getuid?.() === 0)
    return 'Request Tracker is not installed: npm run request-tracker -- --install';
  return debian
    ? 'installing Request Tracker needs root'
    : 'Request Tracker comes from Debian packages, and this is no Debian';
}

/** Installs Request Tracker 5 from Debian's packages; nothing of it is started or configured. Needs root. */
export function install(): void {
  execFileSync('debconf-set-selections', {
    input: ANSWERS.map((line) => `request-tracker5 request-tracker5/${line}\n`).join(''),
    stdio: ['pipe', 'inherit', 'inherit'],
  });
  execFileSync('apt-get', ['install', '-y', '--no-install-recommends', ...PACKAGES], {
    stdio: 'inherit',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}

/**
 * Makes a Request Tracker with queues, custom fields and readers in `root` (emptied first) and starts it.
 * @throws Error with the end of its log if it does not come up.
 */
export async function startRequestTracker(root: string): Promise<RequestTrackerInstance> {
  await rm(root, { recursive: true, force: true });
  for (const folder of ['conf.d', 'data', 'mason', 'session'])
    await mkdir(join(root, folder), { recursive: true, mode: 0o700 });
  const port = await freePort();
  const config = join(root, 'RT_SiteConfig.pm');
  await writeFile(config, CONFIG);
  const password = join(root, 'root.password');
  await writeFile(password, randomBytes(18).toString('base64'), { mode: 0o600 });
  const env = {
    ...process.env,
    PATH: `${process.env.PATH}:/usr/sbin`,
    LENS_RT_ROOT: root,
    LENS_RT_PORT: String(port),
    RT_SITE_CONFIG: config,
    RT_SITE_CONFIG_DIR: join(root, 'conf.d'),
  };
  const run = (command: string, args: string[]) =>
    execFileSync(command, args, { env, stdio: 'pipe', encoding: 'utf8' });
  run(SETUP, ['--action', 'init', '--skip-create', '--root-password-file', password]);
  run(SETUP, ['--action', 'insert', '--datafile', join(import.meta.dirname, 'initial-data.pl')]);
  const server = spawn(
    SERVER,
    ['--server', 'Starlet', '--host', '127.0.0.1', '--port', String(port), '--max-workers', '2'],
    {
      env,
      stdio: 'ignore',
      detached: true,
    },
  );
  const address = `http://127.0.0.1:${port}`;
  const stop = async () => {
    if (server.exitCode !== null || server.pid === undefined) return;
    const ended = new Promise((resolve) => server.once('exit', resolve));
    process.kill(-server.pid, 'SIGTERM');
    await ended;
  };
  for (let attempt = 0; attempt < 120; attempt++) {
    const answer = await fetch(`${address}/REST/2.0/rt`).catch(() => undefined);
    if (answer?.status === 401)
      return {
        address,
        stop,
        token: (user) => run('perl', ['-e', NEW_TOKEN, user]),
        setCreated(tickets) {
          run('perl', ['-e', SET_CREATED, ...tickets.map(({ id, created }) => `${id}=${created}`)]);
        },
      };
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  await stop();
  throw new Error(`Request Tracker did not come up on ${address} within 30 seconds.`);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}
