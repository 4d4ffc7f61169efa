import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { newMailKey } from '../readers/accounts/mail-key.ts';
import type { MemberLanguage } from '../readers/member.ts';
import { sendIssue } from '../readers/newsletter/send-issue.ts';
import type { Store } from '../store/database.ts';
import { newId } from '../store/ids.ts';
import { openTestStore } from '../store/testing.ts';
import { cardsById } from '../stories/card.queries.ts';
import { pinStories } from '../stories/pin-stories.ts';
import { newsletter } from './newsletter.ts';
import { jobAt, publish } from './testing.ts';

let store: Store;
beforeAll(async () => {
  store = await openTestStore();
});
afterAll(() => store.close());
afterEach(async () => {
  await store.write(async (writing) => {
    await writing.updateTable('stories').set({ state: 'withdrawn' }).execute();
    for (const table of ['letters', 'subscribers', 'marks', 'pins'] as const) {
      await writing.deleteFrom(table).execute();
    }
  });
});

async function subscribe(
  email: string,
  more: { language?: MemberLanguage; confirmed?: string | null; created?: string } = {},
): Promise<void> {
  const { language = 'en', confirmed = '2026-11-10T00:00:00Z', created = '2026-11-10T00:00:00Z' } = more;
  await store.write((writing) =>
    writing
      .insertInto('subscribers')
      .values({
        id: newId(),
        email,
        language,
        token_hash: newMailKey().hash,
        confirmed_at: confirmed === null ? null : new Date(confirmed),
        last_sent_at: null,
        created_at: new Date(created),
      })
      .execute(),
  );
}

const run = (now: string, settings = {}) => newsletter.run(jobAt(store, now, settings), {});
const letters = () =>
  store.reading.selectFrom('letters').select(['recipient', 'subject', 'text', 'headers']).execute();

test('an issue comes on weekdays at half past six, holds what is new in its language, pinned first, and is sent once', async () => {
  await subscribe('en@reader.example');
  await subscribe('ru@reader.example', { language: 'ru' });
  await publish(store, '2026-11-18T12:00:00Z', { headline: 'Newest' });
  const pinned = await publish(store, '2026-11-18T10:00:00Z', { headline: 'Pinned' });
  await publish(store, '2026-11-18T11:00:00Z', { headline: 'По-русски', language: 'ru' });
  await publish(store, '2026-11-16T11:00:00Z', { headline: 'Days ago' });
  await store.write((writing) => pinStories(writing, 'en', [pinned]));
  await run('2026-11-19T06:29:00Z');
  await Promise.all([run('2026-11-19T06:30:00Z'), run('2026-11-19T06:30:00Z')]);
  await store.write((writing) => writing.deleteFrom('marks').execute());
  await run('2026-11-19T06:45:00Z');
  const sent = await letters();
  expect(sent.map(({ recipient, subject }) => [recipient, subject]).sort()).toEqual([
    ['en@reader.example', 'Newsroom: Pinned'],
    ['ru@reader.example', 'Newsroom: По-русски'],
  ]);
  const english = sent.find(({ recipient }) => recipient.startsWith('en'));
  expect(english?.text).toMatch(/Pinned[\s\S]*Newest/);
  expect(english?.text).not.toContain('Days ago');
  expect(english?.headers['List-Unsubscribe']).toMatch(
    /^<https:\/\/news\.example\/unsubscribe\?token=newsletter-/,
  );
});

test('no story comes twice, none comes on a weekend, and where nothing is new no letter goes out', async () => {
  await subscribe('a@reader.example');
  await publish(store, '2026-11-19T12:00:00Z', { headline: 'Thursday' });
  await run('2026-11-20T06:30:00Z');
  await publish(store, '2026-11-20T12:00:00Z', { headline: 'Friday' });
  await publish(store, '2026-11-21T12:00:00Z', { headline: 'Saturday' });
  for (const day of ['21', '22']) await run(`2026-11-${day}T09:00:00Z`);
  expect(await letters()).toHaveLength(1);
  await run('2026-11-23T06:30:00Z');
  const [, monday, ...others] = await letters();
  expect(others).toEqual([]);
  expect(monday?.text).toMatch(/Saturday[\s\S]*Friday/);
  expect(monday?.text).not.toContain('Thursday');
  await run('2026-11-24T06:30:00Z');
  expect(await letters()).toHaveLength(2);
});

test('an address nobody confirmed gets none, and is forgotten after two days', async () => {
  await subscribe('never@reader.example', { confirmed: null, created: '2026-11-18T07:00:00Z' });
  await publish(store, '2026-11-18T12:00:00Z', { headline: 'Not for them' });
  await run('2026-11-19T06:30:00Z');
  expect(await letters()).toEqual([]);
  expect(await store.reading.selectFrom('subscribers').select('id').execute()).toHaveLength(1);
  await run('2026-11-20T07:01:00Z');
  expect(await store.reading.selectFrom('subscribers').select('id').execute()).toEqual([]);
});

test('who had no issue for long gets what came in the last three days, and nothing older', async () => {
  await subscribe('long@reader.example');
  await store.statement("update subscribers set last_sent_at = '2026-11-10T06:30:00Z'");
  await publish(store, '2026-11-16T06:29:59Z', { headline: 'Older' });
  await publish(store, '2026-11-16T06:30:01Z', { headline: 'Three days ago' });
  await publish(store, '2026-11-19T06:30:00Z', { headline: 'Just now' });
  await publish(store, '2026-11-19T06:30:01Z', { headline: 'Not yet' });
  await run('2026-11-19T06:45:00Z');
  const [letter, ...more] = await letters();
  expect(more).toEqual([]);
  for (const [headline, isIn] of [
    ['Older', false],
    ['Three days ago', true],
    ['Just now', true],
    ['Not yet', false],
  ] as const)
    expect(letter?.text.includes(headline), headline).toBe(isIn);
});

test('a subscriber who confirms after an issue went out gets the next one, with the day before it', async () => {
  await subscribe('late@reader.example', { confirmed: '2026-11-19T06:31:00Z' });
  await publish(store, '2026-11-18T12:00:00Z', { headline: 'Of the day before' });
  await run('2026-11-19T06:45:00Z');
  expect(await letters()).toEqual([]);
  await publish(store, '2026-11-19T12:00:00Z', { headline: 'Of the day' });
  await run('2026-11-20T06:30:00Z');
  const [letter, ...more] = await letters();
  expect(more).toEqual([]);
  expect(letter?.text).toContain('Of the day');
  expect(letter?.text).not.toContain('Of the day before');
});

test('an issue that was sent is not sent again, no matter who asks', async () => {
  await subscribe('once@reader.example');
  await publish(store, '2026-11-18T12:00:00Z', { headline: 'Once' });
  await run('2026-11-19T06:30:00Z');
  expect(await letters()).toHaveLength(1);
  const { id } = await store.reading.selectFrom('subscribers').select('id').executeTakeFirstOrThrow();
  const due = new Date('2026-11-19T06:30:00Z');
  const since = new Date('2026-11-19T07:00:00Z');
  const [card] = await cardsById(
    store.reading,
    (await store.reading.selectFrom('stories').select('id').where('headline', '=', 'Once').execute()).map(
      (row) => row.id,
    ),
    since,
  );
  if (!card) throw new Error('no story');
  const { config } = jobAt(store, '2026-11-19T07:00:00Z');
  const stories = new Map([['en', [{ card, since }]]] as const);
  const more = { before: new Date('2026-11-18T06:30:00Z'), stories, config, secret: 's', now: since };
  const send = (at: Date) => store.write((writing) => sendIssue(writing, id, { due: at, ...more }));
  expect(await send(due)).toBe(false);
  expect(await send(new Date(due.getTime() - 1))).toBe(false);
  expect(await send(new Date(due.getTime() + 1))).toBe(true);
});

test('the newsroom chooses days, time and length; a weekly one goes back a week, and without days none is sent', async () => {
  const weekly = { NEWSLETTER_DAYS: 'sunday', NEWSLETTER_TIME: '18:05', NEWSLETTER_STORIES: '2' };
  await subscribe('weekly@reader.example');
  for (const [day, headline] of [
    ['15T18:06', 'Of this week'],
    ['17T12:00', 'Of Tuesday'],
    ['18T12:00', 'Of Wednesday'],
  ] as const)
    await publish(store, `2026-11-${day}:00Z`, { headline });
  await run('2026-11-22T18:06:00Z', { ...weekly, NEWSLETTER_DAYS: 'none' });
  await run('2026-11-22T18:04:00Z', weekly);
  expect(await letters()).toEqual([]);
  await run('2026-11-22T18:05:00Z', weekly);
  const [letter, ...more] = await letters();
  expect(more).toEqual([]);
  expect(letter?.text).toMatch(/Of Wednesday[\s\S]*Of Tuesday/);
  expect(letter?.text).not.toContain('Of this week');
});
