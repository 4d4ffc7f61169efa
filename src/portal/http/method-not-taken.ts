import { Problem } from '../../errors.ts';

/** An address was asked with a method it does not take. */
export class MethodNotTaken extends Problem {
  /** The methods it takes, as an Allow field names them. */
  readonly takes: string;

  constructor(takes: string) {
    super('bad input', 'This address cannot be asked like that.', `Use ${takes}.`);
    this.takes = takes;
  }

  override get status(): number {
    return 405;
  }
}
