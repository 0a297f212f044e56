import { type VendorServer, vendorServer } from './server.ts';

export interface RtTicket {
  id: number;
  queue: string;
  requestor: string;
  created: string;
  updated: string;
  fields: Record<string, string>;
  text: string;
}

/** What the server's database holds; tests change it while it is read. */
export interface RtWorld {
  tickets: RtTicket[];
  /** What the vendor would do wrong: give page one for every page. */
  stuck?: boolean;
  /** Queues whose tickets the token may not see, which is checked after a page is cut; no list tells its length then. */
  hidden?: readonly string[];
  /** Unknown fields are added to every answer. */
  extra?: boolean;
}

const TOKEN = 'secret-token-1';
/** The queries that a connector may ask here; RT itself knows many more. */
const KNOWN_QUERY =
  /^(Queue = \d+|id > \d+( AND \(Queue = \d+( OR Queue = \d+)*\))?( AND LastUpdated > '[\d: -]{19}')?( AND Created > '[\d: -]{19}' AND Created < '[\d: -]{19}')?)$/;
const FIELD_IDS: Record<string, string> = { CSAT: '3', NPS: '4' };

/** REST2 of Request Tracker 5.0.3 as it was seen to answer, in the zone of the token's user (UTC). */
export async function requestTrackerServer(world: RtWorld): Promise<VendorServer> {
  return await vendorServer(
    ({ path, query, headers }) => {
      if (headers.authorization !== `token ${TOKEN}` || headers.cookie !== undefined)
        return { status: 401, body: { message: 'Unauthorized' } };
      const route = path.replace('/REST/2.0', '');
      if (route === '/rt') return { body: { Version: '5.0.3+dfsg' } };
      if (route === '/queues/all') {
        if (query.get('page') !== '1')
          return { body: { items: [], total: null, pages: null, count: 0, page: 2, per_page: 100 } };
        const items = [...new Set(world.tickets.map(({ queue }) => queue))]
          .map((Name, i) => ({ id: String(i + 1), Name, type: 'queue' }))
          .filter(({ Name }) => !world.hidden?.includes(Name));
        return { body: { items, total: null, pages: null, count: items.length, page: 1, per_page: 100 } };
      }
      if (route === '/customfields') {
        const items = Object.entries(FIELD_IDS).map(([Name, id]) => ({ id, Name, Type: 'Select' }));
        return {
          body: { items, total: items.length, pages: 1, count: items.length, page: 1, per_page: 100 },
        };
      }
      const attachments = /^\/ticket\/(\d+)\/attachments$/.exec(route);
      if (attachments) {
        const ticket = world.tickets.find(({ id }) => id === Number(attachments[1]));
        if (!ticket) return { status: 404, body: { message: 'Not Found' } };
        const items = [
          {
            id: String(ticket.id * 4),
            TransactionId: String(ticket.id * 7),
            ContentType: 'text/plain',
            Content: ticket.text,
            Filename: '',
          },
        ];
        return {
          body: {
            items: query.get('page') === '1' ? items : [],
            total: null,
            pages: null,
            count: 1,
            page: 1,
            per_page: 20,
          },
        };
      }
      if (route === '/tickets')
        return KNOWN_QUERY.test(query.get('query') ?? '')
          ? { body: search(world, query) }
          : { status: 400, body: { message: 'Wrong query' } };
      return { status: 404, body: { message: 'Not Found' } };
    },
    (body) => {
      const item = (body as { items?: Record<string, unknown>[] }).items?.[0];
      if (item) delete item.id;
      return body;
    },
  );
}

export const RT_TOKEN = TOKEN;

function search(world: RtWorld, query: URLSearchParams): object {
  const sql = query.get('query')!;
  const after = Number(/id > (\d+)/.exec(sql)?.[1] ?? 0);
  const since = /LastUpdated > '([^']+)'/.exec(sql)?.[1];
  const queues = [...sql.matchAll(/Queue = (\d+)/g)].map(([, id]) => Number(id));
  const names = [...new Set(world.tickets.map((ticket) => ticket.queue))];
  let found = world.tickets.filter(
    (ticket) =>
      (world.stuck || ticket.id > after) &&
      (since === undefined || ticket.updated > `${since.replace(' ', 'T')}Z`) &&
      (queues.length === 0 || queues.includes(names.indexOf(ticket.queue) + 1)),
  );
  found = found.toSorted(
    query.get('orderby') === 'LastUpdated'
      ? (a, b) => (a.updated < b.updated ? 1 : -1)
      : (a, b) => a.id - b.id,
  );
  const perPage = Math.min(Number(query.get('per_page') ?? 20), 100);
  const bare = query.get('fields') === 'id';
  const page = Number(query.get('page') ?? 1);
  const cut = found.slice((page - 1) * perPage, page * perPage);
  const items = cut
    .filter((ticket) => !world.hidden?.includes(ticket.queue))
    .map((ticket) => ({
      id: bare ? ticket.id : String(ticket.id),
      type: 'ticket',
      Queue: { id: String(names.indexOf(ticket.queue) + 1), type: 'queue', Name: ticket.queue },
      Created: ticket.created,
      LastUpdated: ticket.updated,
      Resolved: '1970-01-01T00:00:00Z',
      Requestor: [{ id: ticket.requestor, type: 'user', EmailAddress: ticket.requestor }],
      CustomFields:
        Object.keys(ticket.fields).length === 0
          ? ''
          : Object.entries(ticket.fields).map(([name, value]) => ({
              id: FIELD_IDS[name] ?? '9',
              name,
              values: [value],
            })),
      ...(world.extra ? { NewInThisVersion: { deep: [1, 2] } } : {}),
    }));
  return {
    items,
    total: world.hidden ? null : found.length,
    pages: world.hidden ? null : Math.ceil(found.length / perPage),
    count: items.length,
    page,
    per_page: perPage,
  };
}
