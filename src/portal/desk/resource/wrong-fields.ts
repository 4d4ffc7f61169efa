import { Refusal } from '../../../words/refusal.ts';

/** A form or body with wrong fields: each by name, with an error code or, if `isWorded`, the words that are shown. */
export class WrongFields extends Refusal {
  readonly faults: Readonly<Record<string, string>>;
  readonly isWorded: boolean;

  constructor(faults: Readonly<Record<string, string>>, { isWorded = false } = {}) {
    const [[field, fault] = ['', '']] = Object.entries(faults);
    super('fieldInvalid', { field, why: fault });
    this.faults = faults;
    this.isWorded = isWorded;
  }
}
