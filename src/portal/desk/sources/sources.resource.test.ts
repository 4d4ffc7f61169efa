import { afterAll, beforeAll, expect, test } from 'vitest';
import { startStory } from '../../../desk/start-story.ts';
import { staffIn, writtenDraft } from '../../../desk/testing.ts';
import { makeMember, type TestMember } from '../../../readers/testing.ts';
import type { Store } from '../../../store/database.ts';
import { openTestStore } from '../../../store/testing.ts';
import { BUILT_IN_LANGUAGES } from '../../../words/languages.ts';
import type { RunningServer } from '../../server/server.ts';
import { startTestPortal } from '../../testing/testing.ts';
import { readPage } from '../../testing/testing-page.ts';
import { testConfig } from '../../testing/testing-parts.ts';
import { visitsTo } from '../../testing/testing-visitor.ts';

const NOW = new Date('2026-11-25T12:00:00Z');
const TEXT = 'The port of Rotterdam was busy, officials said.';
let store: Store;
let portal: RunningServer;
let editor: TestMember;
let reporter: TestMember;
let writes: Awaited<ReturnType<typeof staffIn>>['writes'];

const ALONE = { TWO_PAIRS_OF_EYES: 'no' };

beforeAll(async () => {
  store = await openTestStore();
  const config = testConfig({ PUBLIC_URL: 'http://localhost:3999', PUBLISH_BLOCKS: 'licence', ...ALONE });
  portal = await startTestPortal(store, { config });
  editor = await makeMember(store, { role: 'editor', name: 'Edith Editor' });
  reporter = await makeMember(store, { role: 'reporter' });
  ({ writes } = await staffIn(store, 'Rana'));
});
afterAll(async () => {
  await portal.close();
  await store.close();
});

const begin = (headline: string, slug: string, name = 'A wire') => {
  const source = { slug, name, url: null, licence: null, licenceUrl: null, policy: 'licensed' as const };
  const draft = { ...writtenDraft(headline, TEXT), source };
  return store.write((writing) => startStory(writing, draft, writes, NOW));
};
const { get, page: open, post, text } = visitsTo(() => ({ portal, as: editor }));
const wire = { name: 'A wire', url: '', policy: 'licensed', licence: '', licenceUrl: '' };

test('what stands in the way of a story leads to its source, and is seen to there', async () => {
  const { id, slug } = await begin('Cleared', 'wire');
  const blocked = await open(`/desk/stories/${id}/blocks`);
  expect.soft(blocked.text).toContain('State the licence at the source.');
  expect.soft(blocked.leadsTo).toContain('/desk/sources/wire');
  const publish = async () => {
    const seen = /name="seen" value="([^"]+)"/.exec(await text(`/desk/stories/${id}/workflow`))?.[1] ?? '';
    return post(`/desk/stories/${id}/move`, { move: 'publish', seen });
  };
  const refused = await publish();
  expect(refused.status).toBe(409);
  expect(await refused.text()).toContain('State the licence at the source.');
  const page = await open('/desk/sources/wire');
  expect.soft(page.text).toContain('no licence stated');
  const { version = '' } = Object.fromEntries(page.sends('Save'));
  const saved = await post('/desk/sources/wire', { ...wire, licence: 'By contract', version });
  expect(saved.headers.get('location')).toBe('/desk/sources/wire?done=changed');
  expect(await text('/desk/sources/wire?done=changed')).toContain('Source saved.');
  expect(await text(`/desk/stories/${id}/blocks`)).toContain('Nothing blocks this story');
  expect((await publish()).status).toBe(303);
  expect((await get(`/story/${slug}`)).status).toBe(200);
  expect(await text(`/story/${slug}`)).toContain('By contract');
});

test('the list names every source with its terms, is searched and goes on', async () => {
  for (let at = 10; at < 62; at += 1) await begin(`Many ${at}`, `many-${at}`, `Many ${at}`);
  const first = await open('/desk/sources?q=Many');
  expect.soft(first.text).toContain('Many 10');
  expect.soft(first.text).toContain('1 story');
  expect.soft(first.text).not.toContain('Many 60');
  const next = first.leadsTo.find((href) => href.includes('cursor=')) ?? '';
  expect(await text(next)).toContain('Many 61');
  expect(await text('/desk/sources?q=nowhere')).toContain('No sources found.');
  expect(await text('/desk/sources?lack=licence&q=Many')).toContain('Many 10');
  expect(await text('/desk/sources?policy=linked')).not.toContain('Many 10');
  expect((await get('/desk/sources?policy=free')).status).toBe(400);
  const { sources } = await (await get('/desk/sources.json?q=many-10')).json();
  expect(sources).toMatchObject([{ slug: 'many-10', policy: 'licensed', stories: 1, version: 1 }]);
  expect((await open('/desk')).leadsTo).toContain('/desk/sources');
});

test('each field that is wrong says so, and keeps what was typed', async () => {
  await begin('Wrong', 'wrong');
  const sent = {
    ...wire,
    name: ' ',
    url: 'nowhere',
    licenceUrl: 'javascript:x',
    policy: 'free',
    version: '1',
  };
  const refused = await post('/desk/sources/wrong', sent);
  expect(refused.status).toBe(400);
  const page = readPage(await refused.text());
  const [said = ''] = page.alerts;
  expect.soft(said).toContain('Write its name.');
  expect.soft(said.split('Write an address that begins with')).toHaveLength(3);
  expect.soft(said).toContain('Choose what it allows.');
  expect.soft(page.focused).toHaveLength(1);
  const wrong = page.fields().filter(({ invalid }) => invalid);
  expect.soft(wrong.map(({ value }) => value)).toEqual(expect.arrayContaining(['nowhere', 'javascript:x']));
  const long = await post('/desk/sources/wrong', { ...wire, licence: 'x'.repeat(201), version: '1' });
  expect(await long.text()).toContain('Write no more than 200 characters.');
  const same = await post('/desk/sources/wrong', { ...wire, version: '1' });
  expect([same.status, await same.text()]).toEqual([400, expect.stringContaining('Nothing changes.')]);
});

test('an editor who saves later sees the current values and may overwrite them', async () => {
  await begin('Late', 'late');
  await post('/desk/sources/late', { ...wire, licence: 'First', version: '1' });
  const late = await post('/desk/sources/late', { ...wire, licence: 'Second', version: '1' });
  expect(late.status).toBe(409);
  const page = readPage(await late.text());
  expect.soft(page.text).toContain('Somebody changed this source after you opened it.');
  expect.soft(page.text).toContain('Now: First');
  expect.soft(Object.fromEntries(page.sends('Save'))).toMatchObject({ licence: 'Second', version: '2' });
  const again = await post('/desk/sources/late', { ...wire, licence: 'Second', version: '2' });
  expect(again.status).toBe(303);
  expect(await (await get('/desk/sources/late.json')).json()).toMatchObject({
    licence: 'Second',
    version: 3,
    changedBy: { name: 'Edith Editor' },
  });
});

test('a reporter reads it and changes nothing; what is not there is not found', async () => {
  await begin('Read', 'read');
  const page = await open('/desk/sources/read', reporter);
  expect.soft(page.text).toContain('Only editors can change a source.');
  expect.soft(page.fields(/licence/i)).toEqual([]);
  expect(
    (await post('/desk/sources/read', { ...wire, licence: 'Mine', version: '1' }, reporter)).status,
  ).toBe(403);
  expect((await get('/desk/sources/none')).status).toBe(404);
  expect((await post('/desk/sources/none', { ...wire, version: '1' })).status).toBe(404);
});

test('it speaks every language of the interface, from right to left where that is its way', async () => {
  await begin('Words', 'words');
  for (const language of BUILT_IN_LANGUAGES) {
    for (const path of ['/desk/sources', '/desk/sources/words']) {
      const page = await open(`${path}?lang=${language}`);
      expect.soft(page.direction, language).toBe(language === 'ar' ? 'rtl' : 'ltr');
      if (language !== 'en') expect.soft(page.text, language).not.toContain('no licence stated');
    }
  }
});

test('a source that is known is not named anew: it is said, with the way to its terms', async () => {
  const { id } = await begin('Named anew', 'known-wire', 'Known Wire');
  const form = { headline: 'Named anew', version: '0', newSource: 'Known  wire', newSourcePolicy: 'own' };
  const refused = await post(`/desk/stories/${id}/copy`, form);
  expect(refused.status).toBe(400);
  const page = readPage(await refused.text());
  expect.soft(page.text).toContain('There is already a source called Known Wire.');
  expect.soft(page.leadsTo).toContain('/desk/sources/known-wire');
  const named = async (q: string) =>
    (await (await get(`/desk/stories/names.json?of=sources&q=${q}`)).json()).found[0];
  expect(await named('known wire')).toMatchObject({ slug: 'known-wire', known: 'Known Wire' });
  expect(await named('unknown wire')).toMatchObject({ slug: 'unknown-wire', known: null });
});
