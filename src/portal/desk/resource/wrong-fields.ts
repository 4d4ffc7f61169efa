import { Problem } from '../../../errors.ts';

/** A form or body with fields that are wrong: each by its name, with a code of what is wrong with it. */
export class WrongFields extends Problem {
  readonly faults: Readonly<Record<string, string>>;

  constructor(faults: Readonly<Record<string, string>>) {
    const [[field, fault] = ['', '']] = Object.entries(faults);
    super('bad input', `The field ${field} is not right: ${fault}.`, 'Correct it, then send it again.');
    this.faults = faults;
  }
}
