import { expect, test } from 'vitest';
import { openTestStore } from '../../store/testing.ts';
import { draftOf } from '../../stories/testing.ts';
import { upsertStories } from '../../stories/upsert-stories.ts';
import { newStories } from './news.queries.ts';

const NOW = new Date('2026-11-28T12:00:00Z');

test('what is new is found without looking at every name of the archive', async () => {
  const store = await openTestStore();
  const [story] = await store.write((writing) =>
    upsertStories(writing, [draftOf({ headline: 'New', publishedAt: NOW })], NOW),
  );
  await store.statement(
    `insert into mentions (id, story_id, score, schema, name, folded, cue, exact, prefix, suffix, start_at, end_at, sentence)
      select gen_random_uuid(), $1, 1, 'Company', 'Acme', 'acme', 'suffix', 'Acme', '', '', n, n + 4, ''
      from generate_series(1, 3000) n`,
    [story?.id],
  );
  await store.statement('analyze mentions');
  const since = new Date(NOW.getTime() - 600_000);
  const window = { until: NOW, rhythms: [{ rhythm: 'at once' as const, since, publishedSince: since }] };
  const plan = JSON.stringify(await newStories(store.reading, window).explain('text'));
  expect(plan).not.toContain('Seq Scan on mentions');
  await store.close();
});
