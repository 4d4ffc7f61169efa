import { afterAll, beforeAll, expect, test } from 'vitest';
import { AFTER, addSold, FIRST, keepSold } from '../../../evidence/cases/testing.ts';
import { recheck } from '../../../evidence/checks/recheck-claims.ts';
import { testFiles } from '../../../evidence/datasets/testing.ts';
import { makeMember, type TestMember } from '../../../readers/testing.ts';
import { analyticsOf } from '../../../store/analytics.ts';
import type { Store } from '../../../store/database.ts';
import { openTestStore, permittedTo } from '../../../store/testing.ts';
import { draftOf } from '../../../stories/testing.ts';
import type { RunningServer } from '../../server/server.ts';
import { startTestPortal } from '../../testing/testing.ts';
import { readPage } from '../../testing/testing-page.ts';
import { testConfig } from '../../testing/testing-parts.ts';
import { visitsTo } from '../../testing/testing-visitor.ts';

const TOTAL = 'In the last quarter of 2023 Europe sold Kyrgyzstan goods for €730.9 million.';
const WORDS =
  'Germany accounted for nearly a quarter of the €730.9 million that Europe sold Kyrgyzstan in the last quarter of 2023.';
const OWN =
  'Germany accounted for 33.6 percent of the €830.9 million that Europe sold Kyrgyzstan in the last quarter of 2023.';
const HERE = '/desk/revisions';

let store: Store;
let portal: RunningServer;
let editor: TestMember;
let reporter: TestMember;
const ids: Record<string, string> = {};
const files = testFiles(() => store);
const config = testConfig({ PUBLIC_URL: 'http://localhost:3999', DATA_DIR: 'memory://' });

beforeAll(async () => {
  store = await openTestStore();
  portal = await startTestPortal(store, { config });
  reporter = await makeMember(store, { role: 'reporter', name: 'Rita Reporter' });
  editor = await makeMember(store, { role: 'editor', name: 'Emil Editor' });
  const tools = { analytics: analyticsOf(config), ownSql: null };
  const check = () => recheck(store, tools, { unchecked: true, most: 100 }, new Date());
  const by = { ...permittedTo(editor.id, 'Emil'), allow: () => Promise.resolve() };
  await addSold(files, FIRST, undefined, config);
  for (const [slug, text] of [
    ['total', TOTAL],
    ['words', WORDS],
    ['also', TOTAL],
    ['last', TOTAL],
  ] as const) {
    ids[slug] = await keepSold(store, draftOf({ slug, headline: `Story ${slug}`, text }), by, new Date());
  }
  await check();
  await addSold(files, { ...FIRST, eu: 830_900_000, de: 279_000_000 }, AFTER, config);
  await check();
}, 120_000);
afterAll(async () => {
  await portal.close();
  await store.close();
  files.remove();
});

const { get, post } = visitsTo(() => ({ portal, as: editor }));
const caseId = async () => (await (await get(`${HERE}.json`)).json()).revisions[0].id as string;
const whole = async () => (await get(`${HERE}/${await caseId()}/data.json`)).json();
const seen = async (slug: string) => {
  const { contents } = await whole();
  const story = contents.find((one: { slug: string }) => one.slug === slug);
  return { seen: `${story.id} ${story.revision}`, sentences: story.sentences as { id: string }[] };
};
const storyOf = async (slug: string) => (await fetch(`${portal.url}/story/${slug}`)).text();

test('a new version is one case in the list, with its stories and sentences counted', async () => {
  const page = readPage(await (await get(HERE)).text());
  expect(page.text).toContain('Version 1 → 2');
  expect(page.text).toContain('4 stories');
  expect(page.text).toContain('4 to decide');
  expect(readPage(await (await get('/desk')).text()).text).toContain('new version of data that contradicts');
  expect(readPage(await (await get('/desk/corrections')).text()).text).toContain('No correction is here');
  expect(readPage(await (await get(`${HERE}?state=closed`)).text()).text).toContain('Nothing to decide here');
  expect((await get(`${HERE}?state=nonsense`)).status).toBe(400);
});

test('is for those who correct stories', async () => {
  const id = await caseId();
  for (const path of [HERE, `${HERE}.json`, `${HERE}/${id}`, `${HERE}/${id}/data.json`])
    expect((await get(path, reporter)).status, path).toBe(403);
  const { seen: total } = await seen('total');
  for (const act of ['decide', 'rewrite'])
    expect((await post(`${HERE}/${id}/${act}`, { seen: total, decision: 'accept' }, reporter)).status).toBe(
      403,
    );
  expect((await get(`${HERE}/${ids.total}`)).status).toBe(404);
  expect((await get(`${HERE}/x`)).status).toBe(404);
});

test('the case shows what the producer changed, and each sentence as it is and as it will read', async () => {
  const { text } = readPage(await (await get(`${HERE}/${await caseId()}`)).text());
  expect(text).toContain('Values changed since the version before: 2. New: 0. Gone: 0.');
  expect(text).toContain('Europe sold Kyrgyzstan goods for €830.9 million.');
  expect(text).toContain('The program cannot correct this sentence');
  expect(text).toContain('This story was updated after its data were revised (An office, 25 November 2026).');
  expect(text).toContain('revised');
});

test('accepting all changes what can be changed, and says of the rest why it waits', async () => {
  const id = await caseId();
  const [total, words] = [await seen('total'), await seen('words')];
  const sent = await post(`${HERE}/${id}/decide`, [
    ['decision', 'accept'],
    ['seen', total.seen],
    ['seen', words.seen],
  ]);
  expect(sent.status).toBe(409);
  const { text } = readPage(await sent.text());
  expect(text).toContain('Some stories were not changed, and stay open:');
  expect(text).toContain('Rewrite the sentence by hand, then accept the story.');
  expect(await storyOf('total')).toContain('€830.9 million');
  expect(await storyOf('words')).toContain('nearly a quarter');
  expect(await (await fetch(`${portal.url}/corrections`)).text()).toContain('after its data were revised');
});

test('a sentence is rewritten by hand, then its story is accepted with a note of its own', async () => {
  const id = await caseId();
  const { seen: words, sentences } = await seen('words');
  const sentence = sentences[0]?.id ?? '';
  const same = await post(`${HERE}/${id}/rewrite`, { seen: words, sentence, passage: WORDS });
  expect(same.status).toBe(400);
  expect(readPage(await same.text()).text).toContain('This is the sentence as it is now.');
  const made = await post(`${HERE}/${id}/rewrite`, { seen: words, sentence, passage: OWN });
  expect(made.headers.get('location')).toBe(`${HERE}/${id}?done=rewritten`);
  const none = await post(`${HERE}/${id}/decide`, { decision: 'accept', seen: words, one: 'yes' });
  expect(none.status).toBe(400);
  expect(readPage(await none.text()).text).toContain('Tick at least one sentence.');
  const text = 'The office has revised its figures, and we ours.';
  const done = await post(`${HERE}/${id}/decide`, {
    decision: 'accept',
    seen: words,
    one: 'yes',
    sentence,
    text,
  });
  expect(done.headers.get('location')).toBe(`${HERE}/${id}?done=accepted`);
  expect(await storyOf('words')).toContain('33.6 percent');
  expect(await storyOf('words')).toContain(text);
  const page = readPage(await (await get(`${HERE}/${id}?done=accepted`)).text()).text;
  expect(page).toContain('Corrected. Readers see the change and the note.');
  expect(page).toContain('Accepted by Emil Editor');
  // What was corrected is right again, so it is not listed as an open case.
  expect(page).not.toContain('checked on this version');
});

test('a story that was edited meanwhile stays open; a declined one shows readers both values', async () => {
  const id = await caseId();
  const { seen: also } = await seen('also');
  const [storyId, revision] = also.split(' ');
  const stale = await post(`${HERE}/${id}/decide`, {
    decision: 'accept',
    seen: `${storyId} ${Number(revision) + 1}`,
  });
  expect(stale.status).toBe(409);
  expect(readPage(await stale.text()).text).toContain('has changed since you opened');
  const left = await post(`${HERE}/${id}/decide`, { decision: 'decline', seen: also, note: 'Provisional.' });
  expect(left.headers.get('location')).toBe(`${HERE}/${id}?done=declined`);
  const story = await storyOf('also');
  expect(story).toContain('€730.9 million when published, €830.9 million now');
  const { seen: last } = await seen('last');
  await post(`${HERE}/${id}/decide`, { decision: 'decline', seen: last });
  const closed = readPage(await (await get(`${HERE}?state=closed`)).text()).text;
  expect(closed).toContain('Decided');
  const log = await store.reading
    .selectFrom('log_entries')
    .select(['actor', 'about', 'about_id', 'details'])
    .where('action', '=', 'decide correction')
    .orderBy('seq')
    .execute();
  expect(log).toHaveLength(4);
  expect(log[0]).toMatchObject({
    actor: editor.id,
    about: 'revision_cases',
    about_id: id,
    details: { kind: 'accepted', dataset: 'sold', number: 2, sentences: 1 },
  });
});
