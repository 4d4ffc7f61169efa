import { Refusal } from '../../words/refusal.ts';

/** An address was asked with a method it does not take. */
export class MethodNotTaken extends Refusal {
  /** The methods it takes, as an Allow field names them. */
  readonly takes: string;

  constructor(takes: string) {
    super('methodNotTaken', { takes });
    this.takes = takes;
  }

  override get status(): number {
    return 405;
  }
}
