import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import type { Store } from './database.ts';
import { continues, type Order, pageOf } from './keyset.ts';
import { openTestStore } from './testing.ts';

interface Place {
  readonly slug: string;
  readonly country: string;
  readonly version: number;
}

const bySlug = { by: sql`p.slug`, of: ({ slug }: Place) => slug, type: 'text' } as const;
const byVersion = { by: sql`p.version`, of: ({ version }: Place) => version, type: 'number' } as const;
const byCountry = { by: sql`p.country`, of: ({ country }: Place) => country, type: 'text' } as const;

describe('a list page by page', () => {
  let store: Store;
  beforeAll(async () => {
    store = await openTestStore();
    await store.statement(
      `insert into places (id, slug, names, country, version)
       select gen_random_uuid(), 'p' || n, '{}', (array['KZ','MN','UZ'])[1 + n % 3], 1 + n % 4 from generate_series(1, 30) n`,
    );
  });
  afterAll(() => store.close());

  const read = async (order: Order<Place>, most: number, after?: readonly (string | number | boolean)[]) => {
    const query = store.reading
      .selectFrom('places as p')
      .select(['p.slug', 'p.version', sql<string>`p.country`.as('country')]);
    return pageOf(query, { order, after, most }).execute();
  };
  const values = (order: Order<Place>, row: Place | undefined) => row && order.map(({ of }) => of(row));

  it('is the list whole, in every order and every size of page', async () => {
    const part = fc.constantFrom(byVersion, byCountry);
    const parts = fc.array(fc.tuple(part, fc.boolean()), { maxLength: 2 });
    await fc.assert(
      fc.asyncProperty(parts, fc.boolean(), fc.integer({ min: 1, max: 11 }), async (some, last, most) => {
        const order = [...some, [bySlug, last] as const].map(([one, isDescending]) =>
          isDescending ? { ...one, isDescending: true as const } : one,
        );
        const whole = (await read(order, 1_000)).map(({ slug }) => slug);
        const paged: string[] = [];
        for (let after: ReturnType<typeof values>; ; ) {
          const page = await read(order, most, after);
          paged.push(...page.map(({ slug }) => slug));
          if (page.length < most) break;
          after = values(order, page.at(-1));
        }
        expect(whole).toHaveLength(30);
        expect(paged).toEqual(whole);
      }),
      { numRuns: 25 },
    );
  });

  it('goes on after a row that has gone', async () => {
    const order = [byVersion, bySlug];
    const [, second, third] = await read(order, 3);
    await store.statement(`delete from places where slug = '${second?.slug}'`);
    expect((await read(order, 1, values(order, second)))[0]).toEqual(third);
  });
});

test.each([
  [['a', 'b'], false],
  [[1, 2], false],
  [['1', 'b'], false],
  [[1.5, 'b'], false],
  [[Number.MAX_VALUE, 'b'], false],
  [[1, 'b\0'], false],
  [[1, 'b\ud800'], false],
  [[1, null], false],
  [[1], false],
  [[1, 'b', 'c'], false],
  [[1, '1" or 1=1; --'], true],
])('what a database refuses continues no list: %j', (given, isRight) => {
  expect(continues([byVersion, bySlug], given)).toBe(isRight);
});

test.each([
  ['time', '2026-01-02T03:04:05.678Z', true],
  ['time', '2026-01-02', false],
  ['time', '+275760-09-13T00:00:00.000Z', false],
  ['id', '01890a5d-ac96-774b-bcce-b302099a8057', true],
  ['id', '01890a5d', false],
  ['boolean', true, true],
  ['boolean', 'true', false],
] as const)('a %s takes %j: %j', (type, value, isRight) => {
  expect(continues([{ by: sql`x`, of: () => '', type }], [value])).toBe(isRight);
});
