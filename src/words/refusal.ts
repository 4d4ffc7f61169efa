import { Problem, type ProblemKind } from '../errors.ts';
import type { Parameters } from './messages.generated.ts';
import type { RefusalRule } from './refusals/refusal-rule.ts';
import { REFUSALS, type RefusalCode } from './refusals.ts';
import { plainWords, type Words } from './words.ts';

type ParametersOf<Key> = Key extends keyof Parameters ? Parameters[Key] : unknown;
type AdviceOf<Code extends RefusalCode> = (typeof REFUSALS)[Code] extends { readonly advice: infer Advice }
  ? ParametersOf<Advice>
  : unknown;
/** What a refusal takes: the parameters of its words, and what its advice takes besides. */
export type RefusalParameters<Code extends RefusalCode> = ParametersOf<Code> &
  (unknown extends AdviceOf<Code> ? unknown : Omit<AdviceOf<Code>, keyof ParametersOf<Code>>);
/** What is known of a refusal besides its words; a `kind` of its own, where it answers another question than its rule has in mind. */
type More = ErrorOptions & { readonly retryAfter?: number; readonly kind?: ProblemKind };
type Given<Code extends RefusalCode> =
  unknown extends RefusalParameters<Code>
    ? [params?: Readonly<Record<string, never>>, more?: More]
    : [params: Readonly<RefusalParameters<Code>>, more?: More];

/** A refusal that is a code with parameters: it is worded where it is shown, and in English for programs and logs. */
export class Refusal extends Problem {
  readonly code: RefusalCode;
  readonly params: Readonly<Record<string, string | number>>;

  constructor(code: RefusalCode, params: Readonly<Record<string, string | number>> = {}, more: More = {}) {
    const { message, advice } = wordsOf(code, params, plainWords('en'));
    super(more.kind ?? REFUSALS[code].kind, message, advice, more);
    this.name = 'Refusal';
    this.code = code;
    this.params = params;
  }

  /** What is wrong, and what to do, in a language. */
  said(words: Words): { readonly message: string; readonly advice: string } {
    return wordsOf(this.code, this.params, words);
  }
}

/** The refusal with a code, and what its words are filled with. */
export function refusal<Code extends RefusalCode>(code: Code, ...given: Given<Code>): Refusal {
  const [params = {}, more] = given;
  return new Refusal(code, params as Refusal['params'], more);
}

/** Whether something thrown is a refusal with one of these codes. */
export function isRefusal(thrown: unknown, ...codes: RefusalCode[]): thrown is Refusal {
  return thrown instanceof Refusal && codes.includes(thrown.code);
}

/** A Problem as it is kept or sent to another process: its words, and its code where it has one. */
export type PlainProblem = Pick<Problem, 'kind' | 'message' | 'advice'> &
  Partial<Pick<Refusal, 'code' | 'params'>>;

/** A Problem as plain values. */
export function plainProblem(problem: Problem): PlainProblem {
  const { kind, message, advice } = problem;
  const coded = problem instanceof Refusal && { code: problem.code, params: problem.params };
  return { kind, message, advice, ...coded };
}

/** The Problem of plain values; a code that this version does not know leaves its English words. */
export function problemOfPlain({ kind, message, advice, code, params }: PlainProblem): Problem {
  return code !== undefined && params && Object.hasOwn(REFUSALS, code)
    ? new Refusal(code, params)
    : new Problem(kind, message, advice);
}

/** The field of a form that something thrown is about; null where it says none. */
export function fieldOf(thrown: unknown): string | null {
  if (!(thrown instanceof Refusal)) return null;
  const rule: RefusalRule = REFUSALS[thrown.code];
  return rule.field ?? null;
}

/** A problem in one line in a language; one without a code has English words only. */
export function problemLine(problem: Problem, words: Words): string {
  if (!(problem instanceof Refusal)) return problem.line;
  const { message, advice } = problem.said(words);
  return advice === '' || words.language === 'zh' ? message + advice : `${message} ${advice}`;
}

function wordsOf(code: RefusalCode, params: Refusal['params'], words: Words) {
  const { advice }: RefusalRule = REFUSALS[code];
  return { message: words.sayAny(code, params), advice: advice ? words.sayAny(advice, params) : '' };
}
