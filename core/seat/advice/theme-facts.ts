/** The five that serving customers well is made of. */
export const SKILLS = [
  'communication',
  'listening',
  'teamwork',
  'collaboration',
  'seeing-the-whole',
] as const;
export type Skill = (typeof SKILLS)[number];

/** What advice knows of a theme beyond what its published data say (lever, owner, attitude or skill). */
interface ThemeFacts {
  /** Week of the onboarding in which it is best learned. */
  week: 1 | 2 | 3 | 4;
  /** Whether questions about it ask for an attitude; those of others ask for what can be learned. */
  attitude?: true;
  /** A promise that the team makes and that, where it has a cause inside, other teams must keep. */
  promise?: true;
  /** Complaint that a push for volume or for speed brings about, as its place among them; 1 tells most. */
  harm?: { volume?: number; speed?: number };
  /** Skills that customers notice by it, two at most. */
  skills?: readonly [Skill] | readonly [Skill, Skill];
}

/** One row a theme: every fact by which advice treats themes differently. Words for them are in the banks. */
export const THEME_FACTS: Readonly<Record<string, ThemeFacts>> = {
  'call-back': { week: 1, attitude: true, promise: true, harm: { volume: 2 }, skills: ['communication'] },
  explaining: { week: 2, attitude: true, harm: { volume: 5, speed: 3 }, skills: ['communication'] },
  empathy: { week: 2, attitude: true, harm: { volume: 4, speed: 4 }, skills: ['listening'] },
  knowledge: { week: 2, harm: { speed: 5 }, skills: ['teamwork'] },
  'first-time': { week: 3, harm: { volume: 1, speed: 1 }, skills: ['seeing-the-whole'] },
  'passed-on': { week: 3, harm: { volume: 3 }, skills: ['collaboration', 'seeing-the-whole'] },
  waiting: { week: 1 },
  reachability: { week: 1, attitude: true },
  billing: { week: 2 },
  arrival: { week: 1 },
  'product-quality': { week: 3 },
  workmanship: { week: 3, harm: { speed: 2 } },
  website: { week: 2 },
  price: { week: 3 },
  policy: { week: 3 },
  privacy: { week: 1, attitude: true },
  staff: { week: 1, attitude: true, skills: ['listening'] },
  speed: { week: 2 },
  appointment: { week: 2 },
  informed: { week: 1, skills: ['communication'] },
  // Of trades.
  queue: { week: 1, attitude: true },
  care: { week: 1, attitude: true, skills: ['listening'] },
  treatment: { week: 2 },
  reservation: { week: 1 },
  fraud: { week: 2 },
  cover: { week: 2, skills: ['communication'] },
  adviser: { week: 1, attitude: true, skills: ['listening'] },
  returns: { week: 2 },
  condition: { week: 1 },
  'drop-off': { week: 1 },
  driver: { week: 1, attitude: true },
};
