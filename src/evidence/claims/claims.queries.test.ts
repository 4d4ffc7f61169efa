import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Reading, Store } from '../../store/database.ts';
import { newId } from '../../store/ids.ts';
import { openTestStore } from '../../store/testing.ts';
import { draftOf } from '../../stories/testing.ts';
import { upsertStories } from '../../stories/upsert-stories.ts';
import { storyFigures } from './claims.queries.ts';
import { saveClaims } from './save-claims.ts';

const NOW = new Date('2026-11-28T12:00:00Z');
const TEXT = 'Exports rose 12% to $40 million in October, and 300 people were hired.';
let store: Store;
let storyId = '';

beforeAll(async () => {
  store = await openTestStore();
  const drafts = [draftOf({ headline: 'Exports rise', text: TEXT, publishedAt: NOW })];
  storyId = await store.write(async (writing) => {
    const taken = await upsertStories(writing, drafts, NOW);
    await saveClaims(writing, drafts, taken, NOW);
    return taken[0]?.id ?? '';
  });
});
afterAll(() => store.close());

/** A story's figures as readers see them, and of what the database was asked. */
async function read() {
  const asked: unknown[] = [];
  // What is built once is built by now.
  await storyFigures(store.reading, storyId, NOW);
  const tableOf: Record<string, (of: unknown) => unknown> = {
    selectFrom: (table) => table,
    executeQuery: (query) => /from "(\w+)"/.exec((query as { sql: string }).sql)?.[1],
  };
  const reading = new Proxy(store.reading, {
    get: (target, name) => {
      const value = Reflect.get(target, name) as (...args: unknown[]) => unknown;
      return (of: unknown) => {
        asked.push(tableOf[String(name)]?.(of));
        return value.call(target, of);
      };
    },
  }) as Reading;
  const figures = await storyFigures(reading, storyId, NOW);
  return { figures, asked };
}

test('of figures that rest on nothing, nothing else is asked', async () => {
  const { figures, asked } = await read();
  expect(figures.length).toBeGreaterThan(1);
  expect(asked).toEqual(['claims']);
  for (const { evidence, verdicts, check } of figures)
    expect([evidence, verdicts, check]).toEqual([null, [], null]);
});

test('what one of them rests on is told', async () => {
  const { figures } = await read();
  const claimId = figures[0]?.claim.id ?? '';
  await store.statement(
    `insert into claim_evidence (id, claim_id, kind, state, source, score, note)
      values ($1, $2, 'source', 'accepted', '{"name": "The ministry", "kind": "person"}', 1, '')`,
    [newId(), claimId],
  );
  const { figures: after, asked } = await read();
  expect(asked).toEqual(['claims', 'claim_evidence']);
  expect(after.map(({ evidence }) => evidence?.claimId ?? null)).toEqual([
    claimId,
    ...after.slice(1).map(() => null),
  ]);
});
