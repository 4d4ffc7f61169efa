import { expect, it } from 'vitest';
import { unNames } from './un-names.ts';

it.each([
  ['Juma Kadogo', [['Juma Kadogo', 'alias']]],
  ['“Kadogo”', [['Kadogo', 'alias']]],
  [
    'Azim Kadogo; Azim Kaddogo b) A. Kadogoh',
    [
      ['Azim Kadogo', 'alias'],
      ['Azim Kaddogo', 'alias'],
      ['A. Kadogoh', 'alias'],
    ],
  ],
  [
    'Amir Sokolov (original script: Амир Соколов)',
    [
      ['Amir Sokolov', 'alias'],
      ['Амир Соколов', 'alias'],
    ],
  ],
  [
    'جمعة كادوغو (Juma Kadogo; Joma Kadogo)',
    [
      ['جمعة كادوغو', 'alias'],
      ['Juma Kadogo', 'alias'],
      ['Joma Kadogo', 'alias'],
    ],
  ],
  [
    'Northern Ore Company (NOC)',
    [
      ['Northern Ore Company (NOC)', 'alias'],
      ['Northern Ore Company', 'alias'],
      ['NOC', 'weak alias'],
    ],
  ],
  ['Juma Kadogo (birth name)', [['Juma Kadogo', 'alias']]],
  ['Juma Kadogo (previously listed as)', [['Juma Kadogo', 'alias']]],
  ['Juma Kadogo, born in Goma on 1 Jan. 1967', [['Juma Kadogo', 'alias']]],
  ['Hope for All (NGO)', [['Hope for All (NGO)', 'alias']]],
  ['Leader (Hong Kong) Trading Limited', [['Leader (Hong Kong) Trading Limited', 'alias']]],
  [')', []],
  ['', []],
])('%s', (written, names) => {
  expect(unNames(written, 'alias').map(({ name, kind }) => [name, kind])).toEqual(names);
});

it('keeps the first of several as the primary name', () => {
  expect(unNames('NORTHERN ORE COMPANY ; SOUTHERN ORE', 'primary')).toEqual([
    { name: 'NORTHERN ORE COMPANY', kind: 'primary' },
    { name: 'SOUTHERN ORE', kind: 'alias' },
  ]);
});

it.each([' ', '"', '(', '( ', ', ', "'", ' (a) '])('bears a million of %j', (piece) => {
  const written = `a${piece.repeat(1_000_000)}b`;
  expect(unNames(written, 'alias')).toEqual([{ name: written, kind: 'alias' }]);
  expect(unNames(written.slice(0, 2_000), 'alias').length).toBeLessThan(10);
});
