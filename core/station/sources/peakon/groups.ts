/** How many people are detractors, passives and promoters, and when they had been asked. */
export interface Groups {
  detractors: number;
  passives: number;
  promoters: number;
  /** As the answer writes it: ISO 8601. */
  time: string;
}

/** Why an overview gives no counts, in words. */
export type NoGroups =
  | 'nothing is shown (too few have answered)'
  | 'gives no counts: no promoters, passives and detractors'
  | 'gives no counts: several breakdowns that differ'
  | 'gives no counts: how many have answered is not said'
  | 'gives no counts: the breakdown does not add up to those who have answered'
  | 'gives no counts: it contradicts its own NPS'
  | 'does not say when';

type Item = Readonly<Record<string, unknown>>;
type Triple = readonly [number, number, number];

/** A breakdown as it stands there, and the objects that it lies in, outermost first. */
interface Found {
  parts: Triple;
  /** What its names say that it holds; nothing where they do not say. */
  says?: 'counts' | 'shares';
  chain: readonly Item[];
}

const GROUP = /^(detractor|passive|promoter)s?(count|percent|percentage|share)?$/;
/** Names of a number of answers or of those who gave them; numbers of people who were asked are none. */
const ANSWERED =
  /^(n|count|(number|num)of(responses|answers|respondents|scores)|(response|answer|respondent|score|observation)s?(count)?|total(responses|answers|respondents))$/;
const OWN_NPS = /^e?nps(score)?$/;
const DEEPEST = 4;
/** An NPS in whole points may be half a point off. */
const NPS_SLACK = 0.501;

/**
 * Reads an overview's scores without knowing their layout. Taken is only what can be read in one way: a breakdown of
 * whole numbers that add up to the answers that the same overview names; or shares that give three whole numbers
 * with the one number of answers named beside them.
 */
export function groupsIn(attributes: {
  scores?: unknown;
  observations?: unknown;
  participation?: unknown;
}): Groups | NoGroups {
  const { scores } = attributes;
  if (!isItem(scores) || Object.values(scores).every((value) => value === null || value === undefined))
    return 'nothing is shown (too few have answered)';
  const found = breakdowns(scores, []);
  if (found.length === 0) return 'gives no counts: no promoters, passives and detractors';
  const time = found[0]!.chain.map((item) => item.time).findLast((one) => typeof one === 'string');
  const beside = Array.isArray(attributes.observations)
    ? attributes.observations.filter(
        (one): one is Item => isItem(one) && time !== undefined && one.time === time,
      )
    : [];
  const around = [attributes.participation, ...beside].filter(isItem);
  const read = found.map((one) => countsOf(one, around));
  const counts = read.find((one) => typeof one !== 'string');
  if (counts === undefined) return read[0] as NoGroups;
  if (read.some((one) => String(one) !== String(counts)))
    return 'gives no counts: several breakdowns that differ';
  const [detractors, passives, promoters] = counts as Triple;
  const n = detractors + passives + promoters;
  if (n === 0) return 'nothing is shown (too few have answered)';
  const nps = (100 * (promoters - detractors)) / n;
  const own = found.flatMap(({ chain }) =>
    chain.flatMap((item) => numbersIn(item, OWN_NPS).filter((value) => Math.abs(value) <= 100)),
  );
  if (own.some((value) => Math.abs(value - nps) > NPS_SLACK))
    return 'gives no counts: it contradicts its own NPS';
  if (time === undefined) return 'does not say when';
  return { detractors, passives, promoters, time: time as string };
}

/** Every object below `item` that has all three groups as numbers. */
function breakdowns(item: Item, above: readonly Item[]): Found[] {
  const chain = [...above, item];
  const found: Found[] = [];
  const groups = new Map<string, { value: number; says: string | undefined }>();
  let twice = false;
  for (const [name, value] of Object.entries(item)) {
    const [, group, says] = GROUP.exec(plain(name)) ?? [];
    if (group !== undefined && typeof value === 'number' && Number.isFinite(value) && value >= 0) {
      twice ||= groups.has(group);
      groups.set(group, { value, says });
    } else if (isItem(value) && chain.length < DEEPEST) found.push(...breakdowns(value, chain));
  }
  const [detractors, passives, promoters] = ['detractor', 'passive', 'promoter'].map((one) =>
    groups.get(one),
  );
  if (detractors && passives && promoters && !twice) {
    const said = new Set([detractors.says, passives.says, promoters.says]);
    const [says] = said;
    if (said.size === 1)
      found.push({
        parts: [detractors.value, passives.value, promoters.value],
        ...(says === undefined ? {} : { says: says === 'count' ? 'counts' : 'shares' }),
        chain,
      });
  }
  return found;
}

function countsOf({ parts, says, chain }: Found, around: readonly Item[]): Triple | NoGroups {
  const beside = new Set(chain.flatMap((item) => numbersIn(item, ANSWERED)).filter(isCount));
  const stated = new Set([...beside, ...around.flatMap((item) => numbersIn(item, ANSWERED)).filter(isCount)]);
  if (stated.size === 0) return 'gives no counts: how many have answered is not said';
  const sum = parts[0] + parts[1] + parts[2];
  if (says !== 'shares' && parts.every(isCount) && stated.has(sum)) return parts;
  if (says !== 'counts') {
    // Only a number beside the shares says what they are shares of.
    const fitting = [...beside].flatMap((n) => wholeNumbers(parts, n));
    if (fitting.length === 1 && beside.size === 1) return fitting[0]!;
  }
  return 'gives no counts: the breakdown does not add up to those who have answered';
}

/** `shares` of 1 or of 100 as three whole numbers that add up to `n`, if they are that within their rounding. */
function wholeNumbers(shares: Triple, n: number): Triple[] {
  const decimals = Math.max(...shares.map(decimalsOf));
  const rounding = 0.5 * 10 ** -decimals;
  const sum = shares[0] + shares[1] + shares[2];
  return [1, 100].flatMap((whole) => {
    if (Math.abs(sum - whole) > 3 * rounding + 1e-9 * whole) return [];
    const slack = (n * rounding) / whole + 1e-9 * n;
    // Above it two whole numbers would be possible.
    if (slack >= 0.25) return [];
    const exact = shares.map((share) => (share * n) / whole);
    const counts = exact.map(Math.round) as [number, number, number];
    const fits = exact.every((value, i) => Math.abs(value - counts[i]!) <= slack);
    return fits && counts[0] + counts[1] + counts[2] === n ? [counts] : [];
  });
}

function decimalsOf(value: number): number {
  const [, digits = '', exponent = '0'] = /^\d+(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value)) ?? [];
  return Math.min(15, Math.max(0, digits.length - Number(exponent)));
}

function numbersIn(item: Item, names: RegExp): number[] {
  return Object.entries(item).flatMap(([name, value]) =>
    names.test(plain(name)) && typeof value === 'number' ? [value] : [],
  );
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[^a-z]/g, '');
}

function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}

function isItem(value: unknown): value is Item {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
