import type { TeamId } from '../../model/team.ts';
import type { ReleaseLogEntry } from '../privacy/log.ts';

type Entry<K extends ReleaseLogEntry['kind']> = Extract<ReleaseLogEntry, { kind: K }>;

/** What one entry of the release log tells a reader; figures without the figures. */
export type LogLine =
  | Exclude<ReleaseLogEntry, { kind: 'figures' }>
  | (Pick<Entry<'figures'>, 'kind' | 'at' | 'audience' | 'lane' | 'bucket' | 'subject'> & {
      /** Groups that were counted, units shown, people in the smallest group. */
      groups: number;
      units: number;
      least: number;
      /** Of the team that was asked about: shown by itself, or only together with others; none: in totals only. */
      team?: { alone: boolean; others: TeamId[] };
    });

/**
 * The log, newest first, as lines for reading.
 * @param team only what is about this team; empty: everything.
 */
export function logLines(log: readonly ReleaseLogEntry[], team: TeamId | ''): LogLine[] {
  return [...log].reverse().flatMap((entry): LogLine[] => {
    if (entry.kind === 'published')
      return team === '' || entry.units.length === 0 || entry.units.includes(team) ? [entry] : [];
    if (entry.kind === 'set-aside')
      return team === '' || entry.teams.some((one) => one.team === team) ? [entry] : [];
    if (entry.kind !== 'figures') return team === '' ? [entry] : [];
    const { kind, at, audience, lane, bucket, subject, blocks, nodes } = entry;
    const line = {
      kind,
      at,
      audience,
      lane,
      bucket,
      subject,
      groups: blocks.length,
      units: Object.keys(nodes).length,
      least: blocks.reduce(
        (least, { respondents }) => Math.min(least, respondents),
        Number.POSITIVE_INFINITY,
      ),
    };
    if (team === '') return [line];
    const alone = nodes[team] !== undefined;
    const block = blocks.find(({ teams }) => teams.includes(team));
    if (!alone && !block) return [];
    return [{ ...line, team: { alone, others: block?.teams.filter((id) => id !== team) ?? [] } }];
  });
}
