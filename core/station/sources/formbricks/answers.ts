import * as z from '../../../model/zod.ts';

/** Answers of Formbricks' interfaces v3, v2 and v1; fields that are not read here are passed over. */

const Time = z.iso.datetime({ offset: true });
const Tags = z.array(z.object({ name: z.string() })).nullish();

/** v3: answers carry their type and range. */
export const ResponsesV3 = z.object({
  data: z.array(
    z.object({
      id: z.string().min(1),
      surveyName: z.string(),
      createdAt: Time,
      updatedAt: Time,
      contactId: z.string().nullish(),
      answers: z.array(
        z.object({
          elementId: z.string(),
          elementType: z.string(),
          valueNumber: z.number().nullish(),
          valueText: z.string().nullish(),
          range: z.object({ min: z.number(), max: z.number() }).nullish(),
        }),
      ),
      embeddedData: z.array(z.object({ key: z.string(), value: z.unknown() })).nullish(),
      tags: Tags,
    }),
  ),
  meta: z.object({ nextCursor: z.string().nullable() }),
});

/** v2 and v1: values by element id, without their types. */
export const ResponsesV1 = z.object({
  data: z.array(
    z.object({
      id: z.string().min(1),
      surveyId: z.string(),
      createdAt: Time,
      updatedAt: Time,
      data: z.record(z.string(), z.unknown()),
      contact: z.object({ id: z.string() }).nullish(),
      tags: Tags,
    }),
  ),
});

const Element = z.object({ id: z.string(), type: z.string(), range: z.number().nullish() });

/** Newer surveys have blocks of elements, older ones a list of questions. */
export const Surveys = z.object({
  data: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      questions: z.array(Element).nullish(),
      blocks: z.array(z.object({ elements: z.array(Element) })).nullish(),
    }),
  ),
});
