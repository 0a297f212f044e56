/** A ticket as it is made for trying out. */
export interface SeedTicket {
  Queue: string;
  Subject: string;
  Content: string;
  Requestor: string;
  ContentType?: string;
  CustomFields?: Record<string, string>;
}

/** Tickets of three queues; Returns has no custom fields. */
export const TICKETS: readonly SeedTicket[] = [
  {
    Queue: 'Checkout',
    Subject: 'Card was charged twice',
    Content: 'I paid once and the app took the money two times. Please give it back.',
    Requestor: 'anna@cust.example',
    CustomFields: { CSAT: '1', NPS: '2' },
  },
  {
    Queue: 'Checkout',
    Subject: 'Coupon',
    Content: 'The code SPRING gives an error at the last step.',
    Requestor: 'ben@cust.example',
    CustomFields: { CSAT: '2', NPS: '5' },
  },
  {
    Queue: 'Checkout',
    Subject: 'Thank you',
    Content: 'Paying by phone took ten seconds. Nice!',
    Requestor: 'carla@cust.example',
    CustomFields: { CSAT: '5', NPS: '10' },
  },
  {
    Queue: 'Delivery',
    Subject: 'Parcel came 9 days late',
    Content: '<p>You promised <b>two</b> days.</p><p>Nobody told me &amp; it was late.</p>',
    ContentType: 'text/html',
    Requestor: 'dmitri@cust.example',
    CustomFields: { CSAT: '1', NPS: '0' },
  },
  {
    Queue: 'Delivery',
    Subject: 'Karton war beschädigt',
    Content: 'Die Lieferung kam mit nassem Karton an. Das Gerät geht nicht an. 😡',
    Requestor: 'eva@cust.example',
    CustomFields: { CSAT: '2', NPS: '3' },
  },
  {
    Queue: 'Delivery',
    Subject: 'Friendly courier',
    Content: 'The courier carried the box upstairs.',
    Requestor: 'finn@cust.example',
    CustomFields: { CSAT: '5', NPS: '9' },
  },
  {
    Queue: 'Delivery',
    Subject: 'Late parcel again',
    Content: 'Same parcel again, still nothing.',
    Requestor: 'dmitri@cust.example',
    CustomFields: { CSAT: '1' },
  },
  {
    Queue: 'Checkout',
    Subject: 'Please delete my data',
    Content: 'I want my account and messages removed.',
    Requestor: 'gdpr@cust.example',
    CustomFields: { CSAT: '3' },
  },
  {
    Queue: 'Returns',
    Subject: 'Refund label missing',
    Content: 'No return label was in the box.',
    Requestor: 'hana@cust.example',
  },
];

/** One call of REST2; throws with the answer's text where RT refuses. */
export async function call(
  address: string,
  token: string,
  method: string,
  path: string,
  body?: unknown,
): Promise<{ id: number }> {
  const answer = await fetch(`${address}/REST/2.0${path}`, {
    method,
    headers: { Authorization: `token ${token}`, 'Content-Type': 'application/json' },
    body: body === undefined ? null : JSON.stringify(body),
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text.slice(0, 300)}`);
  return text === '' ? { id: 0 } : JSON.parse(text);
}

/** Creates the tickets. @returns their ids, in order. */
export async function seed(
  address: string,
  token: string,
  tickets: readonly SeedTicket[] = TICKETS,
): Promise<number[]> {
  const ids: number[] = [];
  for (const ticket of tickets)
    ids.push((await call(address, token, 'POST', '/ticket', { ContentType: 'text/plain', ...ticket })).id);
  return ids;
}
