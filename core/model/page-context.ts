import * as z from './zod.ts';

/** What a page is about. `never` pages get nothing at all. */
export const PageSubject = z.enum(['requisition', 'unit', 'person', 'never']);
export type PageSubject = z.infer<typeof PageSubject>;

/** What was read on a page and where it stood, for "Read on this page". */
export const ReadFact = z.object({
  fact: z.enum([
    'requisition-id',
    'unit-id',
    'job-title',
    'posted-as',
    'unit-name',
    'unit-list',
    'job-links',
  ]),
  from: z.enum(['address', 'structured-data', 'field', 'heading', 'label', 'link']),
});
export type ReadFact = z.infer<typeof ReadFact>;

/**
 * What an adapter read of an HR page: never anything about a person. On a person's page there are only the
 * address and links to jobs, so only `requisitionId` can be set.
 */
export const PageContext = z.object({
  host: z.string().min(1).max(60),
  kind: z.string().min(1).max(40),
  subject: PageSubject,
  /** `unrecognised`: the address is one of ours, the page's structure is not. */
  layout: z.enum(['recognised', 'unrecognised']).default('recognised'),
  requisitionId: z.string().max(120).optional(),
  unitId: z.string().max(120).optional(),
  jobTitle: z.string().max(200).optional(),
  /** Where a tool gives a job a name beside its title: that name. */
  postedAs: z.string().max(200).optional(),
  /** Names that may say the team, most telling first. */
  unitNames: z.array(z.string().max(200)).max(200).default([]),
  read: z.array(ReadFact).max(20).default([]),
  /** With `unrecognised`: the page's structure for a report, never its text. */
  structure: z.string().max(4000).optional(),
});
export type PageContext = z.infer<typeof PageContext>;
