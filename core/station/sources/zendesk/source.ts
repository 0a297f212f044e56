import { measureFor } from '../../../model/measure.ts';
import { addMonths, type Month } from '../../../model/time.ts';
import * as z from '../../../model/zod.ts';
import type { SourcePage, SourceUnit } from '../contract.ts';
import { contactCounter } from '../count-contacts.ts';
import { type GiveCredential, secretOf } from '../credential.ts';
import { readCursor } from '../cursor.ts';
import { type Draft, hashDrafts } from '../drafts.ts';
import { dateReader } from '../files/dates.ts';
import { httpClient } from '../http.ts';
import { cursorGuard } from '../paging.ts';
import { ownWords, textOfHtml } from '../plain-text.ts';
import { SourceError } from '../source-error.ts';
import {
  newToolReport,
  recordName,
  type ToolOptions,
  type ToolSource,
  tally,
  type UnitContact,
} from '../tool.ts';
import type { ToolProbe } from '../tool-probe.ts';
import {
  Count,
  type ExportedTicket,
  Found,
  Groups,
  LegacyRatings,
  type Listed,
  type SurveyResponse,
  SurveyResponses,
  Tags,
  TicketExport,
  Tickets,
} from './answers.ts';
import type { ZendeskSettings } from './settings.ts';

const TOOL = 'Zendesk';
const PAGE = 100;
/** The export leaves out the last minute, and takes no start within it. */
const EXPORT_DELAY = 5 * 60_000;
const OVERLAP = 10 * 60_000;
const LEGACY = measureFor('csat', 0, 1);

type System = 'surveys' | 'legacy';

const Cursor = z.object({
  system: z.enum(['surveys', 'legacy']),
  /** Milliseconds: survey responses made before have all been read. */
  since: z.number().optional(),
  /** Where the list of survey responses goes on. */
  walk: z.object({ after: z.string(), newest: z.number() }).optional(),
  /** Where the export of changed tickets goes on. */
  export: z.string().optional(),
});
type Cursor = z.infer<typeof Cursor>;

/**
 * Zendesk Support, written for the interfaces of 2026. Which of its two satisfaction systems an account uses is
 * found out by asking both. Groups (or tags) are units; a ticket has one response, the last answer that its customer
 * gave. Survey responses come from their own list and are joined to their tickets; then the export of changed
 * tickets brings moves between groups, ratings of the older system, and deletions, which it announces.
 * @param credential signed in, or an OAuth access token (scope `read`), or `mail@example.com/token:KEY` as long as
 *   Zendesk takes those (until April 2027). An administrator's: only they may read ratings and the export.
 */
export function zendesk(
  settings: ZendeskSettings,
  credential: GiveCredential,
  options: ToolOptions,
): ToolSource {
  const { id: source, keyedHash, timeZone } = options;
  const http = httpClient({
    ...options,
    tool: TOOL,
    base: settings.address,
    async authorise(refused) {
      const token = secretOf(await credential(refused));
      return { Authorization: token.includes('/token:') ? `Basic ${btoa(token)}` : `Bearer ${token}` };
    },
  });
  const report = newToolReport();
  const surveyed = measureFor('csat', settings.steps.min, settings.steps.max);
  const dateOf = dateReader('ymd', timeZone);
  const from = Date.parse(`${settings.from}T00:00:00Z`);
  const plan = JSON.stringify([settings.from, settings.unit, settings.steps, settings.audience]);

  /** Whether each system has ratings that this token may read; the error where neither answers. */
  async function systems(): Promise<Record<System, boolean>> {
    const refused: unknown[] = [];
    const closed = (error: unknown) => {
      if (error instanceof SourceError && (error.kind === 'forbidden' || error.kind === 'not-found')) {
        refused.push(error);
        return undefined;
      }
      throw error;
    };
    const surveys = await http
      .json('/api/v2/guide/survey_responses', SurveyResponses, { query: { 'page[size]': 1 } })
      .catch(closed);
    const legacy = await http
      .json('/api/v2/satisfaction_ratings', LegacyRatings, { query: { 'page[size]': 1, score: 'received' } })
      .catch(closed);
    if (!surveys && !legacy) throw refused[0];
    return {
      surveys: (surveys?.survey_responses.length ?? 0) > 0,
      legacy: (legacy?.satisfaction_ratings.length ?? 0) > 0,
    };
  }

  /** The system in use: an account has one at a time, and the newer one wins where both hold ratings. */
  async function systemInUse(): Promise<System> {
    const { surveys, legacy } = await systems();
    return legacy && !surveys ? 'legacy' : 'surveys';
  }

  /** Pages of a list that goes on by a cursor, beginning after `after`; `next` is where it goes on. */
  async function* pages<T extends z.infer<typeof Listed>>(
    path: string,
    schema: z.ZodType<T>,
    query: Readonly<Record<string, string | number>> = {},
    after?: string,
  ): AsyncGenerator<{ page: T; next?: string }> {
    const follow = cursorGuard(TOOL, after);
    for (let at = after; ; ) {
      const page = await http.json(path, schema, {
        query: { ...query, 'page[size]': PAGE, ...(at === undefined ? {} : { 'page[after]': at }) },
      });
      if (!page.meta.has_more) return yield { page };
      at = follow(page.meta.after_cursor);
      yield { page, next: at };
    }
  }

  async function groups(): Promise<Map<string, string>> {
    const names = new Map<string, string>();
    for await (const { page } of pages('/api/v2/groups', Groups))
      for (const { id, name } of page.groups) names.set(id, name);
    return names;
  }

  function unitOf(ticket: ExportedTicket, names: ReadonlyMap<string, string>): string | undefined {
    if (settings.unit === 'group')
      return ticket.group_id == null ? undefined : (names.get(ticket.group_id) ?? ticket.group_id);
    const { tagPrefix } = settings.unit;
    return ticket.tags?.find((tag) => tag.startsWith(tagPrefix))?.slice(tagPrefix.length) || undefined;
  }

  /** A ticket's response, or only its name where it has none. */
  function draftOf(
    system: System,
    ticket: ExportedTicket,
    names: ReadonlyMap<string, string>,
    said: { rating: number; at: string; comment?: string | null } | undefined,
  ): Draft {
    const name = recordName(source, system, ticket.id);
    if (said === undefined || ticket.status === 'deleted') return { name };
    report.records++;
    const measure = system === 'legacy' ? LEGACY : surveyed;
    const unit = unitOf(ticket, names);
    const date = dateOf(said.at)?.date;
    const why =
      unit === undefined || unit.length > 200
        ? settings.unit === 'group'
          ? 'no group'
          : 'no such tag'
        : date === undefined
          ? 'no date'
          : said.rating < measure.scale.min || said.rating > measure.scale.max
            ? 'off the scale'
            : undefined;
    if (why !== undefined) {
      tally(report.refused, why);
      return { name };
    }
    const comment = ownWords(
      /<[a-z][^>]*>/i.test(said.comment ?? '') ? textOfHtml(said.comment!) : (said.comment ?? ''),
    );
    if (ticket.requester_id != null) tally(report.dropped, 'requester');
    return {
      name,
      ...(ticket.requester_id == null ? {} : { person: ticket.requester_id }),
      response: {
        source,
        unit: unit!,
        date: date!,
        audience: settings.audience,
        measure: measure.id,
        rating: said.rating,
        lane: 'survey',
        updatedAt: new Date(ticket.updated_at).toISOString(),
        ...(comment ? { comment } : {}),
      },
    };
  }

  /** The customer satisfaction answer of a survey response, with its ticket. */
  function saidIn(answered: SurveyResponse) {
    const ticket = answered.subjects.find(({ type }) => type === 'ticket')?.id;
    let at: string | undefined;
    let rating: number | undefined;
    let comment: string | undefined;
    for (const answer of answered.answers) {
      if (
        answer.type === 'rating_scale' &&
        (answer.question.sub_type ?? 'customer_satisfaction') === 'customer_satisfaction'
      ) {
        rating = answer.rating;
        at = answer.created_at;
      } else if (answer.type === 'open_ended') comment ??= answer.value;
    }
    if (ticket === undefined || rating === undefined || at === undefined) {
      tally(report.refused, ticket === undefined ? 'about no ticket' : 'no satisfaction answer');
      return undefined;
    }
    return { ticket, said: { rating, at, ...(comment === undefined ? {} : { comment }) } };
  }

  /** Survey responses by their tickets: of several about one ticket the last given stands. */
  function byTicket(answered: readonly SurveyResponse[]) {
    const found = new Map<string, { rating: number; at: string; comment?: string }>();
    for (const one of answered) {
      const read = saidIn(one);
      if (!read) continue;
      const known = found.get(read.ticket);
      if (!known || known.at <= read.said.at) found.set(read.ticket, read.said);
    }
    return found;
  }

  async function surveysAbout(tickets: readonly string[]): Promise<SurveyResponse[]> {
    const found: SurveyResponse[] = [];
    for (let i = 0; i < tickets.length; i += PAGE) {
      const subjects = tickets
        .slice(i, i + PAGE)
        .map((id) => `zen:ticket:${id}`)
        .join(',');
      const query = { 'filter[subject_zrns]': subjects, sort: 'id' };
      for await (const { page } of pages('/api/v2/guide/survey_responses', SurveyResponses, query))
        found.push(...page.survey_responses);
    }
    return found;
  }

  async function* changes(text?: string): AsyncGenerator<SourcePage> {
    const system = await systemInUse();
    const known = readCursor(text, plan, Cursor);
    let cursor: Cursor = known?.system === system ? known : { system };
    const names = await groups();
    const page = async (drafts: readonly Draft[]): Promise<SourcePage> => ({
      ...(await hashDrafts(drafts, source, keyedHash)),
      cursor: JSON.stringify({ plan, ...cursor }),
    });

    if (system === 'surveys') {
      const start = cursor.since ?? from;
      let newest = cursor.walk?.newest ?? start;
      const query = { 'filter[created_at_start]': String(Math.max(from, start - OVERLAP)), sort: 'id' };
      for await (const { page: list, next: after } of pages(
        '/api/v2/guide/survey_responses',
        SurveyResponses,
        query,
        cursor.walk?.after,
      )) {
        const said = byTicket(list.survey_responses);
        for (const { at } of said.values()) newest = Math.max(newest, Date.parse(at));
        const ids = [...said.keys()];
        const found =
          ids.length === 0
            ? []
            : (await http.json('/api/v2/tickets/show_many', Tickets, { query: { ids: ids.join(',') } }))
                .tickets;
        const tickets = new Map(found.map((ticket) => [ticket.id, ticket]));
        const drafts = ids.map((id) => {
          const ticket = tickets.get(id);
          return ticket
            ? draftOf(system, ticket, names, said.get(id))
            : { name: recordName(source, system, id) };
        });
        if (after === undefined) {
          const { walk: _, ...rest } = cursor;
          cursor = { ...rest, since: newest };
        } else cursor = { ...cursor, walk: { after, newest } };
        yield await page(drafts);
      }
    }

    // Where nothing was ever answered, no ticket can change an answer.
    if (system === 'surveys' && cursor.export === undefined && cursor.since === from) return;
    const start = system === 'legacy' ? from : (known?.since ?? cursor.since ?? from) - EXPORT_DELAY;
    const follow = cursorGuard(TOOL, cursor.export);
    for (;;) {
      const sent = cursor.export;
      const list = await http.json('/api/v2/incremental/tickets/cursor', TicketExport, {
        query: {
          per_page: 1000,
          ...(sent === undefined ? { start_time: Math.floor(start / 1000) } : { cursor: sent }),
        },
      });
      const living = list.tickets.filter(({ status }) => status !== 'deleted');
      const said =
        system === 'surveys' ? byTicket(await surveysAbout(living.map(({ id }) => id))) : undefined;
      const drafts = list.tickets
        .filter(({ id, status }) => system === 'legacy' || status === 'deleted' || said!.has(id))
        .flatMap((ticket) => [
          draftOf(system, ticket, names, said ? said.get(ticket.id) : legacySaid(ticket)),
          // It may have been rated by the other system, before the account changed.
          ...(ticket.status === 'deleted'
            ? [{ name: recordName(source, otherThan(system), ticket.id) }]
            : []),
        ]);
      const onward = list.end_of_stream ? list.after_cursor : follow(list.after_cursor);
      cursor = { ...cursor, ...(onward === null ? {} : { export: onward }) };
      yield { ...(await page(drafts)), ...(list.end_of_stream ? { progress: 1 } : {}) };
      if (list.end_of_stream) return;
    }
  }

  return {
    id: source,
    report,
    measures: [surveyed, LEGACY],
    changes,
    async probe(): Promise<ToolProbe> {
      const found = await systems();
      const names = [...(await groups()).values()];
      const { count } = await http.json('/api/v2/tickets/count', Count);
      const system = found.legacy && !found.surveys ? 'legacy' : 'surveys';
      return {
        name: `${TOOL} (${system === 'surveys' ? 'customer satisfaction surveys' : 'good or bad ratings'})`,
        measures: [system === 'surveys' ? surveyed : LEGACY],
        sees: [
          { what: 'groups', count: names.length, names: names.slice(0, 20) },
          { what: 'tickets', count: count.value },
        ],
        missing: found.surveys || found.legacy ? [] : [{ what: 'ratings' }],
      };
    },
    async teams(): Promise<SourceUnit[]> {
      const units: SourceUnit[] = [];
      if (settings.unit !== 'group') {
        const { tagPrefix } = settings.unit;
        for await (const { page } of pages('/api/v2/tags', Tags))
          for (const { name, count } of page.tags)
            if (name.startsWith(tagPrefix) && name !== tagPrefix)
              units.push({ unit: name.slice(tagPrefix.length), records: count });
        return units;
      }
      for (const [id, unit] of await groups()) {
        const { count } = await http.json('/api/v2/search/count', Found, {
          query: { query: `type:ticket group:${id}` },
        });
        units.push({ unit, records: count });
      }
      return units;
    },
    async contacts(month: Month): Promise<UnitContact[]> {
      const names = await groups();
      const counter = contactCounter(month, timeZone);
      const start = Date.parse(`${addMonths(month, 0)}-01T00:00:00Z`) - 24 * 3600_000;
      const counted = new Set<string>();
      const follow = cursorGuard(TOOL);
      let cursor: string | undefined;
      for (;;) {
        const list = await http.json('/api/v2/incremental/tickets/cursor', TicketExport, {
          query: {
            per_page: 1000,
            ...(cursor === undefined ? { start_time: Math.floor(start / 1000) } : { cursor }),
          },
        });
        for (const ticket of list.tickets) {
          const unit = unitOf(ticket, names);
          if (unit === undefined || ticket.status === 'deleted' || counted.has(ticket.id)) continue;
          counted.add(ticket.id);
          counter.add(unit, ticket.created_at);
        }
        if (list.end_of_stream) return counter.cells();
        cursor = follow(list.after_cursor);
      }
    },
  };
}

function otherThan(system: System): System {
  return system === 'legacy' ? 'surveys' : 'legacy';
}

/** What a ticket says of a rating of the older system. */
function legacySaid(
  ticket: ExportedTicket,
): { rating: number; at: string; comment?: string | null } | undefined {
  const { score, comment } = ticket.satisfaction_rating ?? { score: 'unoffered' };
  if (score !== 'good' && score !== 'bad') return undefined;
  return { rating: score === 'good' ? 1 : 0, at: ticket.created_at, comment };
}
