import type { ScoreCell } from '../../../../core/model/cells.ts';
import { NPS } from '../../../../core/model/measure.ts';
import { addMonths, type Month } from '../../../../core/model/time.ts';
import { Manifest, type Release } from '../../../../core/release/schema.ts';

/** Answers 0..10 from promoters, passives and detractors. */
export function npsCounts(promoters: number, passives: number, detractors: number): number[] {
  return [0, 0, 0, 0, 0, 0, detractors, passives, 0, promoters, 0];
}

export function cell(
  node: string,
  bucket: string,
  counts: number[],
  more: Partial<ScoreCell> = {},
): ScoreCell {
  const respondents = counts.reduce((sum, n) => sum + n, 0);
  return { node, audience: 'customer', bucket, measure: 'nps', lane: 'survey', counts, respondents, ...more };
}

/** Cells of six months that add up to `perMonth` times six. */
export function halfYear(
  node: string,
  from: Month,
  perMonth: number[],
  more: Partial<ScoreCell> = {},
): ScoreCell[] {
  return Array.from({ length: 6 }, (_, i) => cell(node, addMonths(from, i), perMonth, more));
}

/** A small organisation: a root, two departments, some teams; what a test does not name is empty. */
export function release(
  parts: Partial<Omit<Release, 'manifest' | 'scores'>> & { cells: ScoreCell[] },
): Release {
  const { cells, ...rest } = parts;
  return {
    manifest: Manifest.parse({
      format: 'customer-lens-release',
      version: '1.0',
      id: '0123456789abcdef',
      organisation: 'Tallwater',
      audience: 'hr',
      timeZone: 'Europe/Berlin',
      madeAt: '2026-11-02T08:00:00Z',
      through: '2026-10',
      thresholds: {},
      files: ['teams', 'scores', 'themes', 'taxonomy', 'settings'].map((name) => ({
        name,
        path: `${name}.json`,
        sha256: '0'.repeat(64),
        bytes: 2,
      })),
    }),
    teams: { teams: [], blocks: [], disclosure: [] },
    scores: { measures: [NPS], cells },
    themes: { comments: [], themes: [], terms: [], setAside: [] },
    taxonomy: { version: '1', themes: [] },
    settings: { firstComes: 'employees', alignmentWanted: 'medium', modulesOff: [], periodStart: '2024-11' },
    pins: { pins: [], requisitions: [] },
    quotes: { quotes: [] },
    adapters: { adapters: [] },
    contacts: { contacts: [], publicDays: [] },
    work: {
      events: [],
      targets: [],
      promises: [],
      learning: [],
      actions: [],
      ideas: [],
      obstacles: [],
      insideCauses: [],
    },
    ...rest,
  };
}
