/**
 * Exit codes after sysexits.h: wrong command, wrong data, no such file, a source that will not answer, fault of the
 * program, cannot write, a source that is away for now or another run that is at work (try again).
 */
export const EXIT = {
  usage: 64,
  data: 65,
  noInput: 66,
  unavailable: 69,
  software: 70,
  cannotWrite: 73,
  later: 75,
} as const;

export class PublishError extends Error {
  readonly exit: number;
  constructor(exit: number, message: string) {
    super(message);
    this.exit = exit;
  }
}
