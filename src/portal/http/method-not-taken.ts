import { Refusal } from '../../words/refusal.ts';

/** The method is not allowed at this URL. */
export class MethodNotTaken extends Refusal {
  /** The allowed methods, as in an Allow header. */
  readonly takes: string;

  constructor(takes: string) {
    super('methodNotTaken', { takes });
    this.takes = takes;
  }

  override get status(): number {
    return 405;
  }
}
