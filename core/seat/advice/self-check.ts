import { escaped, printedPage } from './printed.ts';
import type { AdviceLanguage } from './words.ts';

/** What is answered to each question. */
export type SelfCheckAnswer = 'not-yet' | 'partly' | 'yes';

/** Twelve questions on how customer-facing an HR team is. */
export interface SelfCheck {
  language: AdviceLanguage;
  title: string;
  lead: string;
  answers: Readonly<Record<SelfCheckAnswer, string>>;
  questions: readonly string[];
  next: string;
}

const TEXTS = {
  en: {
    title: 'How close is our HR team to customers?',
    lead: 'Twelve questions to answer together, once a quarter. No total: the conversation is the result.',
    answers: { 'not-yet': 'not yet', partly: 'partly', yes: 'yes' },
    questions: [
      'Can each of us say in one sentence how our work reaches a customer?',
      'Has each of us spoken with a customer in the last three months?',
      'Do we know what customers of each team praise and miss before we hire for it?',
      'Do our interviews include questions based on customer feedback, the same for every candidate?',
      'Do our job ads promise only what customers would confirm?',
      'Does onboarding let new people hear customers in their first week?',
      'Do we choose training by what customers miss, and check the effect afterwards?',
      'Are targets and rewards balanced with customer feedback?',
      'Do our meetings and deadlines avoid busy customer hours?',
      'Do we thank teams with customers’ own words as often as we talk of complaints?',
      'Do employees hear back about their ideas within a month?',
      'Do we fix what holds a team back before asking it for more?',
    ],
    next: 'One thing we’ll change by next quarter:',
  },
  de: {
    title: 'Wie nah ist unser HR-Team an den Kunden?',
    lead: 'Zwölf Fragen, gemeinsam zu beantworten, einmal im Quartal. Ohne Summe: Das Gespräch ist das Ergebnis.',
    answers: { 'not-yet': 'noch nicht', partly: 'teilweise', yes: 'ja' },
    questions: [
      'Können wir alle in einem Satz sagen, wie unsere Arbeit bei Kunden ankommt?',
      'Haben wir alle in den letzten drei Monaten mit einem Kunden gesprochen?',
      'Wissen wir, was Kunden eines Teams loben und vermissen, bevor wir dafür einstellen?',
      'Stammen Fragen in unseren Gesprächen aus den Themen der Kunden, dieselben für alle Bewerbungen?',
      'Versprechen unsere Anzeigen nur, was Kunden bestätigen?',
      'Hören neue Kolleginnen und Kollegen in der ersten Woche Kunden zu?',
      'Richtet sich Schulung danach, was Kunden fehlt, und sehen wir danach noch einmal hin?',
      'Steht neben Zielen und Belohnungen ein Maß, das von Kunden kommt?',
      'Halten sich unsere Termine und Fristen von den Stunden fern, in denen Kunden kommen?',
      'Danken wir Teams so oft mit den Worten der Kunden, wie wir über Beschwerden reden?',
      'Erfahren Beschäftigte binnen eines Monats, was aus ihren Ideen geworden ist?',
      'Beheben wir, was ein Team innen aufhält, bevor wir nach außen mehr verlangen?',
    ],
    next: 'Das ändern wir bis zum nächsten Quartal:',
  },
} as const;

/** The twelve questions in `language`. */
export function selfCheck(language: AdviceLanguage): SelfCheck {
  return { language, ...TEXTS[language] };
}

/** The questions as a document of one printed page, with boxes to tick. */
export function selfCheckAsPage(check: SelfCheck): string {
  const boxes = Object.values(check.answers)
    .map((answer) => `☐ ${escaped(answer)}`)
    .join(' &nbsp; ');
  return printedPage(
    check.title,
    check.language,
    `<p>${escaped(check.lead)}</p><table>${check.questions
      .map(
        (question, index) =>
          `<tr><td>${index + 1}</td><td>${escaped(question)}</td><td class="boxes">${boxes}</td></tr>`,
      )
      .join(
        '',
      )}</table><p style="margin-top:5mm">${escaped(check.next)}</p><div class="line"></div><div class="line"></div>`,
  );
}

/** Answers of one quarter, kept on the computer. */
export type SelfCheckAnswers = Readonly<Record<number, SelfCheckAnswer>>;

/** The quarter that a day lies in, `2026-Q4`. */
export function quarterOf(today: string): string {
  return `${today.slice(0, 4)}-Q${Math.ceil(Number(today.slice(5, 7)) / 3)}`;
}

/** How many questions are answered yes, in each quarter that has answers, oldest first. */
export function selfCheckTrend(
  quarters: Readonly<Record<string, SelfCheckAnswers>>,
): { quarter: string; yes: number; answered: number }[] {
  return Object.entries(quarters)
    .map(([quarter, answers]) => {
      const given = Object.values(answers);
      return {
        quarter,
        yes: given.filter((answer) => answer === 'yes').length,
        answered: given.length,
      };
    })
    .filter(({ answered }) => answered > 0)
    .sort((a, b) => (a.quarter < b.quarter ? -1 : 1));
}
