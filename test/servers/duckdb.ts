import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';

const WAREHOUSE = resolve(import.meta.dirname, '../../docs/warehouse');

/**
 * Writes `rows` answers of May to October 2026 to `folder/answers.csv`: three measures, two lanes, channels, segments,
 * people who answer again, and people whom nobody knows.
 * @param random uniform in [0, 1).
 */
export async function writeAnswers(
  folder: string,
  rows: number,
  teams: readonly string[],
  random: () => number,
): Promise<string> {
  const below = (n: number) => Math.floor(random() * n);
  const pick = <T>(list: readonly T[]): T => list[below(list.length)]!;
  const lines = ['id,team,date,nps,audience,lane,channel,segment,respondent'];
  for (let i = 0; i < rows; i++) {
    const month = 5 + below(6);
    const day = 1 + below(28);
    lines.push(
      [
        i,
        pick(teams),
        `2026-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
        pick([10, 9, 9, 8, 7, 6, 3, 0]),
        pick(['customer', 'customer', 'customer', 'employee']),
        random() < 0.1 ? 'public' : 'survey',
        pick(['', 'phone', 'web']),
        pick(['', '', 'new', 'loyal']),
        random() < 0.3 ? '' : `p${below(rows / 2)}`,
      ].join(','),
    );
  }
  const path = join(folder, 'answers.csv');
  await writeFile(path, `${lines.join('\n')}\n`);
  return path;
}

/** Writes `rows` contacts of April to November 2026 with their times in Berlin to `folder/tickets.csv`. */
export async function writeContacts(
  folder: string,
  rows: number,
  teams: readonly string[],
  random: () => number,
): Promise<string> {
  const below = (n: number) => Math.floor(random() * n);
  const two = (n: number) => String(n).padStart(2, '0');
  const lines = ['team,time'];
  for (let i = 0; i < rows; i++)
    lines.push(
      `${teams[below(teams.length)]},2026-${two(4 + below(8))}-${two(1 + below(28))} ${two(below(24))}:${two(below(60))}:00`,
    );
  const path = join(folder, 'tickets.csv');
  await writeFile(path, `${lines.join('\n')}\n`);
  return path;
}

/** Runs `docs/warehouse/contacts.sql` in DuckDB over a file of {@link writeContacts}; writes JSON lines to `out`. */
export async function countContactsInDuckDb(csv: string, out: string): Promise<void> {
  await count(
    `CREATE VIEW contacts AS
      SELECT team, CAST(time AS DATE) AS began_on, ISODOW(time) AS weekday, HOUR(time) AS hour
      FROM read_csv('${csv}', types = {'time': 'TIMESTAMP'})`,
    'contacts.sql',
    out,
  );
}

/** Runs `docs/warehouse/cells.sql` in DuckDB over a file of {@link writeAnswers}; writes JSON lines to `out`. */
export async function countInDuckDb(csv: string, out: string): Promise<void> {
  await count(
    `CREATE TABLE responses AS
    SELECT 'file' AS source, team, date AS answered_on, id AS position, audience, 'nps' AS measure, nps AS rating, lane,
           channel, segment, respondent
    FROM read_csv('${csv}', types = {'channel': 'VARCHAR', 'segment': 'VARCHAR', 'respondent': 'VARCHAR', 'date': 'DATE'})`,
    'cells.sql',
    out,
  );
}

async function count(setUp: string, statement: string, out: string): Promise<void> {
  const connection = await (await DuckDBInstance.create()).connect();
  await connection.run(setUp);
  const text = (await readFile(join(WAREHOUSE, statement), 'utf8')).trimEnd();
  await connection.run(`COPY (${text}\n) TO '${out}' (FORMAT JSON)`);
  connection.closeSync();
}
