import type { SelfCheckAnswer, SelfCheckAnswers } from '../../core/seat/advice/self-check.ts';

/** What a person notes in the brief: only on this computer, about HR's own work, never about anybody. */
interface Kept {
  /** The day HR last met a customer, `YYYY-MM-DD`. */
  met?: string;
  /** Answers to the twelve questions, by quarter. */
  check?: Record<string, SelfCheckAnswers>;
}

const KEY = 'brief';
const QUARTERS = 12;
const ANSWERS: readonly string[] = ['not-yet', 'partly', 'yes'] satisfies SelfCheckAnswer[];

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What was noted; whatever does not look like it is left out. */
export function readKept(): Kept {
  let stored: unknown;
  try {
    stored = JSON.parse(localStorage.getItem(KEY) ?? '{}');
  } catch {
    return {};
  }
  if (!isRecord(stored)) return {};
  const kept: Kept = {};
  if (typeof stored.met === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(stored.met)) kept.met = stored.met;
  if (isRecord(stored.check)) {
    kept.check = {};
    for (const [quarter, answers] of Object.entries(stored.check))
      if (/^\d{4}-Q[1-4]$/.test(quarter) && isRecord(answers))
        kept.check[quarter] = Object.fromEntries(
          Object.entries(answers).filter(
            ([question, answer]) =>
              /^\d{1,2}$/.test(question) && typeof answer === 'string' && ANSWERS.includes(answer),
          ),
        ) as SelfCheckAnswers;
  }
  return kept;
}

/** Keeps `change` beside what is there; where the browser keeps nothing, it lasts as long as the panel. */
export function keep(change: Kept): Kept {
  const kept = { ...readKept(), ...change };
  if (kept.check) kept.check = Object.fromEntries(Object.entries(kept.check).sort().slice(-QUARTERS));
  try {
    localStorage.setItem(KEY, JSON.stringify(kept));
  } catch {
    // A full or forbidden store: nothing more to do.
  }
  return kept;
}
