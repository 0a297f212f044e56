import { type VendorAnswer, type VendorServer, vendorServer } from './server.ts';

export interface FormbricksAnswer {
  id: string;
  team: string;
  created: number;
  updated: number;
  rating: number;
  comment: string;
}

/** What the workspace holds; tests change it while it is read. */
export interface FormbricksWorld {
  version: 'v3' | 'v2' | 'v1';
  answers: FormbricksAnswer[];
  stuck?: boolean;
  extra?: boolean;
}

export const FORMBRICKS_TOKEN = 'secret-token-3';
const MOST = 100;

/** The three interfaces of Formbricks, as its source has them; an older one has no newer addresses. */
export async function formbricksServer(world: FormbricksWorld): Promise<VendorServer> {
  const iso = (at: number) => new Date(at).toISOString();
  const more = () => (world.extra ? { newInThisVersion: [{ deep: 1 }] } : {});
  const has = (version: string) => world.version >= version;
  const typed = (one: FormbricksAnswer) => ({
    id: one.id,
    surveyId: 's1',
    surveyName: 'After the visit',
    workspaceId: 'w1',
    createdAt: iso(one.created),
    updatedAt: iso(one.updated),
    finished: true,
    contactId: `contact-${one.id}`,
    answers: [
      {
        position: 1,
        elementId: 'q1',
        elementLabel: 'Recommend us?',
        elementType: 'nps',
        valueNumber: one.rating,
        range: { min: 0, max: 10 },
      },
      {
        position: 2,
        elementId: 'q2',
        elementLabel: 'Stars',
        elementType: 'rating',
        valueNumber: 3,
        range: { min: 1, max: 5 },
      },
      { position: 3, elementId: 'q3', elementLabel: 'Why?', elementType: 'openText', valueText: one.comment },
    ],
    embeddedData: [{ key: 'team', kind: 'ingested', type: 'string', label: 'team', value: one.team }],
    tags: [],
    ...more(),
  });
  const untyped = (one: FormbricksAnswer) => ({
    id: one.id,
    surveyId: 's1',
    createdAt: iso(one.created),
    updatedAt: iso(one.updated),
    finished: true,
    data: { q1: one.rating, q2: 3, q3: one.comment, team: one.team },
    contact: { id: `contact-${one.id}`, userId: 'somebody@cust.example' },
    contactAttributes: { email: 'somebody@cust.example', firstName: 'Some' },
    tags: [],
    ...more(),
  });
  return await vendorServer(
    ({ path, query, headers }): VendorAnswer => {
      if (headers['x-api-key'] !== FORMBRICKS_TOKEN)
        return { status: 401, body: { code: 'not_authenticated', message: 'Not authenticated' } };
      const limit = Math.min(Number(query.get('limit') ?? 10), MOST);
      if (path === '/api/v3/responses' && has('v3')) {
        const known = ['workspaceId', 'limit', 'cursor', 'sortBy', 'filter[createdAt][gte]'];
        const unknown = [...query.keys()].find((name) => !known.includes(name));
        if (unknown)
          return {
            status: 400,
            body: { title: 'Bad Request', status: 400, invalid_params: [{ name: unknown }] },
          };
        const since = Date.parse(query.get('filter[createdAt][gte]') ?? '1970-01-01T00:00:00Z');
        const skip = world.stuck ? 0 : Number(query.get('cursor') ?? 0);
        const found = world.answers
          .filter(({ created }) => created >= since)
          .sort((a, b) => a.created - b.created);
        const next = skip + limit < found.length ? String(skip + limit) : null;
        return {
          body: {
            data: found.slice(skip, skip + limit).map(typed),
            meta: { limit, nextCursor: next, totalCount: null, totalCountRelation: null },
          },
        };
      }
      if (path === '/api/v2/management/responses' && has('v2')) {
        const since = world.stuck ? 0 : Date.parse(query.get('startDate') ?? '1970-01-01T00:00:00Z');
        const skip = world.stuck ? 0 : Number(query.get('skip'));
        const found = world.answers
          .filter(({ updated }) => updated >= since)
          .sort((a, b) => a.updated - b.updated);
        return {
          body: {
            data: found.slice(skip, skip + limit).map(untyped),
            meta: { total: found.length, limit, offset: skip },
          },
        };
      }
      if (path === '/api/v1/management/surveys')
        return {
          body: {
            data: [
              {
                id: 's1',
                name: 'After the visit',
                blocks: [
                  {
                    elements: [
                      { id: 'q1', type: 'nps' },
                      { id: 'q2', type: 'rating', range: 5 },
                    ],
                  },
                ],
                questions: [{ id: 'q3', type: 'openText' }],
              },
            ],
          },
        };
      if (path === '/api/v1/management/responses') {
        const skip = world.stuck ? 0 : Number(query.get('skip'));
        const found = world.answers.toSorted((a, b) => b.created - a.created);
        return { body: { data: found.slice(skip, skip + limit).map(untyped) } };
      }
      return { status: 404, body: { code: 'not_found', message: 'Not found' } };
    },
    (body) => {
      const answer = body as Record<string, unknown>;
      delete answer.data;
      return answer;
    },
  );
}
