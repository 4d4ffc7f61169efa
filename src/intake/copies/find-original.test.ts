import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Store } from '../../store/database.ts';
import { openTestStore } from '../../store/testing.ts';
import { copySketch } from '../../stories/copy-sketch.ts';
import { draftOf } from '../../stories/testing.ts';
import { upsertStories } from '../../stories/upsert-stories.ts';

const NOW = new Date('2026-12-03T12:00:00Z');
/** So long that its sketch is full, as that of a story is. */
const FOOTER = Array.from({ length: 90 }, (_, at) => `word${at % 70}of${at}`).join(' ');
const STORIES = 500;
const OUT = "copy_sketch <> '' and state in ('in review', 'approved', 'scheduled', 'published', 'withdrawn')";

let store: Store;
beforeAll(async () => {
  store = await openTestStore();
  for (let from = 0; from < STORIES; from += 100)
    await store.write((writing) =>
      upsertStories(
        writing,
        Array.from({ length: 100 }, (_, at) =>
          draftOf({
            headline: `Story ${from + at}`,
            text: `Story ${from + at}. ${FOOTER}`,
            publishedAt: NOW,
          }),
        ),
        NOW,
      ),
    );
  await store.statement('analyze stories');
});
afterAll(() => store.close());

it('is looked for by index even when every story has the same phrase, and not by reading each sketch', async () => {
  const sketch = copySketch(FOOTER);
  const { rows } = await store.statement(
    `explain select id from stories where copy_hashes(copy_sketch) && copy_hashes('${sketch}') and ${OUT}`,
    [],
  );
  const plan = rows.map((row) => Object.values(row as object).join(' ')).join('\n');
  expect(plan).toContain('stories_copied');
  expect(plan).not.toContain('Seq Scan');
});
