import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Clock, systemClock } from '../../../clock.ts';
import { moveStory } from '../../../desk/move-story.ts';
import { makeSection } from '../../../desk/sections/make-section.ts';
import { startStory } from '../../../desk/start-story.ts';
import { staffIn, writtenDraft } from '../../../desk/testing.ts';
import { publishDue } from '../../../jobs/publish-due.ts';
import { startWorker, type Worker } from '../../../jobs/worker.ts';
import { silentLog } from '../../../log.ts';
import { authorize } from '../../../readers/permission.ts';
import { makeMember, type TestMember } from '../../../readers/testing.ts';
import type { Store } from '../../../store/database.ts';
import { newId } from '../../../store/ids.ts';
import { openTestStore } from '../../../store/testing.ts';
import { draftOf } from '../../../stories/testing.ts';
import { upsertStories } from '../../../stories/upsert-stories.ts';
import { type RunningServer, startServer } from '../../server/server.ts';
import { testConfig } from '../../testing/testing-parts.ts';
import { visitsTo } from '../../testing/testing-visitor.ts';

const SECTION = { slug: 'world', names: { en: 'World' } };
const config = testConfig({
  PUBLISH_BLOCKS: 'none',
  PUBLIC_URL: 'http://localhost:3999',
  DATA_DIR: 'memory://',
});
let store: Store;
let portal: RunningServer;
let member: TestMember;
let offset = 0;
const clock: Clock = { now: () => new Date(Date.now() + offset) };
let worker: Worker | null = null;

beforeAll(async () => {
  store = await openTestStore();
  portal = await startServer({ store, config, log: silentLog, clock, busyAfter: 0 });
  member = await makeMember(store, { role: 'reporter', name: 'Rana Reporter' });
  const { writes } = await staffIn(store, 'Kay Keeper', 'editor');
  const keeps = authorize(writes.session, 'manage sections', { twoStep: false });
  await store.write((writing) => makeSection(writing, keeps, SECTION));
});
afterAll(async () => {
  await worker?.stop();
  await portal.close();
  await store.close();
});

const { text: get } = visitsTo(() => ({ portal }));

async function untilSeen(path: string, words: string): Promise<void> {
  while (!(await get(path)).includes(words)) await new Promise((resolve) => setTimeout(resolve, 50));
}

async function schedule(headline: string, ahead: number): Promise<string> {
  const writer = await staffIn(store, `W${headline.length}${Math.random()}`, 'editor');
  return store.write(async (writing) => {
    const draft = { ...writtenDraft(headline), section: SECTION };
    const { id } = await startStory(writing, draft, writer.writes, clock.now());
    const at = new Date(clock.now().getTime() + ahead);
    const moving = { storyId: id, move: 'schedule', at, by: writer.member } as const;
    await moveStory(writing, moving, { twoPairs: false, blocking: [] }, clock.now());
    return id;
  });
}

test('while a scheduled story is stuck, every page of the desk says so, and the start page, data and figures why', async () => {
  expect(await get('/desk', member)).not.toContain('did not go out');
  const id = await schedule('Nobody put this out', 60_000);
  expect(await get('/desk/figures', member)).not.toContain('did not go out');
  offset += 120_000;
  for (const path of ['/desk', '/desk/figures', '/desk/mentions']) {
    expect(await get(path, member)).toContain('1 scheduled story did not go out at its time.');
  }
  const start = await get('/desk', member);
  expect(start).toMatch(/id="alarms".*Nobody put this out.*no worker is running/s);
  expect(await get('/account', member)).not.toContain('did not go out');
  const { stories } = JSON.parse(await get('/desk/alarms.json', member));
  expect(stories).toMatchObject([{ id, headline: 'Nobody put this out', attempts: 0, why: null }]);
  expect(await get('/metrics')).toContain('sourceline_publish_stuck 1');
  await publishDue.run({ store, config, log: silentLog, clock }, {});
  expect(await get('/desk', member)).not.toContain('did not go out');
  expect(await get('/metrics')).toContain('sourceline_publish_stuck 0');
});

test('what the worker puts out stands on the front page, in its section, feed and sitemap, though they were kept', async () => {
  await store.write((writing) =>
    upsertStories(writing, [draftOf({ headline: 'Another', section: SECTION })], systemClock.now()),
  );
  const paths = [
    '/',
    '/section/world',
    '/feed.xml',
    '/section/world/feed.xml',
    '/sitemap',
    '/news-sitemap.xml',
  ];
  const [before] = await Promise.all([get('/'), ...paths.map((path) => get(path))]);
  expect(before).not.toContain('On the dot');
  worker = await startWorker({ store, config, log: silentLog, clock }, [publishDue]);
  await schedule('On the dot', 700);
  for (const path of paths) {
    if (path !== '/sitemap')
      await untilSeen(path, path === '/news-sitemap.xml' ? 'on-the-dot' : 'On the dot');
  }
  expect((await fetch(`${portal.url}/story/on-the-dot`)).status).toBe(200);
});

test('pictures that readers see past their rights raise an alarm, until they are taken out or may be used longer', async () => {
  const id = newId();
  await store.write(async (writing) => {
    const bytes = Buffer.from(id);
    const dots = { mime: 'image/png', width: 10, height: 10, bytes };
    await writing
      .insertInto('media')
      .values({ id, sha256: id, ...dots, expires_on: '2020-01-31' })
      .execute();
    const words = { src: null, alt: 'x', caption: null, credit: 'y', width: 10, height: 10 };
    const lead = { mediaId: id, ...words, focal: { x: 0.5, y: 0.5 } };
    await upsertStories(writing, [draftOf({ headline: 'Shown too long', lead })], clock.now());
  });
  const said = 'The rights of 1 picture that readers see have ended.';
  expect(await get('/desk/figures', member)).toContain(said);
  expect(await get('/desk', member)).toMatch(/id="rights".*Shown too long.*last day: 31 January 2020/s);
  expect(JSON.parse(await get('/desk/alarms.json', member)).pictures).toMatchObject([
    { mediaId: id, headline: 'Shown too long', expiresOn: '2020-01-31' },
  ]);
  const set = (what: string) => store.statement(`update ${what}`);
  await set(`stories set embargo_until = now() + interval '1 day' where headline = 'Shown too long'`);
  expect(await get('/desk', member)).not.toContain(said);
  await set(`stories set embargo_until = null where headline = 'Shown too long'`);
  expect(await get('/desk', member)).toContain(said);
  await set(`media set expires_on = '2099-01-01'`);
  expect(await get('/desk', member)).not.toContain(said);
});
