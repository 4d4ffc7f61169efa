import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { staffIn } from '../../desk/testing.ts';
import type { Store } from '../../store/database.ts';
import { newId } from '../../store/ids.ts';
import { json } from '../../store/tables.ts';
import { openTestStore } from '../../store/testing.ts';
import { claimKey, findAnswer, forgetAnswers, keepAnswer, releaseKey } from './keep-answer.ts';

const NOW = new Date('2026-11-24T12:00:00Z');
const after = (seconds: number) => new Date(NOW.getTime() + seconds * 1000);
const DAY = 86_400;
const ANSWER = { status: 201, headers: { location: '/x' }, body: '{}' };

let store: Store;
let userId: string;
let tokenId: string;
beforeAll(async () => {
  store = await openTestStore();
  userId = (await staffIn(store, 'Ada')).member.id;
});
afterAll(() => store.close());
beforeEach(async () => {
  tokenId = await makeToken({});
});

async function makeToken(more: { expires_at?: Date; revoked_at?: Date }): Promise<string> {
  const id = newId();
  const { expires_at = after(DAY), revoked_at = null } = more;
  await store.write((writing) =>
    writing
      .insertInto('api_tokens')
      .values({
        id,
        user_id: userId,
        name: 'A wire',
        scopes: json<readonly string[]>(['stories:read']),
        hash: newId(),
        hint: 'slt_abcdef',
        made_at: new Date(expires_at.getTime() - 300 * DAY * 1000),
        expires_at,
        revoked_at,
      })
      .execute(),
  );
  return id;
}
const claim = (now: Date, hash = 'a') =>
  store.write((writing) => claimKey(writing, { tokenId, key: 'k' }, hash, now));
const keep = () => store.write((writing) => keepAnswer(writing, { tokenId, key: 'k' }, ANSWER));
const found = (now: Date) => findAnswer(store.reading, { tokenId, key: 'k' }, now);

test('a key is taken once, by one token, and its answer is given again for a day', async () => {
  expect(await claim(NOW)).toBe(true);
  expect(await claim(after(1))).toBe(false);
  await keep();
  expect(await claim(after(DAY))).toBe(false);
  expect(await found(after(DAY))).toEqual({ requestHash: 'a', ...ANSWER });
  expect(await found(after(DAY + 1))).toBeNull();
  const other = await makeToken({});
  expect(await findAnswer(store.reading, { tokenId: other, key: 'k' }, NOW)).toBeNull();
  expect(await claim(after(DAY + 1), 'b')).toBe(true);
  expect(await found(after(DAY + 1))).toMatchObject({ requestHash: 'b', status: 0 });
});

test('what was begun and never finished may be begun again after two minutes, and no sooner', async () => {
  await claim(NOW);
  expect(await claim(after(120))).toBe(false);
  expect(await claim(after(121))).toBe(true);
});

test('a request that was refused lets its key go; one that was answered does not', async () => {
  const release = () => store.write((writing) => releaseKey(writing, { tokenId, key: 'k' }));
  await claim(NOW);
  await release();
  expect(await claim(after(1))).toBe(true);
  await keep();
  await release();
  expect(await claim(after(2))).toBe(false);
});

test('answers go after a day, and tokens ninety days after they were of no more use', async () => {
  await claim(after(-DAY - 1));
  const recent = await makeToken({ revoked_at: after(-89 * DAY) });
  const run = await makeToken({ expires_at: after(-89 * DAY) });
  const old = await makeToken({ revoked_at: after(-91 * DAY) });
  const older = await makeToken({ expires_at: after(-91 * DAY) });
  await store.write((writing) => forgetAnswers(writing, NOW));
  expect(await findAnswer(store.reading, { tokenId, key: 'k' }, after(-DAY - 1))).toBeNull();
  const left = (await store.reading.selectFrom('api_tokens').select('id').execute()).map(({ id }) => id);
  expect(left).toEqual(expect.arrayContaining([tokenId, recent, run]));
  for (const gone of [old, older]) expect(left).not.toContain(gone);
});
