import * as z from '../../model/zod.ts';
import { SourceError } from './source-error.ts';

/**
 * What a source has written into its cursor. A cursor that was made under other settings is none: the source is
 * then read anew, and records that are known replace themselves.
 * @param plan the settings that decide what is read, as text; the cursor holds it under `plan`.
 * @throws SourceError `cursor-expired` for anything that is no cursor of this source.
 */
export function readCursor<T>(text: string | undefined, plan: string, schema: z.ZodType<T>): T | undefined {
  if (text === undefined || text === '') return undefined;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw expired();
  }
  const made = z.object({ plan: z.string() }).safeParse(value);
  if (!made.success) throw expired();
  if (made.data.plan !== plan) return undefined;
  const result = schema.safeParse(value);
  if (!result.success) throw expired();
  return result.data;
}

function expired(): SourceError {
  return new SourceError(
    'cursor-expired',
    'Where the reading had stopped is not known any more. It starts over; nothing counts twice.',
  );
}
