import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { currentDraft } from '../../../desk/keeping/standing.queries.ts';
import { saveDraft } from '../../../desk/save-draft.ts';
import { startStory } from '../../../desk/start-story.ts';
import { writtenDraft } from '../../../desk/testing.ts';
import type { Session } from '../../../readers/member.ts';
import { authorize } from '../../../readers/permission.ts';
import { makeMember, type TestMember } from '../../../readers/testing.ts';
import type { Store } from '../../../store/database.ts';
import { openTestStore } from '../../../store/testing.ts';
import { keepMedia } from '../../../stories/media.queries.ts';
import { setColumns } from '../../../stories/testing.ts';
import type { RunningServer } from '../../server/server.ts';
import { startTestPortal } from '../../testing/testing.ts';
import { testConfig } from '../../testing/testing-parts.ts';
import { visitsTo } from '../../testing/testing-visitor.ts';

const TEXT = 'Exports rose by 12 % in 2023, the ministry said.';
let store: Store;
let portal: RunningServer;
let reporter: TestMember;
let other: TestMember;
let media: string;

beforeAll(async () => {
  store = await openTestStore();
  portal = await startTestPortal(store, {
    config: testConfig({ PUBLIC_URL: 'http://localhost:3999', DATA_DIR: 'memory://' }),
  });
  reporter = await makeMember(store, { role: 'reporter', name: 'Rita Reporter' });
  other = await makeMember(store, { role: 'reporter', name: 'Otto Other' });
  media = await store.write((writing) =>
    keepMedia(writing, {
      mime: 'image/svg+xml',
      width: 40,
      height: 30,
      bytes: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"></svg>'),
    }),
  );
});
beforeEach(async () => {
  await store.statement('truncate stories cascade');
});
afterAll(async () => {
  await portal.close();
  await store.close();
});

const writes = (member: TestMember) =>
  authorize({ member: { id: member.id, role: 'reporter' }, passed: 'passkey' } as Session, 'write stories', {
    twoStep: false,
  });
const { page: open, post: send, text: get, get: ask } = visitsTo(() => ({ portal, as: reporter }));
/** Requests the path of a portal URL without logging in. */
const askAsStranger = (path: string, headers: Record<string, string> = {}) => ask(path, null, headers);

const lead = () => ({
  ...{
    mediaId: media,
    src: null,
    alt: 'A kiln',
    caption: 'A kiln at night',
    credit: 'Ana',
    width: 40,
    height: 30,
  },
  focal: { x: 0.5, y: 0.5 },
});

async function begin(): Promise<string> {
  const { id } = await store.write((writing) =>
    startStory(writing, writtenDraft('Tariffs begin', TEXT), writes(reporter), new Date()),
  );
  const stands = await currentDraft(store.reading, id);
  const draft = {
    ...writtenDraft('Tariffs begin on Monday', `${TEXT} It said why.`),
    standfirst: 'In short.',
    lead: lead(),
  };
  const sent = { storyId: id, version: stands?.version ?? 0, draft };
  await store.write((writing) => saveDraft(writing, sent, writes(reporter), new Date()));
  return id;
}

async function linkTo(id: string): Promise<string> {
  const made = await send(`/desk/stories/${id}/preview`, { name: 'Our lawyer', days: '7' });
  expect(made.status).toBe(200);
  const [, path] = /value="http:\/\/localhost:3999(\/preview\/[0-9a-f]{64})"/.exec(await made.text()) ?? [];
  if (!path) throw new Error('no link was made');
  return path;
}

test('drafts without a headline have addresses of their own, and show the one that a headline will make', async () => {
  const start = () =>
    store.write((writing) => startStory(writing, writtenDraft('', ''), writes(reporter), new Date()));
  const [one, two] = [await start(), await start()];
  expect(one.slug).toMatch(/^draft-[0-9a-f]{8}$/);
  expect(two.slug).not.toBe(one.slug);
  const preview = async () => (await open(`/desk/stories/${one.id}/preview`)).text;
  expect(await preview()).toContain(`/story/${one.slug}`);
  const draft = writtenDraft('Kilns go cold', TEXT);
  await store.write((writing) =>
    saveDraft(writing, { storyId: one.id, version: 0, draft }, writes(reporter), new Date()),
  );
  expect(await preview()).toContain('/story/kilns-go-cold');
});

test('the desk shows how a story will be seen, with what is being written', async () => {
  const id = await begin();
  const page = await get(`/desk/stories/${id}/preview`);
  expect(page).toContain('Tariffs begin on Monday');
  expect(page).toContain('In short.');
  expect(page).toContain('localhost:3999/story/tariffs-begin');
  expect(page).toContain('No links yet.');
  const readers = await get(`/desk/stories/${id}/preview/page`);
  expect(readers).toContain('It said why.');
  expect(readers).toMatch(/class="preview-bar"[^>]*>.*Draft/);
  // The figure links to its desk page: it has no public page yet.
  expect(readers).toMatch(/href="\/desk\/figures\/[0-9a-f-]{36}"/);
  expect(readers).not.toMatch(/<script type="module"|href="\/figure\/|application\/ld\+json|rel="canonical"/);
  expect((await askAsStranger(`/desk/stories/${id}/preview`)).status).toBe(303);
});

test('a stranger reads the story by its link, and nothing of it is cached, listed or told to others', async () => {
  const id = await begin();
  const path = await linkTo(id);
  const answer = await askAsStranger(path);
  expect(answer.status).toBe(200);
  const text = await answer.text();
  expect(text).toContain('Tariffs begin on Monday');
  expect(text).toContain('It said why.');
  expect(text).toContain('This story is not published yet.');
  expect(answer.headers.get('cache-control')).toBe('private, no-store');
  expect(answer.headers.get('referrer-policy')).toBe('no-referrer');
  expect(answer.headers.get('x-robots-tag')).toContain('noindex');
  expect(text).toMatch(/<meta name="robots" content="noindex, nofollow"/);
  expect(text).not.toMatch(/<script|rel="canonical"|og:url|name="story"|\/desk\//);
  // The token is only in the links to the page in other languages.
  const [, token = ''] = /([0-9a-f]{64})$/.exec(path) ?? [];
  const rest = text.replaceAll(/href="\/preview\/[0-9a-f]{64}(\?lang=[a-z]{2})?"/g, '');
  expect(rest).not.toContain(token);
  expect(await (await askAsStranger(`${path}?lang=fr`)).text()).toContain('pas encore publié');
  const { links } = JSON.parse(await get(`/desk/stories/${id}/preview.json`)) as {
    links: { opened: number; name: string }[];
  };
  expect(links).toMatchObject([{ opened: 2, name: 'Our lawyer' }]);
  expect(JSON.stringify(links)).not.toContain(token);
  expect(await get(`/desk/stories/${id}/preview`)).not.toContain(token);
  // The story itself is not public.
  expect((await askAsStranger('/story/tariffs-begin')).status).toBe(404);
});

test('the page of a link is sent the pictures of its story, by a key that opens nothing else', async () => {
  const id = await begin();
  const path = await linkTo(id);
  const text = await (await askAsStranger(path)).text();
  const [, picture = ''] = /<img src="(\/media\/[^"]+)"/.exec(text.replaceAll('&amp;', '&')) ?? [];
  const [, key = ''] = /preview=([0-9a-f]{64})/.exec(picture) ?? [];
  expect(path).not.toContain(key);
  const sent = await askAsStranger(picture);
  expect([sent.status, sent.headers.get('cache-control')]).toEqual([200, 'private, no-store']);
  expect((await askAsStranger(`/media/${media}`)).status).toBe(404);
  expect((await askAsStranger(`/media/${media}?preview=${'0'.repeat(64)}`)).status).toBe(404);
  expect((await askAsStranger(`/preview/${key}`)).status).toBe(404);
  const { links } = JSON.parse(await get(`/desk/stories/${id}/preview.json`)) as { links: { id: string }[] };
  await send(`/desk/stories/${id}/preview/revoke`, { id: links[0]?.id ?? '' });
  expect((await askAsStranger(picture)).status).toBe(404);
});

test('a link that was revoked, expired or never was is answered alike', async () => {
  const id = await begin();
  const path = await linkTo(id);
  const { links } = JSON.parse(await get(`/desk/stories/${id}/preview.json`)) as { links: { id: string }[] };
  const revoke = (as = reporter) =>
    send(`/desk/stories/${id}/preview/revoke`, { id: links[0]?.id ?? '' }, as);
  expect((await revoke(other)).status).toBe(403);
  expect((await askAsStranger(path)).status).toBe(200);
  expect((await revoke()).headers.get('location')).toContain('done=revoked');
  expect((await revoke()).headers.get('location')).toContain('done=was-revoked');
  const never = await askAsStranger(`/preview/${'a'.repeat(64)}`);
  const revoked = await askAsStranger(path);
  expect([revoked.status, never.status]).toEqual([404, 404]);
  expect(await revoked.text()).toBe(await never.text());
  expect([...revoked.headers].filter(([name]) => name !== 'date')).toEqual(
    [...never.headers].filter(([name]) => name !== 'date'),
  );
  expect(revoked.headers.get('cache-control')).toBe('private, no-store');
});

test('a link leads to the story once readers see it, and shows it while it is under embargo', async () => {
  const id = await begin();
  const path = await linkTo(id);
  const past = new Date(Date.now() - 60_000);
  const later = new Date(Date.now() + 3_600_000);
  await setColumns(store, id, { state: 'published', published_at: past, embargo_until: later });
  expect((await askAsStranger(path)).status).toBe(200);
  await setColumns(store, id, { embargo_until: null });
  const out = await askAsStranger(path);
  expect([out.status, out.headers.get('location')]).toEqual([302, '/story/tariffs-begin']);
  expect(await get(`/desk/stories/${id}/preview`)).toContain('Readers can see this story.');
});

test('a form that cannot be taken is shown again with what was typed, and who may not share sees why', async () => {
  const id = await begin();
  const wrong = await send(`/desk/stories/${id}/preview`, { name: 'Ann', days: '99' });
  expect(wrong.status).toBe(400);
  const page = await wrong.text();
  expect(page).toContain('A link works for 1, 3, 7, 14, 30 days.');
  expect(page).toMatch(/name="name"[^>]*value="Ann"/);
  expect((await send(`/desk/stories/${id}/preview`, { name: '', days: '7' }, other)).status).toBe(403);
  const theirs = await open(`/desk/stories/${id}/preview`, other);
  expect(theirs.buttons()).not.toContain('Create link');
});
