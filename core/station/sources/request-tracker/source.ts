import { measureFor } from '../../../model/measure.ts';
import type { Month } from '../../../model/time.ts';
import { addMonths } from '../../../model/time.ts';
import * as z from '../../../model/zod.ts';
import type { SourcePage, SourceUnit } from '../contract.ts';
import { contactCounter } from '../count-contacts.ts';
import { type GiveCredential, secretOf } from '../credential.ts';
import { readCursor } from '../cursor.ts';
import { type Draft, hashDrafts } from '../drafts.ts';
import { dateReader } from '../files/dates.ts';
import { readWholeNumber } from '../files/values.ts';
import { httpClient } from '../http.ts';
import { ownWords, textOfHtml } from '../plain-text.ts';
import { SourceError } from '../source-error.ts';
import {
  type LivingPage,
  newToolReport,
  recordName,
  type ToolOptions,
  type ToolSource,
  tally,
  type UnitContact,
} from '../tool.ts';
import type { ToolProbe } from '../tool-probe.ts';
import {
  About,
  Attachment,
  Created,
  CustomField,
  Identity,
  list,
  Queue,
  Ticket,
  Updated,
} from './answers.ts';
import type { RequestTrackerSettings } from './settings.ts';

const TOOL = 'Request Tracker';
const PAGE = 100;
/** Dates in a query are read in the time zone of the token's user: 14 hours east, 12 west, and some. */
const ZONE_SLACK = 26 * 3600_000;
/** Changes this much before the last mark are looked at again: a commit may become visible late. */
const OVERLAP = 2 * 60_000;
/** Pages without a row, after which a list that does not tell its length is over. */
const EMPTY_PAGES = 3;

const Cursor = z.object({
  /** Newest change that a whole walk has covered. */
  mark: z.string().optional(),
  walk: z.object({ mark: z.string(), after: z.int() }).optional(),
});

/**
 * Request Tracker 5 by REST2, written for 5.0.3. Queues are units; a ticket has one response per rating field that
 * is filled in, dated by when the ticket was created. Tickets are walked by id, so that one which changes meanwhile
 * cannot slip from one page to another; a later walk asks for what changed since the mark that was taken on the
 * server before the last walk began. Deleted and merged tickets vanish from every search: `living` finds them.
 * @param credential an authentication token of a user who may see queues, tickets and custom fields, and nothing else.
 */
export function requestTracker(
  settings: RequestTrackerSettings,
  credential: GiveCredential,
  options: ToolOptions,
): ToolSource {
  const { id: source, keyedHash, timeZone } = options;
  const http = httpClient({
    ...options,
    tool: TOOL,
    base: `${settings.address.replace(/\/+$/, '')}/REST/2.0`,
    authorise: async (refused) => ({ Authorization: `token ${secretOf(await credential(refused))}` }),
  });
  const report = newToolReport();
  const ratings = settings.ratings.map(({ field, metric, min, max }) => ({
    field,
    measure: measureFor(metric, min, max),
  }));
  const dateOf = dateReader('ymd', timeZone);
  const plan = JSON.stringify([settings.queues, settings.ratings, settings.comment, settings.audience]);

  async function tickets<T extends z.ZodType<{ id: string }>>(
    query: string,
    item: T,
    fields: Record<string, string>,
  ) {
    for (let page = 1; ; page++) {
      const found = await http.json('/tickets', list(item), {
        query: { query, orderby: 'id', order: 'ASC', per_page: PAGE, page, ...fields },
      });
      // Where rights are checked after the page is cut, an empty page is not the end: what follows may be seen.
      if (found.items.length > 0 || found.total != null || page > EMPTY_PAGES) return found;
    }
  }

  /** Every row of a list that does not always tell its length; a page with nothing new counts as empty. */
  async function everything<T extends { id: string }>(
    path: string,
    item: z.ZodType<T>,
    query: Record<string, string>,
  ): Promise<T[]> {
    const found = new Map<string, T>();
    for (let page = 1, empty = 0; empty < EMPTY_PAGES; page++) {
      const { items, total } = await http.json(path, list(item), {
        query: { ...query, per_page: PAGE, page },
      });
      const before = found.size;
      for (const one of items) found.set(one.id, one);
      if (total != null && (found.size >= total || items.length === 0)) break;
      empty = found.size === before ? empty + 1 : 0;
    }
    return [...found.values()];
  }

  async function queues(): Promise<{ id: string; Name: string }[]> {
    const all = await everything('/queues/all', Queue, { fields: 'Name' });
    if (settings.queues.length === 0) return all;
    return all.filter(({ Name }) => settings.queues.includes(Name));
  }

  /**
   * The queues to read. One that the token does not see gives no rows and no error, so it is looked for by name first.
   * Where rights are checked after a page is cut, which a missing total tells, all that the token sees are named: tickets
   * of the others would fill whole pages and leave them empty.
   */
  async function scope(): Promise<string> {
    if (settings.queues.length === 0 && (await tickets('id > 0', Identity, { fields: 'id' })).total != null)
      return '';
    const seen = await queues();
    if (seen.length === 0 && settings.queues.length === 0) return '';
    const missing = settings.queues.filter((name) => !seen.some(({ Name }) => Name === name));
    if (missing.length > 0)
      throw new SourceError(
        'forbidden',
        `${TOOL} shows no queue named ${missing.map((name) => `"${name}"`).join(', ')} to this token. Check the name, and that the token's user has the right SeeQueue.`,
      );
    return ` AND (${seen.map(({ id }) => `Queue = ${id}`).join(' OR ')})`;
  }

  /** Pages of tickets by rising id; the last page is empty. */
  async function* walk<T extends z.ZodType<{ id: string }>>(
    where: string,
    after: number,
    item: T,
    fields: Record<string, string>,
  ): AsyncGenerator<{ items: z.infer<T>[]; after: number; total: number }> {
    let last = after;
    for (;;) {
      const { items, total } = await tickets(`id > ${last}${where}`, item, fields);
      if (items.length === 0) return;
      const before = last;
      for (const { id } of items as { id: string }[]) {
        const number = Number(id);
        if (!(number > last))
          throw new SourceError(
            'cursor-circle',
            `${TOOL} gives tickets again that it has given before (${number} after ${last}), so the reading would never end. What was read by then is kept.`,
          );
        last = number;
      }
      yield { items: items as z.infer<T>[], after: last, total: total ?? 0 };
      if (last === before) return;
    }
  }

  async function newestChange(where: string): Promise<string | undefined> {
    const { items } = await http.json('/tickets', list(Updated), {
      query: {
        query: `id > 0${where}`,
        orderby: 'LastUpdated',
        order: 'DESC',
        per_page: PAGE,
        page: 1,
        fields: 'LastUpdated',
      },
    });
    return items[0]?.LastUpdated;
  }

  async function* changes(text?: string): AsyncGenerator<SourcePage> {
    const where = await scope();
    const cursor = readCursor(text, plan, Cursor) ?? {};
    const since = cursor.mark;
    const mark = cursor.walk?.mark ?? (await newestChange(where));
    if (mark === undefined) return;
    const changed =
      since === undefined ? '' : ` AND LastUpdated > '${queryTime(Date.parse(since) - ZONE_SLACK)}'`;
    const known = since === undefined ? Number.NEGATIVE_INFINITY : Date.parse(since) - OVERLAP;
    const write = (value: z.infer<typeof Cursor>) => JSON.stringify({ plan, ...value });
    const fields = { fields: 'Queue,Created,LastUpdated,Requestor,CustomFields', 'fields[Queue]': 'Name' };
    let read = 0;
    for await (const { items, after, total } of walk(
      where + changed,
      cursor.walk?.after ?? 0,
      Ticket,
      fields,
    )) {
      const fresh = items.filter((ticket) => Date.parse(ticket.LastUpdated) >= known);
      const left = total - items.length;
      read += items.length;
      yield {
        ...(await translate(fresh)),
        cursor: write({ mark: since, walk: { mark, after } }),
        progress: read / Math.max(read + left, 1),
      };
    }
    yield { responses: [], deletions: [], cursor: write({ mark }), progress: 1 };
  }

  async function translate(items: readonly Ticket[]): Promise<Pick<SourcePage, 'responses' | 'deletions'>> {
    const drafts: Draft[] = [];
    for (const ticket of items) {
      report.records++;
      const requestors = ticket.Requestor ?? [];
      if (requestors.length > 0) tally(report.dropped, 'Requestor', requestors.length);
      const person = requestors[0]?.id.toLowerCase();
      const date = dateOf(ticket.Created)?.date;
      let comment: string | undefined;
      let asked = false;
      for (const { field, measure } of ratings) {
        const name = recordName(source, 'ticket', ticket.id, field);
        const value = ticket.CustomFields.find((one) => one.name === field)?.values[0]?.trim() ?? '';
        const rating = readWholeNumber(value, measure.scale.max);
        const onScale = rating !== undefined && rating >= measure.scale.min && rating <= measure.scale.max;
        if (!onScale || date === undefined || ticket.Queue.Name.length > 200) {
          if (value !== '')
            tally(
              report.refused,
              rating === undefined
                ? `${field}: no number`
                : onScale
                  ? 'queue name too long'
                  : `${field}: off the scale`,
            );
          drafts.push({ name });
          continue;
        }
        // The text belongs to the ticket: with two ratings it would count twice.
        if (!asked) comment = await commentOf(ticket);
        drafts.push({
          name,
          ...(person === undefined ? {} : { person }),
          response: {
            source,
            unit: ticket.Queue.Name,
            date,
            audience: settings.audience,
            measure: measure.id,
            rating,
            lane: 'survey',
            updatedAt: ticket.LastUpdated,
            ...(!asked && comment ? { comment } : {}),
          },
        });
        asked = true;
      }
    }
    return await hashDrafts(drafts, source, keyedHash);
  }

  async function commentOf(ticket: Ticket): Promise<string | undefined> {
    if (settings.comment === 'none') return undefined;
    if (settings.comment !== 'first-message') {
      const { field } = settings.comment;
      const value = ticket.CustomFields.find(({ name }) => name === field)?.values[0] ?? '';
      return ownWords(/<[a-z][^>]*>/i.test(value) ? textOfHtml(value) : value) || undefined;
    }
    try {
      const parts = await firstText(ticket.id);
      const first = Math.min(...parts.map(({ TransactionId }) => Number(TransactionId)));
      const message = parts.filter(({ TransactionId }) => Number(TransactionId) === first);
      const plain = message.find(({ ContentType }) => /plain/i.test(ContentType));
      const text = plain ? plain.Content! : textOfHtml(message[0]?.Content ?? '');
      return ownWords(text) || undefined;
    } catch (error) {
      if (!(error instanceof SourceError) || (error.kind !== 'forbidden' && error.kind !== 'not-found'))
        throw error;
      tally(report.refused, 'text may not be read');
      return undefined;
    }
  }

  /** Texts of the first page that has any: a page can be short or empty because of rights, and more still follow. */
  async function firstText(ticket: string): Promise<z.infer<typeof Attachment>[]> {
    for (let page = 1; page <= EMPTY_PAGES; page++) {
      const { items } = await http.json(`/ticket/${ticket}/attachments`, list(Attachment), {
        query: { fields: 'ContentType,Content,TransactionId,Filename', per_page: 20, page },
      });
      const texts = items.filter(
        ({ ContentType, Content, Filename }) =>
          /^text\/(plain|html)/i.test(ContentType) && Content && !Filename,
      );
      if (texts.length > 0) return texts;
    }
    return [];
  }

  async function* living(after = '0'): AsyncGenerator<LivingPage> {
    const where = await scope();
    for await (const page of walk(where, Number(after), Identity, { fields: 'id' })) {
      const names = page.items.flatMap(({ id }) =>
        ratings.map(({ field }) => recordName(source, 'ticket', id, field)),
      );
      yield { ids: await keyedHash.hash(names), after: String(page.after) };
    }
  }

  return {
    id: source,
    report,
    measures: ratings.map(({ measure }) => measure),
    changes,
    living,
    async probe(): Promise<ToolProbe> {
      const about = await http.json('/rt', About);
      const seen = await queues();
      const fields = await everything('/customfields', CustomField, {
        query: JSON.stringify([{ field: 'LookupType', value: 'RT::Queue-RT::Ticket' }]),
        fields: 'Name,Type,LookupType',
      });
      const { total } = await tickets('id > 0', Identity, { fields: 'id' });
      const names = new Set(fields.map(({ Name }) => Name));
      const wanted = [
        ...ratings.map(({ field }) => field),
        ...(typeof settings.comment === 'object' ? [settings.comment.field] : []),
      ];
      const version = /^\d+(\.\d+)*/.exec(about.Version ?? '')?.[0];
      return {
        name: version ? `${TOOL} ${version}` : TOOL,
        measures: ratings.map(({ measure }) => measure),
        ...(total == null ? {} : { records: total }),
        sees: [
          { what: 'queues', count: seen.length, names: seen.map(({ Name }) => Name).slice(0, 20) },
          { what: 'tickets', ...(total == null ? {} : { count: total }) },
          { what: 'custom fields', count: names.size, names: [...names].slice(0, 20) },
        ],
        missing: [
          ...settings.queues
            .filter((name) => !seen.some(({ Name }) => Name === name))
            .map((name) => ({ what: 'queue' as const, name })),
          ...wanted.filter((name) => !names.has(name)).map((name) => ({ what: 'field' as const, name })),
        ],
      };
    },
    async teams(): Promise<SourceUnit[]> {
      const units: SourceUnit[] = [];
      for (const { id, Name } of await queues()) {
        const { total } = await http.json('/tickets', list(Identity), {
          query: { query: `Queue = ${id}`, per_page: 1, page: 1, fields: 'id' },
        });
        units.push({ unit: Name, records: total ?? 0 });
      }
      return units;
    },
    async contacts(month: Month): Promise<UnitContact[]> {
      const counter = contactCounter(month, timeZone);
      const from = queryTime(Date.parse(`${month}-01T00:00:00Z`) - ZONE_SLACK);
      const to = queryTime(Date.parse(`${addMonths(month, 1)}-01T00:00:00Z`) + ZONE_SLACK);
      const where = `${await scope()} AND Created > '${from}' AND Created < '${to}'`;
      for await (const { items } of walk(where, 0, Created, {
        fields: 'Queue,Created',
        'fields[Queue]': 'Name',
      }))
        for (const ticket of items) counter.add(ticket.Queue.Name, ticket.Created);
      return counter.cells();
    },
  };
}

/** A time as TicketSQL takes it: a `Z` or a number of seconds would be misread without an error. */
function queryTime(at: number): string {
  return new Date(at).toISOString().slice(0, 19).replace('T', ' ');
}
