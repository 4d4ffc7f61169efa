import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Store, Writing } from '../../store/database.ts';
import { openTestStore } from '../../store/testing.ts';
import { draftOf } from '../../stories/testing.ts';
import { upsertStories } from '../../stories/upsert-stories.ts';
import { stateProperty } from '../statements/state-property.ts';
import { withdrawStatement } from '../statements/withdraw-statement.ts';
import { makeEntity } from './make-entity.ts';
import { isNameGiven } from './name-given.queries.ts';
import { publishEntity } from './publish-entity.ts';

const NOW = new Date('2026-05-01T12:00:00Z');
const LATER = new Date('2026-05-02T12:00:00Z');
let store: Store;
beforeAll(async () => {
  store = await openTestStore();
});
afterAll(() => store.close());
const write = <T>(change: (writing: Writing) => Promise<T>) => store.write(change);

const make = (label: string) =>
  write((writing) => makeEntity(writing, { schema: 'Company', label }, null, NOW)).then(({ id }) => ({
    id,
    label,
  }));
const say = (entityId: string, value: string, source: { storyId: string } | { title: string; url: null }) =>
  write((writing) => stateProperty(writing, { entityId, prop: 'name', value, source }, null, NOW));
async function story(headline: string, embargoUntil: Date | null): Promise<{ storyId: string }> {
  const draft = { ...draftOf({ headline, text: `${headline}.`, publishedAt: NOW }), embargoUntil };
  const [taken] = await write((writing) => upsertStories(writing, [draft], NOW));
  return { storyId: taken?.id ?? '' };
}

it('takes a name as given by whatever readers may see, and by a person who had it from no story under embargo', async () => {
  const given = async (entity: { id: string; label: string }, at = NOW) =>
    isNameGiven(store.reading, entity, at);
  const made = await make('Jasper Lines');
  expect(await given(made)).toBe(true);
  expect(await given({ ...made, label: 'Another name' })).toBe(false);

  // Whoever made it had the name from that story.
  const hidden = await say(made.id, 'JASPER LINES', await story('Lines under embargo', LATER));
  expect(await given(made)).toBe(false);
  expect(await given(made, LATER)).toBe(true);
  const refused = write((writing) => publishEntity(writing, made.id, null, NOW));
  await expect(refused).rejects.toMatchObject({ code: 'nameUngiven' });
  await expect(refused).rejects.toMatchObject({
    kind: 'bad input',
    message: 'No source that readers can see gives the name Jasper Lines.',
  });

  const shown = await say(made.id, 'Jasper Lines', await story('Lines that are out', null));
  expect(await given(made)).toBe(true);
  const withdraw = (id: string) => write((writing) => withdrawStatement(writing, id, null, NOW, 'Wrong'));
  await withdraw(shown.statementId);
  expect(await given(made)).toBe(false);
  const sourced = await say(made.id, 'Jasper Lines', { title: 'A register', url: null });
  expect(await given(made)).toBe(true);
  await withdraw(sourced.statementId);
  await withdraw(hidden.statementId);
  expect(await given(made)).toBe(true);
});

it('lets a page be published with such a name where that is meant', async () => {
  const made = await make('Onyx Ferries');
  await say(made.id, 'Onyx Ferries', await story('Ferries under embargo', LATER));
  await expect(write((writing) => publishEntity(writing, made.id, null, NOW))).rejects.toMatchObject({
    code: 'nameUngiven',
  });
  await write((writing) => publishEntity(writing, made.id, null, NOW, '', true));
  const { state } = await store.reading
    .selectFrom('entities')
    .select('state')
    .where('id', '=', made.id)
    .executeTakeFirstOrThrow();
  expect(state).toBe('published');
});
