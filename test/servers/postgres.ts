import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, globSync, mkdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

const WAREHOUSE = resolve(import.meta.dirname, '../../docs/warehouse');

const TABLE = `
CREATE TABLE answers (id bigint, team text, date date, nps int, audience text, lane text, channel text, segment text, respondent text);
COPY answers FROM STDIN CSV HEADER;
`;
const CONTACTS = `
CREATE TABLE tickets (team text, time timestamp);
COPY tickets FROM STDIN CSV HEADER;
`;
const CONTACTS_VIEW = `
CREATE VIEW contacts AS SELECT team, time::date AS began_on, EXTRACT(ISODOW FROM time)::int AS weekday,
  EXTRACT(HOUR FROM time)::int AS hour FROM tickets;
`;
const VIEW = `
CREATE VIEW responses AS SELECT 'file'::text AS source, team, date AS answered_on, id AS position, audience,
  'nps'::text AS measure, nps AS rating, lane, channel, segment, respondent FROM answers;
`;

/** Why Postgres cannot be run here; undefined where it can. */
export function whyNoPostgres(): string | undefined {
  return programs() ? undefined : 'Postgres is not installed (Debian package: postgresql)';
}

/**
 * Runs the statements of `docs/warehouse` in a throw-away Postgres over a file of answers and one of contacts; writes the
 * JSON lines of both to `out`.
 */
export async function countInPostgres(
  folder: string,
  files: { answers: string; contacts: string },
  out: string,
): Promise<void> {
  const bin = programs()!;
  const home = join(folder, 'postgres');
  mkdirSync(home);
  // Postgres refuses to run as root; its package brings a user.
  const root = process.getuid?.() === 0;
  if (root) {
    chmodSync(folder, 0o755);
    execFileSync('chown', ['postgres', home]);
  }
  const run = (program: string, args: string[], input = '') => {
    const command = join(bin, program);
    return execFileSync(
      root ? 'runuser' : command,
      root ? ['-u', 'postgres', '--', command, ...args] : args,
      {
        input,
        cwd: home,
        encoding: 'utf8',
        maxBuffer: 1 << 28,
        stdio: ['pipe', 'pipe', 'ignore'],
      },
    );
  };
  const data = join(home, 'data');
  run('initdb', ['-D', data, '-A', 'trust', '-E', 'UTF8']);
  run('pg_ctl', [
    '-D',
    data,
    '-o',
    `-c listen_addresses='' -k ${home}`,
    '-l',
    join(home, 'log'),
    '-w',
    'start',
  ]);
  try {
    const sql = (text: string) =>
      run('psql', ['-h', home, '-d', 'postgres', '-At', '-v', 'ON_ERROR_STOP=1'], text);
    sql(`${TABLE}${await readFile(files.answers, 'utf8')}\\.\n${VIEW}`);
    sql(`${CONTACTS}${await readFile(files.contacts, 'utf8')}\\.\n${CONTACTS_VIEW}`);
    const counted = async (name: string) =>
      sql(`SELECT row_to_json(cells) FROM (${await readFile(join(WAREHOUSE, name), 'utf8')}) AS cells;`);
    await writeFile(out, (await counted('cells.sql')) + (await counted('contacts.sql')));
  } finally {
    run('pg_ctl', ['-D', data, '-m', 'fast', '-w', 'stop']);
  }
}

function programs(): string | undefined {
  return globSync('/usr/lib/postgresql/*/bin')
    .sort()
    .findLast((folder) => existsSync(join(folder, 'initdb')));
}
