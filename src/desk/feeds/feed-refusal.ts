import { Problem, type ProblemKind } from '../../errors.ts';

/** Why somebody's wish about a feed is refused, as a page can word it. */
export type FeedRefusalCode = 'not public' | 'folder' | 'known' | 'terms' | 'many' | 'version' | 'state';

const KINDS: Readonly<Record<FeedRefusalCode, ProblemKind>> = {
  'not public': 'bad input',
  folder: 'not allowed',
  known: 'conflict',
  terms: 'conflict',
  many: 'conflict',
  version: 'conflict',
  state: 'conflict',
};

/** A refusal of what somebody wants of a feed. */
export class FeedRefusal extends Problem {
  readonly code: FeedRefusalCode;

  constructor(code: FeedRefusalCode, message: string, advice = '') {
    super(KINDS[code], message, advice);
    this.code = code;
  }
}
