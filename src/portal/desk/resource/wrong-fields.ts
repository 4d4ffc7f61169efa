import { Refusal } from '../../../words/refusal.ts';

/** A form or body with wrong fields: each by name, with an error code. */
export class WrongFields extends Refusal {
  readonly faults: Readonly<Record<string, string>>;

  constructor(faults: Readonly<Record<string, string>>) {
    const [[field, fault] = ['', '']] = Object.entries(faults);
    super('fieldInvalid', { field, why: fault });
    this.faults = faults;
  }
}
