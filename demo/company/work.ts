import type * as z from 'zod';
import type { WorkFile } from '../../core/release/schema.ts';
import { NOW } from './calendar.ts';
import { THEME_PLANS } from './plan.ts';

/** Planned counts of comments that name an inside cause, and of the complaint they are part of. */
function insideCount(team: string, theme: string): { count: number; of: number } {
  const plan = THEME_PLANS.find(
    (p) => p.half === NOW && p.theme === theme && p.teams.includes(team) && p.inside,
  );
  if (!plan?.inside) throw new Error(`No inside cause is planned for ${theme} at ${team}.`);
  return { count: plan.inside.count, of: plan.mentions.reduce((sum, mentions) => sum + mentions, 0) };
}

/** What HR plans and knows, in the shape of the release's work file. */
export const WORK: z.input<typeof WorkFile> = {
  events: [
    {
      id: 'overtime-sheets',
      title: { en: 'Overtime sheets due', de: 'Abgabe der Überstundenzettel' },
      teams: ['complaints-care', 'billing'],
      weekday: 5,
      hour: 15,
      minutes: 60,
    },
    {
      id: 'stock-count',
      title: { en: 'Stock count', de: 'Inventur' },
      teams: ['showrooms'],
      weekday: 3,
      hour: 10,
      minutes: 60,
    },
  ],
  targets: [
    {
      id: 'calls-per-hour',
      teams: ['complaints-care', 'billing'],
      text: { en: '11 calls an hour', de: '11 Anrufe pro Stunde' },
      kind: 'volume',
      guarded: false,
    },
    {
      id: 'first-visit',
      teams: ['heating', 'plumbing', 'electrical'],
      text: { en: 'Solved on the first visit', de: 'Beim ersten Besuch gelöst' },
      kind: 'quality',
      guarded: true,
    },
  ],
  promises: [
    {
      id: 'call-back',
      text: { en: 'We call back within two hours', de: 'Wir rufen innerhalb von zwei Stunden zurück' },
      theme: 'call-back',
    },
    {
      id: 'window',
      text: { en: 'We arrive within the hour we promise', de: 'Wir kommen in der Stunde, die wir nennen' },
      theme: 'arrival',
    },
  ],
  learning: [
    {
      id: 'de-escalation',
      title: { en: 'De-escalation', de: 'Deeskalation' },
      theme: 'empathy',
      teams: ['complaints-care'],
      month: '2026-05',
    },
    {
      id: 'arrival-window',
      title: { en: 'Arrival windows', de: 'Ankunftsfenster' },
      theme: 'arrival',
      teams: ['heating-north'],
      month: '2026-05',
    },
    {
      id: 'contract-basics',
      title: { en: 'Onboarding, week 2: our contracts', de: 'Einarbeitung, Woche 2: unsere Verträge' },
      theme: 'knowledge',
      teams: ['customer-service'],
    },
  ],
  actions: [
    {
      id: 'care-letter',
      team: 'complaints-care',
      side: 'customers',
      date: '2026-10-13',
      lever: 'process',
      title: { en: 'One named contact per open case', de: 'Ein Ansprechpartner je offenem Fall' },
    },
    {
      id: 'care-rota',
      team: 'complaints-care',
      side: 'employees',
      date: '2025-12-02',
      lever: 'staffing',
      title: { en: 'Rota planned four weeks ahead', de: 'Dienstplan vier Wochen im Voraus' },
    },
    {
      id: 'heating-course',
      team: 'heating-north',
      side: 'customers',
      date: '2026-05-04',
      lever: 'train',
      title: { en: 'Course on arrival windows', de: 'Kurs zu Ankunftsfenstern' },
    },
  ],
  ideas: [
    {
      id: 'call-back-book',
      team: 'service-desk-north',
      title: {
        en: 'See the appointment desk’s calendar before promising a call-back',
        de: 'Kalender der Terminstelle sehen, bevor ein Rückruf zugesagt wird',
      },
      from: 'employee',
      status: 'considered',
      date: '2026-09-14',
    },
    {
      id: 'small-goodwill',
      team: 'complaints-care',
      title: { en: 'Approve goodwill up to €50 without asking', de: 'Kulanz bis 50 Euro selbst entscheiden' },
      from: 'employee',
      status: 'new',
      date: '2026-10-05',
    },
    {
      id: 'text-on-the-way',
      team: 'repairs-east',
      title: { en: 'A text message when the engineer sets off', de: 'Eine SMS, wenn der Monteur losfährt' },
      from: 'customer',
      status: 'new',
      date: '2026-08-21',
    },
    {
      id: 'shared-tour',
      team: 'repairs-east',
      title: {
        en: 'Engineers confirm the tour the evening before',
        de: 'Monteure bestätigen die Tour am Vorabend',
      },
      from: 'employee',
      status: 'trying',
      date: '2026-07-30',
    },
  ],
  obstacles: [
    {
      id: 'waiting-for-billing',
      team: 'complaints-care',
      label: { en: 'waiting for Billing', de: 'Warten auf die Abrechnung' },
      owner: 'billing',
      count: 24,
      of: 65,
    },
    {
      id: 'two-systems',
      team: 'complaints-care',
      label: { en: 'typing everything into two systems', de: 'alles in zwei Systeme tippen' },
      count: 15,
      of: 65,
    },
    {
      id: 'no-say',
      team: 'complaints-care',
      label: { en: 'can’t decide without asking', de: 'darf nicht allein entscheiden' },
      count: 13,
      of: 65,
    },
    {
      id: 'moved-appointments',
      team: 'repairs-east',
      label: { en: 'appointments moved by Dispatch', de: 'von der Disposition verschobene Termine' },
      owner: 'dispatch',
      count: 27,
      of: 61,
    },
  ],
  insideCauses: [
    {
      team: 'service-desk-north',
      theme: 'call-back',
      cause: { en: 'the appointment desk', de: 'die Terminstelle' },
      owner: 'dispatch',
      ...insideCount('service-desk-north', 'call-back'),
    },
    {
      team: 'repairs-east',
      theme: 'appointment',
      cause: { en: 'the planning desk', de: 'die Einsatzplanung' },
      owner: 'dispatch',
      ...insideCount('repairs-east', 'appointment'),
    },
  ],
};
