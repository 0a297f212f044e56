import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The manifest of the release in `folder`, and the first entry of each list of its files, by name. */
export function examplesFrom(folder: string): Record<string, unknown> {
  const examples: Record<string, unknown> = {};
  for (const path of readdirSync(folder).sort()) {
    const name = path.split('.')[0]!;
    const value: unknown = JSON.parse(readFileSync(join(folder, path), 'utf8'));
    examples[name] = name === 'manifest' ? value : cut(value);
  }
  return examples;
}

function cut(value: unknown): unknown {
  if (Array.isArray(value))
    return value.every((entry) => typeof entry !== 'object') ? value : value.slice(0, 1).map(cut);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, cut(inner)]));
}
