import { DuckDBInstance } from '@duckdb/node-api';
import { table } from 'arquero';
import pl from 'nodejs-polars';
import type { AnswerColumns } from '../../../core/scoring/count.ts';

/** Counts per team, month and rating of rows that the engine has loaded. */
export interface Engine {
  name: string;
  /** Counts; reading the cells out of the engine is left to the function it gives back, and is not timed. */
  count(): Promise<() => Iterable<Cell>>;
  close(): void;
}

export interface Cell {
  team: number;
  month: number;
  rating: number;
  n: number;
}

/** DuckDB with all threads, the rows in a table of its own. */
export async function duckdb(rows: AnswerColumns): Promise<Engine> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  await connection.run('create table answers (team usmallint, month utinyint, rating utinyint)');
  const appender = await connection.createAppender('answers');
  for (let i = 0; i < rows.rating.length; i++) {
    appender.appendUSmallInt(rows.team[i]!);
    appender.appendUTinyInt(rows.month[i]!);
    appender.appendUTinyInt(rows.rating[i]!);
    appender.endRow();
  }
  appender.closeSync();
  return {
    name: 'DuckDB',
    async count() {
      const result = await connection.runAndReadAll(
        'select team, month, rating, count(*)::integer n from answers group by all',
      );
      return () => {
        const columns = result.getColumns() as number[][];
        return columns[0]!.map((team, i) => ({
          team,
          month: columns[1]![i]!,
          rating: columns[2]![i]!,
          n: columns[3]![i]!,
        }));
      };
    },
    close() {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

/** polars, the frame built beforehand. */
export function polars(rows: AnswerColumns): Engine {
  const frame = pl.DataFrame([
    pl.Series('team', rows.team as unknown as number[]),
    pl.Series('month', rows.month as unknown as number[]),
    pl.Series('rating', rows.rating as unknown as number[]),
  ]);
  return {
    name: 'polars',
    async count() {
      const grouped = frame.groupBy('team', 'month', 'rating').len();
      return () => grouped.rename({ [grouped.columns.at(-1)!]: 'n' }).toRecords() as unknown as Cell[];
    },
    close() {},
  };
}

/** arquero, the table built beforehand. */
export function arquero(rows: AnswerColumns): Engine {
  const answers = table({ team: rows.team, month: rows.month, rating: rows.rating });
  return {
    name: 'arquero',
    async count() {
      const grouped = answers.groupby('team', 'month', 'rating').count({ as: 'n' });
      return () => grouped.objects() as Cell[];
    },
    close() {},
  };
}
