import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'catalogues-'));
const put = (name: string, messages: unknown) =>
  writeFileSync(join(folder, name), typeof messages === 'string' ? messages : JSON.stringify(messages));
put('pt.json', {
  ownName: 'Português',
  frontPage: 'Página inicial',
  search: 'Pesquisar',
  noStoriesYet: 'Ainda não há artigos.',
  newsletter: 'Boletim',
  memberLogin: 'Entrar',
  stories: '{count, plural, one {# artigo} many {# artigos} other {# artigos}}',
  // Broken: a parameter is missing, a brace is open, and there is no such message.
  storiesFound: '{count, plural, one {# artigo}}',
  footerAbout: 'De onde vem cada artigo.',
  userRegistration: 'Criar {conta',
  noSuchMessage: 'x',
  latest: 7,
});
put('pt-BR.json', { search: 'Buscar' });
put('fa.json', { frontPage: 'صفحهٔ اصلی' });
put('sv.json', '{ broken');
put('fr.json', { frontPage: 'Accueil' });
put('notes.json', {});
put('de.json', { frontPage: 'Titelseite' });

// The list of languages is made when the first module of words is read, and other tests read it before.
process.env.CATALOGUES = folder;
vi.resetModules();
const { openTestStore } = await import('../src/store/testing.ts');
const { startTestPortal } = await import('../src/portal/testing/testing.ts');
const { testConfig } = await import('../src/portal/testing/testing-parts.ts');
const { visitsTo } = await import('../src/portal/testing/testing-visitor.ts');
const { makeMember } = await import('../src/readers/testing.ts');
const { examineCatalogues } = await import('../src/words/examine-catalogues.ts');
const { interfaceLanguage } = await import('../src/words/languages.ts');
const { wordsIn } = await import('../src/words/words.ts');
const { templateOf } = await import('../src/desk/newsroom-pages/templates.ts');

const words = (tag: string) => wordsIn(interfaceLanguage(tag) ?? 'en');
let store: Awaited<ReturnType<typeof openTestStore>>;
let portal: Awaited<ReturnType<typeof startTestPortal>>;
const { get, text } = visitsTo(() => ({ portal, as: null }));
beforeAll(async () => {
  store = await openTestStore();
  const config = testConfig({ PUBLIC_URL: 'http://localhost:3999', PORTAL_LANGUAGES: 'en,pt,fa,sv' });
  portal = await startTestPortal(store, { config });
});
afterAll(async () => {
  await portal.close();
  await store.close();
  rmSync(folder, { recursive: true });
  delete process.env.CATALOGUES;
  vi.resetModules();
});

it('is a language of the portal, in English where it lacks a message or has a broken one', async () => {
  const html = await text('/?lang=pt');
  expect(html).toContain('<html lang="pt"');
  for (const said of ['Página inicial', 'Pesquisar', 'Ainda não há artigos.']) expect(html).toContain(said);
  for (const said of ['Corrections', 'User registration', 'tells you where every story came from'])
    expect(html).toContain(said);
  expect(html).toContain('hreflang="pt"');
  expect(html).toMatch(/>Português</);
  expect(html).toContain('content="pt_BR"');
});

it('runs from right to left where its language does, and calls itself by its own name', async () => {
  const html = await text('/?lang=fa');
  expect(html).toMatch(/<html lang="fa" dir="rtl"/);
  expect(html).toContain('صفحهٔ اصلی');
  expect(html).toContain('>فارسی<');
});

it('ends no page and no server, however broken', async () => {
  expect((await get('/?lang=sv')).status).toBe(200);
  expect(await text('/?lang=sv')).toContain('Front page');
  expect((await get('/?lang=xx')).status).toBeLessThan(500);
  expect(words('pt').say('storiesFound', { count: 21 })).toBe('21 stories found');
  expect(words('pt').say('stories', { count: 2 })).toBe('2 artigos');
  expect(words('pt').say('latest')).toBe('Latest');
});

it('comes before what is shipped, and a region before its language', () => {
  expect(words('de').say('frontPage')).toBe('Titelseite');
  expect(words('de').say('search')).toBe('Suchen');
  expect(words('pt-BR').say('search')).toBe('Buscar');
  expect(words('pt-BR').say('frontPage')).toBe('Página inicial');
  expect(words('pt-BR').say('corrections')).toBe('Corrections');
  expect(words('pt-PT').say('search')).toBe('Pesquisar');
  expect(words('fr').say('frontPage')).not.toBe('Accueil');
  expect(templateOf('imprint', words('pt').language)).toEqual(templateOf('imprint', 'en'));
});

it('can be the language of a member', async () => {
  const language = interfaceLanguage('pt');
  const member = await makeMember(store, { ...(language && { language }) });
  expect(await text('/account', member)).toMatch(/<html lang="pt"/);
});

it('says what is wrong with it, by file and key', () => {
  const wrong = examineCatalogues()?.wrong.map((line) => line.slice(folder.length + 1));
  expect(wrong).toEqual([
    'fr.json: fr is built in, and not read from here',
    'notes.json: its name is no language such as pt.json or pt-BR.json',
    'pt.json: storiesFound is not a message: MISSING_OTHER_CLAUSE',
    'pt.json: footerAbout lacks {name}: “De onde vem cada artigo.”',
    'pt.json: userRegistration is not a message: EXPECT_ARGUMENT_CLOSING_BRACE',
    'pt.json: there is no message noSuchMessage',
    'pt.json: latest is no text between quotes',
    expect.stringMatching(/^sv.json: it cannot be read as JSON: /),
  ]);
  expect(examineCatalogues()?.languages).toContainEqual(expect.objectContaining({ language: 'pt', said: 7 }));
  expect(() => testConfig({ CATALOGUES: join(folder, 'none') })).toThrow('must be a folder that can be read');
});
