import fc from 'fast-check';
import { expect, it } from 'vitest';
import { IdIndex } from '../../../../core/station/intake/id-index.ts';

it('knows what a Map knows, after any changes', () => {
  const change = fc.record({
    id: fc.oneof(fc.nat(3000).map(String), fc.string({ maxLength: 3 })),
    key: fc.constantFrom('a', 'b', 'c', undefined),
  });
  fc.assert(
    fc.property(fc.array(change, { maxLength: 4000, size: 'max' }), (changes) => {
      const index = new IdIndex();
      const map = new Map<string, string>();
      for (const { id, key } of changes) {
        expect(index.get(id)).toBe(map.get(id));
        if (key === undefined) {
          index.delete(id);
          map.delete(id);
        } else {
          index.set(id, key);
          map.set(id, key);
          expect(index.hasChunk(key)).toBe(true);
        }
      }
      for (const { id } of changes) expect(index.get(id)).toBe(map.get(id));
    }),
    { numRuns: 30 },
  );
});

it('tells apart a hundred thousand ids that are nearly the same', () => {
  const index = new IdIndex();
  const id = (i: number) => `AAAAAAAAAAAAAAAAAA${i.toString(36)}`;
  for (let i = 0; i < 100_000; i++) index.set(id(i), `chunk ${i % 5000}`);
  for (let i = 0; i < 100_000; i++) expect(index.get(id(i))).toBe(`chunk ${i % 5000}`);
  expect(index.get(id(100_000))).toBeUndefined();
  expect(index.hasChunk('chunk 5000')).toBe(false);
});
