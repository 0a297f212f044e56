import type { Estimate } from '../model/team-view.ts';
import { Z95 } from './numeric/normal.ts';
import { share } from './share.ts';

/**
 * Share of comments with a theme, 0..1, n = comments: mean of the class probabilities, Wilson's interval with
 * their sum as the count.
 * @param pMilli sum of class probabilities in thousandths, 0..1000 × comments
 * @returns undefined without comments
 */
export function themeShareOf(pMilli: number, comments: number): Estimate | undefined {
  if (comments === 0) return undefined;
  const measured = share(Math.min(pMilli / 1000, comments), comments);
  return { value: measured.value, ...measured.intervalAt(Z95), n: comments };
}
