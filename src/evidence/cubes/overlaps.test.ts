import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CubeDimension, CubeMember } from './cube.ts';
import { overlapAmong } from './overlaps.ts';

const member = (code: string, more: Partial<CubeMember> = {}): CubeMember => ({
  code,
  labels: [code],
  area: null,
  ages: null,
  aggregate: false,
  ...more,
});
const country = (code: string) => member(code, { area: code });
const group = (code: string) => member(code, { area: code, aggregate: true });
const sum = (code: string, parent?: string) =>
  member(code, { aggregate: true, ...(parent !== undefined && { parent }) });

function dimension(members: readonly CubeMember[], more: Partial<CubeDimension> = {}): CubeDimension {
  return { column: 'd', role: 'category', label: 'D', members, whole: null, ...more };
}

function twice(of: CubeDimension, codes: readonly string[], year = 2023): readonly string[] | null {
  const found = overlapAmong(of, codes, [`${year}-01-01`, `${year + 1}-01-01`]);
  return found?.map(({ code }) => code) ?? null;
}

describe('members that would count twice', () => {
  const places = dimension(
    [...['DE', 'FR', 'GB', 'US'].map(country), group('EU'), group('EA'), sum('Europe'), sum('WORLD')],
    { role: 'place', whole: 'WORLD' },
  );

  it('are a group beside one of its countries, and never countries among themselves', () => {
    expect(twice(places, ['DE', 'FR', 'US'])).toBeNull();
    expect(twice(places, ['DE', 'US', 'EU'])).toEqual(['DE', 'EU']);
    expect(twice(places, ['EU', 'US'])).toBeNull();
    expect(twice(places, ['EU', 'EA'])).toEqual(['EU', 'EA']);
  });

  it('are a group beside a country that was in it then', () => {
    expect(twice(places, ['EU', 'GB'], 2018)).toEqual(['EU', 'GB']);
    expect(twice(places, ['EU', 'GB'])).toBeNull();
    expect(overlapAmong(places, ['EU', 'GB'], null)).not.toBeNull();
  });

  it('are the whole, or a sum whose countries nobody knows, beside anything', () => {
    expect(twice(places, ['US', 'WORLD'])).toEqual(['US', 'WORLD']);
    expect(twice(places, ['US', 'Europe'])).toEqual(['US', 'Europe']);
  });

  it('are one country under two codes', () => {
    const spelt = dimension([member('Germany', { area: 'DE' }), member('FRG', { area: 'DE' })], {
      role: 'place',
    });
    expect(twice(spelt, ['Germany', 'FRG'])).toEqual(['Germany', 'FRG']);
  });

  it('are a heading beside what is under it, at any depth, and not beside its neighbour', () => {
    const goods = dimension([
      sum('27'),
      sum('2709', '27'),
      member('270900', { parent: '2709' }),
      sum('85'),
      member('8507', { parent: '85' }),
    ]);
    expect(twice(goods, ['27', '270900'])).toEqual(['27', '270900']);
    expect(twice(goods, ['2709', '8507'])).toBeNull();
    expect(twice(goods, ['27', '85'])).toBeNull();
    expect(twice(goods, ['85', '8507'])).toEqual(['85', '8507']);
  });

  it('are a sum that has no place in the code list, and ages that meet', () => {
    const kinds = dimension([member('A'), member('B'), sum('A and B')]);
    expect(twice(kinds, ['A', 'B'])).toBeNull();
    expect(twice(kinds, ['A', 'A and B'])).toEqual(['A', 'A and B']);
    const ages = dimension([
      member('0-14', { ages: [0, 15] }),
      member('10-19', { ages: [10, 20] }),
      member('20+', { ages: [20, null] }),
    ]);
    expect(twice(ages, ['0-14', '20+'])).toBeNull();
    expect(twice(ages, ['0-14', '10-19'])).toEqual(['0-14', '10-19']);
  });

  it('are those that a look at each pair finds, whatever the list', () => {
    const codes = ['A', 'B', 'C', 'D', 'E', 'F'];
    const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined, freq: 1 });
    const areas = fc.constantFrom('DE', 'FR', 'GB', 'EU', 'EA');
    const ages = fc.constantFrom([0, 15], [10, 20], [15, 30], [20, null]) as fc.Arbitrary<CubeMember['ages']>;
    const list = fc.tuple(
      ...codes.map((code) =>
        fc
          .record({
            area: maybe(areas),
            ages: maybe(ages),
            aggregate: fc.boolean(),
            parent: maybe(fc.constantFrom(...codes)),
          })
          .map(({ area, ages: range, aggregate, parent }) =>
            member(code, {
              area: area ?? null,
              ages: range ?? null,
              aggregate,
              ...(parent !== undefined && { parent }),
            }),
          ),
      ),
    );
    const asked = fc.shuffledSubarray(codes);
    const role = fc.constantFrom('place', 'category' as const);
    const whole = fc.constantFrom(null, null, 'A');
    fc.assert(
      fc.property(list, asked, role, whole, (members, some, is, all) => {
        const of = dimension(members, { role: is, whole: all });
        const found = twice(of, some);
        const pairs = some.flatMap((one, i) => some.slice(i + 1).map((other) => [one, other]));
        expect(found === null).toBe(pairs.every((pair) => twice(of, pair) === null));
        if (found) expect(twice(of, found)).not.toBeNull();
      }),
      { numRuns: 3000 },
    );
  });

  it('are found among ten times as many in no more than ten times the steps, or a few more', () => {
    const steps = (headings: number) => {
      let read = 0;
      const goods = Array.from({ length: headings }, (_, i) => [
        sum(`${i}`),
        ...Array.from({ length: 20 }, (__, j) => member(`${i}.${j}`, { parent: `${i}` })),
      ]).flat();
      const counting = goods.map(
        (one) =>
          new Proxy(one, {
            get: (of, key) => {
              read += 1;
              return Reflect.get(of, key);
            },
          }),
      );
      const codes = Array.from({ length: headings }, (_, i) => `${i}`);
      expect(twice(dimension(counting), codes)).toBeNull();
      return read;
    };
    expect(steps(100)).toBeLessThan(12 * steps(10));
  });
});
