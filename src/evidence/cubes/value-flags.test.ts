import { describe, expect, test } from 'vitest';
import { flagColumns, flagIn } from './value-flags.ts';

const cube = (more: object) => ({ attributes: [], ignored: [], ...more }) as never;

describe('what a table says of a value that is not final', () => {
  test.each([
    ['p', 'provisional'],
    ['P', 'provisional'],
    ['(p)', 'provisional'],
    ['bp', 'provisional'],
    ['ep', 'estimated'],
    ['E', 'estimated'],
    ['s', 'estimated'],
    ['F', 'forecast'],
    ['Provisional value', 'provisional'],
    ['Preliminary', 'provisional'],
    ['Imputed value', 'estimated'],
    ['Projected', 'forecast'],
  ])('%s is %s', (flag, said) => expect(flagIn(flag, 'OBS_FLAG', cube({}))).toBe(said));

  test.each(['A', 'b', 'B', 'd', 'c', 'r', 'u', 'Normal value', '*', '1', 'Peru'])(
    '%s is nothing of it',
    (flag) => expect(flagIn(flag, 'OBS_FLAG', cube({}))).toBeNull(),
  );

  test('a code list says what its codes are, whatever letters they have', () => {
    const attributes = [
      {
        column: 'STATUS',
        about: 'status',
        names: {},
        codes: [
          { code: 'E', names: { en: 'Exact value' } },
          { code: 'Q', names: { en: 'Estimated by the office' } },
        ],
      },
    ];
    expect(flagIn('E', 'STATUS', cube({ attributes }))).toBeNull();
    expect(flagIn('Q', 'STATUS', cube({ attributes }))).toBe('estimated');
  });

  test('stands in a column of its own, beside the values or for all of them', () => {
    const columns = (...ignored: string[]) => flagColumns(['Births', 'Deaths'], new Map(), cube({ ignored }));
    expect(columns('OBS_FLAG')).toEqual(['OBS_FLAG', 'OBS_FLAG']);
    expect(columns('Deaths flag')).toEqual([null, 'Deaths flag']);
    expect(columns('Births flag', 'OBS_STATUS')).toEqual(['Births flag', 'OBS_STATUS']);
    // Who may see a value says nothing of how firm it is.
    expect(columns('CONF_STATUS', 'notes')).toEqual([null, null]);
  });
});
