import * as z from '../../../model/zod.ts';

/** Answers of Peakon's interface v1 (JSON:API); members that are not read here are passed over. */

const Id = z.union([z.string().min(1), z.int()]).transform(String);

/** A session: its id is the token of the requests that follow. */
export const BearerToken = z.object({ data: z.object({ id: z.string().min(1) }) });

export const Segments = z.object({
  data: z.array(
    z.object({
      id: Id,
      attributes: z.object({
        name: z.string(),
        /** `employee`: the people of a manager, named after that person. */
        type: z.string().nullish(),
      }),
      relationships: z
        .object({ attribute: z.object({ data: z.object({ id: Id }).nullish() }).optional() })
        .optional(),
    }),
  ),
  links: z.object({ next: z.union([z.string(), z.object({ href: z.string() })]).nullish() }).nullish(),
});

/** What scores, observations and participation hold is not documented: it is looked at, not assumed. */
export const Overview = z.object({
  data: z.object({
    attributes: z.object({
      scores: z.unknown().optional(),
      observations: z.unknown().optional(),
      participation: z.unknown().optional(),
    }),
  }),
});
