import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { memoryStore } from '../../core/intake/store.ts';
import { intake } from '../../core/intake/sync.ts';
import { NPS } from '../../core/model/measure.ts';
import { pastedToken } from '../../core/sources/credential.ts';
import { FormbricksSettings } from '../../core/sources/formbricks/settings.ts';
import { formbricks } from '../../core/sources/formbricks/source.ts';
import { importStationKey, keyedHash } from '../../core/sources/keyed-hash.ts';
import { commentReader } from '../../core/themes/read-comment.ts';
import { randomFrom } from '../../tools/simulate/random.ts';
import type { BenchRow } from './row.ts';

const ANSWERS = 50_000;
const PAGE = 250;

/** A first reading of 50,000 answers, a third with a comment, from a server on loopback, beside fetching the same pages. */
export async function bench(): Promise<BenchRow[]> {
  const pages = pagesOf(randomFrom(3));
  const server = createServer((incoming, outgoing) => {
    const at = Number(new URL(incoming.url!, 'http://vendor').searchParams.get('cursor') ?? 0);
    outgoing.writeHead(200, { 'Content-Type': 'application/json' });
    outgoing.end(pages[at]);
  });
  server.listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  try {
    const plain = await rate(async () => {
      for (let i = 0; i < pages.length; i++)
        await (await fetch(`${address}/api/v3/responses?cursor=${i}`)).json();
    });
    const taken = await rate(() => readAll(address));
    return [
      { what: 'fetch and JSON.parse of the same pages', where: 'Node', value: plain, unit: 'answers/s' },
      {
        what: 'first reading of a tool, from page to cell',
        where: 'Node',
        value: taken,
        unit: 'answers/s',
        limit: 15_000,
        atLeast: true,
      },
    ];
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

async function readAll(address: string): Promise<void> {
  const store = memoryStore();
  const notes = new Map<string, unknown>();
  const source = formbricks(
    FormbricksSettings.parse({ address, workspace: 'w', from: '2026-01-01', unit: { field: 'team' } }),
    pastedToken('token'),
    {
      id: 'f',
      keyedHash: keyedHash(await importStationKey(new Uint8Array(32))),
      timeZone: 'Europe/Berlin',
      now: Date.now,
    },
  );
  const history = await intake({
    store,
    notes: {
      note: async (name) => notes.get(name),
      setNote: async (name, value) => void notes.set(name, value),
    },
    reader: commentReader(),
    count: { measures: new Map([[NPS.id, NPS]]) },
    now: Date.now,
    random: Math.random,
    sweepEvery: Number.POSITIVE_INFINITY,
  }).sync({ ...source, living: undefined });
  const answers = (await store.counts()).reduce((sum, { answers: n }) => sum + n, 0);
  if (history.fault || answers !== ANSWERS) throw new Error(`${answers} of ${ANSWERS} answers were taken.`);
}

async function rate(work: () => Promise<void>): Promise<number> {
  const began = performance.now();
  await work();
  return ANSWERS / ((performance.now() - began) / 1000);
}

function pagesOf(random: () => number): string[] {
  const pages: string[] = [];
  for (let start = 0; start < ANSWERS; start += PAGE) {
    const data = Array.from({ length: PAGE }, (_, k) => {
      const i = start + k;
      const at = new Date(Date.UTC(2026, 4, 1) + i * 300_000).toISOString();
      return {
        id: `cm${i}`,
        surveyId: 's',
        surveyName: 'After the visit',
        createdAt: at,
        updatedAt: at,
        contactId: `c${Math.floor(random() * ANSWERS)}`,
        answers: [
          {
            elementId: 'q1',
            elementType: 'nps',
            valueNumber: Math.floor(random() * 11),
            range: { min: 0, max: 10 },
          },
          ...(i % 3 === 0
            ? [{ elementId: 'q2', elementType: 'openText', valueText: 'They never called me back about it' }]
            : []),
        ],
        embeddedData: [{ key: 'team', value: `Team ${i % 50}` }],
        tags: [],
      };
    });
    const next = start + PAGE < ANSWERS ? String(pages.length + 1) : null;
    pages.push(
      JSON.stringify({
        data,
        meta: { limit: PAGE, nextCursor: next, totalCount: null, totalCountRelation: null },
      }),
    );
  }
  return pages;
}
