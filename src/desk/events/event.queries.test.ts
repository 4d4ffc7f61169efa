import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { groupChanged } from '../../discovery/events/group-stories.ts';
import { settleEvents } from '../../discovery/events/settle-events.ts';
import { TWENTY } from '../../discovery/events/testing.ts';
import { saveMentions } from '../../entities/mentions/save-mentions.ts';
import { saveClaims } from '../../evidence/claims/save-claims.ts';
import { silentLog } from '../../log.ts';
import type { Session } from '../../readers/member.ts';
import { authorize } from '../../readers/permission.ts';
import type { Store } from '../../store/database.ts';
import { newId } from '../../store/ids.ts';
import { openTestStore } from '../../store/testing.ts';
import type { StoryDraft } from '../../stories/story.ts';
import { draftOf, setColumns } from '../../stories/testing.ts';
import { upsertStories } from '../../stories/upsert-stories.ts';
import { searchLog } from '../log/log.queries.ts';
import { staffIn } from '../testing.ts';
import { differingFigures } from './differing-figures.ts';
import {
  EVENT_ORDER,
  eventInstead,
  figuresOf,
  findEvent,
  listEvents,
  nearbyEvents,
} from './event.queries.ts';
import { joinEvents } from './join-events.ts';
import { renameEvent } from './rename-event.ts';
import { splitEvent } from './split-event.ts';
import { plantEvent } from './testing.ts';

const NOW = new Date('2026-02-27T12:00:00Z');
let store: Store;
let by: ReturnType<typeof authorize<'arrange events'>>;
let number = 0;

beforeAll(async () => {
  store = await openTestStore();
  const { member } = await staffIn(store, 'Edda', 'editor');
  by = authorize({ member, passed: 'passkey' } as Session, 'arrange events', { twoStep: false });
});
afterAll(() => store.close());

const save = async (...drafts: (Partial<StoryDraft> & { headline: string; text?: string })[]) => {
  const ids = await store.write(async (writing) => {
    const whole = drafts.map((draft) => draftOf(draft));
    const taken = await upsertStories(writing, whole, NOW);
    await saveClaims(writing, whole, taken, NOW);
    await saveMentions(writing, whole, taken, NOW);
    return taken.map(({ id }) => id);
  });
  while ((await groupChanged(store, NOW, TWENTY, silentLog)) > 0);
  return ids;
};

/** Reports of a strike, on a different day in each test. */
function strikeReports(day: number) {
  number += 1;
  const at = (hour: number) => new Date(Date.UTC(2026, 0, day, hour));
  const wire = { slug: 'wire', name: 'Wire', url: null, licence: null, licenceUrl: null, policy: 'licensed' };
  return [
    {
      slug: `strike-a-${number}`,
      headline: 'Steelworkers walk out at Voest-Alpine in Linz',
      text: 'About 4,200 steelworkers walked out at Voest-Alpine in Linz on Thursday, said union leader Karin Hofer. They want 8.4% more pay.',
      publishedAt: at(9),
    },
    {
      slug: `strike-b-${number}`,
      headline: 'Linz steel strike: union demands 8.4% at Voest-Alpine',
      text: 'Union leader Karin Hofer said 3,500 steelworkers walked out at Voest-Alpine in Linz. The company should offer 8.4%.',
      publishedAt: at(14),
      source: wire as StoryDraft['source'],
    },
  ];
}

const eventOf = async (storyId = '') =>
  (
    await store.reading
      .selectFrom('event_stories')
      .select('event_id')
      .where('story_id', '=', storyId)
      .executeTakeFirst()
  )?.event_id ?? '';
const versionOf = async (id: string) => (await findEvent(store.reading, id, 'en'))?.version ?? 0;
const seen = async (id: string) => ({ id, version: await versionOf(id) });
const again = async (storyId = '') => {
  await store.write((writing) =>
    writing.insertInto('stories_to_group').values({ story_id: storyId }).execute(),
  );
  while ((await groupChanged(store, NOW, TWENTY, silentLog)) > 0);
};

test('the desk sees who reports an event, why, and where its reports disagree', async () => {
  const [first = '', second = ''] = await save(...strikeReports(5));
  const id = await eventOf(first);
  const event = await findEvent(store.reading, id, 'en');
  expect(event).toMatchObject({ reports: 2, sources: ['Us', 'Wire'], languages: ['en'], isNamed: false });
  expect(event?.title).toBe('Steelworkers walk out at Voest-Alpine in Linz');
  expect(event?.stories.map((report) => [report.id, report.reason.why, report.source])).toEqual([
    [first, 'first', 'Us'],
    [second, 'words', 'Wire'],
  ]);
  const { differences } = differingFigures(await figuresOf(store.reading, [first, second]));
  expect(differences.map(({ figures }) => figures.map(({ exact }) => exact))).toEqual([
    ['About 4,200 steelworkers', '3,500 steelworkers'],
  ]);
});

test('what a person split off stays off, and its log says by whom', async () => {
  const [first = '', second = ''] = await save(...strikeReports(10));
  const id = await eventOf(first);
  const before = await seen(id);
  await expect(
    store.write((writing) => splitEvent(writing, by, before, { stories: [first, second] }, NOW)),
  ).rejects.toThrow('All reports are selected');
  await expect(
    store.write((writing) => splitEvent(writing, by, before, { stories: [newId()] }, NOW)),
  ).rejects.toThrow('No reports are selected');
  const other = await store.write((writing) => splitEvent(writing, by, before, { stories: [second] }, NOW));
  expect([await eventOf(first), await eventOf(second)]).toEqual([id, other]);
  for (const story of [first, second]) await again(story);
  expect([await eventOf(first), await eventOf(second)]).toEqual([id, other]);
  // A third report, similar to both, does not merge what a person separated.
  const [third] = strikeReports(10);
  if (third)
    await save({ ...third, slug: 'third', headline: 'Voest-Alpine strike in Linz, Hofer demands 8.4%' });
  expect(await eventOf(first)).not.toBe(await eventOf(second));
  expect((await findEvent(store.reading, other, 'en'))?.stories[0]).toMatchObject({
    byPerson: true,
    reason: { why: 'person' },
  });
  expect((await findEvent(store.reading, id, 'en'))?.decisions).toMatchObject([
    { kind: 'split', stories: 1, by: 'Edda' },
  ]);
  const [row] = await searchLog(store.reading, { action: 'change event' }, 1);
  expect(row).toMatchObject({ actor: by.member.id, aboutId: id, details: { kind: 'split', other } });
  await expect(
    store.write((writing) => splitEvent(writing, by, before, { stories: [first] }, NOW)),
  ).rejects.toThrow('Somebody changed this event');
});

test('a split decides nothing about reports that were not shown', async () => {
  const ids = await save(
    ...[1, 2, 3, 4].map((hour) => ({
      slug: `tram-${hour}`,
      headline: 'Trams collide at the Opera in Vienna',
      text: `Two trams collided at the Opera in Vienna, police said. Report ${hour} of the collision of trams.`,
      publishedAt: new Date(Date.UTC(2025, 11, 30, hour)),
    })),
  );
  const [first = '', second = '', unseen = '', withdrawn = ''] = ids;
  const id = await eventOf(first);
  expect(await Promise.all(ids.map(eventOf))).toEqual([id, id, id, id]);
  await store.write((writing) =>
    writing.updateTable('event_stories').set({ by_person: true }).where('event_id', '=', id).execute(),
  );
  await setColumns(store, withdrawn, { state: 'withdrawn' });
  const split = { stories: [second, withdrawn], shown: [first, second] };
  const other = await store.write(async (writing) => splitEvent(writing, by, await seen(id), split, NOW));
  expect(await Promise.all(ids.map(eventOf))).toEqual([id, other, id, id]);
  const apart = await store.reading
    .selectFrom('event_splits')
    .select(['story_id', 'event_id'])
    .where('story_id', 'in', ids)
    .execute();
  expect(new Map(apart.map((row) => [row.story_id, row.event_id]))).toEqual(
    new Map([
      [first, other],
      [second, id],
    ]),
  );
  // Nor may it take all reports shown on the page.
  await expect(
    store.write(async (writing) =>
      splitEvent(writing, by, await seen(id), { stories: [first, unseen] }, NOW),
    ),
  ).rejects.toThrow('All reports are selected');
});

test('what a person joined stays together, under the address of either', async () => {
  const [first = '', second = ''] = await save(...strikeReports(15));
  const id = await eventOf(first);
  const other = await store.write(async (writing) =>
    splitEvent(writing, by, await seen(id), { stories: [second] }, NOW),
  );
  const near = await nearbyEvents(
    store.reading,
    (await findEvent(store.reading, id, 'en')) as never,
    'en',
    10,
  );
  expect(near.map((event) => event.id)).toContain(other);
  await expect(
    store.write(async (writing) => joinEvents(writing, by, await seen(id), id, NOW)),
  ).rejects.toThrow('joined to itself');
  await expect(
    store.write(async (writing) => joinEvents(writing, by, await seen(id), newId(), NOW)),
  ).rejects.toThrow('no such event');
  await store.write(async (writing) => renameEvent(writing, by, await seen(other), 'The strike', NOW));
  await store.write(async (writing) => joinEvents(writing, by, await seen(id), other, NOW));
  for (const story of [first, second]) await again(story);
  expect([await eventOf(first), await eventOf(second)]).toEqual([id, id]);
  expect(await eventInstead(store.reading, other)).toBe(id);
  expect(await findEvent(store.reading, id, 'en')).toMatchObject({ title: 'The strike', reports: 2 });
});

test('a report of either event that is rewritten after a join stays where a person left it', async () => {
  const reports = strikeReports(1);
  const [first = '', second = ''] = await save(...reports);
  const id = await eventOf(first);
  const other = await store.write(async (writing) =>
    splitEvent(writing, by, await seen(id), { stories: [second] }, NOW),
  );
  await store.write(async (writing) => joinEvents(writing, by, await seen(id), other, NOW));
  const event = await findEvent(store.reading, id, 'en');
  expect(event?.stories.map((report) => [report.byPerson, report.reason.why])).toEqual([
    [true, 'first'],
    [true, 'person'],
  ]);
  const chess = {
    headline: 'Chess: Petrov loses in Braga',
    text: 'Grandmaster Anton Petrov lost the chess tournament in Braga after 11 rounds, organisers said.',
  };
  expect(await save(...reports.slice(0, 1).map((report) => ({ ...report, ...chess })))).toEqual([first]);
  await again(first);
  expect([await eventOf(first), await eventOf(second)]).toEqual([id, id]);
});

test('an editor’s title stays until it is taken away', async () => {
  const [first = ''] = await save(...strikeReports(20));
  const id = await eventOf(first);
  const name = async (title: string) =>
    store.write(async (writing) => renameEvent(writing, by, await seen(id), title, NOW));
  await name('  The steel\n strike ');
  expect(await findEvent(store.reading, id, 'en')).toMatchObject({
    title: 'The steel strike',
    isNamed: true,
  });
  await expect(name('The steel strike')).rejects.toThrow('unchanged');
  await expect(name('x'.repeat(201))).rejects.toThrow('at most 200');
  await name('');
  expect(await findEvent(store.reading, id, 'en')).toMatchObject({ isNamed: false });
});

test('a named event stays when its only report is withdrawn, and has it again once that is published', async () => {
  const [report] = strikeReports(24);
  const [only = ''] = report ? await save(report) : [];
  const id = await eventOf(only);
  await store.write(async (writing) =>
    renameEvent(writing, by, await seen(id), 'The strike of January', NOW),
  );
  const setState = (state: string) => setColumns(store, only, { state });
  await setState('withdrawn');
  await again(only);
  expect(await findEvent(store.reading, id, 'en')).toMatchObject({
    title: 'The strike of January',
    reports: 0,
    stories: [],
  });
  const listed = async (wanted: object) =>
    (
      await listEvents(
        store.reading,
        { text: 'strike of January', page: { order: EVENT_ORDER, most: 20 }, ...wanted },
        'en',
      )
    ).map((event) => event.id);
  expect(await listed({})).toEqual([]);
  expect(await listed({ single: true })).toEqual([id]);
  await setState('published');
  await again(only);
  expect(await findEvent(store.reading, id, 'en')).toMatchObject({ reports: 1, stories: [{ id: only }] });
});

test('a named event stays when its only report leaves it', async () => {
  const [only = ''] = await save({
    slug: 'ferry',
    headline: 'Ferries sail again in Split',
    text: 'Ferries sailed again in Split on Monday after a storm, the harbour master said.',
    publishedAt: new Date('2026-01-03T10:00:00Z'),
  });
  const id = await eventOf(only);
  await store.write(async (writing) => renameEvent(writing, by, await seen(id), 'The ferries', NOW));
  await store.write((writing) => writing.deleteFrom('event_stories').where('story_id', '=', only).execute());
  await store.write((writing) => settleEvents(writing, [id]));
  expect(await findEvent(store.reading, id, 'en')).toMatchObject({ reports: 0 });
});

test('events are listed by words, language and source, the newest first and page by page', async () => {
  const [single = ''] = await save({
    slug: 'single',
    headline: 'Chess: Ivanov wins in Porto',
    text: 'Grandmaster Pyotr Ivanov won the chess tournament in Porto, organisers said.',
    publishedAt: new Date('2026-01-25T10:00:00Z'),
  });
  const list = async (wanted: object) =>
    (await listEvents(store.reading, { page: { order: EVENT_ORDER, most: 20 }, ...wanted }, 'en')).map(
      ({ id }) => id,
    );
  const all = await list({});
  expect(all).not.toContain(await eventOf(single));
  expect((await list({ single: true }))[0]).toBe(await eventOf(single));
  expect(await list({ single: true, text: 'ivanov' })).toEqual([await eventOf(single)]);
  expect(await list({ text: '_' })).toEqual([]);
  expect(await list({ language: 'ru' })).toEqual([]);
  const [, byWire = ''] = await save(...strikeReports(28));
  expect((await list({ source: 'wire' }))[0]).toBe(await eventOf(byWire));
  expect(await list({ source: 'nobody' })).toEqual([]);
  const [first] = await listEvents(store.reading, { page: { order: EVENT_ORDER, most: 1 } }, 'en');
  expect(first?.id).toBe(await eventOf(byWire));
  const after = first && EVENT_ORDER.map(({ of }) => of(first));
  expect(await list({ page: { order: EVENT_ORDER, after, most: 20 } })).toEqual(all);
});

describe('a report that is near to several events', () => {
  /** Puts each of three reports on a separate event, as if grouping had found nothing in common. */
  const threeEvents = async (day: number) => {
    const [first, second] = strikeReports(day);
    const others = { slug: `strike-c-${day}`, headline: 'Voest-Alpine strike in Linz: Hofer demands 8.4%' };
    const ids = first && second ? await save(first, second, { ...second, ...others, text: first.text }) : [];
    await store.write((writing) =>
      writing
        .deleteFrom('events')
        .where('id', 'in', (eb) =>
          eb.selectFrom('event_stories').select('event_id').where('story_id', 'in', ids),
        )
        .execute(),
    );
    const events: string[] = [];
    for (const id of ids) events.push(await plantEvent(store, [id], NOW));
    return { ids, events };
  };
  const saveFourth = async (day: number) => {
    const [first] = strikeReports(day);
    if (first) await save({ ...first, headline: 'Steelworkers strike at Voest-Alpine in Linz' });
  };
  const eventsNow = async (ids: readonly string[]) =>
    new Set(await Promise.all(ids.map((id) => eventOf(id)))).size;

  test('makes them one', async () => {
    const { ids } = await threeEvents(36);
    await saveFourth(36);
    expect(await eventsNow(ids)).toBe(1);
  });

  test('leaves one that a person named, and one that has a report placed by a person', async () => {
    const { ids, events } = await threeEvents(42);
    const [, second = '', third = ''] = events;
    await store.write(async (writing) => {
      await renameEvent(writing, by, await seen(second), 'The strike', NOW);
      await writing
        .updateTable('event_stories')
        .set({ by_person: true })
        .where('event_id', '=', third)
        .execute();
    });
    await saveFourth(42);
    expect(await eventOf(ids[1])).toBe(second);
    expect(await eventOf(ids[2])).toBe(third);
  });

  test('asks anew before it merges each: what the first brought may have been told apart from the second', async () => {
    const { ids, events } = await threeEvents(48);
    await store.write((writing) =>
      writing
        .insertInto('event_splits')
        .values([
          { story_id: ids[1] ?? '', event_id: events[2] ?? '' },
          { story_id: ids[2] ?? '', event_id: events[1] ?? '' },
        ])
        .execute(),
    );
    await saveFourth(48);
    expect(await eventsNow(ids)).toBe(2);
  });

  test('joins no story to an event that was merged with one a person took it off', async () => {
    const { ids, events } = await threeEvents(54);
    const [, , third = ''] = ids;
    await store.write(async (writing) => {
      await writing
        .insertInto('event_splits')
        .values({ story_id: third, event_id: events[1] ?? '' })
        .execute();
      // Grouped again together with the report that merges the other two.
      await writing.insertInto('stories_to_group').values({ story_id: third }).execute();
    });
    await saveFourth(54);
    expect(await eventsNow(ids.slice(0, 2))).toBe(1);
    expect(await eventOf(third)).toBe(events[2]);
  });
});
