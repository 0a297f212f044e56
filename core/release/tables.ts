import Papa from 'papaparse';
import type { ScoreCell } from '../model/cells.ts';
import { classesOf } from '../model/measure.ts';
import type { Release } from './schema.ts';

/** What of published data other tools read: tables as CSV, by the name of their file. */
export interface ReleaseTables {
  /** A row per team, audience, period, question, lane and part: answers, respondents, top, middle and bottom. */
  'scores.csv': string;
  /** A row per team, audience, period, theme and intent: comments and respondents. */
  'themes.csv': string;
  /** A row per team, audience, question and period: whether its figures are shown. */
  'states.csv': string;
}

/**
 * Published data as tables for a BI tool: nothing but what stands in it, so nothing that readers may not see. Counts of
 * respondents do not add up over rows: one person may have answered in several.
 */
export function releaseTables({ teams, scores, themes, taxonomy }: Release): ReleaseTables {
  const names = new Map<string, string>([
    ...teams.blocks.map(({ id }) => [id, id] as const),
    ...teams.teams.map(({ id, name }) => [id, name] as const),
  ]);
  const scales = new Map(scores.measures.map(({ id, scale }) => [id, scale]));
  const themeNames = new Map(taxonomy.themes.map(({ id, name }) => [id, name.en]));
  const who = ({
    node,
    audience,
    bucket,
    lane,
    split,
  }: Omit<ScoreCell, 'measure' | 'counts' | 'respondents'>) => ({
    team: node,
    team_name: names.get(node) ?? node,
    audience,
    period: bucket,
    lane,
    split_by: split?.by ?? '',
    split_value: split?.value ?? '',
  });
  return {
    'scores.csv': csvOf(
      [
        'team',
        'team_name',
        'audience',
        'period',
        'lane',
        'split_by',
        'split_value',
        'measure',
        'answers',
      ].concat(['respondents', 'top', 'middle', 'bottom']),
      scores.cells.map((cell) => {
        const scale = scales.get(cell.measure);
        return {
          ...who(cell),
          measure: cell.measure,
          answers: cell.counts.reduce((sum, n) => sum + n, 0),
          respondents: cell.respondents,
          ...(scale ? classesOf(cell.counts, scale) : {}),
        };
      }),
    ),
    'themes.csv': csvOf(
      [
        'team',
        'team_name',
        'audience',
        'period',
        'lane',
        'split_by',
        'split_value',
        'theme',
        'theme_name',
      ].concat(['intent', 'comments', 'respondents']),
      themes.themes.map((cell) => ({
        ...who(cell),
        theme: cell.theme,
        theme_name: themeNames.get(cell.theme) ?? cell.theme,
        intent: cell.intent,
        comments: cell.comments,
        respondents: cell.respondents,
      })),
    ),
    'states.csv': csvOf(
      ['team', 'team_name', 'audience', 'measure', 'period', 'state', 'merged_into'],
      teams.disclosure.map(({ team, audience, measure, bucket, state, block }) => ({
        team,
        team_name: names.get(team) ?? team,
        audience,
        measure,
        period: bucket,
        state,
        merged_into: block ?? '',
      })),
    ),
  };
}

/** Rows as CSV with these columns, also where there are none; what a spreadsheet would run as a formula is quoted. */
function csvOf(columns: string[], rows: readonly Record<string, string | number>[]): string {
  return Papa.unparse(
    { fields: columns, data: rows.map((row) => columns.map((column) => row[column] ?? '')) },
    { escapeFormulae: true, newline: '\r\n' },
  );
}
