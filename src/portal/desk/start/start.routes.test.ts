import { afterAll, beforeAll, expect, test } from 'vitest';
import { planStory } from '../../../desk/plan-story.ts';
import { startStory } from '../../../desk/start-story.ts';
import { staffIn, writtenDraft } from '../../../desk/testing.ts';
import { makeMember, type TestMember } from '../../../readers/testing.ts';
import type { Store } from '../../../store/database.ts';
import { openTestStore } from '../../../store/testing.ts';
import { draftOf } from '../../../stories/testing.ts';
import { upsertStories } from '../../../stories/upsert-stories.ts';
import type { RunningServer } from '../../server/server.ts';
import { startTestPortal } from '../../testing/testing.ts';
import { testConfig } from '../../testing/testing-parts.ts';
import { visitsTo } from '../../testing/testing-visitor.ts';

const NOW = new Date('2026-11-25T12:00:00Z');

let store: Store;
let portal: RunningServer;
let rita: TestMember;
let edith: TestMember;
let writes: Awaited<ReturnType<typeof staffIn>>['writes'];

beforeAll(async () => {
  store = await openTestStore();
  portal = await startTestPortal(store, { config: testConfig({ PUBLIC_URL: 'http://localhost:3999' }) });
  rita = await makeMember(store, { role: 'reporter', name: 'Rita' });
  edith = await makeMember(store, { role: 'editor', name: 'Edith' });
  ({ writes } = await staffIn(store, 'Rana'));
});
afterAll(async () => {
  await portal.close();
  await store.close();
});

const { page, post } = visitsTo(() => ({ portal }));
const desk = (as: TestMember) => page('/desk', as);
/** The part of the page with the member's own stories. */
const mine = async (as: TestMember) => (await desk(as)).part(/^Your stories/);

test('the desk begins with the member’s own stories, those due first, and says so where there are none', async () => {
  expect((await mine(rita)).text).toContain('You have no stories assigned');
  for (const [headline, due] of [
    ['Due later', '2030-01-02T12:00:00Z'],
    ['Due long ago', '2020-01-01T12:00:00Z'],
  ] as const) {
    await store.write(async (writing) => {
      const { id } = await startStory(writing, writtenDraft(headline), writes, NOW);
      await planStory(writing, id, { assignedTo: rita.id, dueAt: new Date(due) }, writes, NOW);
    });
  }
  const part = await mine(rita);
  expect.soft(part.links(/^Due/).map(({ name }) => name)).toEqual(['Due long ago', 'Due later']);
  expect.soft(part.at('.wrong').text).toMatch(/^overdue since/);
  expect.soft(part.leadsTo).toContain('/desk/stories?whose=me&sort=due');
  expect.soft((await mine(edith)).text).not.toContain('Due long ago');
});

test('a newsroom that has published nothing is led through the first steps, and told which are done', async () => {
  const ada = await makeMember(store, { role: 'administrator', name: 'Ada' });
  const first = async () => (await desk(ada)).part('First steps');
  const before = await first();
  expect
    .soft(before.leadsTo)
    .toEqual([
      '/desk/settings',
      '/desk/sections#new',
      '/desk/invitations#new',
      '/desk/pages',
      ...['about', 'imprint', 'privacy'].map((kind) => `/desk/pages/new?kind=${kind}&language=en`),
      '/desk/menus',
      '/desk/stories/new',
    ]);
  expect.soft(before.text.match(/Done/g)).toHaveLength(1);
  for (const kind of ['about', 'imprint', 'privacy'])
    await post('/desk/pages', { kind, language: 'en', title: kind, body: 'Facts.', publish: 'yes' }, ada);
  const after = await first();
  expect.soft(after.leadsTo).not.toContain('/desk/pages/new?kind=about&language=en');
  expect.soft(after.text.match(/Done/g)).toHaveLength(2);
  expect.soft((await desk(rita)).text).not.toContain('First steps\n');
});

test('who reviews is told how many stories wait for it, who does not is not', async () => {
  await store.write((writing) => upsertStories(writing, [draftOf({ headline: 'Out' })], NOW));
  expect((await desk(edith)).leadsTo).toContain('/desk/stories?state=in-review');
  expect((await desk(rita)).leadsTo).not.toContain('/desk/stories?state=in-review');
});
