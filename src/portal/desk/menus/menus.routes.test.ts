import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { searchLog } from '../../../desk/log/log.queries.ts';
import { changePage, setPageState } from '../../../desk/newsroom-pages/change-page.ts';
import { makePage } from '../../../desk/newsroom-pages/make-page.ts';
import { newPage } from '../../../desk/newsroom-pages/testing.ts';
import { staffIn } from '../../../desk/testing.ts';
import { authorize } from '../../../readers/permission.ts';
import { makeMember, type TestMember } from '../../../readers/testing.ts';
import type { Store } from '../../../store/database.ts';
import { openTestStore } from '../../../store/testing.ts';
import { findNewsroomPage } from '../../../stories/newsroom-pages/newsroom-page.queries.ts';
import { announce } from '../../../stories/story.changes.ts';
import { draftOf } from '../../../stories/testing.ts';
import { upsertStories } from '../../../stories/upsert-stories.ts';
import { wordsIn } from '../../../words/words.ts';
import type { RunningServer } from '../../server/server.ts';
import { startTestPortal } from '../../testing/testing.ts';
import { readPage } from '../../testing/testing-page.ts';
import { testConfig } from '../../testing/testing-parts.ts';
import { visitsTo } from '../../testing/testing-visitor.ts';

const HERE = '/desk/menus';
let store: Store;
let portal: RunningServer;
/** Another process on the same database. */
let other: RunningServer;
let editor: TestMember;
let admin: TestMember;
let reporter: TestMember;
beforeAll(async () => {
  store = await openTestStore();
  const config = testConfig({ PUBLIC_URL: 'http://localhost:3999' });
  portal = await startTestPortal(store, { config });
  other = await startTestPortal(store, { config });
  editor = await makeMember(store, { role: 'editor', name: 'Emil' });
  admin = await makeMember(store, { role: 'administrator', name: 'Anna' });
  reporter = await makeMember(store, { role: 'reporter', name: 'Rosa' });
  const section = { slug: 'economy', names: { en: 'Economy', fr: 'Économie' } };
  const topic = { slug: 'machine-tools', names: { en: 'Machine tools', fr: 'Machines-outils' } };
  const drafts = [
    draftOf({ headline: 'A ship comes in', section, topics: [topic] }),
    draftOf({ headline: 'Un navire arrive', language: 'fr', section }),
  ];
  await store.write((writing) => upsertStories(writing, drafts, new Date('2026-11-01T12:00:00Z')));
});
afterAll(async () => {
  await portal.close();
  await other.close();
  await store.close();
});

const { get, post, text } = visitsTo(() => ({ portal, as: editor }));
const onOther = visitsTo(() => ({ portal: other, as: editor }));

type Row = { to: string; en?: string; fr?: string };
async function versionOf(place: string): Promise<string> {
  const { menus } = JSON.parse(await text(`${HERE}.json`));
  return String(menus.find((menu: { place: string }) => menu.place === place).version);
}
async function send(place: string, rows: readonly Row[], act = 'save', version?: string) {
  const fields = rows.flatMap(({ to, en = '', fr = '' }, at): [string, string][] => [
    [`to-${at}`, to],
    [`label-${at}-en`, en],
    [`label-${at}-fr`, fr],
  ]);
  return post(`${HERE}/${place}`, [
    ['version', version ?? (await versionOf(place))],
    ['act', act],
    ...fields,
  ]);
}
/** The links of a menu as a reader sees them. */
async function shown(selector: string, path = '/', reads = text): Promise<[string, string][]> {
  const { document } = parseHTML(await reads(path, null));
  return [...document.querySelectorAll(`${selector} a`)].map((link) => [
    link.textContent?.trim() ?? '',
    link.getAttribute('href') ?? '',
  ]);
}
const header = (path?: string) => shown('nav.sections', path);
const footer = (path?: string) => shown('.foot nav:not(.foot-accounts)', path);
/** The rows of the form as it is drawn. */
function rowsIn(html: string): string[] {
  const { document } = parseHTML(html);
  return [...document.querySelectorAll('.menu-row input[name^="to-"]')].map(
    (input) => input.getAttribute('value') ?? '',
  );
}

it('shows what the portal shows of itself until somebody changes it', async () => {
  expect(await header()).toEqual([
    ['Front page', '/'],
    ['Economy', '/section/economy'],
    ['Corrections', '/corrections'],
  ]);
  expect((await footer()).map(([name]) => name)).toEqual([
    'Corrections',
    'Sitemap',
    'Newsletter',
    'RSS',
    'Atom',
    'JSON Feed',
    'Data for developers',
  ]);
  expect(await shown('.foot-accounts')).toEqual([]);
  const page = readPage(await text(HERE));
  expect(page.text).toContain('Standard menu');
  expect(rowsIn(await text(`${HERE}/header`))).toEqual(['/', '/section/*', '/corrections']);
});

it('is for editors alone, at every address', async () => {
  for (const path of [HERE, `${HERE}/header`, `${HERE}.json`])
    expect((await get(path, reporter)).status).toBe(403);
  const fields = { version: '0', act: 'save', 'to-0': '/' };
  expect((await post(`${HERE}/header`, fields, reporter)).status).toBe(403);
  expect((await post(`${HERE}/header/restore`, { version: '0', number: '0' }, reporter)).status).toBe(403);
  expect((await get(`${HERE}/sidebar`)).status).toBe(404);
  expect(readPage(await text('/desk', reporter)).leadsTo).not.toContain(HERE);
  expect(readPage(await text('/desk')).leadsTo).toContain(HERE);
});

it('shows a changed menu to the next reader, in each language, and in every process', async () => {
  for (const path of ['/', '/?lang=fr', '/story/a-ship-comes-in']) await text(path, null);
  const answer = await send('header', [
    { to: '/topic/machine-tools' },
    { to: 'http://localhost:3999/section/economy?lang=fr', en: 'Money', fr: 'Argent' },
    { to: 'https://archive.example/', en: 'Archive' },
    { to: '/corrections' },
  ]);
  expect(answer.status).toBe(303);
  expect(answer.headers.get('location')).toBe('/desk/menus/header?done=saved');
  const english = [
    ['Machine tools', '/topic/machine-tools'],
    ['Money', '/section/economy'],
    ['Archive', 'https://archive.example/'],
    ['Corrections', '/corrections'],
  ];
  expect(await header()).toEqual(english);
  expect(await header('/story/a-ship-comes-in')).toEqual(english);
  const french = await text('/?lang=fr', null);
  expect(await header('/?lang=fr')).toEqual([
    ['Machines-outils', '/topic/machine-tools?lang=fr'],
    ['Argent', '/section/economy?lang=fr'],
    ['Archive', 'https://archive.example/'],
    ['Rectificatifs', '/corrections?lang=fr'],
  ]);
  expect(french).toContain('<a href="https://archive.example/" lang="en">Archive</a>');
  await other.settled();
  expect(await shown('nav.sections', '/', onOther.text)).toEqual(english);
  const [logged] = await searchLog(store.reading, { action: 'change menu' }, 1);
  expect(logged).toMatchObject({ actor: editor.id, details: { menu: 'header', number: 1, entries: 4 } });
  expect(readPage(await text('/desk/log?action=menu', admin)).text).toContain('Header');
});

it('changes nothing where nothing is different', async () => {
  const before = await versionOf('header');
  const answer = await send('header', [
    { to: '/topic/machine-tools' },
    { to: '/section/economy', en: 'Money', fr: 'Argent' },
    { to: 'https://archive.example/', en: 'Archive' },
    { to: '/corrections' },
  ]);
  expect(answer.headers.get('location')).toContain('done=unchanged');
  expect(await versionOf('header')).toBe(before);
});

it('moves, adds and removes rows without saving, with the focus where it was', async () => {
  const rows = [{ to: '/', en: 'Home' }, { to: '/corrections' }, { to: '/sitemap' }];
  const before = await header();
  const moved = await (await send('footer', rows, 'down-0')).text();
  expect(rowsIn(moved)).toEqual(['/corrections', '/', '/sitemap']);
  expect(moved).toMatch(/value="down-1"[^>]* autofocus/);
  expect(moved).toContain('Not saved yet.');
  const last = await (await send('footer', rows, 'down-1')).text();
  expect(rowsIn(last)).toEqual(['/', '/sitemap', '/corrections']);
  expect(last).toMatch(/value="up-2"[^>]* autofocus/);
  const added = await (await send('footer', rows, 'add')).text();
  expect(rowsIn(added)).toEqual(['/', '/corrections', '/sitemap', '']);
  expect(added).toMatch(/name="to-3"[^>]* autofocus/);
  expect(rowsIn(await (await send('footer', rows, 'remove-1')).text())).toEqual(['/', '/sitemap']);
  const emptied = [rows[0], { to: '' }, rows[2]].map((one) => one ?? { to: '' });
  expect(rowsIn(await (await send('footer', emptied, 'up-2')).text())).toEqual(['/', '/sitemap', '']);
  expect(await header()).toEqual(before);
  expect(await versionOf('footer')).toBe('0');
});

it.each([
  [{ to: 'javascript:alert(1)', en: 'X' }, 'menuNoAddress'],
  [{ to: '/desk/people' }, 'menuNoAddress'],
  [{ to: '/section/nowhere' }, 'menuNothingThere'],
  [{ to: '/topic/nowhere' }, 'menuNothingThere'],
  [{ to: '/page/nowhere' }, 'menuNothingThere'],
  [{ to: 'https://outside.example/' }, 'menuNoLabel'],
  [{ to: '/sitemap', en: 'x'.repeat(61) }, null],
  [{ to: '/' }, 'menuTwice'],
] as const)('refuses the entry %j beside its field, and saves nothing', async (row, says) => {
  const answer = await send('footer', [{ to: '/' }, row]);
  expect(answer.status).toBe(400);
  const html = await answer.text();
  expect(html).toMatch(/id="(?:to-1|label-1-en)-wrong"/);
  for (const language of ['en', 'fr', 'ru', 'ar', 'zh'] as const) {
    const refused = await post(`${HERE}/footer?lang=${language}`, [
      ['version', '0'],
      ['to-0', '/'],
      ['to-1', row.to],
      ['label-1-en', 'en' in row ? row.en : ''],
    ]);
    const page = readPage(await refused.text()).text;
    expect(page).toContain(wordsIn(language).say('menuWrong'));
    if (says) expect(page).toContain(wordsIn(language).say(says));
  }
  expect(await versionOf('footer')).toBe('0');
});

it('shows a page in the reader’s language, and not once it is taken back', async () => {
  const { session } = (await staffIn(store, 'Edda', 'editor')).writes;
  const by = authorize(session, 'manage pages', { twoStep: false });
  const now = new Date();
  const make = (title: string, language: string, translationOf: string | null) =>
    store.write((writing) =>
      makePage(writing, by, newPage('We are.', { title, language, translationOf, footer: null }), now),
    );
  const publish = async (id: string, state: 'published' | 'draft') => {
    const version = (await findNewsroomPage(store.reading, id))?.version ?? 0;
    await store.write((writing) => setPageState(writing, by, { id, version }, state, now));
    await portal.settled();
  };
  const english = await make('About us', 'en', null);
  const french = await make('Qui sommes-nous', 'fr', english);
  expect((await send('footer', [{ to: '/page/about-us' }, { to: '/sitemap' }])).status).toBe(303);
  expect(await footer()).toEqual([['Sitemap', '/sitemap']]);
  expect(readPage(await text(`${HERE}/footer`)).text).toContain('the page is not published');
  await publish(english, 'published');
  await publish(french, 'published');
  expect(await footer()).toEqual([
    ['About us', '/page/about-us'],
    ['Sitemap', '/sitemap'],
  ]);
  expect((await footer('/?lang=fr'))[0]).toEqual(['Qui sommes-nous', '/page/qui-sommes-nous']);
  const page = await findNewsroomPage(store.reading, english);
  if (page) {
    await store.write((writing) => changePage(writing, by, page, { ...page, title: 'Who we are' }, now));
    await portal.settled();
  }
  expect((await footer())[0]).toEqual(['Who we are', '/page/about-us']);
  await publish(english, 'draft');
  expect(await footer()).toEqual([['Sitemap', '/sitemap']]);
});

it('shows a topic only while readers can see a story of it', async () => {
  expect((await header()).map(([name]) => name)).toContain('Machine tools');
  await store.write(async (writing) => {
    await writing
      .updateTable('stories')
      .set({ state: 'withdrawn' })
      .where('slug', '=', 'a-ship-comes-in')
      .execute();
    const { id } = await writing
      .selectFrom('stories')
      .select('id')
      .where('slug', '=', 'a-ship-comes-in')
      .executeTakeFirstOrThrow();
    await announce(writing, [id]);
  });
  await portal.settled();
  expect((await header('/?lang=fr')).map(([name]) => name)).toEqual(['Argent', 'Archive', 'Rectificatifs']);
  // Nor is a section without a story in the reader's language.
  expect((await header()).map(([name]) => name)).toEqual(['Archive', 'Corrections']);
  expect(readPage(await text(`${HERE}/header`)).text).toContain('it has no published stories');
});

it('links the newsroom’s accounts as its own', async () => {
  expect((await send('social', [{ to: 'http://social.example/@us' }])).status).toBe(400);
  expect((await send('social', [{ to: '/sitemap' }])).status).toBe(400);
  const rows = [{ to: 'https://social.example/@us', en: 'Mastodon' }, { to: 'https://www.video.example/us' }];
  expect((await send('social', rows)).status).toBe(303);
  const front = await text('/', null);
  expect(front).toContain('<a href="https://social.example/@us" rel="me">Mastodon</a>');
  expect(await shown('.foot-accounts')).toEqual([
    ['Mastodon', 'https://social.example/@us'],
    ['video.example', 'https://www.video.example/us'],
  ]);
  const [, json = ''] = /<script type="application\/ld\+json">(.+?)<\/script>/.exec(front) ?? [];
  expect(JSON.parse(json).sameAs).toEqual(['https://social.example/@us', 'https://www.video.example/us']);
  const story = await text('/story/un-navire-arrive', null);
  expect(story).toContain('"sameAs":["https://social.example/@us"');
});

it('refuses what somebody else changed meanwhile, keeps what was typed, and saves it the second time', async () => {
  const old = await versionOf('social');
  await send('social', [{ to: 'https://theirs.example/' }]);
  const late = await send('social', [{ to: 'https://mine.example/' }], 'save', old);
  expect(late.status).toBe(409);
  const html = await late.text();
  expect(html).toContain('Somebody else changed this menu');
  expect(rowsIn(html)).toEqual(['https://mine.example/']);
  const [, version] = /name="version" value="(\d+)"/.exec(html) ?? [];
  expect((await send('social', [{ to: 'https://mine.example/' }], 'save', version)).status).toBe(303);
  expect((await post(`${HERE}/social/restore`, { version: old, number: '1' })).status).toBe(409);
});

it('tells of a change by somebody else also after rows were moved, or refused', async () => {
  const old = await versionOf('social');
  await send('social', [{ to: 'https://quicker.example/' }]);
  const rows = [{ to: 'https://a.example/' }, { to: 'https://b.example/' }];
  for (const [act, sent, status] of [
    ['down-0', rows, 200],
    ['save', [{ to: 'nowhere' }], 400],
  ] as const) {
    const drawn = await send('social', sent, act, old);
    expect(drawn.status).toBe(status);
    const [, version] = /name="version" value="(\d+)"/.exec(await drawn.text()) ?? [];
    expect(version).toBe(old);
    expect((await send('social', rows, 'save', version)).status).toBe(409);
  }
});

it('lists its versions, and brings an earlier one or the standard menu back', async () => {
  const page = readPage(await text(`${HERE}/social`)).text;
  expect(page).toContain('Version 4');
  expect(page).toContain('Emil');
  const restored = await post(`${HERE}/social/restore`, { version: await versionOf('social'), number: '1' });
  expect(restored.headers.get('location')).toContain('done=restored');
  expect((await shown('.foot-accounts')).map(([name]) => name)).toEqual(['Mastodon', 'video.example']);
  expect((await send('header', [], 'standard')).headers.get('location')).toContain('done=standard');
  expect((await header('/?lang=fr')).map(([name]) => name)).toEqual(['La une', 'Économie', 'Rectificatifs']);
  const { menus } = JSON.parse(await text(`${HERE}.json`));
  expect(menus[0]).toMatchObject({ place: 'header', isStandard: true });
  expect(
    (await post(`${HERE}/header/restore`, { version: await versionOf('header'), number: '77' })).status,
  ).toBe(404);
});

it('has no nav at the head where the menu is empty', async () => {
  expect((await send('header', [])).status).toBe(303);
  expect(await text('/', null)).not.toContain('class="sections"');
  expect(readPage(await text(`${HERE}/header`)).text).toContain('This menu has no entries.');
  await send('header', [], 'standard');
});
