import { ContactCell } from '../../model/cells.ts';
import { addMonths, Month } from '../../model/time.ts';
import * as z from '../../model/zod.ts';
import type { ToolSource, UnitContact } from '../sources/tool.ts';
import type { Notes } from './history.ts';

/** Closed months whose contacts are counted. */
const MONTHS = 6;

const Kept = z.object({
  /** The settings that they were counted by. */
  plan: z.string(),
  months: z.record(Month, z.array(ContactCell.omit({ node: true }).extend({ unit: z.string() }))),
});

/**
 * Counts contacts of the last closed months: each month once, and again when the settings have changed. What is counted
 * stays where counting breaks off.
 * @param plan the settings as text.
 * @param closed the last closed month.
 * @returns none for a tool that cannot tell them.
 * @throws SourceError where the tool could not be asked.
 */
export async function countContacts(
  source: ToolSource,
  plan: string,
  closed: Month,
  notes: Notes,
): Promise<UnitContact[]> {
  if (!source.contacts) return [];
  const known = Kept.safeParse(await notes.note(noteOf(source.id)));
  const before = known.success && known.data.plan === plan ? known.data.months : {};
  const months: z.infer<typeof Kept>['months'] = {};
  for (let month = addMonths(closed, 1 - MONTHS); month <= closed; month = addMonths(month, 1)) {
    months[month] = before[month] ?? (await source.contacts(month));
    await notes.setNote(noteOf(source.id), { plan, months: { ...before, ...months } });
  }
  await notes.setNote(noteOf(source.id), { plan, months });
  return Object.values(months).flat();
}

/** What was counted of `source` by {@link countContacts}. */
export async function toolContacts(notes: Notes, source: string): Promise<UnitContact[]> {
  const known = Kept.safeParse(await notes.note(noteOf(source)));
  return known.success ? Object.values(known.data.months).flat() : [];
}

/** Forgets what was counted of `source`. */
export async function forgetContacts(notes: Notes, source: string): Promise<void> {
  await notes.setNote(noteOf(source), undefined);
}

function noteOf(source: string): string {
  return `contacts:${source}`;
}
