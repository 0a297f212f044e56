import type { SignInProblem } from '../model/sign-in.ts';

/** A named fault of a sign-in. It never holds a secret; its words are {@link import('./sentence.ts').sentenceOf}. */
export class SignInError extends Error {
  override readonly name = 'SignInError';
  readonly problem: SignInProblem;

  constructor(problem: SignInProblem) {
    super(`Signing in: ${problem.code}`);
    this.problem = problem;
  }

  /** Whether asking again later can help without anybody doing something. */
  get passing(): boolean {
    return ['unreachable', 'timeout', 'too-many', 'server-error'].includes(this.problem.code);
  }
}
