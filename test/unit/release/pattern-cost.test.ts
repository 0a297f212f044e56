import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canTakeLong } from '../../../core/release/pattern-cost.ts';

describe('a pattern that can take long is refused', () => {
  test.each([
    '(a+)+$',
    '(a*)*b',
    '(a|a)*$',
    '(a|aa)+$',
    '^(([a-z])+.)+[A-Z]([a-z])+$',
    '(\\w+\\s?)*$',
    '^(.*)*$',
    '(x+x+)+y',
    'a*a*a*a*a*b',
    '^.*.*=.*;$',
    '(?:a?){30}a{30}',
    '^(\\d+)*\\d+$',
    '(.)\\1+',
    '(?=(a+)+b)a',
    '^(?:[\\w.]+)+@x$',
    '(?:.*a){12}',
    '([a-z]{1,60}){1,60}x',
    // One loop, but three hundred ways to begin it.
    '^(?:a{0,9}){2}(?:a?a?).*b',
    '(?:x{0,40}).*y',
  ])('%s', (pattern) => expect(canTakeLong(pattern)).toBe(true));
});

describe('what tools are told by passes', () => {
  test.each([
    '^/jobs/(?<requisition>\\d+)/?$',
    '(^|/)recruitment/addJobVacancy/(?<requisition>\\d+)/?$',
    '^/odoo/(.*/)?(recruitment|(m-)?hr\\.job)/(?<requisition>\\d+)/?$',
    '^(?:.*(salary|payroll|leave).*)$',
    '(^|/)pim/[^/]*(salary|terminat)',
    '/(app|desk)/(?!new-|view/)[^/]+/?$',
    '^!?/offers/[^/]+/pipeline',
    '[\\w-]+',
    '\\d{4,10}',
    'Department: (.+)$',
  ])('%s', (pattern) => expect(canTakeLong(pattern)).toBe(false));
});

test('whatever passes is quick on texts that are made of its own characters', () => {
  const piece = fc.constantFrom('a', 'b', '[ab]', '.', '\\w', 'ab', '(a|b)', '(a|ab)', '(ab?)', '(?:a+b)');
  const sign = fc.constantFrom('', '', '*', '+', '?', '{2,5}', '*?');
  const pattern = fc
    .array(fc.tuple(piece, sign), { minLength: 1, maxLength: 7 })
    .map((parts) => parts.map((part) => part.join('')).join(''))
    .chain((inner) => fc.constantFrom(inner, `^${inner}c$`, `(${inner})+c`, `${inner}c`));
  fc.assert(
    fc.property(pattern, fc.constantFrom('a', 'b', 'ab', 'aab'), (source, unit) => {
      fc.pre(!canTakeLong(source));
      const text = unit.repeat(2000 / unit.length);
      const start = performance.now();
      new RegExp(source, 'i').exec(text);
      // Half a second is a hundred times what it takes, and a thousandth of what a refused one does.
      expect(performance.now() - start, source).toBeLessThan(500);
    }),
    { numRuns: 600 },
  );
});
