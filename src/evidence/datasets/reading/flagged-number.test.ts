import { describe, expect, test } from 'vitest';
import { bodyOf, isMissingCell, isNumberCell } from './flagged-number.ts';

const FLAG = { brackets: 'flag' } as const;

describe('a cell of numbers', () => {
  test.each([
    ['4.7 b', '4.7'],
    ['5.4e', '5.4'],
    ['1234 p', '1234'],
    ['12.3*', '12.3'],
    ['1 234 r', '1 234'],
    ['72.1 [71.2-73.0]', '72.1'],
    ['12.3 (p)', '12.3'],
    ['1 007¹', '1 007'],
    ['–1.2', '-1.2'],
    ['− 3', '-3'],
    ['+0.4', '+0.4'],
    ['1.234,5', '1.234,5'],
    ['1’234', "1'234"],
    ['12,5', '12,5'],
    ['(25.3)', '25.3'],
    ['(p) 1,250.1', '1,250.1'],
    ['5,1 %', '5,1'],
  ])('%s is one, without the mark behind it', (cell, body) => {
    expect(bodyOf(cell, FLAG)).toBe(body);
    expect(isNumberCell(cell)).toBe(true);
  });

  test('in brackets is below zero where the table writes it so', () => {
    expect(bodyOf('(25.3)', { brackets: 'negative' })).toBe('-25.3');
  });

  test.each([':', '..', '…', '-', '–', 'x', 'c', 'n/a', 'NA', 'N/D', 'z', '***', 'u', ': u', '.. r', 'n.p.'])(
    '%s says that there is none',
    (cell) => {
      expect(bodyOf(cell, FLAG)).toBeNull();
      expect(isMissingCell(cell)).toBe(true);
    },
  );

  test.each(['12a', '12 m', '5 kg', '3k', '7 bn', '16–74', '65+', '2018 1st quarter', 'Total', 'North'])(
    '%s is none of both',
    (cell) => {
      expect(isNumberCell(cell)).toBe(false);
      expect(isMissingCell(cell)).toBe(false);
    },
  );
});
