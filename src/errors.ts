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

/** A fault outside the program, described for its operator. */
interface OutsideFault {
  /** What is wrong; `{path}` is replaced by the file, if known. */
  readonly says: string;
  readonly todo: string;
}

const FULL: OutsideFault = {
  says: 'The disk is full{path}.',
  todo: 'Free some space, for example by moving old backups, and try again: nothing saved has been lost.',
};
const NOT_ALLOWED: OutsideFault = {
  says: 'This user cannot read or write{path}.',
  todo: 'Run the program as the service user, or fix the permissions of that file or folder.',
};
const TOO_MANY_FILES: OutsideFault = {
  says: 'Too many files are open.',
  todo: 'Raise the limit (LimitNOFILE= in systemd, ulimit -n in a shell) and restart the program.',
};
const DISK_FAILS: OutsideFault = {
  says: 'The disk cannot be read or written{path}.',
  todo: 'Check the system log: the disk may be failing. Make a backup while you can.',
};
const DAMAGED: OutsideFault = {
  says: 'A file of the database is damaged.',
  todo: 'Run `sourceline doctor` to find out which, then restore the last backup.',
};

/**
 * The one table of messages for system error codes, and for the PostgreSQL codes for the same faults in its own files.
 * https://www.postgresql.org/docs/current/errcodes-appendix.html
 */
const OUTSIDE_FAULTS: Readonly<Record<string, OutsideFault>> = {
  ENOSPC: FULL,
  EDQUOT: FULL,
  EROFS: {
    says: 'The disk is mounted read-only{path}.',
    todo: 'Mount it for writing; the system log says why it is read-only.',
  },
  EACCES: NOT_ALLOWED,
  EPERM: NOT_ALLOWED,
  EMFILE: TOO_MANY_FILES,
  ENFILE: TOO_MANY_FILES,
  EIO: DISK_FAILS,
  FOLDER_GONE: {
    says: 'The folder of the database is gone{path}.',
    todo: 'Bring it back, for example by mounting its disk, before you start the program again: a start without it makes an empty newsroom.',
  },
  '53000': TOO_MANY_FILES,
  '53100': FULL,
  '58030': DISK_FAILS,
  XX001: DAMAGED,
  XX002: DAMAGED,
};

/** An error, the error that caused it, and so on. */
export function* causesOf(thrown: unknown): Generator<Error> {
  for (let error = thrown; error instanceof Error; error = error.cause) yield error;
}

/** The code that the system or the database gave an error; empty if there is none. */
export function codeOf(error: Error): string {
  return 'code' in error && typeof error.code === 'string' ? error.code : '';
}

/**
 * The fault outside the program that caused an error: a full disk, permissions, a limit, damage. Its `line` is for the
 * operator and may name a file; `told` is for visitors and does not. Null if the cause lies elsewhere.
 */
export function outsideFault(
  thrown: unknown,
): { readonly line: string; readonly todo: string; readonly told: Problem } | null {
  for (const error of causesOf(thrown)) {
    const code = codeOf(error);
    const { path } = error as NodeJS.ErrnoException;
    const fault = Object.hasOwn(OUTSIDE_FAULTS, code) ? OUTSIDE_FAULTS[code] : undefined;
    if (!fault) continue;
    const { says, todo } = fault;
    const at = (named: string) => says.replace('{path}', named);
    return {
      line: `${at(path ? `: ${path}` : '')} ${todo}`,
      todo,
      told: new Problem('unavailable', at(''), `For the site’s operator: ${todo}`, { cause: thrown }),
    };
  }
  return null;
}
