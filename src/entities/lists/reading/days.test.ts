import { expect, it } from 'vitest';
import { birthDatesOf, dayOf } from './days.ts';

it.each([
  ['12 Mar 1965', '1965-03-12'],
  ['Mar 1965', '1965-03'],
  ['1965', '1965'],
  ['2021-06-03', '2021-06-03'],
  ['2021-06', '2021-06'],
  ['06/19/2003', '2003-06-19'],
  ['28 September 2013.', '2013-09-28'],
  ['31 Feb 1965', null],
  ['06/31/2003', null],
  ['0000', null],
  ['yesterday', null],
])('%s is %s', (text, day) => {
  expect(dayOf(text)).toBe(day);
});

it.each([
  ['circa 1960', ['1960']],
  ['12 Mar 1965', ['1965-03-12']],
  ['1960 to 1962', ['1960', '1961', '1962']],
  ['circa 1979-1982', ['1979', '1980', '1981', '1982']],
  ['Between 1968 and 1970', ['1968', '1969', '1970']],
  ['01 Jan 1961 to 31 Dec 1962', ['1961', '1962']],
  ['1900 to 1990', []],
  ['1962 to 1960', []],
  ['unknown', []],
])('born %s is %j', (text, days) => {
  expect(birthDatesOf(text)).toEqual(days);
});
