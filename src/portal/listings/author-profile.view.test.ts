import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeMember, type TestMember } from '../../readers/testing.ts';
import type { Store } from '../../store/database.ts';
import { openTestStore } from '../../store/testing.ts';
import { addMedia } from '../../stories/media/add-media.ts';
import { removeMedia } from '../../stories/media/remove-media.ts';
import { drawnPicture, sentPicture, TEST_ADDING } from '../../stories/media/testing.ts';
import { draftOf } from '../../stories/testing.ts';
import { upsertStories } from '../../stories/upsert-stories.ts';
import type { RunningServer } from '../server/server.ts';
import { structuredFaults } from '../testing/schema-org.ts';
import { startTestPortal } from '../testing/testing.ts';
import { testConfig } from '../testing/testing-parts.ts';
import { visitsTo } from '../testing/testing-visitor.ts';

const SITE = 'http://localhost:3999';
let store: Store;
let portal: RunningServer;
let editor: TestMember;
let pictureId: string;

beforeAll(async () => {
  store = await openTestStore();
  const config = testConfig({ PUBLIC_URL: SITE, DATA_DIR: 'memory://' });
  portal = await startTestPortal(store, { config });
  editor = await makeMember(store, { role: 'editor' });
  const bytes = await drawnPicture(900, 900).jpeg().toBuffer();
  const sent = sentPicture(bytes, { alt: 'A woman at a desk', credit: 'Ada' });
  pictureId = (await addMedia(store, sent, TEST_ADDING)).id;
  const story = (headline: string, slug: string, name: string) =>
    draftOf({ headline, slug: headline.toLowerCase(), authors: [{ slug, names: { en: name } }] });
  await store.write((writing) =>
    upsertStories(
      writing,
      [
        story('First', 'ana-ruiz', 'Ana Ruiz'),
        story('Second', 'bo-lind', 'Bo Lind'),
        story('Third', 'trade-desk', 'Trade desk'),
      ],
      new Date(),
    ),
  );
});
afterAll(async () => {
  await portal.close();
  await store.close();
});

const { post } = visitsTo(() => ({ portal, as: editor }));
const page = async (path: string) => (await fetch(portal.url + path)).text();
const dataIn = (html: string) =>
  [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/g)].map(([, one]) =>
    JSON.parse(one ?? ''),
  );
const save = async (slug: string, version: number, more: Record<string, string>) => {
  const fields = { 'role-en': 'Trade editor', picture: '', email: '', links: '', ...more };
  const answer = await post(`/desk/authors/${slug}`, { version: String(version), ...fields });
  expect(answer.status, await answer.clone().text()).toBe(303);
  await portal.settled();
};
const PROFILE = {
  'biography-en': 'Covers <ports>.\n\nBefore that, customs.',
  'expertise-fr': 'ports, douanes',
  email: 'ana@example.org',
  links: 'Mastodon: https://social.example/@ana',
};

test('a new profile is on the author’s page at once, in its data, and in the data of the stories', async () => {
  const before = await page('/author/ana-ruiz');
  expect(before).not.toContain('author-profile');
  const bare = { '@type': 'Person', name: 'Ana Ruiz', url: `${SITE}/author/ana-ruiz` };
  expect(dataIn(before)).toMatchObject([{ '@type': 'ProfilePage', mainEntity: bare }]);
  expect(before).toContain('content="Stories by Ana Ruiz in');
  expect(await page('/story/first')).not.toContain('jobTitle');
  expect((await fetch(`${portal.url}/media/${pictureId}`)).status).toBe(404);
  await save('ana-ruiz', 0, { ...PROFILE, picture: `${SITE}/desk/media/${pictureId}` });
  const after = await page('/author/ana-ruiz');
  for (const part of [
    '<p class="stand"><bdi>Trade editor</bdi></p>',
    '<p>Covers &lt;ports>.</p><p>Before that, customs.</p>',
    '<bdi lang="fr">ports, douanes</bdi>',
    'alt="A woman at a desk"',
    '<figcaption>Ada</figcaption>',
    'href="mailto:ana@example.org"',
    'href="https://social.example/@ana" rel="me noopener"',
    '<meta name="description" content="Covers &lt;ports>."',
    '<meta property="og:type" content="profile"/>',
    `<meta property="og:image" content="${SITE}/media/${pictureId}?`,
  ])
    expect.soft(after).toContain(part);
  for (const html of [before, after]) expect(structuredFaults(html)).toEqual([]);
  const [data] = dataIn(after);
  expect(data).toMatchObject({
    '@type': 'ProfilePage',
    url: `${SITE}/author/ana-ruiz`,
    mainEntity: {
      '@type': 'Person',
      ...{ name: 'Ana Ruiz', jobTitle: 'Trade editor', description: 'Covers <ports>.' },
      ...{ email: 'ana@example.org', sameAs: ['https://social.example/@ana'], knowsAbout: 'ports, douanes' },
      image: { '@type': 'ImageObject', width: '900 px', height: '900 px', creditText: 'Ada' },
      worksFor: { '@type': 'NewsMediaOrganization', url: `${SITE}/` },
    },
  });
  expect((await fetch(new URL(data.mainEntity.image.url).href.replace(SITE, portal.url))).status).toBe(200);
  const [story] = dataIn(await page('/story/first'));
  expect(story.author).toEqual([
    { '@type': 'Person', name: 'Ana Ruiz', jobTitle: 'Trade editor', url: `${SITE}/author/ana-ruiz` },
  ]);
});

test('the API has the same facts, and does not know an author without visible stories', async () => {
  const data = await (await fetch(`${portal.url}/api/v1/authors/ana-ruiz`)).json();
  expect(data).toMatchObject({
    ...{ slug: 'ana-ruiz', url: `${SITE}/author/ana-ruiz`, names: { en: 'Ana Ruiz' } },
    ...{ roles: { en: 'Trade editor' }, expertise: { fr: 'ports, douanes' }, email: 'ana@example.org' },
    biographies: { en: 'Covers <ports>.\n\nBefore that, customs.' },
    picture: { alt: { en: 'A woman at a desk' }, credit: 'Ada', width: 900, height: 900 },
    links: [{ label: 'Mastodon', url: 'https://social.example/@ana' }],
  });
  const bare = await (await fetch(`${portal.url}/api/v1/authors/bo-lind`)).json();
  expect(bare).toMatchObject({ roles: {}, picture: null, email: null, links: [] });
  await store.statement(`insert into authors (id, slug) values (gen_random_uuid(), 'hidden')`);
  const missing = await fetch(`${portal.url}/api/v1/authors/hidden`);
  expect(missing.status).toBe(404);
  expect(await missing.json()).toMatchObject({ code: 'authorUnknown' });
});

test('a portrait stays in the library, and is shown until its rights end', async () => {
  const removing = { id: pictureId, by: null, now: new Date() };
  await expect(store.write((writing) => removeMedia(writing, removing))).rejects.toThrow(
    'It is the picture of an author, ana-ruiz.',
  );
  await store.statement(`update media set expires_on = '2020-01-01' where id = $1`, [pictureId]);
  const lapsed = await post('/desk/authors/bo-lind', { version: '0', picture: pictureId });
  expect(lapsed.status).toBe(400);
  expect(await lapsed.text()).toContain('The rights to this picture have ended.');
  expect(await page('/author/ana-ruiz')).toContain('<figcaption>Ada');
  await save('ana-ruiz', 1, { ...PROFILE, 'role-en': 'Ports editor', picture: pictureId });
  const shown = await page('/author/ana-ruiz');
  expect(shown).toContain('Ports editor');
  expect(shown).not.toContain('<figcaption>Ada');
});

test('a desk of the newsroom is an organisation', async () => {
  await save('trade-desk', 0, { 'biography-en': 'Reports on trade.' });
  const [data] = dataIn(await page('/author/trade-desk'));
  expect(data.mainEntity).toMatchObject({ '@type': 'Organization', parentOrganization: { url: `${SITE}/` } });
  expect(data.mainEntity).not.toHaveProperty('jobTitle');
});
