/**
 * How long a regular expression can take, found by its shape alone and never too low. Browsers match by trying: where
 * a text can be divided in many ways among repetitions, they try them all. Subset of the language: literals, escapes,
 * classes, groups, alternatives, repetitions, anchors and looks that repeat nothing; no references back.
 */

/** Which characters: the first 128 one by one, all others together as the last. */
type Chars = readonly boolean[];

type Node =
  | { is: 'chars'; chars: Chars }
  /** Anchors, and looks ahead and behind: they take no character. */
  | { is: 'nothing'; start: boolean }
  | { is: 'sequence'; parts: Node[] }
  | { is: 'choice'; parts: Node[] }
  | { is: 'repeat'; part: Node; least: number; most: number };

interface Cost {
  /** In how many ways a match can begin to fail, repetitions without end aside. */
  ways: number;
  /** Repetitions without end that may stop anywhere, one after the other: each takes as long again as the text is. */
  loops: number;
}

/** The longest text that a pattern is tried on, in characters (an address, or a text that was picked). */
const LONGEST = 2000;
/** Less than half a second at some 500 million steps a second, on a text that was made to take long. */
const MOST_STEPS = 2e8;
const NOBODY: Chars = Array<boolean>(129).fill(false);
const HARMLESS = /^\\(?:[dDwWsSnrtfv]|[^\w]|u[\da-fA-F]{4}|x[\da-fA-F]{2}|p\{\w+\}|P\{\w+\})/;

class TooMuch extends Error {}

function charsOf(source: string): Chars {
  const test = new RegExp(`^${source}$`, /\\[pP]/.test(source) ? 'iu' : 'i');
  const others = /\\[uxpPWDSs]|^\[\^|^\.$|[^\0-\x7f]/.test(source);
  return [...Array.from({ length: 128 }, (_, code) => test.test(String.fromCharCode(code))), others];
}

const either = (a: Chars, b: Chars): Chars => a.map((has, at) => has || b[at]!);
const meet = (a: Chars, b: Chars): boolean => a.some((has, at) => has && b[at]);

/** @throws TooMuch where it uses what is not looked at here. */
function parse(source: string): Node {
  let at = 0;
  const eat = (pattern: RegExp): string | undefined => {
    const found = pattern.exec(source.slice(at))?.[0];
    if (found !== undefined) at += found.length;
    return found;
  };
  const choice = (): Node => {
    const parts = [sequence()];
    while (eat(/^\|/) !== undefined) parts.push(sequence());
    return parts.length === 1 ? parts[0]! : { is: 'choice', parts };
  };
  const sequence = (): Node => {
    const parts: Node[] = [];
    while (at < source.length && !/^[|)]/.test(source.slice(at))) parts.push(repeated(atom()));
    return { is: 'sequence', parts };
  };
  const atom = (): Node => {
    if (eat(/^\^/) !== undefined) return { is: 'nothing', start: true };
    if (eat(/^(?:\$|\\[bB])/) !== undefined) return { is: 'nothing', start: false };
    const group = eat(/^\((?:\?(?:[:=!]|<[=!]|<\w+>))?/);
    if (group !== undefined) {
      const inner = choice();
      if (eat(/^\)/) === undefined) throw new TooMuch();
      if (!/[=!]$/.test(group)) return inner;
      const { ways, loops } = costOf(inner, NOBODY);
      if (loops > 0 || ways > 50 || endless(inner)) throw new TooMuch();
      return { is: 'nothing', start: false };
    }
    const chars = eat(/^\[(?:\\.|[^\]\\])*\]/) ?? eat(HARMLESS) ?? eat(/^[^\\()[\]*+?{}|^$]/);
    if (chars === undefined) throw new TooMuch();
    return { is: 'chars', chars: charsOf(chars) };
  };
  const repeated = (part: Node): Node => {
    const sign = eat(/^(?:[*+?]|\{\d+(?:,\d*)?\})\??/);
    if (sign === undefined) return part;
    const [least, most] =
      sign[0] === '*'
        ? [0, Infinity]
        : sign[0] === '+'
          ? [1, Infinity]
          : sign[0] === '?'
            ? [0, 1]
            : bounds(sign);
    return { is: 'repeat', part, least, most };
  };
  const node = choice();
  if (at < source.length) throw new TooMuch();
  return node;
}

function bounds(sign: string): [number, number] {
  const [least = '0', most] = sign.replace(/[{}?]/g, '').split(',');
  return [Number(least), most === undefined ? Number(least) : most === '' ? Infinity : Number(most)];
}

function endless(node: Node): boolean {
  if (node.is === 'repeat') return node.most === Infinity || endless(node.part);
  return 'parts' in node && node.parts.some(endless);
}

function canBeEmpty(node: Node): boolean {
  if (node.is === 'chars') return false;
  if (node.is === 'nothing') return true;
  if (node.is === 'repeat') return node.least === 0 || canBeEmpty(node.part);
  return node.is === 'choice' ? node.parts.some(canBeEmpty) : node.parts.every(canBeEmpty);
}

/** The characters that a match of the node can begin with; those after it where it can be empty. */
function firstOf(node: Node, after: Chars): Chars {
  if (node.is === 'chars') return node.chars;
  if (node.is === 'nothing') return after;
  if (node.is === 'choice')
    return node.parts.map((part) => firstOf(part, after)).reduce((a, b) => either(a, b), NOBODY);
  if (node.is === 'sequence') return node.parts.reduceRight((next, part) => firstOf(part, next), after);
  const inner = firstOf(node.part, after);
  return canBeEmpty(node) ? either(inner, after) : inner;
}

function costOf(node: Node, after: Chars): Cost {
  if (node.is === 'chars' || node.is === 'nothing') return { ways: 1, loops: 0 };
  if (node.is === 'choice') {
    const costs = node.parts.map((part) => costOf(part, after));
    return {
      ways: costs.reduce((sum, { ways }) => sum + ways, 0),
      loops: Math.max(...costs.map(({ loops }) => loops)),
    };
  }
  if (node.is === 'sequence') {
    let next = after;
    let cost: Cost = { ways: 1, loops: 0 };
    for (const part of [...node.parts].reverse()) {
      const { ways, loops } = costOf(part, next);
      cost = { ways: cost.ways * ways, loops: cost.loops + loops };
      next = firstOf(part, next);
    }
    return cost;
  }
  const { part, least, most } = node;
  const clear = !meet(firstOf(part, NOBODY), after);
  if (part.is === 'chars') {
    if (most === Infinity) return { ways: 1, loops: clear ? 0 : 1 };
    return { ways: clear ? 1 : most - least + 1, loops: 0 };
  }
  const inner = costOf(part, either(firstOf(part, NOBODY), after));
  if (most === Infinity) {
    if (!clear || canBeEmpty(part) || inner.ways > 1 || inner.loops > 0) throw new TooMuch();
    return { ways: 1, loops: 0 };
  }
  if (most > 1 && (inner.loops > 0 || canBeEmpty(part))) throw new TooMuch();
  return { ways: inner.ways ** most + (most > least ? 1 : 0), loops: inner.loops };
}

/** The characters at which a match can begin in the middle of a text. */
function middleOf(node: Node, after: Chars): Chars {
  if (node.is === 'nothing' && node.start) return NOBODY;
  if (node.is === 'choice')
    return node.parts.map((part) => middleOf(part, after)).reduce((a, b) => either(a, b), NOBODY);
  if (node.is === 'sequence') return node.parts.reduceRight((next, part) => middleOf(part, next), after);
  return firstOf(node, after);
}

/** The characters that are gone through by repetitions without end. */
function throughOf(node: Node): Chars {
  if (node.is === 'repeat' && node.most === Infinity) return allOf(node.part);
  if (node.is === 'repeat') return throughOf(node.part);
  return 'parts' in node ? node.parts.map(throughOf).reduce((a, b) => either(a, b), NOBODY) : NOBODY;
}

function allOf(node: Node): Chars {
  if (node.is === 'chars') return node.chars;
  if (node.is === 'repeat') return allOf(node.part);
  return 'parts' in node ? node.parts.map(allOf).reduce((a, b) => either(a, b), NOBODY) : NOBODY;
}

/**
 * Whether matching can take long: more than {@link MOST_STEPS} on the longest text. Each repetition that may stop
 * anywhere, and each beginning anew in the middle, goes through the text once more for each of its places, and each
 * way in which a match can begin to fail does all of it again.
 */
export function canTakeLong(source: string): boolean {
  try {
    const node = parse(source);
    const { ways, loops } = costOf(node, NOBODY);
    // From each place at which a match may begin the text is gone through again, unless that stops at the next one.
    const again = meet(middleOf(node, NOBODY), throughOf(node)) ? 1 : 0;
    return loops + again > 1 || (ways * LONGEST ** (1 + loops + again)) / (1 + loops + again) > MOST_STEPS;
  } catch (error) {
    if (error instanceof TooMuch) return true;
    throw error;
  }
}
