const STATUS = {
  'bad input': 400,
  'login needed': 401,
  'not found': 404,
  gone: 410,
  'not allowed': 403,
  conflict: 409,
  'too large': 413,
  'too many': 429,
  misdirected: 421,
  unavailable: 503,
} as const;

/** The kinds of failure a person can be told about; each maps to one HTTP status and one exit code. */
export type ProblemKind = keyof typeof STATUS;

/** Every kind of failure. */
export const PROBLEM_KINDS = Object.keys(STATUS) as readonly ProblemKind[];

/**
 * A failure with words for the person who caused it: what is wrong, and what to do.
 * Anything that is not a Problem is a fault of ours, is logged whole, and is shown to nobody.
 */
export class Problem extends Error {
  readonly kind: ProblemKind;
  /** What to do about it, as one sentence; empty when the message says it already. */
  readonly advice: string;
  /** After how many seconds trying again makes sense; null when that is not known. */
  readonly retryAfter: number | null;

  constructor(
    kind: ProblemKind,
    message: string,
    advice = '',
    options: ErrorOptions & { readonly retryAfter?: number } = {},
  ) {
    super(message, options);
    this.name = 'Problem';
    this.kind = kind;
    this.advice = advice;
    this.retryAfter = options.retryAfter ?? null;
  }

  /** The HTTP status that says the same. */
  get status(): number {
    return STATUS[this.kind];
  }

  /** Message and advice as one line, for a terminal. */
  get line(): string {
    return this.advice ? `${this.message} ${this.advice}` : this.message;
  }
}

/** The text of anything thrown, without its stack. */
export function messageOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}
