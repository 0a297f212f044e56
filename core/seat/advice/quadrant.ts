import type { ActionItem, TeamView, ThemeView } from '../../model/team-view.ts';
import { factorIn, shareIn } from './figures.ts';
import { insideFirst, obstacleList } from './line-of-sight.ts';
import { QUADRANT_BANK, STEP_ORDER, STEP_TEXTS, type StepKind } from './quadrant-bank.ts';
import { thanksFor } from './thanks.ts';
import { ageIn, daysBetween, weekdayIn } from './time-words.ts';
import { voiceOf } from './voice.ts';
import { type AdviceLanguage, phraseOf, say } from './words.ts';

/** One thing to do next. */
export interface NextStep {
  kind: StepKind;
  text: string;
  /** Set where the step is thanks: the text to copy. */
  thanks?: string;
}

/** What units like this one do next. */
export interface NextSteps {
  /** Who comes first, by the company's setting. */
  heading: string;
  /** How much alignment the company wants. */
  wanted: string;
  sentences: string[];
  /** At most one step where little alignment is wanted, two at medium, three at high. */
  steps: NextStep[];
}

const STEPS = { low: 1, medium: 2, high: 3 } as const;
/** Where both sides are low, one step for either is the least. */
const LEAST_BOTH_LOW = 2;

/**
 * What units like this one do next: by quadrant, who comes first, and how much alignment the company wants, out
 * of this unit's own obstacles, praise, peaks and owners. Undefined where the unit cannot be told apart from
 * others, for then no quadrant is known.
 */
export function nextSteps(view: TeamView, language: AdviceLanguage): NextSteps | undefined {
  const { alignment, settings } = view;
  if (alignment.state !== 'told-apart' || settings.modulesOff.includes('alignment')) return undefined;
  const bank = QUADRANT_BANK[language];
  const { quadrant } = alignment;
  const { firstComes, alignmentWanted } = settings;
  const most = Math.max(STEPS[alignmentWanted], quadrant === 'both-low' ? LEAST_BOTH_LOW : 0);
  const make = stepMaker(view, language);
  const steps: NextStep[] = [];
  for (const kind of STEP_ORDER[quadrant][firstComes]) {
    if (steps.length === most) break;
    steps.push(...make(kind).slice(0, most - steps.length));
  }
  return {
    heading: bank.first[firstComes],
    wanted: bank.wanted[alignmentWanted],
    sentences: [bank.lead[quadrant][firstComes], bank.far[quadrant][alignmentWanted]],
    steps,
  };
}

/** Complaints that cost most, one per lever and none whose cause is another team. */
function gravest(view: TeamView, language: AdviceLanguage): ThemeView[] {
  const elsewhere = new Set(
    insideFirst(view, language)
      .filter((c) => c.noTraining)
      .map((c) => c.theme),
  );
  const levers = new Set<string>();
  return voiceOf(view)
    .grave.filter((c) => !elsewhere.has(c.theme.id))
    .filter(({ theme }) => !levers.has(theme.lever) && levers.add(theme.lever));
}

function stepMaker(view: TeamView, language: AdviceLanguage): (kind: StepKind) => NextStep[] {
  const texts = STEP_TEXTS[language];
  return (kind) => {
    switch (kind) {
      case 'inside': {
        const worst = obstacleList(view, language)?.items[0];
        if (!worst) return [];
        return [{ kind, text: texts.inside(worst.label, worst.count, worst.of, worst.owner) }];
      }
      case 'cause':
        return insideFirst(view, language)
          .slice(0, 1)
          .map(({ sentence }) => ({ kind, text: sentence }));
      case 'mend':
        return gravest(view, language)
          .slice(0, 2)
          .map((complaint, index) => ({
            kind,
            text: texts[index === 0 ? 'mend' : 'mendNext'](
              phraseOf(complaint, language),
              shareIn(complaint.share, language),
              texts.levers[complaint.theme.lever],
              complaint.theme.owner && say(complaint.theme.owner, language),
            ),
          }));
      case 'relieve': {
        const peak = view.peaks?.weekdays
          .filter((day) => day.peak)
          .sort((a, b) => b.factor - a.factor || a.weekday - b.weekday)[0];
        if (!peak || view.settings.modulesOff.includes('peaks')) return [];
        return [
          { kind, text: texts.relieve(weekdayIn(peak.weekday, language), factorIn(peak.factor, language)) },
        ];
      }
      case 'thank': {
        const thanks = thanksFor(view, language);
        return thanks ? [{ kind, text: texts.thank(thanks.label), thanks: thanks.text }] : [];
      }
      default:
        return [{ kind, text: texts[kind] }];
    }
  };
}

/** When something was last done for each side. */
export interface Attention {
  /** Goes on from "Last action:". */
  sentence: string;
  customers: { action: ActionItem; days: number } | undefined;
  employees: { action: ActionItem; days: number } | undefined;
  /** Said where one side was left alone for half a year longer than the other. */
  leaning: string | undefined;
}

const ATTENTION = {
  en: {
    both: (customers: string, employees: string) => `for customers ${customers}, for employees ${employees}.`,
    onlyCustomers: (when: string) => `for customers ${when}; none for employees is recorded.`,
    onlyEmployees: (when: string) => `for employees ${when}; none for customers is recorded.`,
    leaning: {
      customers: 'Most recent actions were for customers. What’s next for employees?',
      employees: 'Most recent actions were for employees. What’s next for customers?',
    },
  },
  de: {
    both: (customers: string, employees: string) => `für Kunden ${customers}, für Beschäftigte ${employees}.`,
    onlyCustomers: (when: string) => `für Kunden ${when}; für Beschäftigte ist nichts vermerkt.`,
    onlyEmployees: (when: string) => `für Beschäftigte ${when}; für Kunden ist nichts vermerkt.`,
    leaning: {
      customers: 'Zuletzt ging es vor allem um Kunden. Was kommt als Nächstes für die Beschäftigten?',
      employees: 'Zuletzt ging es vor allem um Beschäftigte. Was kommt als Nächstes für die Kunden?',
    },
  },
} as const;

const LEANING_DAYS = 183;

/**
 * Parity of attention: how long ago something was last done for customers and for employees of this unit.
 * @param today `YYYY-MM-DD`; what is dated later is planned, and not counted
 * @returns undefined where no action is known
 */
export function attention(view: TeamView, today: string, language: AdviceLanguage): Attention | undefined {
  if (view.settings.modulesOff.includes('alignment')) return undefined;
  const last = (side: ActionItem['side']) => {
    const action = view.actions
      .filter((candidate) => candidate.side === side && candidate.date <= today)
      .sort((a, b) => (a.date === b.date ? (a.id < b.id ? -1 : 1) : a.date < b.date ? 1 : -1))[0];
    return action && { action, days: daysBetween(action.date, today) };
  };
  const customers = last('customers');
  const employees = last('employees');
  const texts = ATTENTION[language];
  const age = (side: { days: number }) => ageIn(side.days, language);
  const sentence =
    customers && employees
      ? texts.both(age(customers), age(employees))
      : customers
        ? texts.onlyCustomers(age(customers))
        : employees && texts.onlyEmployees(age(employees));
  if (sentence === undefined) return undefined;
  const gap = (employees?.days ?? Number.POSITIVE_INFINITY) - (customers?.days ?? Number.POSITIVE_INFINITY);
  return {
    sentence,
    customers,
    employees,
    leaning:
      gap > LEANING_DAYS
        ? texts.leaning.customers
        : gap < -LEANING_DAYS
          ? texts.leaning.employees
          : undefined,
  };
}
