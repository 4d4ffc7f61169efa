import { afterAll, beforeAll, expect, test } from 'vitest';
import { commitDraft } from '../../../desk/commit-draft.ts';
import { findDraft } from '../../../desk/draft.queries.ts';
import type { Draft } from '../../../desk/draft.ts';
import { addPlace } from '../../../desk/places/add-place.ts';
import { saveDraft } from '../../../desk/save-draft.ts';
import { startStory } from '../../../desk/start-story.ts';
import { writtenDraft } from '../../../desk/testing.ts';
import type { Member, Session } from '../../../readers/member.ts';
import { authorize } from '../../../readers/permission.ts';
import { makeMember, type TestMember } from '../../../readers/testing.ts';
import type { Store } from '../../../store/database.ts';
import { openTestStore } from '../../../store/testing.ts';
import { addMedia } from '../../../stories/media/add-media.ts';
import { drawnPicture, sentPicture, TEST_ADDING } from '../../../stories/media/testing.ts';
import type { RunningServer } from '../../server/server.ts';
import { startTestPortal } from '../../testing/testing.ts';
import { testConfig } from '../../testing/testing-parts.ts';
import { visitsTo } from '../../testing/testing-visitor.ts';

let store: Store;
let portal: RunningServer;
let ann: TestMember;
let ben: TestMember;
let reader: TestMember;

beforeAll(async () => {
  store = await openTestStore();
  const config = testConfig({ PUBLIC_URL: 'http://localhost:3999', DATA_DIR: 'memory://' });
  portal = await startTestPortal(store, { config });
  ann = await makeMember(store, { role: 'reporter', name: 'Ann Writer' });
  ben = await makeMember(store, { role: 'editor', name: 'Ben Editor' });
  reader = await makeMember(store, { role: 'reader' });
});
afterAll(async () => {
  await portal.close();
  await store.close();
});

const { get, page: open, post } = visitsTo(() => ({ portal, as: ann }));
const writes = (who: TestMember, name: string) => {
  const member = { id: who.id, name, role: 'editor', twoStep: true } as Member;
  return authorize({ member, passed: 'passkey' } as Session, 'write stories', { twoStep: false });
};
const paragraphs = (headline: string, ...texts: string[]): Draft => ({
  ...writtenDraft(headline),
  body: {
    type: 'doc',
    content: texts.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
  },
});
const save = (storyId: string, version: number, draft: Draft, who = ann) =>
  store.write((writing) => saveDraft(writing, { storyId, version, draft }, writes(who, 'x'), new Date()));
const field = (page: string, name: string) =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(page)?.[1] ?? '';

/** A story with two revisions, a draft, and a conflicting draft of Ben's. */
async function story() {
  const begun = paragraphs('Steel exports', 'Exports rose by 12 %.', 'A second paragraph.');
  const { id } = await store.write((writing) => startStory(writing, begun, writes(ann, 'x'), new Date()));
  await save(id, 0, paragraphs('Steel exports', 'Exports rose by 14 %.', 'A second paragraph.'));
  const taking = { memberId: ann.id, reason: 'ask for review' };
  await store.write((writing) => commitDraft(writing, id, taking, new Date()));
  await save(id, 1, paragraphs('Steel <b>exports</b>', 'Exports rose by 14 %.', 'A second paragraph.'));
  const aside = await save(
    id,
    1,
    paragraphs('Steel exports', 'Exports rose by 15 %.', 'A second paragraph.', 'Only Ben wrote this.'),
    ben,
  );
  if (aside.saved) throw new Error('it was saved');
  return { id, at: `/desk/stories/${id}`, aside: aside.setAsideId };
}

test('the versions of a story are listed, read, compared word by word, and restored', async () => {
  const { id, at } = await story();
  const list = await (await get(`${at}/revisions`)).text();
  expect(list).toContain('What is written now');
  expect(list).toContain('review asked for');
  expect(list).toContain('Waits for a decision');
  expect(list).toContain('Steel &lt;b>exports&lt;/b>');
  const data = await (await get(`${at}/revisions.json`)).json();
  expect(data.revisions.map((one: { number: number }) => one.number)).toEqual([2, 1]);
  expect(data.kept).toMatchObject([{ why: 'conflict', by: { name: 'Ben Editor' } }]);

  const compared = await open(`${at}/compare?from=1&to=2`);
  expect(compared.text).toMatch(/removed: 12.* added: 14/);
  const { blocks, words } = await (await get(`${at}/compare.json?from=1&to=2`)).json();
  expect(blocks.map(({ change }: { change: string }) => change)).toEqual(['changed', 'same']);
  expect(words).toEqual({ gone: 1, new: 1 });

  const one = await (await get(`${at}/revisions/1`)).text();
  expect(one).toContain('Exports rose by 12 %.');
  expect((await (await get(`${at}/revisions/1.json`)).json()).copy.headline).toBe('Steel exports');
  const restored = await post(`${at}/restore`, { of: '1', version: field(one, 'version') });
  expect(restored.headers.get('location')).toBe(`${at}/revisions?done=restored`);
  expect((await findDraft(store.reading, id))?.draft.body).toEqual(
    paragraphs('', 'Exports rose by 12 %.', 'A second paragraph.').body,
  );
  // The displayed version is no longer the current one.
  expect((await post(`${at}/restore`, { of: '2', version: field(one, 'version') })).status).toBe(409);
  const named = await post(`${at}/checkpoint`, { name: 'Before <legal>' });
  expect(named.status).toBe(303);
  expect((await post(`${at}/checkpoint`, { name: ' ' })).status).toBe(400);
  expect(await (await get(`${at}/revisions`)).text()).toContain('Checkpoint: Before &lt;legal>');
});

test('a text set aside is merged part by part, once, and both stay in the list', async () => {
  const { id, at, aside } = await story();
  const page = await (await get(`${at}/set-asides/${aside}`)).text();
  expect(page).toContain('Only Ben wrote this.');
  const { blocks } = await (await get(`${at}/set-asides/${aside}.json`)).json();
  expect(blocks.map(({ change }: { change: string }) => change)).toEqual(['changed', 'same', 'new']);
  const form = { seen: field(page, 'seen'), version: field(page, 'version'), take: 'chosen' };
  const choice = { 'block-0': 'aside', 'block-2': 'standing', 'field-headline': 'standing' };
  const settled = await post(`${at}/set-asides/${aside}/settle`, { ...form, ...choice });
  expect(settled.headers.get('location')).toBe(`${at}/revisions?done=merged`);
  expect((await findDraft(store.reading, id))?.draft).toMatchObject(
    paragraphs('Steel <b>exports</b>', 'Exports rose by 15 %.', 'A second paragraph.'),
  );
  const again = await post(`${at}/set-asides/${aside}/settle`, { ...form, take: 'standing' });
  expect(again.status).toBe(409);
  const { kept } = await (await get(`${at}/revisions.json`)).json();
  expect(kept.map((one: { why: string }) => one.why).sort()).toEqual(['conflict', 'merged over']);
});

test('while somebody else writes, nobody writes over them but by taking over', async () => {
  const { at, aside } = await story();
  const window = '0'.repeat(31);
  const lock = await (
    await post(`${at}/lock`, { window: `${window}1`, version: '2', act: 'hold' }, ben)
  ).json();
  expect(lock).toMatchObject({ mine: true, lock: { own: true }, waiting: { id: aside, count: 1 } });
  const other = await (await post(`${at}/lock`, { window: `${window}2`, version: '0', act: 'hold' })).json();
  expect(other).toMatchObject({
    mine: false,
    lock: { own: false, holder: { name: 'Ben Editor' } },
    current: { version: 2 },
  });
  const page = await (await get(`${at}/set-asides/${aside}`)).text();
  expect(page).toContain('Ben Editor has been writing here since');
  const form = { seen: field(page, 'seen'), version: field(page, 'version'), take: 'aside' };
  const refused = await post(`${at}/set-asides/${aside}/settle`, form);
  expect(refused.status).toBe(409);
  expect(await refused.text()).toContain('Ben Editor is editing this story.');
  expect((await post(`${at}/set-asides/${aside}/settle`, { ...form, over: 'yes' })).status).toBe(303);
  expect((await post(`${at}/lock`, { window: 'x', version: '0', act: 'hold' })).status).toBe(400);
});

test('languages stand by their age; what is not there is said, and readers see none of it', async () => {
  const { at, id } = await story();
  expect(await (await get(`${at}/languages`)).text()).toContain('This story is in one language.');
  const french = { ...paragraphs('Acier', 'Les exportations.'), language: 'fr' };
  const begun = new Date(Date.now() - 60_000);
  await store.write((writing) => startStory(writing, french, writes(ann, 'x'), begun, id));
  const { languages } = await (await get(`${at}/languages.json`)).json();
  expect(languages).toHaveLength(2);
  expect(await (await get(`${at}/languages`)).text()).toContain('The original');
  for (const path of ['/revisions/99', '/revisions/zzz', `/set-asides/${id}`, '/compare?from=77&to=now']) {
    expect((await get(at + path)).status, path).toBe(404);
  }
  expect((await get(`${at}/compare?from=nonsense`)).status).toBe(400);
  expect((await get(`/desk/stories/${ann.id}/revisions`)).status).toBe(404);
  expect((await get(`${at}/revisions`, reader)).status).toBe(403);
});

test('a place and a picture that changed stand there by their names, two pictures of one name apart', async () => {
  const at = { latitude: 39.9, longitude: 116.4 };
  const place = await store.write((writing) =>
    addPlace(writing, writes(ann, 'x'), { names: { en: 'Beijing', ar: 'بكين' }, country: 'CN', at }),
  );
  const ids: string[] = [];
  for (const width of [640, 700]) {
    const file = sentPicture(await drawnPicture(width, 400).jpeg().toBuffer(), { name: 'hall.jpg' });
    ids.push((await addMedia(store, file, TEST_ADDING)).id);
  }
  const withLead = (mediaId = ''): Partial<Draft> => ({
    lead: {
      mediaId,
      src: null,
      alt: 'A hall',
      caption: null,
      credit: null,
      width: 1,
      height: 1,
      focal: { x: 0.5, y: 0.5 },
    },
  });
  const begun = { ...paragraphs('Steel', 'One.'), ...withLead(ids[0]) };
  const { id } = await store.write((writing) => startStory(writing, begun, writes(ann, 'x'), new Date()));
  await save(id, 0, { ...begun, ...withLead(ids[1]), placeSlug: place });
  const said = async (path: string) => {
    const { fields } = await (await get(`/desk/stories/${id}/${path}`)).json();
    return fields.map(
      ({ field: name, pieces }: { field: string; pieces: { kind: string; text: string }[] }) => [
        name,
        pieces.map(({ kind, text }) => (kind === 'same' ? text : `[${kind} ${text}]`)).join(''),
      ],
    );
  };
  const [was, is] = ids.map((one) => one.slice(-6));
  expect(Object.fromEntries(await said('compare.json?from=1&to=now'))).toEqual({
    lead: `hall.jpg ([gone ${was}][new ${is}])\nA hall\n50 50`,
    placeSlug: '[new Beijing, CN]',
  });
  const page = await (await get(`/desk/stories/${id}/compare?from=1&to=now`)).text();
  expect(page).toContain('Beijing');
  expect(page).not.toContain(ids[1]);
});
