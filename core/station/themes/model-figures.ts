import * as z from '../../model/zod.ts';

/** Cross-validated on the corrections themselves, five parts. */
export const ModelFigures = z.object({
  corrections: z.int(),
  /** Share of comments whose first theme is right, 0..1. */
  accuracy: z.number().min(0).max(1),
  /** Mean of F1 over the themes that occur, 0..1. */
  macroF1: z.number().min(0).max(1),
  lexiconAccuracy: z.number().min(0).max(1),
  lexiconMacroF1: z.number().min(0).max(1),
});
export type ModelFigures = z.infer<typeof ModelFigures>;
