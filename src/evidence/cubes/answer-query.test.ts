import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { answerQuery } from './answer-query.ts';
import type { Cells } from './cells.ts';
import { type Cube, MEASURE_KINDS, type MeasureKind } from './cube.ts';
import type { CubePlace, CubeQuery } from './cube-query.ts';
import { rulesOf } from './measure-kinds.ts';
import { cubeQuestionRows } from './question-rows.ts';
import { cubeSql } from './question-sql.ts';
import { periodsAt } from './read-place.ts';
import { wrongInQuery } from './wrong-in-query.ts';

const YEARS = [2019, 2020, 2021, 2022];
const year = (one: number) => [`${one}-01-01`, `${one + 1}-01-01`] as const;
const member = (code: string) => ({ code, labels: [code], area: null, ages: null, aggregate: false });

function cubeOf(kind: MeasureKind, multiplier = 1): Cube {
  return {
    title: 'A table',
    producer: 'An office',
    measures: [
      {
        columns: [{ column: 'v', period: null }],
        label: 'V',
        unit: null,
        multiplier,
        kind,
        concept: null,
        also: [],
        confidence: 1,
        whole: true,
        parts: [],
      },
    ],
    dimensions: [
      { column: 'place', role: 'place', label: 'place', members: ['A', 'B', 'C'].map(member), whole: null },
    ],
    periods: YEARS.map((one) => ({ label: String(one), period: year(one) })),
    frequency: 'year',
    counted: null,
    about: [],
    restrictions: [],
    ignored: [],
  };
}

/** A = 10, 11, 12, 13; B = 20, 21, 22, 23; C has nothing in 2020. */
const cells: Cells = {
  flag: () => null,
  isZero: () => false,
  value: (_, [code = ''], period) =>
    code === 'C' && period === 1 ? null : 10 * (['A', 'B', 'C'].indexOf(code) + 1) + period,
};
const at = (codes: readonly string[], time: CubePlace['time']): CubePlace => ({
  measure: 'v',
  members: { place: codes },
  time,
});
const ask = (rest: Partial<CubeQuery>): CubeQuery => ({
  dataset: 'd',
  statistic: 'value',
  of: at(['A'], year(2022)),
  against: null,
  how: null,
  yearly: false,
  rank: null,
  counted: null,
  ...rest,
});

describe('a question to a cube', () => {
  it('reads a cell, in full units', () => {
    expect(answerQuery(ask({}), cubeOf('rate'), cells)).toEqual({ value: 13, from: [13] });
    expect(answerQuery(ask({}), cubeOf('stock', 1000), cells)).toMatchObject({ value: 13_000 });
  });

  it('adds what its kind lets be added, and averages what may be averaged', () => {
    const span = at(['A'], ['2019-01-01', '2023-01-01']);
    expect(answerQuery(ask({ of: at(['A', 'B'], year(2022)) }), cubeOf('stock'), cells)).toMatchObject({
      value: 36,
    });
    expect(answerQuery(ask({ of: span }), cubeOf('flow'), cells)).toMatchObject({ value: 46 });
    expect(answerQuery(ask({ of: span }), cubeOf('stock'), cells)).toMatchObject({ reason: 'no sum' });
    expect(answerQuery(ask({ of: span, statistic: 'mean' }), cubeOf('rate'), cells)).toMatchObject({
      value: 11.5,
    });
    expect(answerQuery(ask({ of: span, statistic: 'mean' }), cubeOf('unknown'), cells)).toMatchObject({
      reason: 'no sum',
    });
  });

  it('compares two cells', () => {
    const change = { statistic: 'change', against: at(['A'], year(2019)) } as const;
    expect(answerQuery(ask({ ...change, how: 'absolute' }), cubeOf('stock'), cells)).toMatchObject({
      value: 3,
    });
    expect(answerQuery(ask({ ...change, how: 'percent' }), cubeOf('stock'), cells)).toMatchObject({
      value: 30,
    });
    const yearly = { ...change, yearly: true };
    expect(answerQuery(ask({ ...yearly, how: 'absolute' }), cubeOf('stock'), cells)).toMatchObject({
      value: 1,
    });
    const percent = answerQuery(ask({ ...yearly, how: 'percent' }), cubeOf('stock'), cells);
    expect('value' in percent && percent.value).toBeCloseTo(9.139, 3);
    const other = { against: at(['B'], year(2022)) };
    expect(answerQuery(ask({ ...other, statistic: 'ratio' }), cubeOf('rate'), cells)).toMatchObject({
      value: 13 / 23,
    });
    expect(answerQuery(ask({ ...other, statistic: 'share' }), cubeOf('flow'), cells)).toMatchObject({
      value: (13 / 23) * 100,
    });
    expect(answerQuery(ask({ ...other, statistic: 'share' }), cubeOf('rate'), cells)).toMatchObject({
      reason: 'no sum',
    });
  });

  it('ranks among members, and among the periods before', () => {
    const rank = { along: 'place', order: 'most', among: null, since: null } as const;
    expect(answerQuery(ask({ statistic: 'rank', rank }), cubeOf('rate'), cells)).toMatchObject({ value: 3 });
    expect(
      answerQuery(ask({ statistic: 'rank', rank: { ...rank, order: 'least' } }), cubeOf('rate'), cells),
    ).toMatchObject({ value: 1 });
    const inTime = { ...rank, along: null };
    expect(answerQuery(ask({ statistic: 'rank', rank: inTime }), cubeOf('rate'), cells)).toMatchObject({
      value: 1,
    });
    expect(
      answerQuery(ask({ statistic: 'rank', rank: { ...inTime, order: 'least' } }), cubeOf('rate'), cells),
    ).toMatchObject({ value: 4 });
    expect(
      answerQuery(
        ask({ statistic: 'rank', rank: { ...inTime, order: 'least', since: year(2021) } }),
        cubeOf('rate'),
        cells,
      ),
    ).toMatchObject({ value: 1 });
  });

  it('leaves a rank among periods open where another period has the same value', () => {
    const alike: Cells = { ...cells, value: (_, __, period) => [9, 14, 11, 14][period] ?? null };
    const inTime = { along: null, order: 'most', among: null, since: null } as const;
    const ranked = (rank: CubeQuery['rank']) =>
      answerQuery(ask({ statistic: 'rank', rank }), cubeOf('rate'), alike);
    expect(ranked(inTime)).toEqual({ reason: 'unsettled rank', missing: ['2020'] });
    expect(ranked({ ...inTime, order: 'least' })).toEqual({ reason: 'unsettled rank', missing: ['2020'] });
    expect(ranked({ ...inTime, since: year(2020) })).toMatchObject({ value: 1 });
  });

  it('counts the members of which something is true', () => {
    const counted = { along: 'place', among: null, is: 'above', than: 20 } as const;
    const of: CubePlace = { measure: 'v', members: {}, time: year(2022) };
    expect(answerQuery(ask({ statistic: 'count', of, counted }), cubeOf('rate'), cells)).toMatchObject({
      value: 2,
    });
    const fell = { ...counted, is: 'below', than: year(2019) } as const;
    expect(answerQuery(ask({ statistic: 'count', of, counted: fell }), cubeOf('rate'), cells)).toMatchObject({
      value: 0,
    });
    // Where a group is named, one member without a value leaves the count open.
    const in2020 = { ...of, time: year(2020) };
    const among = { ...counted, among: ['A', 'B', 'C'] };
    expect(
      answerQuery(ask({ statistic: 'count', of: in2020, counted }), cubeOf('rate'), cells),
    ).toMatchObject({ value: 1 });
    expect(
      answerQuery(ask({ statistic: 'count', of: in2020, counted: among }), cubeOf('rate'), cells),
    ).toMatchObject({ reason: 'no value' });
  });

  it('says what is missing: a cell, a period, a member, a second row', () => {
    expect(answerQuery(ask({ of: at(['C'], year(2020)) }), cubeOf('stock'), cells)).toEqual({
      reason: 'no value',
      missing: ['C', '2020'],
    });
    expect(answerQuery(ask({ of: at(['A'], year(2030)) }), cubeOf('stock'), cells)).toMatchObject({
      reason: 'no period',
    });
    expect(
      answerQuery(ask({ of: at(['A'], ['2020-01-01', '2020-07-01']) }), cubeOf('stock'), cells),
    ).toMatchObject({ reason: 'no period' });
    expect(
      answerQuery(ask({ of: { measure: 'v', members: {}, time: year(2022) } }), cubeOf('stock'), cells),
    ).toMatchObject({ reason: 'no member' });
    expect(answerQuery(ask({}), cubeOf('stock'), { ...cells, value: () => 'several' })).toMatchObject({
      reason: 'several rows',
    });
    expect(
      answerQuery(ask({ statistic: 'ratio', against: at(['A'], year(2019)) }), cubeOf('stock'), {
        ...cells,
        value: (_, __, period) => period,
      }),
    ).toMatchObject({ reason: 'nothing to divide by' });
  });

  it('never adds up what has no sum, whatever is asked', () => {
    const codes = fc.subarray(['A', 'B', 'C'], { minLength: 1 });
    const times = fc
      .tuple(fc.constantFrom(...YEARS), fc.constantFrom(...YEARS))
      .map(([a, b]) => [`${Math.min(a, b)}-01-01`, `${Math.max(a, b) + 1}-01-01`] as const);
    const place = fc.tuple(codes, times).map(([some, time]) => at(some, time));
    const statistic = fc.constantFrom(
      'value',
      'sum',
      'share',
      'change',
      'ratio',
      'mean',
      'rank',
    ) as fc.Arbitrary<CubeQuery['statistic']>;
    fc.assert(
      fc.property(fc.constantFrom(...MEASURE_KINDS), statistic, place, place, (kind, asked, of, against) => {
        const rules = rulesOf(kind);
        const answer = answerQuery(
          ask({
            statistic: asked,
            of,
            against,
            how: 'absolute',
            rank: { along: 'place', order: 'most', among: null, since: null },
          }),
          cubeOf(kind),
          cells,
        );
        if ('reason' in answer) return;
        const read =
          asked === 'value' || asked === 'sum' || asked === 'mean' || asked === 'rank' ? [of] : [of, against];
        for (const one of read) {
          const members = one.members.place?.length ?? 0;
          const years = Number(one.time?.[1].slice(0, 4)) - Number(one.time?.[0].slice(0, 4));
          if (members > 1) expect(rules.overMembers).toBe(true);
          if (years > 1) expect(rules.overTime || rules.mean).toBe(true);
          // A value that nothing may be added to lies among the cells it was read from.
          if (!rules.overMembers && !rules.overTime)
            for (const value of answer.from) expect(value).toBeLessThanOrEqual(33);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe('what may be left over of a list', () => {
  /** Each member's value is where it stands in the list, from 1. */
  const ranked = (names: readonly string[], label = 'Social group'): Cube => ({
    ...cubeOf('stock'),
    dimensions: [{ column: 'place', role: 'category', label, members: names.map(member), whole: null }],
  });
  const standing = (names: readonly string[]): Cells => ({
    flag: () => null,
    isZero: () => false,
    value: (_, [code = '']) => names.indexOf(code) + 1,
  });
  const rankIn = (names: readonly string[], own: string, order: 'most' | 'least', label?: string) =>
    answerQuery(
      ask({
        statistic: 'rank',
        of: at([own], year(2022)),
        rank: { along: 'place', order, among: null, since: null },
      }),
      ranked(names, label),
      standing(names),
    );
  const CASTES = ['Tribes', 'Forward castes', 'Other Backward Classes'];

  it('is no answer where a rank would be another without it', () => {
    expect(rankIn(CASTES, 'Forward castes', 'most')).toEqual({
      reason: 'unclear remainder',
      missing: ['Other Backward Classes'],
    });
    expect(rankIn(CASTES, 'Forward castes', 'least')).toMatchObject({ value: 2 });
    expect(rankIn(CASTES, 'Other Backward Classes', 'most')).toMatchObject({ value: 1 });
    expect(rankIn(['A', 'B', 'Unclassified roads'], 'B', 'most', 'Road')).toHaveProperty('reason');
  });

  it('is left out where its name says that it is of no member there is', () => {
    for (const name of ['OTHER STATES', 'All other states', 'Other state'])
      expect(rankIn(['Ohio', 'Texas', name], 'Texas', 'most', 'State')).toMatchObject({ value: 1 });
    expect(rankIn(['Ohio', 'Texas', 'Other states'], 'Texas', 'most', 'Area')).toHaveProperty('reason');
  });

  it('is no answer where a count would be another without it', () => {
    const counted = (than: number, is: 'above' | 'below' = 'above') =>
      answerQuery(
        ask({
          statistic: 'count',
          of: { ...at([], year(2022)), members: {} },
          counted: { along: 'place', among: null, is, than },
        }),
        ranked(CASTES),
        standing(CASTES),
      );
    expect(counted(1)).toMatchObject({ reason: 'unclear remainder', missing: ['Other Backward Classes'] });
    expect(counted(2.5, 'below')).toMatchObject({ value: 2 });
  });

  it('is listed all the same', () => {
    const cube = ranked(['Ohio', 'Texas', 'Other states'], 'State');
    const query = ask({ statistic: 'rank', of: at(['Texas'], year(2022)) });
    const rank = { along: 'place', order: 'most', among: null, since: null } as const;
    const rows = cubeQuestionRows({ ...query, rank }, cube, standing(['Ohio', 'Texas', 'Other states']));
    expect(rows.map(({ member: code }) => code)).toEqual(['Other states', 'Texas', 'Ohio']);
    expect(cubeSql({ ...query, rank }, cube)).toContain('Other states');
  });
});

describe('men and women', () => {
  const sexes = (unit: string): Cube => {
    const cube = cubeOf('flow');
    const [measure] = cube.measures;
    if (!measure) throw new Error('a measure');
    return {
      ...cube,
      measures: [{ ...measure, unit }],
      dimensions: [
        {
          column: 'place',
          role: 'category',
          label: 'Sex',
          members: ['Men', 'Women'].map(member),
          whole: null,
        },
      ],
    };
  };
  const one: Cells = { flag: () => null, isZero: () => false, value: () => 1 };
  const both = ask({ of: at(['Men', 'Women'], year(2022)) });
  const unsaid = ask({ of: { ...at([], year(2022)), members: {} } });

  it('are added up of persons, whether they are named or not', () => {
    for (const query of [both, unsaid]) {
      expect(answerQuery(query, sexes('person'), one)).toMatchObject({ value: 2 });
      expect(wrongInQuery(query, sexes('person'))).toBeNull();
      expect(cubeSql(query, sexes('person'))).toContain('sum(');
    }
  });

  it('are not added up of what they may share', () => {
    expect(answerQuery(both, sexes('marriage'), one)).toEqual({ reason: 'no sum', missing: ['V'] });
    expect(wrongInQuery(both, sexes('marriage'))).toMatchObject({
      field: 'of.members.place',
      why: 'not added',
    });
    expect(answerQuery(unsaid, sexes('marriage'), one)).toMatchObject({ reason: 'no member' });
    for (const query of [both, unsaid]) expect(cubeSql(query, sexes('marriage'))).toBeNull();
  });
});

test('members that are added up are looked at once, however many others are ranked', () => {
  const headings = Array.from({ length: 20 }, (_, i) => `${i}`);
  const steps = (places: number) => {
    let read = 0;
    const goods = headings.map(
      (code) =>
        new Proxy(member(code), {
          get: (of, key) => {
            read += 1;
            return Reflect.get(of, key);
          },
        }),
    );
    const cube: Cube = {
      ...cubeOf('flow'),
      dimensions: [
        {
          column: 'place',
          role: 'place',
          label: 'Place',
          members: Array.from({ length: places }, (_, i) => member(`P${i}`)),
          whole: null,
        },
        { column: 'good', role: 'category', label: 'Good', members: goods, whole: null },
      ],
    };
    const members = { place: ['P0'], good: headings };
    const rank = { along: 'place', order: 'most', among: null, since: null } as const;
    const counted = { along: 'place', among: null, is: 'above', than: 1 } as const;
    const of = { measure: 'v', members, time: year(2022) };
    const ones: Cells = { flag: () => null, isZero: () => false, value: () => 1 };
    expect(answerQuery(ask({ statistic: 'rank', of, rank }), cube, ones)).toMatchObject({ value: 1 });
    expect(answerQuery(ask({ statistic: 'count', of, counted }), cube, ones)).toMatchObject({
      value: places,
    });
    return read;
  };
  expect(steps(60)).toBe(steps(3));
});

test('the periods of a time are the same in whatever order a table has them', () => {
  const periods = [...YEARS, 2023, 2024].map((one) => ({ label: String(one), period: year(one) }));
  const spans = fc.tuple(fc.integer({ min: 2017, max: 2026 }), fc.integer({ min: 1, max: 8 }));
  const ordered = { ...cubeOf('flow'), periods };
  fc.assert(
    fc.property(spans, fc.shuffledSubarray(periods, { minLength: 2 }), ([from, years], some) => {
      const time = [`${from}-01-01`, `${from + years}-01-01`] as const;
      const expected = periods.flatMap(({ period }, i) =>
        period[0] >= time[0] && period[1] <= time[1] ? [i] : [],
      );
      const isWhole = expected.length === years;
      const found = periodsAt(time, ordered);
      if (isWhole) expect(found).toEqual(expected);
      else expect(found).toMatchObject({ reason: 'no period' });
      const one = some[0]?.period ?? time;
      const cube = { ...cubeOf('flow'), periods: some };
      expect(periodsAt(one, cube)).toEqual([some.findIndex(({ period }) => period === one)]);
    }),
  );
});
