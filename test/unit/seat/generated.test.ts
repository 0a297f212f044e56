import { expect, it } from 'vitest';
import { Policy } from '../../../core/model/settings.ts';
import { managedSchema } from '../../../tools/generate/managed-schema.ts';
import { stale } from '../../../tools/generate.ts';

it('what is generated is what the code makes of it (npm run generate)', () => {
  expect(stale()).toEqual([]);
});

it('the schema of the policy has every key, each with a title, and only words that browsers know', () => {
  const schema = managedSchema() as { type: string; properties: Record<string, { title?: string }> };
  expect(schema.type).toBe('object');
  expect(Object.keys(schema.properties)).toEqual(Object.keys(Policy.shape));
  for (const property of Object.values(schema.properties)) expect(property.title).toBeTruthy();
  const words = new Set<string>();
  const collect = (node: Record<string, unknown>) => {
    for (const [word, value] of Object.entries(node)) {
      words.add(word);
      if (word === 'properties') for (const child of Object.values(value as object)) collect(child);
      else if (word === 'items') collect(value as Record<string, unknown>);
    }
  };
  collect(schema);
  expect([...words].sort()).toEqual(
    ['description', 'enum', 'items', 'maximum', 'minimum', 'properties', 'title', 'type'].sort(),
  );
});
