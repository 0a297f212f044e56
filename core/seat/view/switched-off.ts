import type { Module } from '../../model/settings.ts';
import type { TeamView } from '../../model/team-view.ts';

/** What a part that is switched off rests on: without it, no surface can show or say anything of the part. */
const WITHOUT: Partial<Record<Module, (view: TeamView) => Partial<TeamView>>> = {
  'candidate-experience': () => ({ candidates: undefined, promises: [] }),
  alignment: () => ({
    employees: undefined,
    alignment: { state: 'none' },
    map: [],
    correlation: undefined,
  }),
  peaks: () => ({ peaks: undefined, events: [] }),
  targets: () => ({ targets: [] }),
  'line-of-sight': ({ team }) => ({
    team: { ...team, lineOfSight: undefined, lineOfSightIn: undefined },
    obstacles: [],
    insideCauses: [],
    startsHere: undefined,
    stopsOthers: undefined,
  }),
  praise: ({ quotes }) => ({ quotes: quotes.filter(({ intent }) => intent !== 'praise') }),
  ideas: () => ({ ideas: [] }),
  learning: () => ({ learning: [] }),
  segments: () => ({ segments: [], channels: [] }),
  'public-voice': () => ({ publicVoice: undefined }),
};

/** `view` without what the parts rest on that its settings switch off. */
export function withoutSwitchedOff(view: TeamView): TeamView {
  let left = view;
  for (const module of view.settings.modulesOff) left = { ...left, ...WITHOUT[module]?.(left) };
  return left;
}
