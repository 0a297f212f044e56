import { NPS } from '../../../core/model/measure.ts';
import type { ReleaseFacts, ReleaseParts } from '../../../core/station/write-release.ts';

/** A release as small as one can be that still has something to show: two units, three half-years, one theme. */
export function smallParts(): ReleaseParts {
  const bucket = '2026-05+6';
  return {
    teams: {
      teams: [
        team('org', 'Nordlicht Versicherung'),
        team('claims', 'Claims', 'org', 40),
        team('claims-motor', 'Motor claims', 'claims', 22),
        team('claims-home', 'Home claims', 'claims', 18),
      ],
      blocks: [],
      disclosure: [],
    },
    scores: {
      measures: [NPS],
      cells: ['org', 'claims', 'claims-motor', 'claims-home'].map((node) => ({
        node,
        audience: 'customer' as const,
        bucket,
        measure: 'nps',
        lane: 'survey' as const,
        counts: node.startsWith('claims-')
          ? [1, 0, 0, 1, 0, 2, 3, 5, 8, 10, 14]
          : [2, 0, 0, 2, 0, 4, 6, 10, 16, 20, 28],
        respondents: node.startsWith('claims-') ? 44 : 88,
      })),
    },
    themes: {
      comments: [
        {
          node: 'claims-motor',
          audience: 'customer',
          bucket,
          lane: 'survey',
          comments: 20,
          respondents: 20,
          classes: [8, 4, 8],
        },
      ],
      themes: [
        {
          node: 'claims-motor',
          audience: 'customer',
          bucket,
          lane: 'survey',
          theme: 'follow-up',
          intent: 'complaint',
          comments: 8,
          pMilli: 7400,
          respondents: 8,
          classes: [0, 2, 6],
        },
      ],
      terms: [],
      setAside: [],
    },
    taxonomy: {
      version: '1',
      themes: [
        {
          id: 'follow-up',
          name: { en: 'Follow-up' },
          description: { en: 'What was promised is done.' },
          lever: 'process',
          kind: 'neither',
        },
      ],
    },
    settings: { firstComes: 'employees', alignmentWanted: 'medium', modulesOff: [], periodStart: '2024-11' },
  };
}

export const FACTS: ReleaseFacts = {
  organisation: 'Nordlicht Versicherung',
  audience: 'hr',
  timeZone: 'Europe/Berlin',
  madeAt: '2026-11-05T06:00:00Z',
  through: '2026-10',
  thresholds: { respondents: 5, members: 5, comments: 10 },
  sample: false,
};

function team(id: string, name: string, parent?: string, headcount?: number) {
  return {
    id,
    name,
    parent,
    headcount,
    aliases: [],
    codes: [],
    serves: 'customers' as const,
    servesTeams: [],
    partner: false,
  };
}
