import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Store } from '../../store/database.ts';
import { newId } from '../../store/ids.ts';
import { openTestStore } from '../../store/testing.ts';
import { postLetter } from '../letters/post-letter.ts';
import { makeMember } from '../testing.ts';
import { endSubscription } from './end-subscription.ts';
import { isSubscribed } from './unsubscribe-key.queries.ts';
import type { Subscription } from './unsubscribe-key.ts';

const NOW = new Date('2026-11-24T12:00:00Z');
/** Each subscription, with the letters that belong to it. */
const LETTERS = {
  alerts: 'alert',
  corrections: 'correction',
  desk: 'desk',
  newsletter: 'newsletter',
} as const satisfies Record<Subscription['kind'], string>;
const KINDS = Object.keys(LETTERS) as Subscription['kind'][];

let store: Store;
beforeAll(async () => {
  store = await openTestStore();
});
afterAll(() => store.close());

/** Somebody who gets every kind of letter, with one of each, and one for the door, waiting in the outbox. */
async function subscribed(): Promise<Record<Subscription['kind'], string> & { email: string }> {
  const { id, email } = await makeMember(store, { role: 'editor' });
  const subscriber = newId();
  await store.write(async (writing) => {
    await writing
      .insertInto('subscribers')
      .values({
        id: subscriber,
        email,
        language: 'en',
        token_hash: newId(),
        confirmed_at: NOW,
        last_sent_at: null,
      })
      .execute();
    for (const kind of [...Object.values(LETTERS), 'reset'] as const) {
      const letter = { kind, language: 'en', subject: 'S', before: [], after: [] } as never;
      const userId = kind === 'newsletter' ? null : id;
      await postLetter(writing, letter, { email, userId }, { PORTAL_NAME: 'C' }, NOW);
    }
  });
  return { alerts: id, corrections: id, desk: id, newsletter: subscriber, email };
}
const waitingFor = async (email: string) =>
  (
    await store.reading
      .selectFrom('letters')
      .select('kind')
      .where('recipient', '=', email)
      .orderBy('kind')
      .execute()
  ).map(({ kind }) => kind);

test.each(KINDS)('%s end alone, with their letters that wait, for one alone', async (kind) => {
  const [ada, ben] = [await subscribed(), await subscribed()];
  await store.write((writing) => endSubscription(writing, { kind, id: ada[kind] }));
  const left = async (who: typeof ada) => {
    const still = await Promise.all(
      KINDS.map((one) => isSubscribed(store.reading, { kind: one, id: who[one] })),
    );
    return KINDS.filter((_, at) => still[at] === true);
  };
  expect(await left(ada)).toEqual(KINDS.filter((one) => one !== kind));
  expect(await waitingFor(ada.email)).toEqual(
    [...Object.values(LETTERS), 'reset'].filter((one) => one !== LETTERS[kind]).sort(),
  );
  expect(await left(ben)).toEqual(KINDS);
  expect(await waitingFor(ben.email)).toHaveLength(5);
});
