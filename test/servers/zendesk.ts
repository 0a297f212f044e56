import { type VendorAnswer, type VendorServer, vendorServer } from './server.ts';

export interface ZendeskTicket {
  id: number;
  group: string;
  requester: number;
  created: number;
  updated: number;
  deleted: boolean;
  rating: number;
  comment: string;
}

/** What the account holds; tests change it while it is read. */
export interface ZendeskWorld {
  system: 'surveys' | 'legacy';
  tickets: ZendeskTicket[];
  stuck?: boolean;
  extra?: boolean;
}

export const ZENDESK_TOKEN = 'secret-token-2';

/** Groups, ticket export, both satisfaction systems and the counts, as Zendesk documents them. */
export async function zendeskServer(world: ZendeskWorld): Promise<VendorServer> {
  const groupsOf = () => [...new Set(world.tickets.map(({ group }) => group))];
  const groupId = (name: string) => 360_000 + groupsOf().indexOf(name);
  const iso = (at: number) => new Date(at).toISOString().replace('.000', '');
  const more = () => (world.extra ? { new_in_this_version: { deep: [1] } } : {});
  const ticketOf = (ticket: ZendeskTicket) => ({
    id: ticket.id,
    subject: 'Help',
    description: 'Write to me: somebody@cust.example',
    status: ticket.deleted ? 'deleted' : 'solved',
    created_at: iso(ticket.created),
    updated_at: iso(ticket.updated),
    group_id: groupId(ticket.group),
    requester_id: ticket.requester,
    tags: ['vip', `team_${ticket.group.toLowerCase()}`],
    satisfaction_rating:
      world.system === 'legacy'
        ? { score: ticket.rating === 1 ? 'good' : 'bad', comment: ticket.comment || null }
        : { score: 'unoffered' },
    ...more(),
  });
  const surveyOf = (ticket: ZendeskTicket) => ({
    id: `01J${String(ticket.id).padStart(20, '0')}`,
    responder_id: ticket.requester,
    subject_zrns: [`zen:ticket:${ticket.id}`],
    subjects: [{ id: String(ticket.id), type: 'ticket', zrn: `zen:ticket:${ticket.id}` }],
    survey: { id: '01JS', version: 4, state: 'enabled' },
    answers: [
      {
        type: 'rating_scale',
        rating: ticket.rating,
        rating_category: 'neutral',
        question: { id: '01JQ1', type: 'rating_scale_numeric', sub_type: 'customer_satisfaction' },
        created_at: new Date(ticket.created).toISOString(),
        updated_at: new Date(ticket.updated).toISOString(),
      },
      ticket.comment
        ? { type: 'open_ended', value: ticket.comment, question: { id: '01JQ2', type: 'open_ended' } }
        : { type: 'skipped', question: { id: '01JQ2', type: 'open_ended' } },
      {
        type: 'closed_ended',
        selections: [{ type: 'predefined', option_id: 'o' }],
        question: { id: 'q', type: 'closed_ended' },
      },
    ],
    ...more(),
  });

  return await vendorServer(
    ({ path, query, headers }): VendorAnswer => {
      if (headers.authorization !== `Bearer ${ZENDESK_TOKEN}`)
        return { status: 401, body: { error: "Couldn't authenticate you" } };
      const living = world.tickets.filter(({ deleted }) => !deleted);
      switch (path) {
        case '/api/v2/groups':
          return {
            body: {
              groups: groupsOf().map((name) => ({ id: groupId(name), name, deleted: false })),
              meta: { has_more: false, after_cursor: null },
            },
          };
        case '/api/v2/tickets/count':
          return { body: { count: { value: living.length, refreshed_at: null } } };
        case '/api/v2/search/count':
          return {
            body: {
              count: living.filter(({ group }) => query.get('query')!.endsWith(`group:${groupId(group)}`))
                .length,
            },
          };
        case '/api/v2/tickets/show_many': {
          const ids = new Set(query.get('ids')!.split(',').map(Number));
          if (ids.size > 100)
            return { status: 400, body: { error: 'TooManyIds', description: 'at most 100' } };
          return { body: { tickets: living.filter(({ id }) => ids.has(id)).map(ticketOf) } };
        }
        case '/api/v2/satisfaction_ratings':
          return {
            body: {
              satisfaction_ratings:
                world.system === 'legacy' ? living.slice(0, 1).map(({ id }) => ({ id })) : [],
              meta: { has_more: false },
            },
          };
        case '/api/v2/guide/survey_responses': {
          if (world.system === 'legacy')
            return {
              status: 403,
              body: { errors: [{ code: 'Forbidden', status: '403', title: 'Forbidden' }] },
            };
          const zrns = query.get('filter[subject_zrns]')?.split(',');
          const start = Number(query.get('filter[created_at_start]') ?? 0);
          const size = Number(query.get('page[size]') ?? 25);
          const after = world.stuck ? '' : (query.get('page[after]') ?? '');
          const found = living
            .filter(
              (ticket) => ticket.created >= start && (!zrns || zrns.includes(`zen:ticket:${ticket.id}`)),
            )
            .map(surveyOf)
            .sort((a, b) => (a.id < b.id ? -1 : 1))
            .filter(({ id }) => id > after);
          const page = found.slice(0, size);
          return {
            body: {
              survey_responses: page,
              meta: {
                has_more: found.length > size,
                after_cursor: page.at(-1)?.id ?? null,
                before_cursor: null,
              },
            },
          };
        }
        case '/api/v2/incremental/tickets/cursor': {
          const cursor = query.get('cursor');
          const since = cursor === null ? Number(query.get('start_time')) * 1000 - 1 : Number(atob(cursor));
          const perPage = Math.min(Number(query.get('per_page')), 100);
          const found = world.tickets
            .filter(({ updated }) => updated > (world.stuck && cursor ? -1 : since))
            .sort((a, b) => a.updated - b.updated);
          const page = found.slice(0, perPage);
          const at = page.at(-1)?.updated ?? since;
          return {
            body: {
              tickets: page.map(ticketOf),
              after_cursor: btoa(String(at)),
              after_url: 'https://x.example',
              end_of_stream: found.length <= perPage,
            },
          };
        }
        default:
          return { status: 404, body: { error: 'InvalidEndpoint', description: 'Not found' } };
      }
    },
    (body) => {
      const answer = body as Record<string, unknown>;
      for (const name of ['meta', 'end_of_stream', 'satisfaction_ratings', 'groups']) delete answer[name];
      return answer;
    },
  );
}
