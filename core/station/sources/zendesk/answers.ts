import * as z from '../../../model/zod.ts';

/** Answers of Zendesk's Support and Guide interfaces; fields that are not read here are passed over. */

const Id = z.union([z.string(), z.int()]).transform(String);
const Time = z.iso.datetime({ offset: true });

/** A list that goes on by a cursor. */
export const Listed = z.object({
  meta: z.object({ has_more: z.boolean(), after_cursor: z.string().nullish() }),
});

export const Groups = Listed.extend({ groups: z.array(z.object({ id: Id, name: z.string() })) });

export const ExportedTicket = z.object({
  id: Id,
  status: z.string(),
  created_at: Time,
  updated_at: Time,
  group_id: Id.nullish(),
  requester_id: Id.nullish(),
  tags: z.array(z.string()).nullish(),
  satisfaction_rating: z.object({ score: z.string(), comment: z.string().nullish() }).nullish(),
});
export type ExportedTicket = z.infer<typeof ExportedTicket>;

export const TicketExport = z.object({
  tickets: z.array(ExportedTicket),
  after_cursor: z.string().nullable(),
  end_of_stream: z.boolean(),
});

const Answer = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('rating_scale'),
    rating: z.int(),
    question: z.object({ sub_type: z.string().nullish() }),
    created_at: Time,
  }),
  z.object({ type: z.literal('open_ended'), value: z.string() }),
  z.object({ type: z.literal('closed_ended') }),
  z.object({ type: z.literal('skipped') }),
]);

export const SurveyResponse = z.object({
  id: z.string().min(1),
  responder_id: Id.nullish(),
  subjects: z.array(z.object({ id: Id, type: z.string() })),
  answers: z.array(Answer),
});
export type SurveyResponse = z.infer<typeof SurveyResponse>;

export const SurveyResponses = Listed.extend({ survey_responses: z.array(SurveyResponse) });

export const LegacyRatings = z.object({ satisfaction_ratings: z.array(z.object({ id: Id })) });
export const Tickets = z.object({ tickets: z.array(ExportedTicket) });
export const Count = z.object({ count: z.object({ value: z.int() }) });
export const Found = z.object({ count: z.int() });
export const Tags = Listed.extend({ tags: z.array(z.object({ name: z.string(), count: z.int() })) });
