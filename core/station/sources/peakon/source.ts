import { NPS_GROUPS } from '../../../model/measure.ts';
import * as z from '../../../model/zod.ts';
import type { SourceUnit } from '../contract.ts';
import type { CountingTool, Reading } from '../counting-tool.ts';
import { type GiveCredential, secretOf } from '../credential.ts';
import { readCursor } from '../cursor.ts';
import { dateReader } from '../files/dates.ts';
import { type HttpOptions, httpClient } from '../http.ts';
import { circle } from '../paging.ts';
import { SourceError } from '../source-error.ts';
import { newToolReport, type ToolOptions, tally } from '../tool.ts';
import type { Lack, ToolProbe } from '../tool-probe.ts';
import { BearerToken, Overview, Segments } from './answers.ts';
import { groupsIn } from './groups.ts';
import type { PeakonSettings } from './settings.ts';

const TOOL = 'Peakon';
/** Units that are read between two pages. */
const PAGE = 20;
const QUARTER = 3;
const ASKED = { interval: 'quarter', observations: 'true', participation: 'true' };

const Cursor = z.object({ after: z.string() });

/**
 * Workday Peakon Employee Voice, written for interface 1.1.0 (v1) as it was documented in November 2026, not seen
 * running. It reads overviews of segments and nothing of a single person: no answer, no comment, no employee. A segment
 * of the named attribute is a unit; its reading is how many of its people are detractors, passives and promoters of
 * the last quarter. The documentation does not say what an overview's scores hold, so `groupsIn` decides what can be read.
 * @param credential the token of a custom application that may read engagement and segments. It is exchanged for a
 *   session, which is kept in memory only and renewed when it is not taken any more.
 */
export function peakon(
  settings: PeakonSettings,
  credential: GiveCredential,
  options: Omit<ToolOptions, 'keyedHash'>,
): CountingTool {
  const base = `${settings.address.replace(/\/+$/, '')}/api/v1`;
  const common: Omit<HttpOptions, 'authorise'> = { ...options, tool: TOOL, base };
  const door = httpClient({ ...common, authorise: async () => ({}) });
  let session: string | undefined;
  const http = httpClient({
    ...common,
    async authorise(refused) {
      if (refused) session = undefined;
      session ??= await newSession(refused);
      return { Authorization: `Bearer ${session}` };
    },
  });
  const report = newToolReport();
  const dateOf = dateReader('ymd', options.timeZone);
  const plan = JSON.stringify([settings.address, settings.attribute]);

  async function newSession(refused: boolean): Promise<string> {
    const token = secretOf(await credential(refused));
    try {
      const { data } = await door.json('/auth/application', BearerToken, {
        method: 'POST',
        body: { token, persists: false },
      });
      return data.id;
    } catch (error) {
      // Peakon answers 404 for a token that it does not know.
      if (error instanceof SourceError && error.kind === 'not-found')
        throw new SourceError(
          'unauthorised',
          `${TOOL} does not know this token (any more), or the address is another company's. Make a new custom application and paste its token.`,
          { status: 404 },
        );
      throw error;
    }
  }

  /** Segments of all attributes with options, or of the named one, by their id. */
  async function segments(attribute?: number): Promise<z.infer<typeof Segments>['data']> {
    const found = new Map<string, z.infer<typeof Segments>['data'][number]>();
    const seen = new Set<string>();
    const query = {
      'filter[type]': 'option',
      ...(attribute === undefined ? {} : { 'filter[attributeId]': attribute }),
    };
    let page = await http.json('/segments', Segments, { query });
    for (;;) {
      for (const one of page.data) found.set(one.id, one);
      const link = page.links?.next;
      const next = typeof link === 'object' ? link?.href : link;
      if (!next) return [...found.values()];
      if (seen.has(next)) throw circle(TOOL);
      seen.add(next);
      page = await http.json(absolute(next), Segments);
    }
  }

  /** A next link, as the interface writes it: whole, or from the root of its server. */
  function absolute(link: string): string {
    return link.startsWith('/') && !link.startsWith('//') ? new URL(link, base).href : link;
  }

  /** The units, in a lasting order; segments that are named after a person are left out. */
  function unitsIn(all: z.infer<typeof Segments>['data']): { id: string; name: string }[] {
    return all
      .filter(
        ({ attributes: { name, type } }) => type !== 'employee' && name.trim() !== '' && name.length <= 200,
      )
      .map(({ id, attributes }) => ({ id, name: attributes.name.trim() }))
      .sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  /** The day before which a round had ended: one that ends at midnight is of the day that is over. */
  function lastDay(time: string): string | undefined {
    if (!/^\d{4}-\d{2}-\d{2}/.test(time)) return undefined;
    const at = /(?:Z|[+-]\d{2}:?\d{2})$/i.test(time) ? Date.parse(time) : Number.NaN;
    return dateOf(Number.isNaN(at) ? time : new Date(at - 1).toISOString())?.date;
  }

  async function readingOf({ id, name }: { id: string; name: string }): Promise<Reading | undefined> {
    report.records++;
    const answer = await http
      .json(`/engagement/contexts/segment_${encodeURIComponent(id)}/overview`, Overview, { query: ASKED })
      .catch((error: unknown) => {
        if (error instanceof SourceError && error.kind === 'not-found') return undefined;
        throw error;
      });
    const groups = answer ? groupsIn(answer.data.attributes) : 'nothing is shown (too few have answered)';
    if (typeof groups === 'string') {
      tally(report.refused, groups);
      return undefined;
    }
    const date = lastDay(groups.time);
    if (date === undefined) {
      tally(report.refused, 'does not say when');
      return undefined;
    }
    const { detractors, passives, promoters } = groups;
    return {
      unit: name,
      audience: 'employee',
      measure: NPS_GROUPS.id,
      date,
      months: QUARTER,
      counts: [detractors, passives, promoters],
    };
  }

  return {
    id: options.id,
    report,
    plan,
    measures: [NPS_GROUPS],
    async *readings(text) {
      const after = readCursor(text, plan, Cursor)?.after;
      const all = await segments(settings.attribute);
      const managers = all.filter(({ attributes }) => attributes.type === 'employee').length;
      if (managers > 0) tally(report.dropped, 'segment named after a manager', managers);
      const left = unitsIn(all).filter(({ id }) => after === undefined || id > after);
      for (let i = 0; i < left.length; i += PAGE) {
        const part = left.slice(i, i + PAGE);
        const readings: Reading[] = [];
        for (const unit of part) {
          const reading = await readingOf(unit);
          if (reading) readings.push(reading);
        }
        const last = i + PAGE >= left.length;
        yield { readings, cursor: last ? '' : JSON.stringify({ plan, after: part.at(-1)!.id }) };
      }
    },
    async teams(): Promise<SourceUnit[]> {
      return unitsIn(await segments(settings.attribute)).map(({ name }) => ({ unit: name, records: 0 }));
    },
    async probe(): Promise<ToolProbe> {
      const names = unitsIn(await segments(settings.attribute)).map(({ name }) => name);
      const overview = await http.json('/engagement/overview', Overview, { query: ASKED });
      const groups = groupsIn(overview.data.attributes);
      const missing: Lack[] = typeof groups === 'string' ? [{ what: 'counts', name: groups }] : [];
      if (names.length === 0) missing.push(await whichAttributes());
      return {
        name: `${TOOL} (interface v1)`,
        measures: [NPS_GROUPS],
        sees: [
          { what: 'segments', count: names.length, names: names.slice(0, 20) },
          ...(typeof groups === 'string'
            ? []
            : [
                {
                  what: 'people who have answered in all',
                  count: groups.detractors + groups.passives + groups.promoters,
                },
              ]),
        ],
        missing,
      };
    },
  };

  /** What else the settings could name, where the attribute that they name has no segment. */
  async function whichAttributes(): Promise<Lack> {
    const found = new Map<string, string[]>();
    for (const { relationships, attributes } of await segments()) {
      const id = relationships?.attribute?.data?.id;
      if (id !== undefined) found.set(id, [...(found.get(id) ?? []), attributes.name]);
    }
    const others = [...found].map(([id, names]) => `${id} (${names.slice(0, 3).join(', ')})`);
    return { what: 'segments', name: String(settings.attribute), others: others.slice(0, 20) };
  }
}
