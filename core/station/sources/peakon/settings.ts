import * as z from '../../../model/zod.ts';

/** What an administrator says of a Workday Peakon Employee Voice. */
export const PeakonSettings = z.strictObject({
  /** `https://company.peakon.com`, or `https://api.peakon.com`. */
  address: z.string().min(1),
  /** Id of the attribute whose options are teams ("Department"): of one attribute everybody has one option only. */
  attribute: z.int().min(1),
});
export type PeakonSettings = z.infer<typeof PeakonSettings>;
