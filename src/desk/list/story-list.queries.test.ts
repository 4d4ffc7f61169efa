import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Store } from '../../store/database.ts';
import { openTestStore } from '../../store/testing.ts';
import { setColumns } from '../../stories/testing.ts';
import { startStory } from '../start-story.ts';
import { staffIn, writtenDraft } from '../testing.ts';
import { listDeskStories, type StoriesWanted } from './story-list.queries.ts';
import { LIST_STATES, type ListDue } from './story-list.ts';

const NOW = new Date('2026-11-25T12:00:00Z');
const TODAY = new Date('2026-11-26T00:00:00Z');
const WEEK = new Date('2026-11-30T00:00:00Z');
const before = (at: Date) => new Date(at.getTime() - 1000);

let store: Store;
let ann: Awaited<ReturnType<typeof staffIn>>;
let ben: typeof ann;
beforeAll(async () => {
  store = await openTestStore();
  ann = await staffIn(store, 'Ann');
  ben = await staffIn(store, 'Ben');
});
afterAll(() => store.close());

async function story(headline: string, set: Record<string, unknown> = {}, by = ann): Promise<string> {
  const { id } = await store.write((writing) => startStory(writing, writtenDraft(headline), by.writes, NOW));
  if (Object.keys(set).length > 0) await setColumns(store, id, set);
  return id;
}
const listed = async (wanted: Partial<StoriesWanted>) =>
  (
    await listDeskStories(store.reading, {
      state: 'all',
      now: NOW,
      today: TODAY,
      week: WEEK,
      sort: 'changed',
      after: null,
      most: 50,
      ...wanted,
    })
  ).map(({ headline }) => headline);

it('by due time: overdue is what is not done, today and the week end before their ends', async () => {
  const at: readonly (readonly [string, Date | null])[] = [
    ['due before', before(NOW)],
    ['due now', NOW],
    ['due at the end of today', before(TODAY)],
    ['due tomorrow', TODAY],
    ['due at the end of the week', before(WEEK)],
    ['due next week', WEEK],
    ['due never', null],
  ];
  for (const [headline, due_at] of at) await story(headline, { due_at });
  await story('due and out', { due_at: before(NOW), state: 'published', published_at: NOW });
  await story('due and withdrawn', { due_at: before(NOW), state: 'withdrawn' });
  const due = async (wanted: ListDue) => (await listed({ due: wanted, text: 'due' })).sort();
  expect(await due('overdue')).toEqual(['due before']);
  expect(await due('today')).toEqual(['due at the end of today', 'due now']);
  expect(await due('week')).toEqual([
    'due at the end of the week',
    'due at the end of today',
    'due now',
    'due tomorrow',
  ]);
  expect(await due('none')).toEqual(['due never']);
});

it('by state: each its own, and open is what is on its way', async () => {
  const states = ['draft', 'in review', 'approved', 'scheduled', 'published', 'withdrawn'];
  for (const state of [...states, 'deleted']) {
    const out = { published: { published_at: NOW }, deleted: { withdrawn_at: NOW } }[state];
    await story(`state ${state}`, { state, ...(state === 'scheduled' && { scheduled_for: WEEK }), ...out });
  }
  for (const state of LIST_STATES) {
    const wanted =
      state === 'all'
        ? states
        : state === 'open'
          ? states.slice(0, 4)
          : [state === 'in-review' ? 'in review' : state];
    const found = await listed({ state, text: 'state' });
    expect(found.sort(), state).toEqual(wanted.map((one) => `state ${one}`).sort());
  }
});

it('by whose: given to somebody, to nobody, and one’s own with what one began and nobody has', async () => {
  await story('whose: Ann began it');
  await story('whose: Ann began it, Ben has it', { assigned_to: ben.member.id });
  await story('whose: Ben began it', {}, ben);
  await story('whose: Ben began it, Ann has it', { assigned_to: ann.member.id }, ben);
  const whose = async (wanted: Partial<StoriesWanted>) =>
    (await listed({ ...wanted, text: 'whose' })).map((headline) => headline.slice('whose: '.length)).sort();
  expect(await whose({ whose: ann.member.id })).toEqual(['Ben began it, Ann has it']);
  expect(await whose({ whose: ann.member.id, own: true })).toEqual([
    'Ann began it',
    'Ben began it, Ann has it',
  ]);
  expect(await whose({ whose: 'nobody' })).toEqual(['Ann began it', 'Ben began it']);
});
