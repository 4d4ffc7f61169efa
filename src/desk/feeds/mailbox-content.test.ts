import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { readMailboxAddress } from '../../intake/mail/mailbox-address.ts';
import { withMailbox } from '../../intake/mail/open-mailbox.ts';
import { MAIL_LOGIN, type MailHost, mail, openMailHost, type StoredMail } from '../../intake/mail/testing.ts';
import { asOperator } from '../../readers/permission.ts';
import { readSecrets } from '../../readers/secrets/read-secrets.ts';
import { resetSecret } from '../../readers/secrets/reset-secret.ts';
import { seal } from '../../readers/secrets/seal.ts';
import { replayingNewsroom } from '../following/testing.ts';
import { changeFeed } from './change-feed.ts';
import { feedItems, findFeed } from './feeds.queries.ts';
import type { FeedWanted } from './read-feed-terms.ts';
import { type FeedsUnderTest, feedsUnderTest } from './testing.ts';

const by = asOperator();
const newsroom = replayingNewsroom();
let host: MailHost;
let feeds: FeedsUnderTest;
let before: ReadonlySet<string>;
beforeAll(async () => {
  host = await openMailHost();
});
beforeEach(async () => {
  Object.assign(host, { messages: [], validity: 1, offersTls: false });
  host.asked.length = 0;
  feeds = feedsUnderTest(newsroom.store, newsroom.host, by, { MAILBOX_HOSTS_INSIDE: '127.0.0.1' });
  before = new Set((await allStories()).map(({ id }) => id));
});
afterEach(async () => {
  await newsroom.store.write((writing) => writing.deleteFrom('feeds').execute());
});
afterAll(() => host.close());

const AUTH = 'mx.news.example';
const passed = { 'Authentication-Results': `${AUTH}; dmarc=pass header.from=wire.example` };
const allStories = () =>
  newsroom.store.reading.selectFrom('stories').select(['id', 'headline', 'state', 'revision']).execute();
const stories = async () =>
  (await allStories())
    .flatMap(({ id, ...story }) => (before.has(id) ? [] : [story]))
    .sort((one, other) => one.headline.localeCompare(other.headline));
const put = (
  uid: number,
  head: Record<string, string>,
  more: Partial<StoredMail> & { body?: string } = {},
) => {
  const { body, ...rest } = more;
  const text = mail({ 'Message-ID': `<${uid}@wire.example>`, ...passed, ...head }, body);
  host.messages.push({ uid, text, at: '2026-11-02T05:00:00Z', ...rest });
};
const follow = async (more: Partial<FeedWanted> = {}, password = MAIL_LOGIN.password, path = 'INBOX') => {
  const address = `imap://${encodeURIComponent(MAIL_LOGIN.user)}@127.0.0.1:${host.port}/${path}`;
  const secret = await seal(await readSecrets(newsroom.store, feeds.config), password);
  const wanted = { senders: ['wire.example'], authServer: AUTH, ...more };
  return feeds.follow(address, wanted, 'mailbox', secret);
};
const outcomes = async (id: string) =>
  (await feedItems(newsroom.store.reading, id, 20)).map(({ outcome, reason }) => [outcome, reason]);

test('each message becomes a story once, is not marked, and is found again when the server numbers anew', async () => {
  put(3, { Subject: 'Re: Exports =?utf-8?Q?rise_=E2=80=93?= ministry' });
  put(5, { Subject: 'Imports fall' });
  put(1, { Subject: 'Old news' }, { at: '2026-10-02T05:00:00Z' });
  host.messages.sort((one, other) => one.uid - other.uid);
  const id = await follow();
  expect(await feeds.run(id, '2026-11-02T06:00:00Z')).toMatchObject({ outcome: 'new', problem: null });
  expect(await stories()).toEqual([
    { headline: 'Exports rise – ministry', state: 'draft', revision: 1 },
    { headline: 'Imports fall', state: 'draft', revision: 1 },
  ]);
  expect(host.asked.filter((command) => /^(?:SELECT|UID STORE)/.test(command))).toEqual([]);
  expect((await feeds.run(id, '2026-11-02T07:00:00Z')).outcome).toBe('nothing new');
  expect(host.asked.at(-1)).toMatch(/^(?:UID SEARCH UID 6:\*|LOGOUT)/);
  put(9, { Subject: 'A third' });
  expect(await feeds.run(id, '2026-11-02T08:00:00Z')).toMatchObject({ outcome: 'new', feed: { items: 3 } });
  host.validity = 2;
  host.messages = host.messages.map((message) => ({ ...message, uid: message.uid + 100 }));
  put(200, { Subject: 'A fourth' });
  expect(await feeds.run(id, '2026-11-02T09:00:00Z')).toMatchObject({ outcome: 'new', feed: { items: 4 } });
  expect((await stories()).length).toBe(4);
}, 60_000);

test('messages are marked as read if that was chosen, and more than one run takes come in the next', async () => {
  for (let uid = 1; uid <= 52; uid += 1)
    put(uid, uid < 50 ? { From: 'x@spam.example' } : { Subject: `Message ${uid}` });
  const id = await follow({ afterReading: 'mark' });
  const first = await feeds.run(id, '2026-11-02T06:00:00Z');
  expect(first).toMatchObject({ isMore: true, feed: { items: 1 } });
  expect(first.feed.nextAt).toEqual(new Date('2026-11-02T06:00:00Z'));
  expect(await feeds.run(id, '2026-11-02T06:00:01Z')).toMatchObject({ isMore: false, feed: { items: 3 } });
  expect(host.messages.map(({ flags = [] }) => flags.length)).toEqual([...Array(49).fill(0), 1, 1, 1]);
}, 60_000);

test('an answer of the same sender is a version; of another it is a story of its own', async () => {
  put(1, { Subject: 'Quake hits coast' });
  const id = await follow({ senders: ['wire.example', 'rival@other.example'] });
  await feeds.run(id, '2026-11-02T06:00:00Z');
  const reply = { 'In-Reply-To': '<1@wire.example>' };
  put(2, { Subject: 'Quake hits coast, 12 hurt', ...reply }, { at: '2026-11-02T06:30:00Z' });
  const other = `${AUTH}; dmarc=pass header.from=other.example`;
  put(3, { Subject: 'Rival', From: 'rival@other.example', 'Authentication-Results': other, ...reply });
  await feeds.run(id, '2026-11-02T07:00:00Z');
  expect(await stories()).toMatchObject([
    { headline: 'Quake hits coast, 12 hurt', revision: 2 },
    { headline: 'Rival', revision: 1 },
  ]);
  put(
    4,
    { Subject: 'Quake hits coast, 19 hurt', 'In-Reply-To': '<2@wire.example>' },
    { at: '2026-11-02T07:30:00Z' },
  );
  await feeds.run(id, '2026-11-02T08:00:00Z');
  expect(await stories()).toMatchObject([
    { headline: 'Quake hits coast, 19 hurt', revision: 3 },
    { headline: 'Rival' },
  ]);
}, 60_000);

test('only listed senders whom the server has verified are read; what is refused may match later', async () => {
  put(1, { From: 'somebody@spam.example' });
  put(2, { 'Authentication-Results': 'mx.evil.example; dmarc=pass header.from=wire.example' });
  put(3, { 'Authentication-Results': `${AUTH}; dmarc=fail header.from=wire.example` });
  put(4, { Subject: 'Genuine' });
  // A forged message with the id of a later one does not take its place.
  put(5, { 'Message-ID': '<6@wire.example>', 'Authentication-Results': '' });
  put(6, { Subject: 'Genuine, too' });
  const id = await follow();
  await feeds.run(id, '2026-11-02T06:00:00Z');
  expect((await stories()).map(({ headline }) => headline)).toEqual(['Genuine', 'Genuine, too']);
  const fetched = host.asked.filter((command) => command.includes('BODY.PEEK[]'));
  expect(fetched, 'nothing else is fetched whole').toHaveLength(2);
  expect(new Set((await outcomes(id)).map(([, reason]) => reason))).toEqual(
    new Set([
      'somebody@spam.example may not send to this mailbox.',
      `${AUTH} does not say whether it is from desk@wire.example.`,
      `${AUTH} could not verify desk@wire.example.`,
      null,
    ]),
  );
  const feed = await findFeed(newsroom.store.reading, id);
  if (!feed) throw new Error('the feed is gone');
  const terms = { ...feed, senders: ['wire.example', 'somebody@spam.example'], authServer: '' };
  const now = new Date('2026-11-02T07:00:00Z');
  await newsroom.store.write((writing) => changeFeed(writing, by, { id, version: 1 }, terms, now));
  const again = await feeds.run(id, '2026-11-02T07:00:00Z');
  expect(again.items.filter(({ outcome }) => outcome === 'taken')).toHaveLength(3);
}, 60_000);

test('nothing of a sender whom nobody verified is published, and it withdraws nothing', async () => {
  const wire = (
    version: number,
    status: string,
    headline: string,
  ) => `Content-Type: multipart/mixed; boundary=b

--b
Content-Type: text/plain

See the file.
--b
Content-Type: application/json; name=item.json
Content-Disposition: attachment; filename=item.json

${JSON.stringify({
  ...{
    uri: 'urn:newsml:wire.example:1',
    version: String(version),
    type: 'text',
    pubstatus: status,
    headline,
  },
  ...{ versioncreated: `2026-11-02T0${version}:00:00Z`, body_text: 'Officials said so in a long statement.' },
})}
--b--
`;
  const raw = (uid: number, text: string, head: Record<string, string> = passed) => {
    const [type = '', ...rest] = text.split('\n\n');
    put(
      uid,
      { 'Content-Type': type.slice(14), 'Authentication-Results': '', ...head },
      { body: rest.join('\n\n') },
    );
  };
  raw(1, wire(1, 'usable', 'As a file'));
  const id = await follow({ goesTo: 'published', policy: 'own' });
  await feeds.run(id, '2026-11-02T06:00:00Z');
  expect(await stories()).toMatchObject([{ headline: 'As a file', state: 'published' }]);
  await newsroom.store.write((writing) => writing.deleteFrom('feeds').where('id', '=', id).execute());
  const open = await follow({ goesTo: 'published', authServer: '' });
  raw(2, wire(2, 'canceled', 'As a file'), {});
  put(3, { Subject: 'Unverified', 'Authentication-Results': '' });
  await feeds.run(open, '2026-11-02T06:10:00Z');
  expect(await stories()).toMatchObject([
    { headline: 'As a file', state: 'published' },
    { headline: 'Unverified', state: 'draft' },
    { headline: 'Withdraw: As a file', state: 'draft' },
  ]);
}, 60_000);

test('a server that cannot be read is said why, and asked again later', async () => {
  const failing = async (id: string) => (await feeds.run(id, '2026-11-02T06:00:00Z')).problem;
  const remove = () => newsroom.store.write((writing) => writing.deleteFrom('feeds').execute());
  const wrong = await follow({}, 'wrong');
  const said = await failing(wrong);
  expect(said).toMatchObject({ code: 'login', says: expect.stringContaining('does not accept') });
  expect(JSON.stringify(said)).not.toContain('wrong"');
  await remove();
  expect(await failing(await follow({}, undefined, 'Elsewhere'))).toMatchObject({ code: 'mail folder' });
  await remove();
  feeds = feedsUnderTest(newsroom.store, newsroom.host, by, {});
  const inside = await follow();
  expect(await failing(inside)).toMatchObject({ code: 'no feed', says: expect.stringContaining('port') });
  await remove();
  feeds = feedsUnderTest(newsroom.store, newsroom.host, by, { MAILBOX_HOSTS_INSIDE: '127.0.0.1' });
  const address = `imap://wire@127.0.0.1:${host.port}/INBOX`;
  const outside = { ...readMailboxAddress(address, ['127.0.0.1']), needsTls: true };
  host.asked.length = 0;
  for (const offersTls of [false, true]) {
    host.offersTls = offersTls;
    const opening = withMailbox(outside, { password: 'secret', marks: false }, async () => 'read');
    await expect(opening).rejects.toMatchObject({ code: 'mailboxNoTls' });
  }
  expect(host.asked.filter((command) => /LOGIN|secret/.test(command))).toEqual([]);
  await follow();
  const id = (await newsroom.store.reading.selectFrom('feeds').select('id').executeTakeFirstOrThrow()).id;
  await resetSecret(newsroom.store, feeds.config, 'stolen', new Date());
  expect(await failing(id)).toMatchObject({ code: 'login', says: expect.stringContaining('lost') });
}, 60_000);
