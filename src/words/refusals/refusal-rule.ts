import type { ProblemKind } from '../../errors.ts';
import type { MessageKey } from '../messages.generated.ts';

/** What a refusal is, besides its words. */
export interface RefusalRule {
  readonly kind: ProblemKind;
  /** What to do about it. */
  readonly advice?: MessageKey;
  /** The field of a form that it is about. */
  readonly field?: string;
}
