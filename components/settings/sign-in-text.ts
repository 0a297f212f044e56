import type { SignInProblem } from '../../core/model/sign-in.ts';
import { SIGN_IN } from '../../core/texts/sign-in.ts';
import { type TextsOf, useTextsOf } from '../ui/text.tsx';

/** Texts of the sign-in in the language of the page. */
export function useSignInText(): TextsOf<typeof SIGN_IN> {
  return useTextsOf(SIGN_IN);
}

/** Why a sign-in did not work, in a sentence that says what to do. */
export function signInProblemText(
  problem: SignInProblem,
  { t, format }: TextsOf<typeof SIGN_IN>,
  now: number,
): string {
  switch (problem.code) {
    case 'no-permission':
      return t('sign-in.not-allowed', { origins: format.list(problem.origins.map(hostOf)) });
    case 'too-many':
      return t('sign-in.problem.too-many', { at: format.moment(problem.retryAt, now) });
    case 'server-error':
      return t('sign-in.problem.server-error', { status: String(problem.status) });
    case 'refused':
      return t('sign-in.problem.refused', { error: problem.error });
    default:
      return t(`sign-in.problem.${problem.code}`);
  }
}

function hostOf(pattern: string): string {
  return pattern.replace(/^https?:\/\//, '').replace(/\/\*$/, '');
}
