import { expect, it } from 'vitest';
import { offeredFacts } from './offered-facts.ts';
import { entryOf } from './testing.ts';

const id = (kind: string, value: string) => ({ kind, value, country: null });

it('offers numbers that check, names by their kind and days of birth, each once', () => {
  const entry = entryOf('7', 'QUIET OPTICS', {
    names: [
      { name: 'QUIET OPTICS', kind: 'primary' },
      { name: 'QUIET OPTICS', kind: 'alias' },
      { name: 'QO', kind: 'weak alias' },
      { name: 'Loud Optics', kind: 'former name' },
    ],
    identifiers: [
      id('inn', 'ИНН 7707 083893'),
      id('inn', '7707083893'),
      id('inn', '7707083894'),
      id('ofac', '4711'),
      id('passport', '12 345678'),
      id('Secondary sanctions risk', 'x'),
      id('constructor', 'x'),
    ],
    birthDates: ['1970'],
  });
  expect(offeredFacts(entry, 'Company').map(({ prop, value }) => `${prop} ${value}`)).toEqual([
    'innCode 7707083893',
    'ofacNumber 4711',
    'alias QUIET OPTICS',
    'weakAlias QO',
    'previousName Loud Optics',
  ]);
  expect(offeredFacts(entry, 'Person')).toContainEqual({ prop: 'birthDate', value: '1970' });
});
