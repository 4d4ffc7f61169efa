import { afterAll, beforeAll, expect, it } from 'vitest';
import { newPage } from '../../../desk/newsroom-pages/testing.ts';
import { makeMember, type TestMember } from '../../../readers/testing.ts';
import type { Store } from '../../../store/database.ts';
import { openTestStore } from '../../../store/testing.ts';
import { insertPage } from '../../../stories/newsroom-pages/keep-page.ts';
import { draftOf } from '../../../stories/testing.ts';
import { upsertStories } from '../../../stories/upsert-stories.ts';
import type { RunningServer } from '../../server/server.ts';
import { structuredFaults } from '../../testing/schema-org.ts';
import { startTestPortal } from '../../testing/testing.ts';
import { readPage } from '../../testing/testing-page.ts';
import { testConfig } from '../../testing/testing-parts.ts';
import { visitsTo } from '../../testing/testing-visitor.ts';

const HERE = '/desk/pages';
let store: Store;
let portal: RunningServer;
let editor: TestMember;
let reporter: TestMember;
beforeAll(async () => {
  store = await openTestStore();
  portal = await startTestPortal(store, { config: testConfig({ PUBLIC_URL: 'http://localhost:3999' }) });
  editor = await makeMember(store, { role: 'editor', name: 'Emil' });
  reporter = await makeMember(store, { role: 'reporter', name: 'Rita' });
});
afterAll(async () => {
  await portal.close();
  await store.close();
});

const { get, post } = visitsTo(() => ({ portal, as: editor }));
async function open(path: string, form?: Record<string, string>, by: TestMember | null = editor) {
  const answer = await (form ? post(path, form, by) : get(path, by));
  const html = await answer.text();
  return { status: answer.status, html, page: readPage(html), to: answer.headers.get('location') ?? '' };
}
const stranger = (path: string) => open(path, undefined, null);
const versionOf = (html: string) => /name="version" value="(\d+)"/.exec(html)?.[1] ?? '';
const form = (more: Record<string, string> = {}) => ({
  language: 'en',
  translationOf: '',
  kind: 'imprint',
  title: 'Imprint',
  standfirst: '',
  slug: '',
  footer: '1',
  body: 'Published by The Quay Ltd, Leith.',
  ...more,
});
/** Creates a page; answers its desk URL. */
async function make(more: Record<string, string> = {}): Promise<string> {
  const made = await open(HERE, form(more));
  expect(made.status, made.page.text).toBe(303);
  return made.to.replace(/\?.*$/, '');
}
const footOf = (html: string) => {
  const foot = /<ul class="foot-pages">(.*?)<\/ul>/s.exec(html)?.[1] ?? '';
  return [...foot.matchAll(/href="([^"]+)"/g)].map(([, href]) => href);
};
const dataOf = (html: string) =>
  [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/g)].map(([, text]) =>
    JSON.parse(text ?? ''),
  );

it('begins with an empty list that leads to a template, and is for editors', async () => {
  const { page } = await open(HERE);
  expect(page.text).toContain('No pages yet.');
  expect((await open(HERE, undefined, reporter)).status).toBe(403);
  expect((await open(`${HERE}/new`, undefined, reporter)).status).toBe(403);
  const template = await open(`${HERE}/new?kind=ownership&language=ar&lang=en`);
  expect(template.html).toMatch(/<textarea[^>]*lang="ar"[^>]*dir="rtl"/);
  expect(template.html).toContain('[من هم المستفيدون الحقيقيون؟]');
  expect(template.page.text).toContain('questions in brackets are still open');
});

it('publishes a page to readers, and links it from every page at once', async () => {
  const at = await make({ slug: 'imprint' });
  expect((await stranger('/page/imprint')).status).toBe(404);
  const draft = await open(`${at}/preview`);
  expect(draft.page.text).toContain('Readers do not see this page.');
  expect(draft.page.text).toContain('Published by The Quay Ltd, Leith.');
  expect((await open(`${at}/preview`, undefined, reporter)).status).toBe(403);
  expect(footOf((await stranger('/corrections')).html)).toEqual([]);
  const { html } = await open(at);
  const sent = await open(at, { ...form({ slug: 'imprint', publish: 'yes' }), version: versionOf(html) });
  expect(sent.to).toBe(`${at}?done=published`);
  const shown = await stranger('/page/imprint');
  expect(shown.status).toBe(200);
  expect(shown.html).toContain('<link rel="canonical" href="http://localhost:3999/page/imprint"/>');
  expect(shown.page.text).toContain('Published by The Quay Ltd, Leith.');
  for (const path of ['/corrections', '/', '/page/imprint', '/login'])
    expect.soft(footOf((await stranger(path)).html), path).toEqual(['/page/imprint']);
  expect((await open('/page/imprint')).page.leadsTo).toContain(at);
  for (const by of [reporter, null])
    expect.soft((await open('/page/imprint', undefined, by)).page.leadsTo).not.toContain(at);
  const out = await open(at);
  await open(`${at}/unpublish`, { version: versionOf(out.html) });
  expect((await stranger('/page/imprint')).status).toBe(404);
  expect(footOf((await stranger('/corrections')).html)).toEqual([]);
  expect((await open(`${HERE}?state=draft`)).page.text).toContain('Imprint');
  const empty = await open(`${HERE}?state=published`);
  expect(empty.page.text).toContain('No pages here.');
  expect(empty.page.leadsTo).toContain(`${HERE}.csv?state=published`);
  expect((await open(`${HERE}.csv`)).html).toContain(',draft,');
  expect((await open(`${HERE}.csv?state=published`)).html.trim().split('\n')).toHaveLength(1);
});

it('keeps a draft that cannot go out yet, and says what is open', async () => {
  const made = await open(
    HERE,
    form({ title: 'Ethics', kind: 'ethics', body: '[Which code?]', publish: 'yes' }),
  );
  expect(made.to).toMatch(/\?done=unready$/);
  const { page } = await open(made.to);
  expect(page.text).toContain('Not published: these questions are still open.');
  expect(page.text).toContain('1 question in brackets is still open.');
});

it('takes the text of the editor, and shows changes as a page before they are saved', async () => {
  const run = (text: string, marks?: { type: 'bold' }[]) => ({ type: 'text', text, ...(marks && { marks }) });
  const paragraph = (...content: unknown[]) => ({ type: 'paragraph', content });
  const cell = (type: string, ...content: unknown[]) => ({ type, content });
  // Marked text has no form for a cell with two paragraphs.
  const table = cell(
    'table',
    cell('tableRow', cell('tableCell', paragraph(run('One')), paragraph(run('Two')))),
  );
  const written = (...content: unknown[]) => JSON.stringify({ type: 'doc', content });
  const document = written(paragraph(run('We print '), run('bold', [{ type: 'bold' }])), table);
  const at = await make({ title: 'Printers', kind: 'other', slug: 'printers', document, body: '' });
  const { html } = await open(at);
  const dataOfForm = (text: string) =>
    JSON.parse(/data-page-text="([^"]*)"/.exec(text)?.[1]?.replaceAll('&quot;', '"') ?? '{}');
  expect(dataOfForm(html).body).toEqual(JSON.parse(document));
  expect(html).toContain('We print **bold**\n\n[[2: table]]</textarea>');

  const changed = written(paragraph(run('We print nothing.')));
  const sent = { ...form({ title: 'Printers', kind: 'other' }), version: versionOf(html), document: changed };
  const looked = await open(`${at}/preview`, sent);
  expect(looked.page.text).toContain('Preview of unsaved changes.');
  expect(looked.page.text).toContain('We print nothing.');
  expect((await open(`${at}/preview`)).page.text).toContain('One');
  expect((await open(`${at}/preview`, sent, reporter)).status).toBe(403);
  expect((await open(`${at}/preview`, { ...sent, title: '' })).status).toBe(400);

  // A page that is not saved yet has a preview too, and is still none afterwards.
  const fresh = form({
    title: 'Before the draft',
    kind: 'about',
    language: 'en',
    body: 'Nobody has read this.',
  });
  const first = await open('/desk/pages/new?kind=about');
  expect(first.html).toContain('formaction="/desk/pages/new/preview"');
  const ahead = await open('/desk/pages/new/preview', fresh);
  expect(ahead.page.text).toContain('Preview of unsaved changes.');
  expect(ahead.page.headings(1)).toEqual(['Before the draft']);
  expect(ahead.page.text).toContain('Nobody has read this.');
  expect((await open('/desk/pages')).page.text).not.toContain('Before the draft');
  const none = await open('/desk/pages/new/preview', { ...fresh, title: '' });
  expect([none.status, none.html.includes('formaction="/desk/pages/new/preview"')]).toEqual([400, true]);
  expect((await open('/desk/pages/new/preview', fresh, reporter)).status).toBe(403);

  const refused = await open(at, { ...sent, title: '' });
  expect(refused.status).toBe(400);
  expect(dataOfForm(refused.html).body).toEqual(JSON.parse(changed));
  const broken = await open(at, { ...sent, document: '{"type":"doc","content":[{"type":"script"}]}' });
  expect(broken.page.text).toContain('This text cannot be read.');
  expect((await open(at, sent)).to).toBe(`${at}?done=saved`);
});

it('says in the field what is wrong with it, and keeps what was typed', async () => {
  const wrong = await open(
    HERE,
    form({ title: '', slug: 'No Slug', footer: '0', standfirst: 'x'.repeat(401), body: 'Kept words.' }),
  );
  expect(wrong.status).toBe(400);
  expect(wrong.page.text).toContain('Enter a title of up to 160 characters.');
  expect(wrong.page.text).toContain('Use small letters, digits and hyphens only');
  expect(wrong.page.text).toContain('Enter a whole number from 1 to 99');
  expect(wrong.page.text).toContain('Shorten it to 400 characters.');
  expect(wrong.html).toContain('Kept words.</textarea>');
  await make({ slug: 'taken', title: 'One' });
  const taken = await open(HERE, form({ slug: 'taken' }));
  expect(taken.status).toBe(409);
  expect(taken.page.text).toContain('Another page has this address.');
});

it('shows what somebody else saved meanwhile beside what was typed, and brings a version back', async () => {
  const at = await make({ title: 'Contact', kind: 'contact', body: 'First.' });
  const version = versionOf((await open(at)).html);
  const change = (body: string, seen: string) =>
    open(at, { ...form({ title: 'Contact', kind: 'contact', body }), version: seen });
  expect((await change('Second.', version)).to).toBe(`${at}?done=saved`);
  const late = await change('Mine.', version);
  expect(late.status).toBe(409);
  expect(late.html).toContain('Mine.</textarea>');
  expect(late.page.text).toContain('Second.');
  expect((await change('Second.', versionOf(late.html))).to).toBe(`${at}?done=unchanged`);
  expect((await open(`${at}/preview?version=1`)).page.text).toContain('First.');
  const restored = await open(`${at}/restore`, { version: versionOf(late.html), number: '1' });
  expect(restored.to).toBe(`${at}?done=restored`);
  const { html, page } = await open(at);
  expect(html).toContain('First.</textarea>');
  expect(page.text).toContain('restored from an earlier version');
  await open(`${at}/remove`, { version: versionOf(html) });
  expect((await open(at)).status).toBe(404);
});

it('speaks a page’s language, links its translations, and tells machines what it is', async () => {
  const at = await make({
    title: 'How we work',
    kind: 'ethics',
    slug: 'how-we-work',
    footer: '5',
    standfirst: 'Our rules.',
    publish: 'yes',
  });
  const id = at.split('/').at(-1) ?? '';
  const add = await open(`${HERE}/new?kind=ethics&language=ar&of=${id}`);
  expect(add.page.text).toContain('Translation of “How we work”');
  await make({
    title: 'كيف نعمل',
    kind: 'ethics',
    slug: 'kayfa-namal',
    footer: '5',
    language: 'ar',
    translationOf: id,
    publish: 'yes',
  });
  const { html } = await stranger('/page/kayfa-namal');
  expect(html).toMatch(/^<!doctype html><html lang="ar" dir="rtl"/);
  expect(html).toContain('hreflang="en" href="http://localhost:3999/page/how-we-work"');
  expect(html).toContain('hreflang="x-default" href="http://localhost:3999/page/how-we-work"');
  expect(footOf(html)).toContain('/page/kayfa-namal');
  expect(footOf((await stranger('/corrections')).html)).toEqual(['/page/how-we-work']);
  // French has none: readers get the portal's own language.
  expect(footOf((await stranger('/corrections?lang=fr')).html)).toEqual(['/page/how-we-work?lang=fr']);
  const organisation = {
    '@type': 'NewsMediaOrganization',
    ethicsPolicy: 'http://localhost:3999/page/how-we-work',
    publishingPrinciples: 'http://localhost:3999/page/how-we-work',
  };
  expect(dataOf((await stranger('/page/how-we-work')).html)).toMatchObject([
    { '@type': 'WebPage', name: 'How we work', description: 'Our rules.', publisher: organisation },
  ]);
  expect(dataOf((await stranger('/')).html)).toMatchObject([organisation, { '@type': 'WebSite' }]);
  for (const path of ['/', '/page/how-we-work', '/page/imprint'])
    expect.soft(structuredFaults((await stranger(path)).html), path).toEqual([]);
  const sitemap = await (await get('/sitemap-1.xml', null)).text();
  expect(sitemap).toContain('<loc>http://localhost:3999/page/kayfa-namal</loc>');
  expect((await stranger('/sitemap')).page.leadsTo).toContain('/page/how-we-work');
  expect(await (await get('/trust.txt', null)).text()).toContain(
    'disclosure=http://localhost:3999/page/how-we-work',
  );
});

it('names the people to machines whom the masthead links to, with their jobs', async () => {
  const draft = draftOf({
    headline: 'A ferry sails',
    authors: [
      { slug: 'ada-lind', names: { en: 'Ada Lind' } },
      { slug: 'ben-okri', names: { en: 'Ben Okri' } },
    ],
  });
  await store.write((writing) => upsertStories(writing, [draft], new Date()));
  await make({
    title: 'Who we are',
    kind: 'masthead',
    slug: 'who-we-are',
    body: '- [Ben](/author/ben-okri) edits.\n- [Ada](http://localhost:3999/author/ada-lind), [nobody](/author/nobody)',
    publish: 'yes',
  });
  const employees = async () => {
    const { html } = await stranger('/page/who-we-are');
    expect(structuredFaults(html)).toEqual([]);
    return dataOf(html)[0].about.employee;
  };
  const ben = { '@type': 'Person', name: 'Ben Okri', url: 'http://localhost:3999/author/ben-okri' };
  expect(await employees()).toEqual([
    ben,
    { '@type': 'Person', name: 'Ada Lind', url: 'http://localhost:3999/author/ada-lind' },
  ]);
  const job = { version: '0', 'role-en': 'Editor-in-chief' };
  expect((await post('/desk/authors/ben-okri', job)).status).toBe(303);
  expect((await employees())[0]).toEqual({ ...ben, jobTitle: 'Editor-in-chief' });
  // Any other page of the newsroom may link to authors as well.
  await make({
    title: 'Thanks',
    kind: 'other',
    slug: 'thanks',
    body: '[Ada](/author/ada-lind)',
    publish: 'yes',
  });
  expect(dataOf((await stranger('/page/thanks')).html)[0].about).not.toHaveProperty('employee');
});

it('is found by the words of its title, summary and text', async () => {
  await make({ title: 'Datenschutzerklärung', kind: 'privacy', slug: 'datenschutz', publish: 'yes' });
  const found = async (q: string) => (await stranger(`/search?q=${encodeURIComponent(q)}`)).html;
  expect(await found('datenschutzerklarung')).toContain('About Newsroom');
  expect((await found('datenschutzerklarung')).match(/class="own-pages".*?<\/nav>/s)?.[0]).toContain(
    '/page/datenschutz',
  );
  expect(await found('datenschutz zoo')).not.toContain('own-pages');

  const body = '## Fernwärme\n\n- Der Kühlturm steht am Kai.';
  const at = await make({ title: 'Anlagen', kind: 'other', slug: 'anlagen', body, publish: 'yes' });
  expect(await found('kuhlturm fernwarme')).toContain('/page/anlagen');
  const { html } = await open(at);
  await open(`${at}/unpublish`, { version: versionOf(html) });
  expect(await found('kuhlturm')).not.toContain('own-pages');
});

it('is at the foot of pages of other processes, too', async () => {
  const other = await startTestPortal(store, { config: testConfig({ PUBLIC_URL: 'http://localhost:3998' }) });
  try {
    const there = async () => footOf(await (await fetch(`${other.url}/corrections`)).text());
    const before = await there();
    await make({ title: 'Elsewhere', slug: 'elsewhere', publish: 'yes' });
    await other.settled();
    expect(await there()).toEqual([...before.slice(0, 1), '/page/elsewhere', ...before.slice(1)]);
  } finally {
    await other.close();
  }
});

it('leads from the path that an imported page had to it, once readers see it', async () => {
  const content = { ...newPage('Moved.', { title: 'Team' }), slug: 'team', footer: null };
  const id = await store.write((writing) =>
    insertPage(
      writing,
      { content, language: 'en', groupId: null, origin: 'old:team', oldPaths: ['/our-team'] },
      null,
      new Date(),
    ),
  );
  expect((await stranger('/our-team')).status).toBe(404);
  const { html, page } = await open(`${HERE}/${id}`);
  expect(page.text).toContain('an import');
  const { language: _, translationOf: __, ...sent } = form({ title: 'Team', body: 'Moved.', publish: 'yes' });
  await open(`${HERE}/${id}`, { ...sent, version: versionOf(html) });
  expect(await stranger('/our-team')).toMatchObject({ status: 301, to: '/page/team' });
});
