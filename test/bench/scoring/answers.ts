import type { AnswerColumns } from '../../../core/scoring/count.ts';
import { randomFrom } from '../../../tools/simulate/random.ts';

export const TEAMS = 200;
export const MONTHS = 24;

/** Answers of teams of very different size and level, in no order. */
export function someAnswers(rows: number): AnswerColumns {
  const random = randomFrom(20261031);
  const team = new Uint16Array(rows);
  const month = new Uint8Array(rows);
  const rating = new Uint8Array(rows);
  for (let i = 0; i < rows; i++) {
    const t = Math.floor(TEAMS * random() * random());
    team[i] = t;
    month[i] = Math.floor(MONTHS * random());
    const level = 0.4 + (0.2 * (t % 10)) / 10;
    const draw = random();
    rating[i] =
      draw < level
        ? 9 + Math.floor(2 * random())
        : draw < level + 0.3
          ? 7 + (i & 1)
          : Math.floor(7 * random());
  }
  return { team, month, rating };
}
