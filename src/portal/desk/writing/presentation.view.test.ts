import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { fixedClock } from '../../../clock.ts';
import { findDeskStory } from '../../../desk/draft.queries.ts';
import { publishChanges } from '../../../desk/publish-changes.ts';
import { startStory } from '../../../desk/start-story.ts';
import { writtenDraft } from '../../../desk/testing.ts';
import type { Session } from '../../../readers/member.ts';
import { authorize } from '../../../readers/permission.ts';
import { makeMember, type TestMember } from '../../../readers/testing.ts';
import type { Store } from '../../../store/database.ts';
import { openTestStore } from '../../../store/testing.ts';
import { keepMedia } from '../../../stories/media.queries.ts';
import { NOTHING_CHOSEN, type Presentation } from '../../../stories/presentation.ts';
import { setColumns } from '../../../stories/testing.ts';
import { cardOf, ownCardOf } from '../../cards/card.view.ts';
import { sampleCard } from '../../gallery/gallery.samples.ts';
import type { RunningServer } from '../../server/server.ts';
import { editionOf } from '../../site/edition.ts';
import { startTestPortal } from '../../testing/testing.ts';
import { fieldsIn } from '../../testing/testing-fields.ts';
import { testConfig } from '../../testing/testing-parts.ts';
import { visitsTo } from '../../testing/testing-visitor.ts';

const SITE = 'http://localhost:3999';
let store: Store;
let portal: RunningServer;
let editor: TestMember;
let lead: string;
let social: string;
let teaser: string;

const picture = (fill: string) =>
  store.write((writing) =>
    keepMedia(writing, {
      mime: 'image/svg+xml',
      width: 40,
      height: 30,
      bytes: Buffer.from(
        `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"><path fill="${fill}" d="M0 0h9v9z"/></svg>`,
      ),
    }),
  );

beforeAll(async () => {
  store = await openTestStore();
  editor = await makeMember(store, { role: 'editor', name: 'Emil Editor' });
  lead = await picture('#100');
  social = await picture('#200');
  teaser = await picture('#300');
});
// These tests change stories without invalidating pages, so each has its own portal.
beforeEach(async () => {
  await store.statement('truncate stories cascade');
  portal = await startTestPortal(store, {
    config: testConfig({ PUBLIC_URL: SITE, DATA_DIR: 'memory://' }),
  });
});
afterEach(() => portal.close());
afterAll(() => store.close());

const { text: get, get: ask, post: send } = visitsTo(() => ({ portal, as: editor }));
const reader = (path: string) => get(path, null);
const may = <Action extends 'write stories' | 'publish stories'>(action: Action) =>
  authorize({ member: { id: editor.id, role: 'editor' }, passed: 'passkey' } as Session, action, {
    twoStep: false,
  });

async function begun(presentation: Partial<Presentation> = {}, headline = 'Tariffs begin on Monday') {
  const draft = {
    ...writtenDraft(headline),
    standfirst: 'In short.',
    lead: {
      ...{ mediaId: lead, src: null, alt: 'A kiln', caption: null, credit: 'Ana', width: 40, height: 30 },
      focal: { x: 0.5, y: 0.5 },
    },
    presentation: { ...NOTHING_CHOSEN, ...presentation },
  };
  return store.write((writing) => startStory(writing, draft, may('write stories'), new Date()));
}

async function published(presentation: Partial<Presentation> = {}, headline?: string) {
  const story = await begun(presentation, headline);
  await setColumns(store, story.id, { state: 'published', published_at: new Date(Date.now() - 60_000) });
  return story;
}

const CHOSEN = () => ({
  searchTitle: 'What the tariffs of Monday cost',
  searchDescription: 'Described for a search engine.',
  socialTitle: 'Tariffs: who pays?',
  socialDescription: 'Described for sharing.',
  socialPicture: { mediaId: social, alt: 'A port' },
  teaserHeadline: 'Who pays from Monday',
  teaserPicture: { mediaId: teaser, alt: 'A crane' },
});
const meta = (page: string, name: string) =>
  new RegExp(`<meta (?:name|property)="${name}" content="([^"]*)"`).exec(page)?.[1];

test('what is empty follows the headline, the standfirst and the lead picture', async () => {
  const { slug } = await published();
  const page = await reader(`/story/${slug}`);
  expect(page).toMatch(/<title>Tariffs begin on Monday · /);
  expect(meta(page, 'og:title')).toBe('Tariffs begin on Monday');
  expect(meta(page, 'description')).toBe('In short.');
  expect(meta(page, 'og:description')).toBe('In short.');
  expect(meta(page, 'og:image')).toContain(lead);
  expect(meta(page, 'robots')).toBe('max-image-preview:large');
  expect(await reader('/feed.xml')).toContain('<title>Tariffs begin on Monday</title>');
});

test('search engines, shared links, cards and feeds show what was chosen, and the page its own headline', async () => {
  const { slug } = await published(CHOSEN());
  const page = await reader(`/story/${slug}`);
  expect(page).toMatch(/<title>What the tariffs of Monday cost · /);
  expect(page).toMatch(/<h1[^>]*>(?:<[^>]+>)*Tariffs begin on Monday/);
  expect(meta(page, 'description')).toBe('Described for a search engine.');
  expect(meta(page, 'og:title')).toBe('Tariffs: who pays?');
  expect(meta(page, 'og:description')).toBe('Described for sharing.');
  expect(meta(page, 'og:image')).toContain(social);
  expect(meta(page, 'og:image:alt')).toBe('A port');
  const [, data = '{}'] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(page) ?? [];
  expect(JSON.parse(data)).toMatchObject({
    headline: 'Tariffs begin on Monday',
    alternativeHeadline: ['Who pays from Monday', 'Tariffs: who pays?', 'What the tariffs of Monday cost'],
    description: 'Described for a search engine.',
    image: [
      { url: expect.stringContaining(social) },
      { url: expect.stringContaining(lead), creditText: 'Ana' },
    ],
  });
  for (const path of ['/', '/feed.xml', '/feed.atom', '/feed.json']) {
    const list = await reader(path);
    expect(list, path).toContain('Who pays from Monday');
    expect(list, path).not.toContain('Tariffs begin on Monday');
    if (path !== '/feed.atom') expect(list, path).toContain(teaser);
  }
  const found = JSON.parse(await reader('/api/v1/stories')) as { stories: { teaser: unknown }[] };
  expect(found.stories).toMatchObject([
    {
      headline: 'Tariffs begin on Monday',
      teaser: { headline: 'Who pays from Monday', picture: { alt: 'A crane' } },
    },
  ]);
  for (const id of [lead, social, teaser]) expect((await ask(`/media/${id}`, null)).status).toBe(200);
});

test('the pictures that were chosen are no more public than their story', async () => {
  const { id } = await begun(CHOSEN());
  const statuses = async () =>
    Promise.all([social, teaser].map(async (one) => (await ask(`/media/${one}`, null)).status));
  expect(await statuses()).toEqual([404, 404]);
  const past = new Date(Date.now() - 60_000);
  const later = new Date(Date.now() + 3_600_000);
  await setColumns(store, id, { state: 'published', published_at: past, embargo_until: later });
  expect(await statuses()).toEqual([404, 404]);
  await setColumns(store, id, { embargo_until: null });
  expect(await statuses()).toEqual([200, 200]);
});

test('a story that search engines should leave out is in no sitemap, nor is one that was elsewhere first', async () => {
  const usual = await published({}, 'Listed');
  const hidden = await published({ noIndex: true }, 'Hidden');
  const first = 'https://partner.example/the-story';
  const elsewhere = await published({ canonical: first }, 'Elsewhere first');
  expect(meta(await reader(`/story/${hidden.slug}`), 'robots')).toBe('noindex, follow');
  const page = await reader(`/story/${elsewhere.slug}`);
  expect(page).toContain(`<link rel="canonical" href="${first}"`);
  expect(meta(page, 'robots')).toBe('max-image-preview:large');
  expect(meta(page, 'og:url')).toBe(first);
  for (const path of ['/sitemap-2.xml', '/news-sitemap.xml']) {
    const map = await reader(path);
    expect(map, path).toContain(`${SITE}/story/${usual.slug}<`);
    for (const { slug } of [hidden, elsewhere]) expect(map, path).not.toContain(slug);
  }
  expect(await reader('/')).toContain('Hidden');
});

test('the form of the desk saves it, says in which language it is wrong, and the preview shows it', async () => {
  const { id } = await begun();
  const typedNow = async () => fieldsIn(await get(`/desk/stories/${id}`), 'form[data-writing]');
  const typed = {
    ...(await typedNow()),
    searchTitle: '  What it   costs ',
    socialPicture: `media:${social}`,
    socialAlt: 'A port',
    teaserHeadline: 'Who pays',
    canonical: 'https://partner.example/first',
    indexing: 'hidden',
  };
  const saved = await send(`/desk/stories/${id}/copy`, typed);
  expect(saved.headers.get('location')).toContain('done=saved');
  const preview = await get(`/desk/stories/${id}/preview`);
  for (const said of [
    'What it costs',
    'Who pays',
    'partner.example/first',
    social,
    'asked to leave this story out',
  ]) {
    expect(preview).toContain(said);
  }
  const again = await typedNow();
  expect(again).toMatchObject({ searchTitle: 'What it costs', socialPicture: social, indexing: 'hidden' });
  const wrong = {
    socialPicture: 'a picture of a port',
    teaserPicture: '0197a8d0-0000-7000-8000-000000000009',
  };
  for (const [name, value] of [...Object.entries(wrong), ['canonical', 'javascript:alert(1)']] as const) {
    const refused = await send(`/desk/stories/${id}/copy?lang=fr`, { ...again, [name]: value });
    expect(refused.status, name).toBe(400);
    const text = await refused.text();
    expect(text).toContain(name === 'canonical' ? 'demande une adresse complète' : 'La médiathèque n’a pas');
    expect(text).toContain(name === 'canonical' ? 'javascript:alert(1)' : value);
  }
});

test('a published story changes how it is shown without a note to readers, but nothing else so', async () => {
  const { id, slug } = await published();
  const change = async (more: object, telling: Parameters<typeof publishChanges>[1]['telling']) => {
    const now = await findDeskStory(store.reading, id);
    const version = (now?.draftVersion ?? 0) + 1;
    const draft = { ...now?.draft, presentation: { ...NOTHING_CHOSEN, teaserHeadline: 'Who pays' }, ...more };
    const form = { version: String(now?.draftVersion ?? 0), copy: JSON.stringify(draft) };
    expect((await send(`/desk/stories/${id}/copy`, form)).status).toBe(303);
    const sent = { storyId: id, version, revision: now?.revision ?? 0, telling };
    return store.write((writing) =>
      publishChanges(writing, sent, may('publish stories'), { twoPairs: false, blocking: [] }, new Date()),
    );
  };
  await expect(change({ headline: 'Tariffs end on Monday' }, { quiet: true })).rejects.toThrow(
    'Readers need a note about what changed.',
  );
  await store.statement('delete from copies');
  await change({}, { quiet: true });
  expect(await reader('/')).toContain('Who pays');
  const found = JSON.parse(await reader(`/api/v1/stories/${slug}`)) as { notes: unknown[]; updated: unknown };
  expect(found).toMatchObject({ notes: [], updated: null, revision: 2 });
});

test('the preview of a story that readers see offers no links, and does not explain them', async () => {
  const { id, slug } = await published();
  const page = await get(`/desk/stories/${id}/preview`);
  expect(page).toContain(`href="/story/${slug}"`);
  expect(page).not.toMatch(/Preview links|without an account|No links yet/);
});

test('somebody who looks for a story finds it under its own headline', () => {
  const edition = editionOf({ config: testConfig(), clock: fixedClock('2026-11-24T15:00:00Z') }, 'en');
  const card = sampleCard({ teaser: { headline: 'Who pays', picture: null } });
  expect(cardOf(card, edition)).toMatchObject({ headline: 'Who pays', save: { headline: 'Who pays' } });
  expect(ownCardOf(card, edition).headline).toBe(card.headline);
});
