import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fixedClock } from '../clock.ts';
import type { Store } from '../store/database.ts';
import { Portion } from '../store/portion.ts';
import { openTestStore } from '../store/testing.ts';
import { emptyPiece } from './piece.ts';
import { type ImportedItem, type PlacedIn, takeFindings } from './take-findings.ts';

let store: Store;
beforeAll(async () => {
  store = await openTestStore();
});
afterAll(() => store.close());

const found = (guid: string, headline: string): PlacedIn => ({
  ...{ file: guid, place: null, time: new Date('2026-11-24T12:00:00Z') },
  finding: {
    piece: {
      ...emptyPiece(),
      ...{ guid, headline, source: 'Wire', html: `<p>${headline}, officials said.</p>` },
    },
  },
});

/** Takes findings where a transaction takes longer than readers may wait; answers how many stories each one added. */
async function takeSlowly(all: readonly PlacedIn[], portion?: Portion) {
  const added: number[] = [];
  const count = async () =>
    Number((await store.statement('select count(*) as count from stories')).rows[0]?.count);
  const slow: Store = {
    ...store,
    write: async (change) => {
      const before = await count();
      const result = await store.write(change);
      added.push((await count()) - before);
      await wait(30);
      return result;
    },
  };
  const items: ImportedItem[] = [];
  await takeFindings(all, {
    ...{ store: slow, clock: fixedClock('2026-11-24T12:00:00Z'), portion },
    rules: { portalName: 'The Courier', language: 'en' },
    onItem: (item) => items.push(item),
  });
  return { added, items: items.map(({ headline, status }) => [headline, status]) };
}

test('a batch is saved in as many transactions as readers’ wait asks for, in its order', async () => {
  const five = ['One', 'Two', 'Three', 'Four', 'Five'];
  const all = five.map((headline, i) => found(`a${i}`, headline));
  const { added, items } = await takeSlowly(all, new Portion(50));
  expect(added).toEqual([1, 1, 1, 1, 1]);
  expect(items).toEqual(five.map((headline) => [headline, 'taken']));
  const rows = await store.reading.selectFrom('stories').select('headline').orderBy('id').execute();
  expect(rows.map(({ headline }) => headline)).toEqual(five);
});

test('without a limit, or with versions of one item, it is saved at once', async () => {
  const whole = await takeSlowly(['b1', 'b2', 'b3'].map((guid) => found(guid, `Whole ${guid}`)));
  expect(whole.added).toEqual([3]);
  const versions = [found('c1', 'Early'), found('c2', 'Other'), found('c1', 'Late')];
  const { added, items } = await takeSlowly(versions, new Portion(50));
  expect(added).toEqual([2]);
  expect(items).toEqual([
    ['Early', 'same'],
    ['Other', 'taken'],
    ['Late', 'taken'],
  ]);
});
