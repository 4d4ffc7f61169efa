import { expect, it } from 'vitest';
import { countryOf } from './country-of.ts';

it.each([
  ['Korea, North', 'KP'],
  ["Democratic People's Republic of Korea", 'KP'],
  ['Democratic People’s Republic of Korea', 'KP'],
  ['Korea, South', 'KR'],
  ['Congo, Democratic Republic of the', 'CD'],
  ['United Republic of Tanzania', 'TZ'],
  ['Burma', 'MM'],
  ['Cote d Ivoire', 'CI'],
  ['Region: Gaza', 'PS'],
  ['St. Vincent and the Grenadines', 'VC'],
  ['Iran (Islamic Republic of)', 'IR'],
  ['ru', 'RU'],
  ['GB', 'GB'],
  ['PRC', 'CN'],
  ['Spain.', 'ES'],
  ['na', null],
  ['undetermined', null],
  ['ZZ', null],
  ['Atlantis', null],
  ['', null],
])('%s is %s', (name, code) => {
  expect(countryOf(name)).toBe(code);
});
