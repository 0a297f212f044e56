import * as z from '../../../model/zod.ts';

/** Answers of REST2 of Request Tracker 5; fields that are not read here are passed over. */

const Id = z.union([z.string(), z.int()]).transform(String);
/** Times of REST2 are UTC and end with Z. */
const Time = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);

/** `""` stands where no custom field applies to the queue; a value that was cleared can stand as null. */
const CustomFields = z.union([
  z.literal('').transform(() => []),
  z.array(z.object({ id: Id, name: z.string(), values: z.array(z.string().nullable()) })),
]);

export const Ticket = z.object({
  id: Id,
  Queue: z.object({ id: Id, Name: z.string().min(1) }),
  Created: Time,
  LastUpdated: Time,
  Requestor: z.array(z.object({ id: Id })).optional(),
  CustomFields,
});
export type Ticket = z.infer<typeof Ticket>;

/** A list; `total` and `pages` are null where rights are checked after the page was cut. */
export const list = <T extends z.ZodType>(item: T) =>
  z.object({ items: z.array(item), total: z.int().nullish(), count: z.int(), per_page: z.int() });

export const About = z.object({ Version: z.string().optional() });
export const Queue = z.object({ id: Id, Name: z.string().min(1) });
export const CustomField = z.object({
  id: Id,
  Name: z.string(),
  Type: z.string(),
  LookupType: z.string().optional(),
});
export const Created = z.object({ id: Id, Queue: z.object({ Name: z.string().min(1) }), Created: Time });
export const Identity = z.object({ id: Id });
export const Updated = z.object({ id: Id, LastUpdated: Time });
export const Attachment = z.object({
  id: Id,
  TransactionId: Id,
  ContentType: z.string(),
  Content: z.string().nullish(),
  Filename: z.string().nullish(),
});
