import { type VendorAnswer, type VendorServer, vendorServer } from './server.ts';

export interface PeakonSegment {
  id: number;
  name: string;
  attribute: number;
  type: 'option' | 'employee';
  detractors: number;
  passives: number;
  promoters: number;
  /** End of the last round, ISO 8601. */
  time: string;
}

/** What the company's Peakon holds; tests change it while it is read. */
export interface PeakonWorld {
  segments: PeakonSegment[];
  /** Attributes of an overview, where they are not to be counts. */
  overview?: (segment: PeakonSegment) => object;
  /** Fewer people than these are not shown; Peakon's own setting. */
  minimum?: number;
  /** Sessions that were given out before this one are not taken any more. */
  oldest?: number;
  /** Segments of every type are given, whichever were asked for. */
  unasked?: boolean;
  /** Where the next page of segments is said to be. */
  next?: string;
  extra?: boolean;
}

export const PEAKON_TOKEN = 'secret-token-4';
const PAGE = 25;

/** Breakdown, number of answers and time as counts. */
export function countedOverview({ detractors, passives, promoters, time }: PeakonSegment): object {
  const n = detractors + passives + promoters;
  return {
    scores: {
      time,
      mean: 7.4,
      nps: n === 0 ? null : { score: (100 * (promoters - detractors)) / n, detractors, passives, promoters },
    },
    changes: { previous: { mean: 7.1 } },
    observations: [{ time, responses: n }],
    participation: { surveyed: n + 7, responses: n, rate: n / (n + 7) },
  };
}

/**
 * Sign-in, segments and overviews of Workday Peakon, as its description documents them; what an overview's scores hold is
 * not documented, so the world says it. Whatever holds answers, comments or employees is there too, and counts as a fault.
 */
export async function peakonServer(world: PeakonWorld): Promise<VendorServer & { sessions: number }> {
  let sessions = 0;
  const api = (body: object, status = 200): VendorAnswer => ({
    status,
    headers: { 'Content-Type': 'application/vnd.api+json; charset=utf-8' },
    body: world.extra ? { ...body, meta: { newInThisVersion: [{ deep: 1 }] } } : body,
  });
  const failed = (status: number, title: string) =>
    api({ errors: [{ status: String(status), title }] }, status);
  const server = await vendorServer(
    ({ method, path, query, headers, body }): VendorAnswer => {
      if (method === 'POST' && path === '/api/v1/auth/application') {
        const { token, persists } = JSON.parse(body) as { token: string; persists: boolean };
        if (token !== PEAKON_TOKEN || persists) return failed(404, 'Not Found');
        return api({ data: { type: 'bearer_tokens', id: `jwt-${++sessions}` } });
      }
      const session = Number(/^Bearer jwt-(\d+)$/.exec(headers.authorization ?? '')?.[1] ?? 0);
      if (session === 0 || session < (world.oldest ?? 1)) return failed(401, 'Unauthorized');
      if (path === '/api/v1/segments') {
        const attribute = query.get('filter[attributeId]');
        const type = query.get('filter[type]');
        const from = Number(query.get('continuation') ?? 0);
        const found = world.segments.filter(
          (one) =>
            (attribute === null || one.attribute === Number(attribute)) &&
            (type === null || world.unasked || one.type === type),
        );
        const more =
          found.length > from + PAGE
            ? `/api/v1/segments?${new URLSearchParams({ ...Object.fromEntries(query), continuation: String(from + PAGE) })}`
            : undefined;
        const next = world.next ?? more;
        return api({
          data: found.slice(from, from + PAGE).map((one) => ({
            type: 'segments',
            id: String(one.id),
            attributes: {
              identifier: `s${one.id}`,
              type: one.type,
              contextId: `segment_${one.id}`,
              name: one.name,
              direct: true,
              ...(world.extra ? { newInThisVersion: 1 } : {}),
            },
            relationships: { attribute: { data: { type: 'attributes', id: String(one.attribute) } } },
          })),
          ...(next === undefined ? {} : { links: { next } }),
        });
      }
      const context = /^\/api\/v1\/engagement\/contexts\/segment_(\d+)\/overview$/.exec(path)?.[1];
      if (context !== undefined || path === '/api/v1/engagement/overview') {
        const asked = world.segments.filter(({ id }) => context === undefined || id === Number(context));
        if (asked.length === 0) return failed(404, 'Not Found');
        const sum = (group: 'detractors' | 'passives' | 'promoters') =>
          asked.reduce((total, one) => total + one[group], 0);
        const one = {
          ...asked[0]!,
          detractors: sum('detractors'),
          passives: sum('passives'),
          promoters: sum('promoters'),
        };
        const small = one.detractors + one.passives + one.promoters < (world.minimum ?? 5);
        return api({
          data: {
            type: 'engagement_overviews',
            id: context === undefined ? 'company_1' : `segment_${context}`,
            attributes: small
              ? { scores: null, observations: [], participation: null }
              : (world.overview ?? countedOverview)(one),
          },
        });
      }
      if (/answers|employees|questions|audits|actions/.test(path))
        return api({
          data: [{ attributes: { accountEmail: 'somebody@cust.example', answerComment: 'I quit' } }],
        });
      return failed(404, 'Not Found');
    },
    (body) => {
      const answer = body as Record<string, unknown>;
      delete answer.data;
      return answer;
    },
  );
  return {
    ...server,
    get sessions() {
      return sessions;
    },
  };
}
