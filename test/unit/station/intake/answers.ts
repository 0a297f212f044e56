import { NPS } from '../../../../core/model/measure.ts';
import type { Response } from '../../../../core/model/response.ts';
import type { CountOptions } from '../../../../core/station/intake/count.ts';
import type { StationStore } from '../../../../core/station/intake/store.ts';
import type { Source, SourcePage } from '../../../../core/station/sources/contract.ts';

export const counting: CountOptions = { measures: new Map([[NPS.id, NPS]]) };

/** An answer with everything that a test does not care about. */
export function answer(id: string, more: Partial<Response> = {}): Response {
  return {
    id,
    source: 's',
    unit: 'North',
    date: '2026-05-10',
    audience: 'customer',
    measure: 'nps',
    rating: 9,
    lane: 'survey',
    ...more,
  };
}

/** A source that hands out these pages from the cursor on. */
export function pages(...all: Partial<SourcePage>[]): Source {
  return {
    id: 's',
    probe: async () => ({ name: 'test', measures: [NPS] }),
    teams: async () => [],
    async *changes(cursor) {
      for (let i = Number(cursor ?? 0); i < all.length; i++)
        yield { responses: [], deletions: [], cursor: String(i + 1), ...all[i] };
    },
  };
}

/** Chunk and id of every answer of source "s". */
export async function idsOf(store: StationStore): Promise<string[]> {
  const found: string[] = [];
  for await (const { key, ids } of store.ids('s')) for (const id of ids) found.push(`${key} ${id}`);
  return found;
}
