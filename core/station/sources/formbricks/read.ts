import { FIXED_SCALE, Metric } from '../../../model/measure.ts';
import type * as z from '../../../model/zod.ts';
import type { HttpClient } from '../http.ts';
import { circle, cursorGuard } from '../paging.ts';
import { SourceError } from '../source-error.ts';
import { ResponsesV1, ResponsesV3, Surveys } from './answers.ts';

const TOOL = 'Formbricks';
const LIMIT = 250;
/** v1 pages by position: this share of a page is gone on by, so that deletions meanwhile push none past the reader. */
const STEP = 0.8;

/** A response in the same shape whichever interface it came by. */
export interface Answered {
  id: string;
  survey: string;
  createdAt: string;
  updatedAt: string;
  person?: string;
  tags: string[];
  fields: Map<string, string>;
  answers: { element: string; type: string; number?: number; text?: string; min?: number; max?: number }[];
}

/** A page of records; `next` is where this interface goes on. */
export interface RecordPage {
  records: Answered[];
  next?: string;
}

/** One of Formbricks' interfaces. */
export interface Interface {
  version: 'v3' | 'v2' | 'v1';
  /** The page at `next`, or the first, of answers made or changed since `since` (ISO 8601), and maybe more. */
  page(since: string, next: string | undefined): Promise<RecordPage>;
}

/** The newest interface that this Formbricks has, tried by asking. @throws SourceError where none answers. */
export async function newestInterface(http: HttpClient, workspace: string): Promise<Interface> {
  const absent = (error: unknown) => {
    if (error instanceof SourceError && error.kind === 'not-found') return undefined;
    throw error;
  };
  const ask = { limit: 1 };
  if (
    await http
      .json('/api/v3/responses', ResponsesV3, { query: { workspaceId: workspace, ...ask } })
      .catch(absent)
  )
    return v3(http, workspace);
  const surveys = await http.json('/api/v1/management/surveys', Surveys);
  if (
    await http.json('/api/v2/management/responses', ResponsesV1, { query: { ...ask, skip: 0 } }).catch(absent)
  )
    return v2(http, surveys);
  await http.json('/api/v1/management/responses', ResponsesV1, { query: { ...ask, skip: 0 } });
  return v1(http, surveys);
}

function v3(http: HttpClient, workspace: string): Interface {
  let follow = cursorGuard(TOOL);
  return {
    version: 'v3',
    async page(since, next) {
      if (next === undefined) follow = cursorGuard(TOOL);
      // A cursor is bound to filter and order: they stay the same from page to page.
      const { data, meta } = await http.json('/api/v3/responses', ResponsesV3, {
        query: {
          workspaceId: workspace,
          limit: LIMIT,
          sortBy: 'createdAt',
          'filter[createdAt][gte]': since,
          ...(next === undefined ? {} : { cursor: next }),
        },
      });
      return {
        ...(meta.nextCursor === null ? {} : { next: follow(meta.nextCursor) }),
        records: data.map((one) => ({
          id: one.id,
          survey: one.surveyName,
          createdAt: one.createdAt,
          updatedAt: one.updatedAt,
          ...(one.contactId ? { person: one.contactId } : {}),
          tags: (one.tags ?? []).map(({ name }) => name),
          fields: new Map((one.embeddedData ?? []).map(({ key, value }) => [key, String(value ?? '')])),
          answers: one.answers.map(({ elementId, elementType, valueNumber, valueText, range }) => ({
            element: elementId,
            type: elementType,
            ...(valueNumber == null ? {} : { number: valueNumber }),
            ...(valueText == null ? {} : { text: valueText }),
            ...(range ?? {}),
          })),
        })),
      };
    },
  };
}

/** v2: by time of change. The window moves on instead of the position, so that a change slips past nobody. */
function v2(http: HttpClient, surveys: z.infer<typeof Surveys>): Interface {
  const typed = typer(surveys);
  return {
    version: 'v2',
    async page(since, next) {
      const [start, skip] = next === undefined ? [since, 0] : (JSON.parse(next) as [string, number]);
      const { data } = await http.json('/api/v2/management/responses', ResponsesV1, {
        query: {
          limit: LIMIT,
          skip,
          sortBy: 'updatedAt',
          order: 'asc',
          startDate: start,
          filterDateField: 'updatedAt',
        },
      });
      const last = data.at(-1)?.updatedAt;
      if (data.some(({ updatedAt }) => Date.parse(updatedAt) < Date.parse(start))) throw circle(TOOL);
      const moved = last !== undefined && Date.parse(last) > Date.parse(start);
      const onward: [string, number] = moved ? [last, 0] : [start, skip + data.length];
      return {
        ...(data.length === 0 ? {} : { next: JSON.stringify(onward) }),
        records: data.map(typed),
      };
    },
  };
}

/** v1: everything, newest first; the reading ends where answers are older than `since`. */
function v1(http: HttpClient, surveys: z.infer<typeof Surveys>): Interface {
  const typed = typer(surveys);
  return {
    version: 'v1',
    async page(since, next) {
      const [skip, first, size] =
        next === undefined ? [0, '', 0] : (JSON.parse(next) as [number, string, number]);
      const { data } = await http.json('/api/v1/management/responses', ResponsesV1, {
        query: { limit: LIMIT, skip },
      });
      if (skip > 0 && data[0]?.id === first) throw circle(TOOL);
      const records = data.filter(({ createdAt }) => Date.parse(createdAt) >= Date.parse(since)).map(typed);
      const over = data.length === 0 || data.length < size || records.length < data.length;
      if (over) return { records };
      const onward = [skip + Math.max(1, Math.floor(data.length * STEP)), data[0]!.id, data.length];
      return { records, next: JSON.stringify(onward) };
    },
  };
}

/** Gives the values of v2 and v1 the types that their survey says. */
function typer({ data: surveys }: z.infer<typeof Surveys>) {
  const names = new Map(surveys.map(({ id, name }) => [id, name]));
  const elements = new Map(
    surveys.flatMap(({ id, questions, blocks }) =>
      [...(questions ?? []), ...(blocks ?? []).flatMap((block) => block.elements)].map(
        (element) => [`${id}\u001f${element.id}`, element] as const,
      ),
    ),
  );
  return (one: z.infer<typeof ResponsesV1>['data'][number]): Answered => ({
    id: one.id,
    survey: names.get(one.surveyId) ?? one.surveyId,
    createdAt: one.createdAt,
    updatedAt: one.updatedAt,
    ...(one.contact ? { person: one.contact.id } : {}),
    tags: (one.tags ?? []).map(({ name }) => name),
    fields: new Map(
      Object.entries(one.data).flatMap(([key, value]) =>
        typeof value === 'string' && !elements.has(`${one.surveyId}\u001f${key}`) ? [[key, value]] : [],
      ),
    ),
    answers: Object.entries(one.data).flatMap(([key, value]) => {
      const element = elements.get(`${one.surveyId}\u001f${key}`);
      if (!element) return [];
      return [
        {
          element: key,
          type: element.type,
          ...(typeof value === 'number' ? { number: value } : {}),
          ...(typeof value === 'string' ? { text: value } : {}),
          ...endsOf(element),
        },
      ];
    }),
  });
}

/** Where the scale of a question begins and ends: a metric with one scale has it, others say how far they go. */
function endsOf({ type, range }: { type: string; range?: number | null | undefined }): {
  min?: number;
  max?: number;
} {
  const metric = Metric.safeParse(type).data;
  const fixed = metric && FIXED_SCALE[metric]?.scale;
  if (fixed) return { min: fixed.min, max: fixed.max };
  return range ? { min: 1, max: range } : {};
}
