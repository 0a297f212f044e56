import * as z from 'zod';
import { Policy } from '../../core/model/settings.ts';

type Json = Record<string, unknown>;

/** What a browser's policy reader knows of JSON Schema (Chromium, `components/policy/core/common/schema.cc`). */
const KNOWN = ['type', 'title', 'description', 'enum', 'minimum', 'maximum'];

/**
 * The schema of `storage.managed`, from the zod schema of the policy. Chromium reads policies by it and shows its
 * titles under `chrome://policy`. What it leaves out (patterns, lengths) is checked when the policy is read.
 */
export function managedSchema(): Json {
  return reduced(z.toJSONSchema(Policy, { io: 'input', target: 'draft-7' }) as Json);
}

function reduced(schema: Json): Json {
  const out: Json = {};
  for (const key of KNOWN) if (schema[key] !== undefined) out[key] = schema[key];
  if (schema.properties) {
    out.properties = Object.fromEntries(
      Object.entries(schema.properties as Record<string, Json>).map(([name, value]) => [
        name,
        reduced(value),
      ]),
    );
  }
  if (schema.items) out.items = reduced(schema.items as Json);
  return out;
}
