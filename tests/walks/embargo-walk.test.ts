import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Clock } from '../../src/clock.ts';
import { plantEvent, showPlanted } from '../../src/desk/events/testing.ts';
import { publishEntry } from '../../src/desk/live/publish-entry.ts';
import { moveStory } from '../../src/desk/move-story.ts';
import { setEmbargo } from '../../src/desk/schedule/set-embargo.ts';
import { startStory } from '../../src/desk/start-story.ts';
import { staffIn, writtenDraft } from '../../src/desk/testing.ts';
import { makeEntity } from '../../src/entities/review/make-entity.ts';
import { publishEntity } from '../../src/entities/review/publish-entity.ts';
import { stateProperty } from '../../src/entities/statements/state-property.ts';
import { alertAtOnce } from '../../src/jobs/alert-at-once.ts';
import { nameEntities } from '../../src/jobs/name-entities.ts';
import { silentLog } from '../../src/log.ts';
import { plantDataset, plantFigure } from '../../src/portal/figures/evidence-testing.ts';
import { sampleDataset, sampleRecord } from '../../src/portal/gallery/evidence-samples.ts';
import type { Route } from '../../src/portal/http/route.ts';
import { ROUTES } from '../../src/portal/server/routes.ts';
import { type RunningServer, startServer } from '../../src/portal/server/server.ts';
import { testConfig } from '../../src/portal/testing/testing-parts.ts';
import { readSecret } from '../../src/readers/accounts/secret.ts';
import { authorize } from '../../src/readers/permission.ts';
import type { Store } from '../../src/store/database.ts';
import { newId } from '../../src/store/ids.ts';
import { openTestStore } from '../../src/store/testing.ts';
import { keepMedia } from '../../src/stories/media.queries.ts';
import { pinStories } from '../../src/stories/pin-stories.ts';
import { renameStory } from '../../src/stories/rename-story.ts';
import { draftOf } from '../../src/stories/testing.ts';
import { upsertStories } from '../../src/stories/upsert-stories.ts';
import { WHOLE } from '../depth.ts';
import { type Answered, ask, forEach } from './ask.ts';
import { type Walker, walker } from './people.ts';

// A story everybody has seen, saved, read and kept in every cache comes under embargo: from then on no address of the
// table says a word of it to a stranger or a member, and at its time every list has it again.

vi.setConfig({ testTimeout: 240_000, hookTimeout: 120_000 });

/**
 * Words that stand in the story and nowhere else: in its slug, headline, text, caption, correction, figure and live
 * entry, a name that it alone gives a company, and the topic and the author that no other story has.
 */
const WORDS = [
  'quillfeather',
  'Hollowgate',
  'Brackenmoor',
  'Thistledown',
  'Marrowstone',
  'Ferncastle',
  'Oxenholt',
  'Кремнегор',
  'Gorsebank',
  'Millbrook',
];
const HOUR = 3_600_000;
const config = testConfig({ PUBLIC_URL: 'http://localhost:3999', DATA_DIR: 'memory://' });
const SECTION = { slug: 'world', names: { en: 'World' } };
const TOPIC = { slug: 'trade', names: { en: 'Trade' } };
const AUTHOR = { slug: 'ada', names: { en: 'Ada' } };
const OWN_TOPIC = { slug: 'larkspur', names: { en: 'Gorsebank' } };
const OWN_AUTHOR = { slug: 'wrenfield', names: { en: 'Millbrook' } };

let offset = 0;
const clock: Clock = { now: () => new Date(Date.now() + offset) };
let store: Store;
let portal: RunningServer;
let editor: Awaited<ReturnType<typeof staffIn>>;
let stranger: Walker;
let member: Walker;
const ids = { story: '', media: '', figure: '', check: '', token: '', event: '' };
const etags = new Map<string, string>();

beforeAll(async () => {
  store = await openTestStore();
  editor = await staffIn(store, 'Emil', 'editor');
  const secret = await readSecret(store, config);
  stranger = { name: 'a stranger', role: null, strong: false, marker: null, cookie: null };
  member = await walker(store, secret, 'a member', { role: 'reader', passed: 'passkey' });
  const others = [1, 2, 3].map((at) =>
    draftOf({
      headline: `Another story ${at}`,
      slug: `another-${at}`,
      section: SECTION,
      topics: [TOPIC],
      authors: [AUTHOR],
      groupKey: at === 1 ? 'walk:group' : null,
      language: at === 1 ? 'fr' : 'en',
      publishedAt: new Date(Date.now() - at * HOUR),
    }),
  );
  await store.write((writing) => upsertStories(writing, others, clock.now()));
  await plantDataset(store, sampleDataset());
  await store.write(writeStory);
  ids.event = await plantEvent(store, [ids.story], clock.now());
  await showPlanted(store, ids.event, clock.now());
  await keptByMember();
  portal = await startServer({ store, config, log: silentLog, clock, busyAfter: 0 });
});
afterAll(async () => {
  await portal.close();
  await store.close();
});

type Writing = Parameters<Parameters<Store['write']>[0]>[0];

async function writeStory(writing: Writing): Promise<void> {
  ids.media = await keepMedia(writing, {
    mime: 'image/svg+xml',
    width: 40,
    height: 30,
    bytes: Buffer.from(
      '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"><desc>Thistledown</desc></svg>',
    ),
  });
  const draft = {
    ...writtenDraft('Hollowgate opens early', 'Exports of Brackenmoor rose by 12 % in 2023, officials said.'),
    kind: 'live' as const,
    section: SECTION,
    topics: [TOPIC, OWN_TOPIC],
    authors: [AUTHOR, OWN_AUTHOR],
    slug: 'quillfeather-first',
    lead: {
      mediaId: ids.media,
      src: null,
      alt: 'Thistledown in a field',
      caption: 'Thistledown',
      credit: 'Thistledown Pictures',
      width: 40,
      height: 30,
      focal: { x: 0.5, y: 0.5 },
    },
  };
  const { id } = await startStory(writing, draft, editor.writes, clock.now());
  ids.story = id;
  await writing
    .updateTable('stories')
    .set((eb) => ({
      group_id: eb.selectFrom('stories as o').select('o.group_id').where('o.slug', '=', 'another-1'),
    }))
    .where('id', '=', id)
    .execute();
  const moving = { storyId: id, move: 'publish', by: editor.member } as const;
  await moveStory(writing, moving, { twoPairs: false, blocking: [] }, clock.now());
  const entry = {
    storyId: id,
    entryId: newId(),
    headline: 'Oxenholt',
    byline: '',
    isKey: true,
    override: '',
  };
  const { body } = writtenDraft('', 'Oxenholt closes again.');
  await publishEntry(writing, { ...entry, body }, editor.writes, { blocking: [] }, clock.now());
  await renameStory(writing, id, 'quillfeather-second', clock.now(), { redirect: true });
  await writing
    .insertInto('corrections')
    .values({ id: newId(), story_id: id, at: clock.now(), text: 'It said Marrowstone.', claim_id: null })
    .execute();
  await pinStories(writing, 'en', [id]);
  const company = { schema: 'Company', label: 'Silvermere', lang: 'en' } as const;
  const made = await makeEntity(writing, company, null, clock.now());
  await publishEntity(writing, made.id, null, clock.now());
  const name = { entityId: made.id, prop: 'name', value: 'Кремнегор', lang: 'ru', source: { storyId: id } };
  await stateProperty(writing, name, null, clock.now());
}

async function keptByMember(): Promise<void> {
  const figure = await plantFigure(store, ids.story, sampleRecord({}, { sentence: 'Ferncastle sold 12.' }));
  ids.figure = figure.id;
  ids.check = figure.check ?? '';
  const user = await store.reading
    .selectFrom('users')
    .select('id')
    .where('name', '=', member.marker ?? '')
    .executeTakeFirstOrThrow();
  const { group_id } = await store.reading
    .selectFrom('stories')
    .select('group_id')
    .where('id', '=', ids.story)
    .executeTakeFirstOrThrow();
  const now = clock.now();
  await store.write(async (writing) => {
    const of = { user_id: user.id, story_id: ids.story };
    await writing
      .insertInto('favorites')
      .values({ id: newId(), ...of, saved_at: now })
      .execute();
    await writing
      .insertInto('history')
      .values({ ...of, read_at: now })
      .execute();
    await writing
      .insertInto('alerts')
      .values({ ...of, group_id })
      .execute();
    await writing.insertInto('story_reads').values({ story_id: ids.story, hour: now, count: 99 }).execute();
    for (const [kind, target] of [
      ['topic', 'trade'],
      ['topic', 'larkspur'],
      ['author', 'wrenfield'],
    ])
      await writing
        .insertInto('follows')
        .values({
          id: newId(),
          user_id: user.id,
          kind: kind as 'topic',
          target: target as string,
          alert: 'at once',
          created_at: now,
        })
        .execute();
  });
}

/** Every address of a route that could tell of the story. */
function addressesOf(route: Route): string[] {
  const values: Record<string, readonly string[]> = {
    slug: [
      'quillfeather-second',
      'quillfeather-first',
      'another-1',
      'another-2',
      'sample-trade',
      'machine-tools',
      'silvermere',
    ],
    section: ['world'],
    topic: ['trade', 'larkspur'],
    author: ['ada', 'wrenfield'],
    number: ['1', '2'],
    id: [ids.story, ids.figure, ids.media, ids.event],
    check: [ids.check],
    name: ['none.css'],
    token: ['none'],
    '*': ['none.woff2'],
  };
  let paths = [''];
  for (const piece of route.path.split(/(:[A-Za-z]+(?:\([^)]*\)+)?|\*)/)) {
    const name = /^:([A-Za-z]+)/.exec(piece)?.[1] ?? (piece === '*' ? '*' : null);
    const fillings = name === null ? [piece] : (values[name] ?? [newId()]);
    paths = paths.flatMap((path) => fillings.map((filling) => path + filling));
  }
  const queries = [''];
  if ('q' in route.query)
    queries.push(
      '?q=Gorsebank',
      '?q=Millbrook',
      '?q=Brackenmoor',
      '?q=Oxenholt',
      '?q=officials+said',
      '?q=Exports',
    );
  if ('lang' in route.query) queries.push('?lang=fr');
  if ('lang' in route.query && /entit/.test(route.path)) queries.push('?lang=ru');
  if ('topic' in route.query) queries.push('?topic=trade');
  if ('section' in route.query) queries.push('?section=world');
  if ('save' in route.query) queries.push('?save=quillfeather-second');
  if ('url' in route.query) {
    queries.push(`?url=${encodeURIComponent(`${config.PUBLIC_URL}/figure/${ids.figure}`)}`);
    queries.push(`?url=${encodeURIComponent(`${config.PUBLIC_URL}/story/quillfeather-second`)}`);
  }
  return paths.flatMap((path) => queries.map((query) => path + query));
}

// Pictures are asked for by themselves, and the rows of a dataset are a file that is not planted here.
const WALKED = ROUTES.filter(
  ({ answer, method, path }) =>
    method === 'GET' && !('plugin' in answer) && !/^\/media\/|rows\.(?:csv|parquet)$/.test(path),
);

/** The text of an answer, which is read byte by byte, for some are files. */
const textOf = (answer: Answered) => Buffer.from(answer.text, 'latin1').toString();

/** What an answer says, without what was asked for in the address itself. */
function said(answer: Answered, path: string): string {
  const zipped = answer.headers['content-type'] === 'application/zip';
  const body = zipped
    ? Object.values(unzipSync(Buffer.from(answer.text, 'latin1')))
        .map((file) => Buffer.from(file).toString())
        .join('\n')
    : textOf(answer);
  const [bare = '', query = ''] = path.split('?');
  const asked = [path, bare, encodeURIComponent(path), encodeURIComponent(bare), bare.slice(1)];
  const words = [...new URLSearchParams(query).values()];
  return [...asked, ...words, ...bare.split('/').filter((part) => WORDS.some((word) => part.includes(word)))]
    .filter((text) => text.length > 3)
    .reduce(
      (text, echo) => text.replaceAll(echo, '').replaceAll(echo.replaceAll('&', '&amp;'), ''),
      [JSON.stringify(answer.headers), body].join('\n'),
    );
}

async function tells(by: Walker, path: string, headers: Record<string, string> = {}): Promise<string[]> {
  const answer = await ask(portal.url, 'GET', path, {
    ...headers,
    ...(by.cookie !== null && { cookie: by.cookie }),
  });
  const { etag } = answer.headers;
  const told = WORDS.filter((word) => said(answer, path).includes(word));
  if (told.length > 0 && etag && by.cookie === null) etags.set(path, etag);
  if (headers['if-none-match'] && answer.status === 304) return ['304 to what was kept'];
  return told;
}

const everywhere = () => WALKED.flatMap((route) => addressesOf(route));

async function walk(by: Walker, fresh = true, steps = everywhere()): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>();
  await forEach(steps, async (path) => {
    const etag = fresh ? undefined : etags.get(path);
    const told = await tells(by, path, etag ? { 'if-none-match': etag } : {});
    if (told.length > 0) found.set(path, told);
  });
  return found;
}

async function until(condition: () => Promise<boolean>): Promise<void> {
  while (!(await condition())) await new Promise((done) => setTimeout(done, 25));
}

/** Where the story stands while readers may see it. */
const SHOWN = [
  '/',
  '/story/quillfeather-second',
  '/story/quillfeather-second/live',
  '/story/quillfeather-second/feed.atom',
  '/section/world',
  '/topic/trade',
  '/author/ada',
  '/topic/larkspur',
  '/author/wrenfield',
  '/topic/larkspur/feed.xml',
  '/sitemap',
  '/corrections',
  '/news-sitemap.xml',
  '/sitemap-2.xml',
  '/feed.xml',
  '/feed.atom',
  '/feed.json',
  '/section/world/feed.xml',
  '/topic/trade/feed.json',
  '/search?q=Brackenmoor',
  '/search?q=Oxenholt',
  '/api/v1/stories',
  '/api/v1/stories.csv',
  '/api/v1/search?q=Brackenmoor',
  '/api/v1/stories/quillfeather-second',
  '/story/quillfeather-second/figures',
  '/dataset/sample-trade',
  '/entity/silvermere?lang=ru',
  '/entity/silvermere/data.json',
  '/entity/silvermere/statements.csv',
  '/entity/silvermere/ftm.json',
  '/entities?lang=ru',
  '/api/v1/entities?lang=ru',
  '/api/v1/entities/silvermere',
];

const move = (until: Date | null) =>
  store.write((writing) =>
    setEmbargo(
      writing,
      { storyId: ids.story, until, note: 'too early' },
      authorize({ member: editor.member, passed: 'passkey' } as never, 'publish stories', { twoStep: false }),
      clock.now(),
    ),
  );

test('a story under embargo is at no address, for strangers and members, in no cache and no mail; after it, everywhere', async () => {
  await until(async () => (await tells(stranger, '/search?q=Brackenmoor')).length > 0);
  expect(everywhere().length).toBeGreaterThan(200);
  const before = await walk(stranger);
  if (WHOLE) await walk(member);
  const shown = [...SHOWN, `/event/${ids.event}`, `/api/v1/events/${ids.event}`];
  expect(shown.filter((path) => !before.has(path))).toEqual([]);
  const unknown = (await ask(portal.url, 'GET', '/api/v1/search?q=Zzyzxword')).text;

  const end = new Date(clock.now().getTime() + HOUR);
  await move(end);
  await until(async () => (await tells(stranger, '/')).length === 0);
  await portal.settled();
  for (const by of [stranger, member]) {
    expect(Object.fromEntries(await walk(by, false)), by.name).toEqual({});
    // What the first walk had made anew would say it now.
    if (WHOLE) expect(Object.fromEntries(await walk(by, false)), `${by.name}, again`).toEqual({});
  }
  for (const path of [
    '/story/quillfeather-second',
    '/story/quillfeather-first',
    `/figure/${ids.figure}`,
    `/event/${ids.event}`,
    `/api/v1/events/${ids.event}`,
    '/topic/larkspur',
    '/author/wrenfield',
    '/topic/larkspur/feed.xml',
  ]) {
    expect((await ask(portal.url, 'GET', path)).status, path).toBe(404);
  }
  // A word that stands in it alone is as unknown as one that stands nowhere.
  const only = (await ask(portal.url, 'GET', '/api/v1/search?q=Brackenmoor')).text;
  expect(only.replaceAll('Brackenmoor', 'Zzyzxword')).toBe(unknown);
  // Nor does a search for who can be followed know the name.
  const followed = await ask(portal.url, 'GET', `/following?q=${encodeURIComponent('Кремнегор')}`, {
    cookie: member.cookie ?? '',
  });
  expect(textOf(followed)).toContain('Кремнегор');
  expect(textOf(followed)).not.toContain('Silvermere');
  await alertAtOnce.run({ store, config, log: silentLog, clock }, {});
  const letters = await store.reading.selectFrom('letters').select(['subject', 'text', 'html']).execute();
  expect(WORDS.filter((word) => JSON.stringify(letters).includes(word))).toEqual([]);

  offset += HOUR + 1;
  await nameEntities.run({ store, config, log: silentLog, clock }, {});
  for (const path of ['/', '/search?q=Brackenmoor'])
    await until(async () => (await tells(stranger, path)).length > 0);
  await portal.settled();
  const after = await walk(stranger, true, WHOLE ? everywhere() : SHOWN);
  expect(SHOWN.filter((path) => !after.has(path))).toEqual([]);
});
