import type { FieldRole } from '../../../evidence/datasets/dataset.ts';
import type { Words } from '../../../words/words.ts';

/** What the role of a field is called. */
export function roleWord(role: FieldRole, words: Words): string {
  switch (role) {
    case 'reporter':
      return words.say('deskReporter');
    case 'partner':
      return words.say('deskPartner');
    case 'product':
      return words.say('deskProduct');
    case 'flow':
      return words.say('deskFlow');
    case 'period':
      return words.say('deskPeriod');
    case 'value':
      return words.say('deskValue');
    case 'unit':
      return words.say('roleUnit');
    case 'frequency':
      return words.say('roleFrequency');
    case 'basis':
      return words.say('deskBasis');
    case 'quantity':
      return words.say('roleQuantity');
  }
}
