import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeBasket } from '../../desk/baskets/make-basket.ts';
import { reviseBasket } from '../../desk/baskets/revise-basket.ts';
import { Problem } from '../../errors.ts';
import { asOperator } from '../../readers/permission.ts';
import type { Store } from '../../store/database.ts';
import { openTestStore } from '../../store/testing.ts';
import { changeBetween } from './basket.ts';
import { BASKET_SEEDS } from './basket-seeds.ts';
import { basketVersions, figuresOnBasket, findBasket, listBaskets } from './baskets.queries.ts';
import { checkCodes } from './check-codes.ts';
import { plantBaskets } from './plant-baskets.ts';

const NOW = new Date('2026-03-01T12:00:00Z');
let store: Store;

beforeAll(async () => {
  store = await openTestStore();
}, 60_000);
afterAll(() => store.close());

const refused = async (change: Promise<unknown>) => {
  const error = await change.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(Problem);
  return (error as Problem).line;
};

describe('the baskets a newsroom starts with', () => {
  it('are planted once, and then left alone', async () => {
    expect(await plantBaskets(store, NOW)).toBe(BASKET_SEEDS.length);
    expect(await plantBaskets(store, NOW)).toBe(0);
    const slugs = (await listBaskets(store.reading)).map(({ slug }) => slug);
    expect(slugs).toEqual([...BASKET_SEEDS.map(({ slug }) => slug)].sort());
  });

  it('have codes that exist, names in five languages and a source', () => {
    for (const { codes, names, source, about } of BASKET_SEEDS) {
      expect(checkCodes(codes)).toEqual(codes);
      expect(Object.keys(names).sort()).toEqual(['ar', 'en', 'fr', 'ru', 'zh']);
      expect(source).not.toBe('');
      expect(about).not.toBe('');
    }
  });

  it('hold the fifty subheadings of the Common High Priority List by tier', async () => {
    const all = await findBasket(store.reading, 'common-high-priority');
    expect(all?.newest.codes).toHaveLength(50);
    const tiers = await Promise.all(
      ['1', '2', '3a', '3b', '4a', '4b'].map((tier) =>
        findBasket(store.reading, `common-high-priority-tier-${tier}`),
      ),
    );
    expect(tiers.map((tier) => tier?.newest.codes.length)).toEqual([4, 5, 16, 9, 11, 5]);
    expect(tiers.flatMap((tier) => tier?.newest.codes ?? []).sort()).toEqual(all?.newest.codes);
  });
});

describe('revising a basket', () => {
  it('adds a version and keeps the one before', async () => {
    const number = await store.write((writing) =>
      reviseBasket(
        writing,
        'optics',
        {
          codes: ['9001', '9013', '9002', '90.05', '900510'],
          source: '',
          note: 'Microscopes are instruments.',
          after: 1,
        },
        asOperator(),
        NOW,
      ),
    );
    expect(number).toBe(2);
    const versions = await basketVersions(store.reading, 'optics');
    expect(versions.map((version) => version.number)).toEqual([2, 1]);
    expect(versions[0]?.codes).toEqual(['9001', '9002', '9005', '9013']);
    expect(versions[0]?.source).toBe(versions[1]?.source);
    expect(versions[1]?.codes).toContain('9011');
    expect(changeBetween(versions[1] ?? null, versions[0] ?? { codes: [] })).toEqual({
      added: [],
      removed: ['9011', '9012'],
    });
    expect((await findBasket(store.reading, 'optics'))?.newest.number).toBe(2);
    expect(await plantBaskets(store, NOW)).toBe(0);
  });

  it('refuses what does not exist, what does not change, what was overtaken, and leaves nothing', async () => {
    const revise = (slug: string, codes: string[], after: number, note = 'why') =>
      refused(
        store.write((writing) =>
          reviseBasket(writing, slug, { codes, source: '', note, after }, asOperator(), NOW),
        ),
      );
    expect(await revise('optics', ['9001', '999998'], 2)).toContain('has no code 999998');
    expect(await revise('optics', [], 2)).toContain('at least one code');
    expect(await revise('optics', ['9001', '9002', '9005', '9013'], 2)).toContain('already has');
    expect(await revise('optics', ['9001'], 1)).toContain('version 2');
    expect(await revise('optics', ['9001'], 2, ' ')).toContain('note');
    expect(await revise('no-such', ['9001'], 1)).toContain('no such basket');
    expect(await basketVersions(store.reading, 'optics')).toHaveLength(2);
  });
});

describe('making a basket', () => {
  const basket = {
    slug: 'bearings',
    names: { en: 'bearings' },
    about: '',
    codes: ['8482'],
    source: 'ours',
    note: '',
  };

  it('keeps it with its first version', async () => {
    await store.write((writing) => makeBasket(writing, basket, asOperator(), NOW));
    expect((await findBasket(store.reading, 'bearings'))?.newest).toMatchObject({
      number: 1,
      codes: ['8482'],
    });
    expect(await figuresOnBasket(store.reading, 'bearings', NOW, 10)).toEqual([]);
  });

  it('refuses a taken address, one that is none, and missing words', async () => {
    const make = (more: object) =>
      refused(store.write((writing) => makeBasket(writing, { ...basket, ...more }, asOperator(), NOW)));
    expect(await make({})).toContain('already');
    expect(await make({ slug: 'Bad Slug' })).toContain('lower-case letters');
    expect(await make({ slug: 'other', names: { ru: 'x' } })).toContain('English name');
    expect(await make({ slug: 'other', source: '' })).toContain('source');
    expect(await make({ slug: 'other', codes: ["84'; drop table baskets"] })).toContain('no code');
    expect(await findBasket(store.reading, 'other')).toBeNull();
  });
});
