import { FIXED_SCALE, type Measure, Metric, measureFor, NPS } from '../../../model/measure.ts';
import * as z from '../../../model/zod.ts';
import type { SourcePage, SourceUnit } from '../contract.ts';
import { type GiveCredential, secretOf } from '../credential.ts';
import { readCursor } from '../cursor.ts';
import { type Draft, hashDrafts } from '../drafts.ts';
import { dateReader } from '../files/dates.ts';
import { httpClient } from '../http.ts';
import { ownWords } from '../plain-text.ts';
import {
  type LivingPage,
  newToolReport,
  recordName,
  type ToolOptions,
  type ToolSource,
  tally,
} from '../tool.ts';
import type { ToolProbe } from '../tool-probe.ts';
import { type Answered, newestInterface } from './read.ts';
import type { FormbricksSettings } from './settings.ts';

const TOOL = 'Formbricks';
const DAY = 24 * 3600_000;
/** People finish a survey days after they began it, and v3 and v1 can only be asked by when they began. */
const OVERLAP = 7 * DAY;
/** Rows changed this much before the last mark are looked at again. */
const SLACK = 2 * 60_000;
/** How often everything is read anew by interfaces that do not say what has changed. */
const WHOLE = 7 * DAY;

const Cursor = z.object({
  version: z.enum(['v3', 'v2', 'v1']),
  /** Newest change that was seen. */
  mark: z.string().optional(),
  /** The mark when everything was read last. */
  whole: z.string().optional(),
  walk: z.object({ since: z.string(), next: z.string(), mark: z.string(), whole: z.boolean() }).optional(),
});
type Cursor = z.infer<typeof Cursor>;

/**
 * Formbricks by its newest interface (v3, else v2, else v1), written for those of autumn 2026. Questions of the types
 * NPS, CSAT and CES say what they measure; those of the type rating are named in the settings. A survey, a hidden field
 * or a tag is the unit. Every rating of an answer is a response; its first text goes with the first.
 * @param credential an API key with read access to the workspace.
 */
export function formbricks(
  settings: FormbricksSettings,
  credential: GiveCredential,
  options: ToolOptions,
): ToolSource {
  const { id: source, keyedHash, timeZone } = options;
  const http = httpClient({
    ...options,
    tool: TOOL,
    base: settings.address,
    authorise: async (refused) => ({ 'x-api-key': secretOf(await credential(refused)) }),
  });
  const report = newToolReport();
  const named = new Map(
    settings.ratings.map(({ element, metric, min, max }) => [element, measureFor(metric, min, max)]),
  );
  const measures = [
    ...new Map(
      [
        NPS,
        measureFor('csat', 1, 5),
        measureFor('ces', 1, 5),
        measureFor('ces', 1, 7),
        ...named.values(),
      ].map((measure) => [measure.id, measure]),
    ).values(),
  ];
  const dateOf = dateReader('ymd', timeZone);
  const from = `${settings.from}T00:00:00.000Z`;
  const plan = JSON.stringify([
    settings.workspace,
    settings.from,
    settings.unit,
    settings.ratings,
    settings.audience,
  ]);

  /** What an answer measures, if it is a rating on a scale that is known. */
  function measureOf({ element, type, min, max }: Answered['answers'][number]): Measure | undefined {
    const known = named.get(element);
    if (known) return known;
    // Formbricks names its questions as metrics are named; other questions of it are no ratings.
    const asked = Metric.safeParse(type).data;
    if (!asked) return undefined;
    return (
      FIXED_SCALE[asked] ??
      measures.find(({ metric, scale }) => metric === asked && scale.min === min && scale.max === max)
    );
  }

  function unitOf(record: Answered): string | undefined {
    const { unit } = settings;
    if (unit === 'survey') return record.survey;
    if ('field' in unit) return record.fields.get(unit.field)?.trim();
    return record.tags.find((tag) => tag.startsWith(unit.tagPrefix))?.slice(unit.tagPrefix.length);
  }

  async function translate(
    records: readonly Answered[],
  ): Promise<Pick<SourcePage, 'responses' | 'deletions'>> {
    const drafts: Draft[] = [];
    for (const record of records) {
      report.records++;
      if (record.person !== undefined) tally(report.dropped, 'contact');
      const unit = unitOf(record);
      const date = dateOf(record.createdAt)?.date;
      let comment = ownWords(
        record.answers.find(({ type, text }) => /opentext/i.test(type) && text)?.text ?? '',
      );
      for (const answer of record.answers) {
        if (answer.number === undefined && !named.has(answer.element)) continue;
        const name = recordName(source, record.id, answer.element);
        const measure = measureOf(answer);
        const why =
          answer.number === undefined
            ? 'no number'
            : !measure
              ? `${answer.type}: measures nothing that is known`
              : !Number.isInteger(answer.number) ||
                  answer.number < measure.scale.min ||
                  answer.number > measure.scale.max
                ? `${answer.type}: off the scale`
                : !unit || unit.length > 200
                  ? 'no unit'
                  : date === undefined
                    ? 'no date'
                    : undefined;
        if (why !== undefined) {
          tally(report.refused, why);
          drafts.push({ name });
          continue;
        }
        drafts.push({
          name,
          ...(record.person === undefined ? {} : { person: record.person }),
          response: {
            source,
            unit: unit!,
            date: date!,
            audience: settings.audience,
            measure: measure!.id,
            rating: answer.number!,
            lane: 'survey',
            updatedAt: new Date(record.updatedAt).toISOString(),
            ...(comment ? { comment } : {}),
          },
        });
        comment = '';
      }
    }
    return await hashDrafts(drafts, source, keyedHash);
  }

  async function* changes(text?: string): AsyncGenerator<SourcePage> {
    const api = await newestInterface(http, settings.workspace);
    const known = readCursor(text, plan, Cursor);
    const cursor: Cursor = known?.version === api.version ? known : { version: api.version };
    const old = cursor.mark;
    const due =
      old === undefined ||
      (api.version !== 'v2' && Date.parse(old) - Date.parse(cursor.whole ?? from) >= WHOLE);
    const whole = cursor.walk?.whole ?? due;
    const back = api.version === 'v2' ? SLACK : OVERLAP;
    const since =
      cursor.walk?.since ??
      (whole ? from : new Date(Math.max(Date.parse(from), Date.parse(old!) - back)).toISOString());
    const seen = whole ? Number.NEGATIVE_INFINITY : Date.parse(old!) - SLACK;
    let mark = cursor.walk?.mark ?? old ?? from;
    let next = cursor.walk?.next;
    for (;;) {
      const page = await api.page(since, next);
      next = page.next;
      for (const { updatedAt } of page.records)
        if (Date.parse(updatedAt) > Date.parse(mark)) mark = updatedAt;
      const fresh = page.records.filter(
        ({ createdAt, updatedAt }) =>
          Date.parse(updatedAt) >= seen && Date.parse(createdAt) >= Date.parse(from),
      );
      const position: Cursor =
        next === undefined
          ? { version: api.version, mark, ...(whole ? { whole: mark } : { whole: cursor.whole }) }
          : { ...cursor, walk: { since, next, mark, whole } };
      yield { ...(await translate(fresh)), cursor: JSON.stringify({ plan, ...position }) };
      if (next === undefined) return;
    }
  }

  async function* living(after?: string): AsyncGenerator<LivingPage> {
    const api = await newestInterface(http, settings.workspace);
    let next = after || undefined;
    for (;;) {
      const page = await api.page(from, next);
      const names = page.records.flatMap(({ id, answers }) =>
        answers.map(({ element }) => recordName(source, id, element)),
      );
      yield { ids: await keyedHash.hash(names), after: page.next ?? '' };
      if (page.next === undefined) return;
      next = page.next;
    }
  }

  async function unitsSeen(): Promise<SourceUnit[]> {
    const api = await newestInterface(http, settings.workspace);
    const units = new Map<string, number>();
    let next: string | undefined;
    do {
      const page = await api.page(from, next);
      for (const record of page.records) {
        const unit = unitOf(record);
        if (unit) units.set(unit, (units.get(unit) ?? 0) + 1);
      }
      next = page.next;
    } while (next !== undefined);
    return [...units].map(([unit, records]) => ({ unit, records }));
  }

  return {
    id: source,
    report,
    measures,
    changes,
    living,
    teams: unitsSeen,
    async probe(): Promise<ToolProbe> {
      const api = await newestInterface(http, settings.workspace);
      const { records } = await api.page(from, undefined);
      const found = new Map<string, Measure>();
      const unknown = new Set<string>();
      for (const { answers } of records)
        for (const answer of answers) {
          const measure = measureOf(answer);
          if (measure) found.set(measure.id, measure);
          else if (answer.type === 'rating') unknown.add(answer.element);
        }
      const surveys = [...new Set(records.map(({ survey }) => survey))];
      const withUnit = records.filter((record) => unitOf(record)).length;
      return {
        name: `${TOOL} (interface ${api.version})`,
        measures: [...found.values()],
        sees: [
          { what: 'surveys', count: surveys.length, names: surveys.slice(0, 20) },
          { what: 'answers that name their team', count: withUnit },
        ],
        missing: [
          ...(records.length > 0 && withUnit === 0 ? [{ what: 'unit' as const }] : []),
          ...[...unknown].map((name) => ({ what: 'measure' as const, name })),
        ],
      };
    },
  };
}
