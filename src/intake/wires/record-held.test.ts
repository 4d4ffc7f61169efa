import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Store } from '../../store/database.ts';
import { openTestStore } from '../../store/testing.ts';
import { movesOf, outcomesOf, wireText } from './testing.ts';

let store: Store;
beforeAll(async () => {
  store = await openTestStore();
});
afterAll(() => store.close());

const WITHHELD = { pubstatus: 'withheld' };
const outcomes = (...sent: object[]) => outcomesOf(sent, { store });
const storyOf = (key: string) =>
  store.reading
    .selectFrom('stories')
    .select(['id', 'headline', 'state', 'scheduled_for'])
    .where('external_key', '=', key)
    .executeTakeFirstOrThrow();
const historyOf = async (key: string) =>
  (await movesOf(store, (await storyOf(key)).id)).map((move) => Object.values(move));
/** As an editor who changes the text of a story leaves it. */
const edit = (key: string, state: string) =>
  store.write(async (writing) => {
    const at = state === 'scheduled' ? new Date('2026-12-01T00:00:00Z') : null;
    await sql`update stories set intake_hash = content_hash, content_hash = 'edited', headline = 'A lawyer’s words',
      state = 'draft' where external_key = ${key}`.execute(writing);
    await sql`update stories set state = ${state}, scheduled_for = ${at} where external_key = ${key}`.execute(
      writing,
    );
  });

it('a version of a published story that no import may publish is in its history, once', async () => {
  const [uri, key] = ['urn:held:out', 'guid:a-wire:urn:held:out'];
  await outcomes(wireText(uri, 1), wireText(uri, 2, WITHHELD), wireText(uri, 2, WITHHELD));
  await outcomes(wireText(uri, 3, { headlines: [{ role: 'main', value: 'KILL KILL KILL' }] }));
  expect(await historyOf(key)).toEqual([
    [
      ...['leave version', 'published', 'published', null],
      '“Version 2”, version 2: Its sender holds it back until further notice.',
    ],
    [
      ...['leave version', 'published', 'published', null],
      '“KILL KILL KILL”, version 3: It may be the order to withdraw another.',
    ],
  ]);
});

it('a version that no import may publish does not replace what a feed brought', async () => {
  const url = 'https://a-wire.example/held';
  const line = {
    url,
    source: 'A Wire',
    title: 'A feed',
    html: '<p>Words.</p>',
    published: '2024-01-01T00:00:00Z',
  };
  expect(await outcomes(line, wireText(url, 2, WITHHELD))).toEqual([
    ['taken', null],
    [
      'refused',
      'Its story is published, and is left as it is: Its sender holds it back until further notice.',
    ],
  ]);
  expect(await storyOf(`url:${url}`)).toMatchObject({ headline: 'A feed', state: 'published' });
});

it('why an item became a draft is in its history', async () => {
  const [uri, key] = ['urn:held:draft', 'guid:a-wire:urn:held:draft'];
  const vague = { embargoed: '2026-11-24T20:00:00' };
  await outcomes(wireText(uri, 1, WITHHELD), wireText(uri, 1, WITHHELD), wireText(uri, 2, vague));
  expect(await historyOf(key)).toEqual([
    ['hold', 'draft', 'draft', null, 'Its sender holds it back until further notice, so it becomes a draft.'],
    [
      ...['hold', 'draft', 'draft', null],
      'The end of its embargo has no hour, or no time zone that we know, so it becomes a draft.',
    ],
  ]);
});

it.each([
  ['published', 'published'],
  ['draft', 'draft'],
  ['in review', 'in review'],
  ['scheduled', 'in review'],
])('a version does not replace what an editor changed in a story that is %s', async (state, after) => {
  const uri = `urn:held:edited:${state}`;
  const key = `guid:a-wire:${uri}`;
  await outcomes(wireText(uri, 1));
  await edit(key, state);
  const left = 'An editor has changed its story since it was taken in, so the story is left as it is.';
  expect(await outcomes(wireText(uri, 1), wireText(uri, 2), wireText(uri, 2), wireText(uri, 1))).toEqual([
    ['same', null],
    ['refused', left],
    ['refused', left],
    ['same', null],
  ]);
  expect(await storyOf(key)).toMatchObject({
    headline: 'A lawyer’s words',
    state: after,
    scheduled_for: null,
  });
  expect(await historyOf(key)).toEqual([
    ['leave version', state, after, null, `“Version 2”, version 2: ${left}`],
  ]);
});
