import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { liveStory } from '../../desk/live/testing.ts';
import { staffIn } from '../../desk/testing.ts';
import type { Store } from '../../store/database.ts';
import { openTestStore } from '../../store/testing.ts';
import { renameStory } from '../../stories/rename-story.ts';
import { draftOf } from '../../stories/testing.ts';
import { upsertStories } from '../../stories/upsert-stories.ts';
import { ROUTES } from '../server/routes.ts';
import type { RunningServer } from '../server/server.ts';
import { startTestPortal } from '../testing/testing.ts';
import { visitsTo } from '../testing/testing-visitor.ts';

type Draft = Parameters<typeof draftOf>[0];

const ref = (slug: string) => ({ slug, names: { en: slug, fr: slug } });
/** One story a day, each third of its section, its topic, its author and its language. */
const DAYS = 30;
const of = <T>(all: readonly T[], day: number) => all[day % all.length] as T;
const SECTIONS = ['world', 'trade', 'ports'];
const TOPICS = ['grain', 'steel', 'chips'];
const AUTHORS = ['ada', 'ben', 'cyd'];

let store: Store;
let portal: RunningServer;
const take = (drafts: readonly Draft[]) =>
  store.write((writing) => upsertStories(writing, drafts.map(draftOf), new Date()));
const day = (number: number) => `2026-03-${String(number).padStart(2, '0')}`;
const storyOf = (number: number): Draft => ({
  headline: `Story ${number}`,
  slug: `story-${number}`,
  standfirst: `What story ${number}, "in short", says`,
  section: ref(of(SECTIONS, number)),
  topics: [ref(of(TOPICS, number))],
  authors: [ref(of(AUTHORS, number))],
  language: number % 2 ? 'en' : 'fr',
  publishedAt: new Date(`${day(number)}T09:00:00Z`),
  updatedAt: new Date(`${day(number)}T18:30:00Z`),
});

beforeAll(async () => {
  store = await openTestStore();
  await take(Array.from({ length: DAYS }, (_, at) => storyOf(at + 1)));
  portal = await startTestPortal(store);
  await portal.settled();
});
afterAll(async () => {
  await portal.close();
  await store.close();
});

const { get } = visitsTo(() => ({ portal }));
interface Listed {
  stories: Record<string, unknown>[];
  next: string | null;
}
const list = async (query = '') => (await (await get(`/api/v1/stories${query}`)).json()) as Listed;
const slugs = ({ stories }: Listed) => stories.map(({ slug }) => slug);
const numbers = Array.from({ length: DAYS }, (_, at) => DAYS - at);
const wanted = (which: (number: number) => boolean) => numbers.filter(which).map((at) => `story-${at}`);

test.each<[string, (number: number) => boolean]>([
  ['limit=100', () => true],
  ['limit=100&language=fr', (at) => at % 2 === 0],
  ['limit=100&section=trade', (at) => of(SECTIONS, at) === 'trade'],
  ['limit=100&topic=chips', (at) => of(TOPICS, at) === 'chips'],
  ['limit=100&author=ben', (at) => of(AUTHORS, at) === 'ben'],
  ['limit=100&from=2026-03-10', (at) => at >= 10],
  // The day `to` itself is excluded, as docs/api.md says.
  ['limit=100&to=2026-03-10', (at) => at < 10],
  ['limit=100&from=2026-03-10&to=2026-03-11', (at) => at === 10],
  [
    'limit=100&section=world&language=en&from=2026-03-05&to=2026-03-20',
    (at) => at % 6 === 3 && at >= 5 && at < 20,
  ],
  ['section=none', () => false],
])('stories asked for by %s are those, newest first, as JSON and as a table', async (query, which) => {
  const listed = await list(`?${query}`);
  expect(slugs(listed)).toEqual(wanted(which));
  const answer = await get(`/api/v1/stories.csv?${query}`);
  expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present');
  const rows: Record<string, string>[] = parse(await answer.text(), { columns: true });
  expect(rows.map(({ slug }) => slug)).toEqual(slugs(listed));
  for (const [at, row] of rows.entries()) {
    const story = listed.stories[at] ?? {};
    for (const field of ['id', 'url', 'language', 'headline', 'standfirst', 'published', 'updated'])
      expect(row[field], field).toBe(story[field]);
    expect(row.section).toBe((story.section as { slug: string }).slug);
    expect(row.authors).toBe((story.authors as { name: string }[]).map(({ name }) => name).join('; '));
  }
});

test('a list is read page by page, each story once, twenty at a time where nothing else is asked for', async () => {
  const first = await list();
  expect(slugs(first)).toEqual(wanted((at) => at > DAYS - 20));
  const rest = await list(new URL(first.next ?? '').search);
  expect([slugs(rest), rest.next]).toEqual([wanted((at) => at <= DAYS - 20), null]);
  const seen: unknown[] = [];
  for (let query: string | null = '?limit=7&language=en'; query !== null; ) {
    const page = await list(query);
    expect(page.stories.length).toBeLessThanOrEqual(7);
    seen.push(...slugs(page));
    query = page.next && new URL(page.next).search;
  }
  expect(seen).toEqual(wanted((at) => at % 2 === 1));
});

test.each(['from=2026-02-31', 'to=2026-04-31', 'from=2025-02-29', 'cursor=none', 'limit=101', 'limit=0'])(
  '%s is refused',
  async (query) => {
    for (const path of ['/api/v1/stories', '/api/v1/stories.csv'])
      expect((await get(`${path}?${query}`)).status, path).toBe(400);
  },
);

test('every list that a new story belongs to has it at once, whatever it was asked by', async () => {
  const queries = ['', 'language=en', 'section=world', 'topic=grain', 'author=ada', 'from=2026-03-01'];
  const all = queries
    .flatMap((one) => [one, ...queries.map((other) => `${one}&${other}`)])
    .filter((one) => !/^&|(\w+)=.*\1=/.test(one));
  const paths = all.flatMap((query) => [`/api/v1/stories?${query}`, `/api/v1/stories.csv?${query}`]);
  for (const path of paths) expect(await (await get(path)).text(), path).not.toContain('story-33');
  await take([{ ...storyOf(33), publishedAt: new Date('2026-04-02T09:00:00Z'), updatedAt: null }]);
  await expect.poll(async () => (await get(paths[0] ?? '')).text()).toContain('story-33');
  await portal.settled();
  for (const path of paths) expect(await (await get(path)).text(), path).toContain('story-33');
});

test('every address of a story that was renamed leads to the same address of it as it is called now', async () => {
  const { storyId, slug } = await liveStory(store, await staffIn(store, 'Emil', 'editor'), 'Talks go on');
  await store.write((writing) => renameStory(writing, storyId, 'a-new-name', new Date(), { redirect: true }));
  await portal.settled();
  const asked = ROUTES.filter(
    ({ method, path }) => method === 'GET' && /^(?:\/api\/v1)?\/(?:story|stories)\/:slug/.test(path),
  );
  expect(asked.length).toBeGreaterThan(9);
  for (const { path, query } of asked) {
    const at = (name: string) => path.replace(':slug', name);
    const field = 'lang' in query ? '?lang=fr' : '';
    const answer = await get(at(slug) + field);
    expect([answer.status, answer.headers.get('location')], path).toEqual([301, at('a-new-name') + field]);
    expect((await get(at('a-new-name') + field)).status, path).toBeLessThan(303);
  }
});
