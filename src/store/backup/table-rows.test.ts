import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Store } from '../database.ts';
import { openTestStore } from '../testing.ts';
import { run, tablesOf } from './catalogue.ts';
import { PLAIN_VALUES, rowsOf, textOf } from './table-rows.ts';

const MEGABYTE = 1024 * 1024;
let store: Store;
beforeAll(async () => {
  store = await openTestStore();
  const sizes = [0, 1, 2 * MEGABYTE, 2 * MEGABYTE + 1, 9 * MEGABYTE + 7];
  for (const [place, size] of sizes.entries())
    await store.statement(
      `insert into media (id, sha256, mime, width, height, bytes) values (gen_random_uuid(), $1, 'image/png', 1, 1, $2)`,
      [String(place), randomBytes(size)],
    );
});
afterAll(() => store.close());

test('a table of pictures is the same text, and never more than a slice of one at once', async () => {
  await store.write(async (writing) => {
    await run(writing, PLAIN_VALUES);
    for (const table of (await tablesOf(writing)).filter(
      ({ name }) => name === 'media' || name === 'sections',
    )) {
      let whole = '';
      for await (const lines of rowsOf(writing, table)) whole += `${lines.join('\n')}\n`;
      let text = '';
      let rows = 0;
      let longest = 0;
      for await (const piece of textOf(writing, table)) {
        text += piece.text;
        rows += piece.rows;
        longest = Math.max(longest, piece.text.length);
      }
      expect(text === whole, table.name).toBe(true);
      expect(rows).toBe(whole.split('\n').length - 1);
      // Two digits for a byte.
      expect(longest).toBeLessThan(4 * MEGABYTE + 4_096);
    }
  });
});
