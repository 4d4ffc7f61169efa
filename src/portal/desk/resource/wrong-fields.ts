import { Refusal } from '../../../words/refusal.ts';

/** A form or body with fields that are wrong: each by its name, with a code of what is wrong with it. */
export class WrongFields extends Refusal {
  readonly faults: Readonly<Record<string, string>>;

  constructor(faults: Readonly<Record<string, string>>) {
    const [[field, fault] = ['', '']] = Object.entries(faults);
    super('fieldInvalid', { field, why: fault });
    this.faults = faults;
  }
}
