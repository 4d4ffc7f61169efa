import { expect, test } from 'vitest';
import { numberForm } from './number-form.ts';

test('a nought before a comma says that it is the decimal one', () => {
  expect(numberForm(['0,279', '0,286'], 'Indice de Gini', ';')).toEqual({ decimal: ',', group: '' });
});

test('1,234 between semicolons may be a thousand, and is refused', () => {
  expect(() => numberForm(['1,234', '2,345'], 'value', ';')).toThrow();
});
