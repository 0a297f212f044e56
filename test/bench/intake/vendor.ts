import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Answers on a page, as many as the tool gives at most. */
const PAGE = 250;
export const TEAMS = 200;
const MONTHS = 24;
const BEGAN = Date.UTC(2024, 10, 1);
/** Answers of all months together. */
export const MILLION = 1_000_000;
const MINUTES = (MONTHS * 365 * 24 * 60) / 12 / MILLION;

const COMMENTS = [
  'They never called me back about it',
  'Waited forty minutes in the queue, then the line dropped. I had to explain everything again.',
  'Very friendly and quick, thank you! Ms Miller from the service desk solved it in five minutes.',
  'Die Rechnung war falsch, und niemand konnte mir sagen, warum. Bitte rufen Sie mich an: 0171 2345678.',
  'Could you please add a way to change the address online?',
  'The technician knew what he was doing and explained it well, but the appointment was moved twice.',
];

/** Where a vendor's pages are served, and what else lies beside them. */
export interface Vendor {
  address: string;
  close(): void;
}

/**
 * A server on loopback with the first `answers` of a million answers of 200 teams over 24 months, in the order in which
 * they came, every third with a comment, as Formbricks serves them (250 a page).
 * @param keep holds all pages ready, so that making them takes no time from whoever is measured.
 * @param files further files by path, and the policy of an extension's page over them.
 */
export async function vendor(
  answers: number,
  keep: boolean,
  files: Readonly<Record<string, { type: string; body: string }>> = {},
): Promise<Vendor> {
  const last = Math.ceil(answers / PAGE) - 1;
  const pages = keep ? Array.from({ length: last + 1 }, (_, at) => Buffer.from(page(at, answers))) : [];
  const server = createServer((incoming, outgoing) => {
    const url = new URL(incoming.url!, 'http://vendor');
    const file = files[url.pathname];
    if (file) {
      outgoing.writeHead(200, { 'Content-Type': file.type, 'Content-Security-Policy': "script-src 'self'" });
      outgoing.end(file.body);
      return;
    }
    const at = Number(url.searchParams.get('cursor') ?? 0);
    if (url.pathname !== '/api/v3/responses' || at > last) {
      outgoing.writeHead(404).end();
      return;
    }
    outgoing.writeHead(200, { 'Content-Type': 'application/json' });
    outgoing.end(pages[at] ?? page(at, answers));
  });
  server.listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Knuth's multiplicative hash: numbers that look like chance and are the same in every run. */
const scattered = (i: number, below: number) =>
  Math.floor(((Math.imul(i, 2654435761) >>> 0) / 2 ** 32) * below);

function page(at: number, answers: number): string {
  const first = at * PAGE;
  const data = Array.from({ length: Math.min(PAGE, answers - first) }, (_, k) => {
    const i = first + k;
    const when = new Date(BEGAN + Math.floor(i * MINUTES) * 60_000).toISOString();
    return {
      id: `cm${i}`,
      surveyId: 's',
      surveyName: 'After the visit',
      createdAt: when,
      updatedAt: when,
      contactId: `c${scattered(i + 1, answers)}`,
      answers: [
        {
          elementId: 'q1',
          elementType: 'nps',
          valueNumber: scattered(i + 2, 11),
          range: { min: 0, max: 10 },
        },
        ...(i % 3 === 0
          ? [{ elementId: 'q2', elementType: 'openText', valueText: COMMENTS[(i / 3) % COMMENTS.length] }]
          : []),
      ],
      embeddedData: [{ key: 'team', value: `Team ${scattered(i + 3, TEAMS)}` }],
      tags: [],
    };
  });
  const nextCursor = first + PAGE < answers ? String(at + 1) : null;
  return JSON.stringify({
    data,
    meta: { limit: PAGE, nextCursor, totalCount: null, totalCountRelation: null },
  });
}
