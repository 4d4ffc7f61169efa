import { expect, test } from 'vitest';
import type { Figure, Period } from '../claims/figure.ts';
import type { CubeQuery } from '../cubes/cube-query.ts';
import type { FigureInText } from './figure-in-text.ts';
import type { AnsweredLink } from './judge-link.ts';
import { withLevel } from './with-level.ts';

const TABLE = {};
const year = (of: number): Period => [`${of}-01-01`, `${of + 1}-01-01`];
const DECEMBER: Period = ['2009-12-01', '2010-01-01'];
const JANUARY: Period = ['2010-01-01', '2010-02-01'];

interface Told {
  readonly verb: string;
  readonly quote: string;
  readonly value: number;
  readonly grain: number;
  readonly times?: readonly [from: Period, at: Period];
  readonly level?: {
    readonly verdict?: string;
    readonly place?: string;
    readonly measure?: string;
    readonly sure?: number;
  };
  readonly sure?: number;
}

/** How sure a contradicted way is beside its level; nothing of the table can be read again, and `asked` says what was tried. */
async function sureOf(text: string, told: Told, asked: CubeQuery[] = []): Promise<number> {
  const { verb, quote, value, grain, times = [year(2010), year(2022)], level = {}, sure = 0.9 } = told;
  const figureAt = (words: string, rest: object) => {
    const start = text.indexOf(words);
    return {
      quote: words,
      start,
      end: start + words.length,
      hedge: 'none',
      high: null,
      ...rest,
    } as unknown as Figure;
  };
  const figure = figureAt(verb, { statement: { says: 'change' }, direction: 'up', value: 0, grain: 0 });
  const beside = figureAt(quote, { value, grain });
  const of = { measure: 'value', members: { area: ['IS'] }, time: times[1] };
  const against = { ...of, time: times[0] };
  const answered = {
    verdict: 'differs',
    sure,
    value: -5,
    link: { table: TABLE, query: { statistic: 'change', of, against } },
  } as unknown as AnsweredLink;
  const its = { ...of, measure: level.measure ?? of.measure, members: { area: [level.place ?? 'IS'] } };
  const answer = {
    verdict: level.verdict ?? 'holds',
    sure: level.sure ?? 0.9,
    value,
    link: { table: TABLE, query: { statistic: 'value', of: its, against: null } },
  } as unknown as AnsweredLink;
  const given = { figure, figures: [beside], text } as unknown as FigureInText;
  const read = async (query: CubeQuery) => {
    asked.push(query);
    return null;
  };
  return (await withLevel(answered, given, new Map([[beside, answer]]), read)).sure;
}

const HOURS = { verb: 'lengthened', quote: '1,449 hours', value: 1449, grain: 1 };

test.each([
  'The working year in Iceland lengthened between 2010 and 2022, to 1,449 hours.',
  'The working year in Iceland lengthened between 2010 and 2022 to 1,449 hours.',
  'The working year in Iceland lengthened from 2010 to 2022, to about 1,449 hours.',
  'The working year in Iceland has lengthened since 2010, to 1,449 hours in 2022.',
  'The working year in Iceland lengthened slightly in 2022, reaching 1,449 hours.',
  'The working year in Iceland lengthened in 2022, to an average of 1,449 hours.',
  'The working year in Iceland lengthened again in 2022 and reached 1,449 hours.',
])('takes a wrong way for wrong that leads to the very level of its table: %s', async (text) => {
  expect(await sureOf(text, HOURS)).toBe(0.972);
});

test('needs no second reading of a month whose both ends are said', async () => {
  const rate = {
    verb: 'rose',
    quote: '10.1 percent',
    value: 10.1,
    grain: 0.1,
    times: [DECEMBER, JANUARY],
  } as const;
  expect(await sureOf('It rose between December 2009 and January 2010, to 10.1 percent.', rate)).toBe(0.972);
  expect(await sureOf('It rose in January 2010, to 10.1 percent.', rate)).toBe(0.9);
});

test('asks a month, and the same month a year before, of the measure of the level', async () => {
  const asked: CubeQuery[] = [];
  const rate = { verb: 'rose', quote: '10.1 percent', value: 10.1, grain: 0.1, sure: 0.9 } as const;
  const told = { ...rate, times: [DECEMBER, JANUARY], level: { measure: 'other', sure: 0.99 } } as const;
  expect(await sureOf('It rose in January 2010, to 10.1 percent.', told, asked)).toBe(0.9);
  expect(asked.map(({ of }) => of.measure)).toEqual(['other']);
});

test('needs two digits of a level that is itself judged without a person, and three of another', async () => {
  const text = 'It lengthened between 2010 and 2022, to 7.5 hours.';
  const rate = { ...HOURS, quote: '7.5 hours', value: 7.5, grain: 0.1 };
  expect(await sureOf(text, { ...rate, level: { sure: 0.99 } })).toBe(0.972);
  expect(await sureOf(text, { ...rate, level: { sure: 0.96 } })).toBe(0.9);
  const few = { ...HOURS, quote: '7 hours', value: 7, level: { sure: 0.99 } };
  expect(await sureOf('It lengthened between 2010 and 2022, to 7 hours.', few)).toBe(0.9);
});

test.each<[string, string, Partial<Told>]>([
  [
    'a level of another measure that cannot be read at both times',
    'It lengthened between 2010 and 2022, to 1,449 hours.',
    { level: { measure: 'other', sure: 0.99 } },
  ],
  [
    'a level that differs',
    'It lengthened between 2010 and 2022, to 1,449 hours.',
    { level: { verdict: 'differs' } },
  ],
  [
    'a level of another place',
    'It lengthened between 2010 and 2022, to 1,449 hours.',
    { level: { place: 'NO' } },
  ],
  [
    'a level of two digits',
    'It lengthened between 2010 and 2022, to 14 hours.',
    { quote: '14 hours', value: 14 },
  ],
  ['a question that is hardly meant', 'It lengthened between 2010 and 2022, to 1,449 hours.', { sure: 0.4 }],
  ['a level it comes from', 'It lengthened between 2010 and 2022, from 1,449 hours.', {}],
  ['a level of another clause', 'It lengthened between 2010 and 2022; leave came to 1,449 hours.', {}],
  ['a level it is set against', 'It lengthened between 2010 and 2022, against 1,449 hours in Norway.', {}],
])('leaves a way beside %s to a person', async (_, text, rest) => {
  expect(await sureOf(text, { ...HOURS, ...rest })).toBe(rest.sure ?? 0.9);
});
