import type { HostAdapter } from '../model/host-adapter.ts';
import * as z from '../model/zod.ts';
import { canTakeLong } from './pattern-cost.ts';

const TOO_LONG = 'can take long: write it without repetitions within repetitions';

/** Refuses what cannot be compiled, and what a page could be made to wait for. */
const Pattern = z
  .string()
  .min(1)
  .max(600)
  .refine(compiles, 'is no regular expression')
  .refine((text) => !compiles(text) || !canTakeLong(text), TOO_LONG);
const Css = z.string().min(1).max(300);

function compiles(text: string): boolean {
  try {
    return new RegExp(text) instanceof RegExp;
  } catch {
    return false;
  }
}

/** Of a parameter's whole value. */
const Value = z
  .string()
  .min(1)
  .max(600)
  .refine(compiles, 'is no regular expression')
  .refine((text) => !compiles(text) || !canTakeLong(`^(?:${text})$`), TOO_LONG);
const Query = z.record(z.string().min(1).max(60), Value);
const AddressRule = z
  .strictObject({
    path: Pattern.optional(),
    query: Query.optional(),
    hash: Pattern.optional(),
    hashQuery: Query.optional(),
  })
  .refine((rule) => Object.keys(rule).length > 0, 'an address rule needs at least one part');

const ReadingRule = z.strictObject({
  from: z.enum(['structured-data', 'field', 'heading', 'label']).optional(),
  css: Css,
  shadow: z.array(Css).min(1).max(5).optional(),
  label: z
    .strictObject({ css: Css, within: Css, texts: z.array(z.string().min(1).max(120)).min(1).max(60) })
    .optional(),
  attribute: z
    .string()
    .regex(/^[a-z][a-z-]{0,40}$/)
    .refine((name) => !name.startsWith('data-react'), 'holds more than the page shows')
    .optional(),
  pick: Pattern.optional(),
  lines: z.literal(true).optional(),
});
const Rules = z.array(ReadingRule).min(1).max(20).optional();
const Anchors = z
  .array(z.strictObject({ css: Css, at: z.enum(['first', 'last', 'before', 'after']) }))
  .max(10)
  .optional();

const kindBase = {
  kind: z.string().min(1).max(40),
  address: z.array(AddressRule).min(1).max(20),
  unless: Css.optional(),
};
const PageKind = z.discriminatedUnion('subject', [
  z.strictObject({
    ...kindBase,
    subject: z.literal('requisition'),
    sparse: z.literal(true).optional(),
    jobTitle: Rules,
    postedAs: Rules,
    unitName: Rules,
    unitList: Rules,
  }),
  z.strictObject({
    ...kindBase,
    subject: z.literal('unit'),
    sparse: z.literal(true).optional(),
    jobTitle: Rules,
    postedAs: Rules,
    unitName: Rules,
    unitList: Rules,
  }),
  z.strictObject({
    ...kindBase,
    subject: z.literal('person'),
    jobLinks: z.strictObject({ css: Css, address: AddressRule }).optional(),
  }),
]);

const Origin = z
  .string()
  .regex(/^https?:\/\/(\*\.)?[^/:*@?#]+(:\d+)?\/\*$/, 'is no origin such as https://hr.example/*');

/**
 * An adapter from outside: made by the picker, exported, or part of a release. Strict, so that nothing travels in
 * it that the sentinel would not understand; a person's page cannot be given a reading rule.
 */
export const SavedAdapter = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]{1,59}$/),
  name: z.string().min(1).max(80),
  tier: z.enum(['seen-running', 'second-hand']),
  evidence: z.string().min(1).max(300),
  origins: z.array(Origin).max(20),
  notOrigins: z.array(Origin).max(20).optional(),
  frames: z.literal(true).optional(),
  scope: Css.optional(),
  docked: Anchors,
  inline: Anchors,
  never: z.array(AddressRule).max(40),
  kinds: z.array(PageKind).min(1).max(30),
});

/** What an adapter's data says that nobody has checked yet. @throws Error with a sentence that names the fault. */
export function readSavedAdapter(data: unknown): HostAdapter {
  const result = SavedAdapter.safeParse(data);
  if (result.success) return result.data as HostAdapter;
  const { path, message } = result.error.issues[0]!;
  throw new Error(
    `This is no HR tool's description, or not a whole one: "${path.map(String).join('.')}" ${message}. Export it again.`,
  );
}
