/** What went wrong while a source was read. Each has a sentence; none of them holds a secret or an answer's text. */
export type SourceErrorKind =
  | 'bad-address'
  | 'unreachable'
  | 'timeout'
  | 'too-big'
  | 'cut-off'
  | 'not-json'
  | 'html'
  | 'redirected'
  | 'other-origin'
  | 'unauthorised'
  | 'forbidden'
  | 'not-found'
  | 'refused'
  | 'busy'
  | 'server-fault'
  | 'unexpected-shape'
  | 'cursor-circle'
  | 'cursor-expired'
  | 'sees-less'
  | 'not-set-up';

/** Kinds that pass by themselves: asking again later, from the last committed cursor, is right. */
const PASSING: ReadonlySet<SourceErrorKind> = new Set([
  'unreachable',
  'timeout',
  'cut-off',
  'not-json',
  'html',
  'busy',
  'server-fault',
  'cursor-circle',
]);

/** A named fault of a source, with a sentence: what happened, what it means, what to do. */
export class SourceError extends Error {
  override readonly name = 'SourceError';
  readonly kind: SourceErrorKind;
  /** HTTP status, where there was an answer. */
  readonly status: number | undefined;
  /** Milliseconds that the source asked to wait, where it said so. */
  readonly waitMs: number | undefined;

  constructor(kind: SourceErrorKind, message: string, more: { status?: number; waitMs?: number } = {}) {
    super(message);
    this.kind = kind;
    this.status = more.status;
    this.waitMs = more.waitMs;
  }

  /** Whether asking again later can help without anybody doing something. */
  get passing(): boolean {
    return PASSING.has(this.kind);
  }
}
