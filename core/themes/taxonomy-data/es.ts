import { patterns } from './patterns.ts';

/** patterns of the default taxonomy, by theme. */
export const ES = {
  waiting: patterns({}),
  reachability: patterns({}),
  'call-back': patterns({}),
  'first-time': patterns({}),
  'passed-on': patterns({}),
  knowledge: patterns({}),
  explaining: patterns({}),
  empathy: patterns({}),
  billing: patterns({}),
  arrival: patterns({}),
  'product-quality': patterns({}),
  workmanship: patterns({}),
  website: patterns({}),
  price: patterns({}),
  policy: patterns({}),
  privacy: patterns({}),
  staff: patterns({}),
  speed: patterns({}),
  appointment: patterns({}),
  informed: patterns({}),
};
