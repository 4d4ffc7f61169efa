import { expect, it } from 'vitest';
import type { PastDescription } from './descriptions.queries.ts';
import { settledColumns, stepsOf } from './settled-columns.ts';

const ada = { id: '1', name: 'Ada' };
const ben = { id: '2', name: 'Ben' };
const past = (
  number: number,
  corrections: string[],
  more: Partial<PastDescription> = {},
): PastDescription => ({
  version: 1,
  number,
  act: 'correct',
  note: '',
  corrections,
  by: null,
  madeAt: new Date(Date.UTC(2026, 0, number)),
  ...more,
});

const HISTORY = [
  // A later version of the file, described anew with what still fits.
  past(1, ['a.kind=rate', 'b.confirmed=stock, person, × 1'], { version: 2, act: 'describe' }),
  past(4, ['a.kind=rate', 'c.unit=EUR', 'b.confirmed=stock, person, × 1'], { by: ben }),
  past(3, ['a.kind=rate', 'c.unit=EUR', 'c.label=Prices'], { by: ben }),
  past(2, ['a.kind=rate'], { by: ada }),
  past(1, [], { act: 'describe' }),
];

it('says of each description what it changed of the one before', () => {
  expect(stepsOf(HISTORY).map(({ made, undone }) => ({ made, undone }))).toEqual([
    { made: [], undone: ['c.unit=EUR'] },
    { made: ['b.confirmed=stock, person, × 1'], undone: ['c.label=Prices'] },
    { made: ['c.unit=EUR', 'c.label=Prices'], undone: [] },
    { made: ['a.kind=rate'], undone: [] },
    { made: [], undone: [] },
  ]);
});

it('says who settled what is still so, on whatever version', () => {
  expect(settledColumns(HISTORY)).toEqual(
    new Map([
      ['b', { by: ben, at: HISTORY[1]?.madeAt, isCorrected: false }],
      ['a', { by: ada, at: HISTORY[3]?.madeAt, isCorrected: true }],
    ]),
  );
  expect(settledColumns([])).toEqual(new Map());
});
