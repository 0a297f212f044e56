import { expect, test } from 'vitest';
import { ownWords, textOfHtml } from '../../../../core/station/sources/plain-text.ts';

const own = 'Nobody called back.\n\nI am still waiting.';

test.each([
  'Von: Support\nGesendet: Montag, 4. Mai 2026 09:12\nAn: Max\nBetreff: Ihre Anfrage\n\nVielen Dank',
  'From: Support <s@x>\nSent: Monday\nTo: Max\nSubject: Re: x\n\nThank you',
  '*From:* Support\n*Date:* Monday\n\nThank you',
  'De : Support\nEnvoyé : lundi 4 mai\nÀ : Max\nObjet : demande\n\nMerci',
  'De: Soporte\nEnviado el: lunes\nPara: Max\nAsunto: consulta\n\nGracias',
  'On Mon, 4 May 2026 at 09:12, Support <s@x> wrote:\n\nThank you',
  'On Mon, 4 May 2026 at 09:12, Support of the Company\n<s@x> wrote:\n\nThank you',
  'Am 04.05.2026 um 09:12 schrieb Support:\n\nVielen Dank',
  'Le lun. 4 mai 2026 à 09:12, Support <s@x> a écrit :\n\nMerci',
  'El lun, 4 may 2026 a las 9:12, Soporte escribió:\n\nGracias',
  '-----Original Message-----\nThank you',
  '-----Ursprüngliche Nachricht-----\nVielen Dank',
  '> quoted\n> more',
])('of an answer to a mail only the own words stay: %j', (quoted) => {
  expect(ownWords(`${own}\n\n${quoted}`)).toBe(own);
});

test.each([
  'From the start it was slow.\nTo be honest, I left.',
  'Von: niemandem habe ich etwas gehört.\nSehr schade.',
  'On Monday I called.\nNobody came.',
  'Le service est lent.\nDate de retour inconnue',
])('what only sounds like a mail stays: %j', (text) => {
  expect(ownWords(text)).toBe(text);
});

test('a megabyte of HTML that is nested without end is read at once', () => {
  const nested = '<div>'.repeat(200_000);
  const before = performance.now();
  expect(textOfHtml(`Hello ${nested} there`)).toMatch(/^Hello/);
  expect(textOfHtml(`${'<b><i>'.repeat(90_000)}x`)).toBe('x');
  // Nineteen seconds before; the limit only has to tell the two apart on a busy machine.
  expect(performance.now() - before).toBeLessThan(6000);
});
