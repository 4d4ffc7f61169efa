import { describe, expect, it } from 'vitest';
import { findFigures } from '../find-figures.ts';

const whoOf = (text: string) =>
  findFigures(text, { language: 'en', date: '2024-05-09' }).map(
    ({ attribution }) => attribution?.who ?? null,
  );

describe('a day, a month or a modal verb in a name', () => {
  it.each([
    ['USA Today reported that exports fell 12 percent.', 'USA Today'],
    ['Russia Today said exports fell 12 percent.', 'Russia Today'],
    ['According to USA Today, exports fell 12 percent.', 'USA Today'],
    ['April Jones said exports fell 12 percent.', 'April Jones'],
    ['Theresa May said exports fell 12 percent.', 'Theresa May'],
    ['“Exports fell 12 percent,” said Theresa May.', 'Theresa May'],
    ['“Exports fell 12 percent,” said June Smith, a broker.', 'June Smith'],
    ['Will Jones said exports fell 12 percent.', 'Will Jones'],
    ['The Good Friday Group said exports fell 12 percent.', 'Good Friday Group'],
  ])('%s', (sentence, who) => {
    expect(whoOf(sentence)).toEqual([who]);
  });

  it.each([
    ['In May Ford said exports fell 12 percent.', 'Ford'],
    ['On Monday May Ford said exports fell 12 percent.', 'Ford'],
    ['Last April Ford said exports fell 12 percent.', 'Ford'],
    ['Ford said in May that exports fell 12 percent.', 'Ford'],
    ['Ford on Monday said exports fell 12 percent.', 'Ford'],
    ['Ford Monday said exports fell 12 percent.', 'Ford'],
    ['Today Ford said exports fell 12 percent.', 'Ford'],
    ['Ford may have said exports fell 12 percent.', null],
    ['Ford said Monday Tesla had lost 12 percent.', 'Ford'],
  ])('is not seen in %s', (sentence, who) => {
    expect(whoOf(sentence)).toEqual([who]);
  });
});
