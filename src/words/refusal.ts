import { Problem } from '../errors.ts';
import type { Parameters } from './messages.generated.ts';
import type { RefusalRule } from './refusals/refusal-rule.ts';
import { REFUSALS, type RefusalCode } from './refusals.ts';
import { plainWords, type Words } from './words.ts';

type ParametersOf<Key> = Key extends keyof Parameters ? Parameters[Key] : unknown;
/** What a refusal takes: the parameters of its words, and of its advice. */
type Params<Code extends RefusalCode> = ParametersOf<Code> &
  ((typeof REFUSALS)[Code] extends { readonly advice: infer Advice } ? ParametersOf<Advice> : unknown);
type Given<Code extends RefusalCode> = unknown extends Params<Code> ? [] : [params: Readonly<Params<Code>>];

/** A refusal that is a code with parameters: it is worded where it is shown, and in English for programs and logs. */
export class Refusal extends Problem {
  readonly code: RefusalCode;
  readonly params: Readonly<Record<string, string | number>>;

  constructor(code: RefusalCode, params: Readonly<Record<string, string | number>>) {
    const { message, advice } = wordsOf(code, params, plainWords('en'));
    super(REFUSALS[code].kind, message, advice);
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
  const [params = {}] = given;
  return new Refusal(code, params as Refusal['params']);
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
