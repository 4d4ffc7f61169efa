import { afterAll, beforeAll, expect, test } from 'vitest';
import { searchLog } from '../../../desk/log/log.queries.ts';
import { makeMember, type TestMember } from '../../../readers/testing.ts';
import type { Store } from '../../../store/database.ts';
import { openTestStore } from '../../../store/testing.ts';
import { draftOf } from '../../../stories/testing.ts';
import { upsertStories } from '../../../stories/upsert-stories.ts';
import { BUILT_IN_LANGUAGES } from '../../../words/languages.ts';
import type { RunningServer } from '../../server/server.ts';
import { startTestPortal } from '../../testing/testing.ts';
import { readPage } from '../../testing/testing-page.ts';
import { testConfig } from '../../testing/testing-parts.ts';
import { visitsTo } from '../../testing/testing-visitor.ts';

const DAY = new Date('2026-11-20T12:00:00Z');
let store: Store;
let portal: RunningServer;
let editor: TestMember;
let reporter: TestMember;

const named = (slug: string, name: string) => ({ slug, names: { en: name } });
const publish = (...stories: { headline: string; author: string; language?: string }[]) =>
  store.write((writing) =>
    upsertStories(
      writing,
      stories.map(({ headline, author, language = 'en' }) =>
        draftOf({
          ...{ externalKey: headline, headline, language, publishedAt: DAY },
          authors: [named(author.toLowerCase().replaceAll(' ', '-'), author)],
        }),
      ),
      DAY,
    ),
  );

beforeAll(async () => {
  store = await openTestStore();
  const config = testConfig({ PUBLIC_URL: 'http://localhost:3999', PORTAL_LANGUAGES: 'en,fr,ar' });
  portal = await startTestPortal(store, { config });
  editor = await makeMember(store, { role: 'editor', name: 'Edith Editor' });
  reporter = await makeMember(store, { role: 'reporter' });
  await publish(
    { headline: 'One', author: 'Ana Ruiz' },
    { headline: 'Two', author: 'Ana Ruiz', language: 'fr' },
    { headline: 'Three', author: 'Bo Lind' },
  );
});
afterAll(async () => {
  await portal.close();
  await store.close();
});

const { get, page: open, post, text } = visitsTo(() => ({ portal, as: editor }));
const SENT = {
  version: '0',
  'role-en': 'Trade editor',
  'biography-en': 'Covers ports.\n\nBefore that, customs.',
  'expertise-en': 'ports, customs',
  picture: '',
  email: 'ana@example.org',
  links: 'Mastodon: https://social.example/@ana',
};

test('an editor finds an author without a profile, writes one, and readers of the log see who did', async () => {
  const list = await open('/desk/authors?lack=profile&sort=stories');
  expect.soft(list.link('Ana Ruiz').href).toBe('/desk/authors/ana-ruiz');
  expect.soft(list.text).toMatch(/Ana Ruiz.*2 published stories.*no profile.*Bo Lind.*1 published story/s);
  const form = await open('/desk/authors/ana-ruiz');
  // The newsroom writes in three languages; the others are not asked for.
  expect.soft(form.fields(/^Role/)).toHaveLength(3);
  const wrong = await post('/desk/authors/ana-ruiz', {
    ...SENT,
    'role-ar': 'x'.repeat(101),
    email: 'ana',
    links: 'Site: http://a.example',
    picture: 'ana.jpg',
  });
  expect(wrong.status).toBe(400);
  const again = readPage(await wrong.text());
  for (const said of [
    'Write no more than 100 characters.',
    'Write an address such as name@example.org.',
    'End each line with an address that begins with https://.',
    'Paste the address of a picture’s page',
  ])
    expect.soft(again.text).toContain(said);
  expect.soft(again.field('Public email address')).toMatchObject({ value: 'ana', invalid: true });
  expect.soft(again.field(/^Biography \(English/).value).toBe(SENT['biography-en']);
  const saved = await post('/desk/authors/ana-ruiz', SENT);
  expect(saved.headers.get('location')).toBe('/desk/authors/ana-ruiz?done=changed');
  const page = await text('/desk/authors/ana-ruiz?done=changed');
  for (const said of ['Profile saved.', 'changed by Edith Editor', 'no picture'])
    expect(page).toContain(said);
  const late = await post('/desk/authors/ana-ruiz', { ...SENT, 'role-en': 'Port editor' });
  expect(late.status).toBe(409);
  const stands = readPage(await late.text());
  expect.soft(stands.text).toContain('Yours is not saved');
  expect.soft(stands.text).toContain('Now: Trade editor');
  const [logged] = await searchLog(store.reading, {}, 1);
  expect(logged).toMatchObject({
    action: 'change author',
    actor: editor.id,
    details: { author: 'ana-ruiz', changed: ['role', 'biography', 'expertise', 'email', 'links'] },
  });
});

test('the form has a group for each language, folded while it is empty, and shows the picture', async () => {
  const html = await text('/desk/authors/bo-lind');
  const group = /<(fieldset|details)[^>]*class="desk-group"[^>]*><(?:legend|summary)>([^<]+)/g;
  const groups = (page: string) => [...page.matchAll(group)].map(([, kind, title]) => [kind, title]);
  const all = [
    ['fieldset', 'English'],
    ['details', 'Arabic'],
    ['details', 'French'],
    ['fieldset', 'In every language'],
  ];
  expect(groups(html)).toEqual(expect.arrayContaining(all));
  expect(html).toContain('<img alt hidden/>');
  const wrong = await post('/desk/authors/bo-lind', { ...SENT, 'role-ar': 'x'.repeat(101) });
  const again = await wrong.text();
  expect(groups(again)).toContainEqual(['fieldset', 'Arabic']);
  expect(groups(again)).toContainEqual(['details', 'French']);
  const picture = '0193d1a0-5f8e-7c3b-9d52-6b1f0c7e4a21';
  const unknown = await post('/desk/authors/bo-lind', { ...SENT, picture });
  expect(await unknown.text()).toContain(`<img src="/media/${picture}?w=400" alt/>`);
});

test('texts in languages the form does not show stay, and the data have everything', async () => {
  await store.statement(
    `update author_profiles set roles = roles || '{"ru": "Редактор"}' where email = 'ana@example.org'`,
  );
  const form = await (await get('/desk/authors/ana-ruiz')).text();
  expect(form).toContain('<input type="hidden" name="role-ru" value="Редактор"/>');
  const sent = { ...SENT, version: '1', 'role-ru': 'Редактор', 'role-en': 'Ports editor' };
  expect((await post('/desk/authors/ana-ruiz', sent)).status).toBe(303);
  const data = await (await get('/desk/authors/ana-ruiz.json')).json();
  expect(data).toMatchObject({
    roles: { en: 'Ports editor', ru: 'Редактор' },
    biographies: { en: 'Covers ports.\n\nBefore that, customs.' },
    expertise: { en: 'ports, customs' },
    ...{ picture: null, email: 'ana@example.org', complete: false, version: 2, stories: 2 },
    links: [{ label: 'Mastodon', url: 'https://social.example/@ana' }],
    changedBy: { id: editor.id, name: 'Edith Editor' },
  });
  const table = (await (await get('/desk/authors.csv?q=ruiz')).text()).split('\r\n');
  expect(table[0]).toContain('links.1.label,links.1.url');
  expect(table[1]).toContain('Mastodon,https://social.example/@ana');
  expect((await (await get('/desk/authors.json?lack=profile&q=port')).json()).authors).toHaveLength(1);
});

test('a reporter reads a profile, and does not change it; readers see neither', async () => {
  const page = await open('/desk/authors/ana-ruiz', reporter);
  expect.soft(page.text).toContain('Only editors can change a profile.');
  expect.soft(page.text).toContain('Covers ports.');
  expect.soft(page.fields(/^Role/)).toEqual([]);
  expect((await post('/desk/authors/ana-ruiz', SENT, reporter)).status).toBe(403);
  const reader = await makeMember(store, { role: 'reader' });
  expect((await get('/desk/authors', reader)).status).toBe(403);
  expect((await get('/desk/authors/nobody')).status).toBe(404);
});

test('the list goes on in each order, and speaks every language of the newsroom', async () => {
  await publish(
    ...Array.from({ length: 52 }, (_, at) => ({ headline: `M ${at}`, author: `Many ${at + 10}` })),
  );
  for (const sort of ['slug', 'stories', 'changed']) {
    const first = await open(`/desk/authors?q=many&sort=${sort}`);
    expect(first.text).toContain('Many 10');
    const next = first.leadsTo.find((href) => href.includes('cursor='));
    expect(await text(next ?? '')).toContain('Many 61');
  }
  for (const language of BUILT_IN_LANGUAGES) {
    const answer = await get(`/desk/authors?lang=${language}`);
    expect(answer.status).toBe(200);
  }
});
