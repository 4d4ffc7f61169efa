import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { systemClock } from '../../../clock.ts';
import { startStory } from '../../../desk/start-story.ts';
import { staffIn, writtenDraft } from '../../../desk/testing.ts';
import { createDiscovery } from '../../../discovery/open-discovery.ts';
import { silentLog } from '../../../log.ts';
import { makeMember, type TestMember } from '../../../readers/testing.ts';
import type { Store } from '../../../store/database.ts';
import { openTestStore } from '../../../store/testing.ts';
import { draftOf } from '../../../stories/testing.ts';
import { upsertStories } from '../../../stories/upsert-stories.ts';
import type { RunningServer } from '../../server/server.ts';
import { startTestPortal } from '../../testing/testing.ts';
import { readPage } from '../../testing/testing-page.ts';
import { testConfig } from '../../testing/testing-parts.ts';
import { visitsTo } from '../../testing/testing-visitor.ts';

let store: Store;
let portal: RunningServer;
let reporter: TestMember;
let story: string;
const config = testConfig({ PUBLIC_URL: 'http://localhost:3999', DATA_DIR: 'memory://' });
const draft = writtenDraft('Machine tools reach Russia', 'Exports of machine tools rose by 12 % in 2023.');

beforeAll(async () => {
  store = await openTestStore();
  reporter = await makeMember(store, { role: 'reporter', name: 'Rita Reporter' });
  const { writes } = await staffIn(store, 'Walter');
  const drafts = [
    draftOf({
      headline: 'Machine tools and who sells them to Russia',
      slug: 'who-sells',
      text: 'Lathes. Mills.',
    }),
    draftOf({ headline: 'Wheat is late', slug: 'wheat', text: 'The harvest waits for rain.' }),
  ];
  await store.write((writing) => upsertStories(writing, drafts, new Date()));
  story = (await store.write((writing) => startStory(writing, draft, writes, new Date()))).id;
  const discovery = createDiscovery(store.reading, systemClock, silentLog);
  await discovery.filled();
  portal = await startTestPortal(store, { discovery, config });
});
afterAll(async () => {
  await portal.close();
  await store.close();
});

const { post } = visitsTo(() => ({ portal, as: reporter }));
const read = (text: unknown, as: TestMember | null = reporter) =>
  post(
    `/desk/stories/${story}/reading`,
    { copy: typeof text === 'string' ? text : JSON.stringify(text) },
    as,
    { accept: 'application/json' },
  );

test('what is written is read as a save would read it, and nothing is kept', async () => {
  const before = await store.statement('select count(*) as count from claims');
  const { figures, blocks, html } = await (
    await read(writtenDraft('x', 'Imports fell by 9 % in 2022.'))
  ).json();
  expect(figures).toMatchObject([{ mark: 'u', exact: '9 %', link: null }]);
  expect(blocks).toMatchObject([{ kind: 'unsupported' }]);
  expect(html).toContain('9 %');
  expect(readPage(html).headings().slice(0, 2)).toEqual(['Found in this text', 'What blocks publishing']);
  expect((await store.statement('select count(*) as count from claims')).rows).toEqual(before.rows);
});

test('the figures of the headline and the standfirst are read too, and lead to where they stand', async () => {
  const written = {
    ...writtenDraft('Imports fell by 9 %', 'Imports fell.'),
    standfirst: 'Exports fell by 4 %.',
  };
  const { figures, blocks, html } = await (await read(written)).json();
  expect(figures).toMatchObject([
    { mark: 'u', place: 'headline', exact: '9 %', start: 16, end: 19, where: 'in the headline' },
    { mark: 'u', place: 'standfirst', exact: '4 %', start: 16, end: 19, where: 'in the standfirst' },
  ]);
  expect(blocks).toMatchObject([{ kind: 'unsupported', rows: [{ about: 'in the headline' }, {}] }]);
  expect(html).toContain('data-place="headline"');
});

test('of a very long text all figures have their marks; the list has the first, and says how many more there are', async () => {
  const text = Array.from({ length: 230 }, (_, at) => `Imports fell by ${at + 2} tonnes in 2022.`).join(
    '\n\n',
  );
  const { figures, blocks, html } = await (await read(writtenDraft('x', text))).json();
  const { document } = parseHTML(html);
  const rows = (within: string) => document.querySelectorAll(`${within} > li`).length;
  expect(figures).toHaveLength(230);
  expect([rows('.reads ol'), rows('.blocks-kind ul')]).toEqual([200, 100]);
  expect(blocks).toMatchObject([{ more: 'and 130 more' }]);
  expect(html).toContain('and 30 more');
});

test('a figure that is not in the story yet is not said to be beyond checking', async () => {
  const { figures } = await (
    await read(writtenDraft('x', 'Imports fell by 9 % in 2022, said Eurostat.'))
  ).json();
  expect(figures).toMatchObject([
    {
      mark: 'a',
      why: 'Source: Eurostat.',
      more: 'New. You can bind it after the story’s next step, such as review.',
    },
  ]);
});

test('stories of the portal to link to are offered, and none that is not about the same', async () => {
  const { related, html } = await (await read(draft)).json();
  expect(related).toMatchObject([
    {
      link: { text: 'Machine tools and who sells them to Russia' },
      address: expect.stringMatching(/^http.*\/story\/who-sells$/),
    },
  ]);
  expect(html).toContain('data-link=');
});

test('what is no copy, no story, or nobody’s to read is refused', async () => {
  expect((await read('no copy')).status).toBe(400);
  expect((await read({ headline: 5 })).status).toBe(400);
  expect((await read(draft, null)).status).toBe(401);
});
