import { afterAll, beforeAll, expect, test } from 'vitest';
import { readSecret } from '../../readers/accounts/secret.ts';
import { isSubscribed } from '../../readers/alerts/unsubscribe-key.queries.ts';
import { type Subscription, unsubscribeKey } from '../../readers/alerts/unsubscribe-key.ts';
import { makeMember } from '../../readers/testing.ts';
import type { Store } from '../../store/database.ts';
import { newId } from '../../store/ids.ts';
import { openTestStore } from '../../store/testing.ts';
import { wordsIn } from '../../words/words.ts';
import type { RunningServer } from '../server/server.ts';
import { startTestPortal } from '../testing/testing.ts';
import { visitsTo } from '../testing/testing-visitor.ts';

const words = wordsIn('en');
let store: Store;
let portal: RunningServer;
let secret: string;
beforeAll(async () => {
  store = await openTestStore();
  portal = await startTestPortal(store);
  secret = await readSecret(store, {});
});
afterAll(async () => {
  await portal.close();
  await store.close();
});

const { page, post } = visitsTo(() => ({ portal }));

/** A member who receives every kind of email. */
async function everyLetter(): Promise<Subscription[]> {
  const { id, email } = await makeMember(store, { role: 'reporter' });
  const subscriber = newId();
  await store.write(async (writing) => {
    await writing
      .updateTable('users')
      .set({ alerts_by_mail: true, corrections_by_mail: true })
      .where('id', '=', id)
      .execute();
    await writing
      .insertInto('subscribers')
      .values({ id: subscriber, email, language: 'en', token_hash: newId(), confirmed_at: new Date() })
      .execute();
  });
  return [
    { kind: 'alerts', id },
    { kind: 'corrections', id },
    { kind: 'desk', id },
    { kind: 'newsletter', id: subscriber },
  ];
}

/** The page's text for each, and its link once it has ended. */
const SAID = {
  alerts: [words.say('unsubscribeAlerts'), words.say('unsubscribeAlertsText'), '/following'],
  corrections: [words.say('unsubscribeCorrections'), words.say('unsubscribeCorrectionsText'), '/corrections'],
  desk: [words.say('unsubscribeDesk'), words.say('unsubscribeDeskText'), '/desk/notices'],
  newsletter: [words.say('unsubscribeNewsletter'), words.say('unsubscribeNewsletterText'), '/newsletter'],
} as const;

test.each(Object.entries(SAID))(
  'the link at the foot of a letter of %s asks first, ends those letters and no others, and leads back to them',
  async (kind, [title, text, back]) => {
    const all = await everyLetter();
    const wanted = all.find((one) => one.kind === kind) ?? expect.fail(kind);
    const path = `/unsubscribe?token=${unsubscribeKey(secret, wanted)}`;
    const asked = await page(path);
    expect(asked.headings(1)).toEqual([title]);
    expect(asked.text).toContain(text);
    expect(asked.buttons()).toContain(words.say('unsubscribeButton'));
    // Viewing the page changes nothing.
    for (const one of all) expect(await isSubscribed(store.reading, one), one.kind).toBe(true);
    const ended = await post(path, { 'List-Unsubscribe': 'One-Click' }, null, {
      'sec-fetch-site': 'cross-site',
    });
    expect([ended.status, ended.headers.get('location')]).toEqual([200, null]);
    const html = await ended.text();
    expect(html).toContain(words.say('unsubscribed'));
    expect(/<main[\s\S]*<\/main>/.exec(html)?.[0]).toContain(`href="${back}"`);
    for (const one of all)
      expect(await isSubscribed(store.reading, one), one.kind).toBe(
        one.kind !== kind ? true : kind === 'newsletter' ? null : false,
      );
  },
);
