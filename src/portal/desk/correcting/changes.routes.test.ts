import { afterAll, beforeAll, expect, test } from 'vitest';
import { saveDraft } from '../../../desk/save-draft.ts';
import { staffIn, writtenDraft } from '../../../desk/testing.ts';
import { saveClaimsOf } from '../../../evidence/claims/save-claims.ts';
import { makeMember, type TestMember } from '../../../readers/testing.ts';
import type { Store } from '../../../store/database.ts';
import { openTestStore } from '../../../store/testing.ts';
import { draftOf } from '../../../stories/testing.ts';
import { upsertStories } from '../../../stories/upsert-stories.ts';
import { withdrawStory } from '../../../stories/withdraw-story.ts';
import type { RunningServer } from '../../server/server.ts';
import { startTestPortal } from '../../testing/testing.ts';
import { readPage } from '../../testing/testing-page.ts';
import { testConfig } from '../../testing/testing-parts.ts';
import { visitsTo } from '../../testing/testing-visitor.ts';

const WRONG = 'Exports rose by 12 % in 2023.';
const RIGHT = 'Exports rose by 14 % in 2023.';
let store: Store;
let portal: RunningServer;
let editor: TestMember;
let reporter: TestMember;
let story: string;

beforeAll(async () => {
  store = await openTestStore();
  const config = testConfig({
    PUBLISH_BLOCKS: 'none',
    PUBLIC_URL: 'http://localhost:3999',
    CONTACT: 'mailto:desk@news.example',
  });
  portal = await startTestPortal(store, { config });
  editor = await makeMember(store, { role: 'editor', name: 'Emil Editor' });
  reporter = await makeMember(store, { role: 'reporter' });
  const drafts = [
    draftOf({ headline: 'Exports rise', slug: 'exports-rise', text: `${WRONG} Imports fell.` }),
    draftOf({ headline: 'All made up', slug: 'all-made-up' }),
  ];
  const [taken, other] = await store.write((writing) => upsertStories(writing, drafts, new Date()));
  story = taken?.id ?? '';
  await store.write((writing) => saveClaimsOf(writing, [story], new Date()));
  await store.write((writing) => withdrawStory(writing, other?.id ?? '', 'Its source lied.', new Date()));
  const colleague = await staffIn(store, 'Carla', 'editor');
  const draft = {
    ...writtenDraft('Exports rise', `${RIGHT} Imports fell.`),
    section: draftOf({ headline: '' }).section,
  };
  const sent = { storyId: story, version: 0, draft };
  await store.write((writing) => saveDraft(writing, sent, colleague.writes, new Date()));
}, 60_000);
afterAll(async () => {
  await portal.close();
  await store.close();
});

const { get, page: open, post: send, text } = visitsTo(() => ({ portal }));
const post = (form: Record<string, string>, as = editor) => send(`/desk/stories/${story}/changes`, form, as);
const form = { version: '1', revision: '1', how: 'correction', text: 'It was 14 %, not 12 %.', passage: '0' };

test('the page shows what the copy changes, word by word, and asks how readers will be told', async () => {
  const page = await text(`/desk/stories/${story}/changes`, editor);
  expect(page).toContain('<del>12</del><ins>14</ins>');
  expect(page).not.toContain('<del>Imports');
  expect(page).toContain('Written by Carla');
  const seen = await open(`/desk/stories/${story}/changes`, reporter);
  expect.soft(seen.text).toContain('An editor publishes the changes.');
  expect.soft(seen.fields(/^A correction/)).toEqual([]);
  const data = await (await get(`/desk/stories/${story}/changes.json`, reporter)).json();
  expect(data.changes.passages).toMatchObject([{ before: WRONG, after: RIGHT }]);
  expect((await get(`/desk/stories/${story}/changes`)).status).toBe(303);
});

test('nothing goes out untold: what is missing is said, with what was typed', async () => {
  const unchosen = await post({ ...form, how: '' });
  expect(unchosen.status).toBe(400);
  expect(await unchosen.text()).toContain('Choose how readers are told.');
  const empty = await post({ ...form, text: '' });
  expect(empty.status).toBe(400);
  const stale = await post({ ...form, version: '7' });
  expect(stale.status).toBe(409);
  expect(readPage(await stale.text()).field(/readers will be told/).value).toBe('It was 14 %, not 12 %.');
  expect((await post(form, reporter)).status).toBe(403);
  expect(await text('/story/exports-rise')).toContain('12 %');
});

test('a correction reaches the story, the passage, the lists, the feeds, JSON-LD and the API', async () => {
  const claims = await store.reading
    .selectFrom('claims')
    .select('id')
    .where('story_id', '=', story)
    .execute();
  const made = await post({ ...form, figure: claims[0]?.id ?? '' });
  expect(made.headers.get('location')).toBe(`/desk/stories/${story}/changes?done=published`);
  await expect.poll(() => text('/story/exports-rise')).toContain('It was 14 %, not 12 %.');
  const page = await text('/story/exports-rise');
  const { id } = await store.reading
    .selectFrom('corrections')
    .select('id')
    .where('story_id', '=', story)
    .executeTakeFirstOrThrow();
  expect(page).toContain(`id="correction-${id}"`);
  expect(page).toContain(`id="passage-${id}" href="#correction-${id}">corrected</a>`);
  expect(page).toContain(`It said: “${WRONG}”`);
  expect(page).toContain('"@type":"CorrectionComment"');
  expect(page).toContain(`"replacee":{"@type":"Quotation","text":"${WRONG}"`);
  expect(page).toContain(`"replacer":{"@type":"Quotation","text":"${RIGHT}"`);
  const api = await (await get('/api/v1/stories/exports-rise')).json();
  expect(api.corrections).toMatchObject([
    { id, kind: 'correction', passageBefore: WRONG, passageAfter: RIGHT, text: form.text },
  ]);
  for (const feed of ['/feed.xml', '/feed.atom', '/feed.json']) {
    const said = await text(feed);
    expect(said).toContain('It was 14 %, not 12 %.');
    expect(said).toContain(`It said: “${WRONG}”`);
    expect(said).toContain(`It says now: “${RIGHT}”`);
  }
  const { items } = JSON.parse(await text('/feed.json'));
  expect(items.flatMap((item: { _corrections?: object[] }) => item._corrections ?? [])).toMatchObject([
    { passage_before: WRONG, passage_after: RIGHT },
  ]);
  expect(await text('/corrections')).toContain('It was 14 %, not 12 %.');
  expect(await text('/corrections?kind=update')).toContain('There is none of this kind.');
  const csv = await text('/corrections.csv?kind=correction');
  expect(csv.split('\r\n')[1]).toContain('exports-rise');
  const told = await text(`/desk/stories/${story}/changes?done=published`, editor);
  expect(told).toContain('Published, with a note to readers.');
  expect(told).toContain('Emil Editor');
});

test('a withdrawn story answers 410, says when, why and whom to ask, and stands as a retraction', async () => {
  const gone = await get('/story/all-made-up');
  expect(gone.status).toBe(410);
  const page = await gone.text();
  for (const said of [
    'Its source lied.',
    'Withdrawn',
    'mailto:desk@news.example',
    '/corrections?kind=retraction',
  ]) {
    expect(page).toContain(said);
  }
  expect((await get('/api/v1/stories/all-made-up')).status).toBe(410);
  const { corrections } = await (await get('/corrections.json?kind=retraction')).json();
  expect(corrections).toMatchObject([{ kind: 'retraction', text: 'Its source lied.' }]);
  for (const list of ['/feed.xml', '/sitemap-1.xml', '/api/v1/stories', '/search?q=made', '/']) {
    expect(await text(list)).not.toContain('/story/all-made-up');
  }
});
