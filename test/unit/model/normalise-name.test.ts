import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normaliseName } from '../../../core/model/normalise-name.ts';

test.each([
  ['Service Desk – North', 'service desk north'],
  ['SERVICE_DESK/NORTH', 'service desk north'],
  ['Kälte & Klima', 'kaelte and klima'],
  ['Kaelte and Klima', 'kaelte and klima'],
  ['Straße', 'strasse'],
  ['Łódź', 'lodz'],
  ['Équipe d’accueil', 'equipe daccueil'],
  ['Ａｌｐｈａ', 'alpha'],
  ['配管 チーム', '配管 チーム'],
  ['  --  ', ''],
])('%s is compared as %s', (name, expected) => {
  expect(normaliseName(name)).toBe(expected);
});

test('a normalised name stays as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (name) => {
      const once = normaliseName(name);
      expect(normaliseName(once)).toBe(once);
    }),
  );
});
