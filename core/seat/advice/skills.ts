import type { TeamView, ThemeView } from '../../model/team-view.ts';
import { SKILLS, type Skill, THEME_FACTS } from './theme-facts.ts';
import { carriesAdvice, entryOf, strongestFirst } from './words.ts';

/** What customers say of one skill of a team's work. */
export interface SkillLine {
  skill: Skill;
  /** The strongest praise and complaint by which they notice it. */
  praised: ThemeView | undefined;
  missed: ThemeView | undefined;
  /** What to do about what is missed: an attitude is hired for, all else is learned, first in this week. */
  next: 'hire' | { week: number } | undefined;
}

/**
 * The skills that a team's customers notice in its work, praised or missed, in the order of {@link SKILLS}; only by
 * themes that may carry advice. Undefined where there is none, where comments are withheld, and where it is off.
 */
export function skillProfile({ settings, themes }: TeamView): SkillLine[] | undefined {
  if (settings.modulesOff.includes('skills') || themes.state !== 'shown') return undefined;
  const strongest = (views: readonly ThemeView[], skill: Skill) =>
    views
      .filter((view) => carriesAdvice(view) && factsOf(view)?.skills?.some((own) => own === skill))
      .sort(strongestFirst)[0];
  const lines = SKILLS.map((skill): SkillLine => {
    const missed = strongest(themes.complaints, skill);
    return { skill, praised: strongest(themes.praise, skill), missed, next: missed && nextOf(missed) };
  }).filter(({ praised, missed }) => praised || missed);
  return lines.length > 0 ? lines : undefined;
}

const factsOf = ({ theme }: ThemeView) => entryOf(THEME_FACTS, theme.id);

function nextOf(missed: ThemeView): SkillLine['next'] {
  const facts = factsOf(missed);
  if (!facts) return undefined;
  return facts.attitude ? 'hire' : { week: facts.week };
}
