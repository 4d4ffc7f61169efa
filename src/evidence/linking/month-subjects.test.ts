import { expect, test } from 'vitest';
import { monthAsSubject } from './month-subjects.ts';

test.each([
  ['July was the third month in a row in which prices fell.', '2023-09-04', '2023-07-01'],
  ['October again saw fewer arrivals.', '2023-09-04', '2022-10-01'],
  ['May was the fourth month in a row in which prices rose.', '2023-09-04', '2023-05-01'],
  ['April marked a second weaker month.', '2023-09-04', '2023-04-01'],
])('a month that is spoken of is the last that was over: %s', (sentence, date, from) => {
  expect(monthAsSubject(sentence, date)?.period[0]).toBe(from);
});

test.each([
  'May became prime minister in 2016, when unemployment was 4.8 percent.',
  'May had the support of 48 percent of voters.',
  'June was born in Leeds, where 3,000 people were out of work.',
  'August saw his play open to 1,200 people.',
  'In July prices fell.',
  'Julys was a good month.',
])('no month is read of a name, or of anything else: %s', (sentence) => {
  expect(monthAsSubject(sentence, '2023-09-04')).toBeNull();
});

test('no month is read without a day to reckon from', () => {
  expect(monthAsSubject('July was the third month in a row.', null)).toBeNull();
});
