import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type Clock, systemClock } from '../clock.ts';
import { makeMember, type TestMember } from '../readers/testing.ts';
import type { Store } from '../store/database.ts';
import { newId } from '../store/ids.ts';
import { openTestStore } from '../store/testing.ts';
import { alertAtOnce } from './alert-at-once.ts';
import type { Job } from './job.ts';
import { follow, jobAt, publish, topicOf } from './testing.ts';
import { startWorker } from './worker.ts';

const LONG =
  'The customs office of the republic said on Tuesday that imports of machine tools rose by nine per cent over the year while exports of grain fell by a tenth as the harvest was late.';

let store: Store;
let member: TestMember;
beforeAll(async () => {
  store = await openTestStore();
});
afterAll(() => store.close());
afterEach(async () => {
  await store.write((writing) => writing.updateTable('stories').set({ state: 'withdrawn' }).execute());
  for (const table of ['letters', 'alerts', 'follows', 'mutes', 'history', 'pushes', 'marks'] as const) {
    await store.write((writing) => writing.deleteFrom(table).execute());
  }
  await store.write((writing) => writing.deleteFrom('users').execute());
});

async function newMember(more: Parameters<typeof makeMember>[1] = {}): Promise<TestMember> {
  member = await makeMember(store, more);
  return member;
}

const run = (now: string) => alertAtOnce.run(jobAt(store, now), {});
const letters = () =>
  store.reading
    .selectFrom('letters')
    .select(['recipient', 'subject', 'text', 'headers', 'language'])
    .orderBy('created_at')
    .execute();
const topic = { kind: 'topic', target: 'tools' } as const;

test('a new story on a followed topic is told of once, with why, and how to stop', async () => {
  await newMember();
  await follow(store, member.id, topic, 'at once');
  await publish(store, '2026-11-20T10:00:00Z', { headline: 'Tools at last', topics: [topicOf('tools')] });
  await publish(store, '2026-11-20T10:00:00Z', { headline: 'Nothing of it', topics: [topicOf('other')] });
  await run('2026-11-20T10:01:00Z');
  await run('2026-11-20T10:02:00Z');
  const sent = await letters();
  expect(sent.map(({ subject }) => subject)).toEqual(['Tools at last']);
  const [letter] = sent;
  expect(letter?.recipient).toBe(member.email);
  expect(letter?.text).toContain('You follow TOOLS');
  expect(letter?.text).toContain('https://news.example/story/tools-at-last');
  expect(letter?.headers['List-Unsubscribe-Post']).toBe('List-Unsubscribe=One-Click');
  expect(letter?.headers['List-Unsubscribe']).toMatch(
    /^<https:\/\/news\.example\/unsubscribe\?token=alerts-/,
  );
});

test('one letter holds all, and names every reason', async () => {
  await newMember({ language: 'ru' });
  await follow(store, member.id, topic, 'at once');
  await follow(store, member.id, { kind: 'author', target: 'ann' }, 'at once');
  await follow(store, member.id, { kind: 'section', target: 'trade' }, 'at once');
  const ann = [{ slug: 'ann', names: { en: 'Ann Lee' } }];
  const section = { slug: 'trade', names: { en: 'Trade', ru: 'Торговля' } };
  await publish(store, '2026-11-20T10:00:00Z', {
    headline: 'Оба сразу',
    language: 'ru',
    topics: [topicOf('tools')],
    authors: ann,
  });
  await publish(store, '2026-11-20T10:00:30Z', { headline: 'Из раздела', language: 'ru', section });
  await run('2026-11-20T10:01:00Z');
  const [letter, ...others] = await letters();
  expect(others).toEqual([]);
  expect(letter?.subject).toBe('2 новых материала по вашим подпискам');
  expect(letter?.text).toMatch(/Вы подписаны: (Ann Lee и тема tools|тема tools и Ann Lee)/);
  expect(letter?.text).toContain('Вы подписаны: Торговля');
});

test('of translations the one in the member’s language is told of, and no other ever', async () => {
  await newMember({ language: 'ru' });
  await follow(store, member.id, topic, 'at once');
  const both = { groupKey: 'g1', topics: [topicOf('tools')] };
  await publish(store, '2026-11-20T10:00:00Z', { ...both, headline: 'In English', language: 'en' });
  await publish(store, '2026-11-20T09:59:00Z', { ...both, headline: 'По-русски', language: 'ru' });
  await publish(store, '2026-11-20T10:00:00Z', {
    headline: 'بالعربية',
    language: 'ar',
    topics: [topicOf('tools')],
  });
  await run('2026-11-20T10:01:00Z');
  await publish(store, '2026-11-20T10:02:00Z', { ...both, headline: 'En français', language: 'fr' });
  await run('2026-11-20T10:03:00Z');
  expect((await letters()).map(({ subject }) => subject)).toEqual(['По-русски']);
});

test('two copies of one story are one, also when the second comes later', async () => {
  await newMember();
  await follow(store, member.id, { kind: 'section', target: 'world' }, 'at once');
  const linked = { slug: 'wire', name: 'Wire', url: null, licence: null, licenceUrl: null } as const;
  await publish(store, '2026-11-20T10:00:00Z', {
    headline: 'From the wire',
    text: LONG,
    source: { ...linked, policy: 'linked' },
  });
  await publish(store, '2026-11-20T10:00:00Z', { headline: 'Our own', text: `${LONG} More follows.` });
  await run('2026-11-20T10:01:00Z');
  await publish(store, '2026-11-20T10:02:00Z', { headline: 'Once more', text: LONG });
  await run('2026-11-20T10:03:00Z');
  expect((await letters()).map(({ subject }) => subject)).toEqual(['Our own']);
});

test('what was read, muted, or there before the follow is not told of', async () => {
  await newMember();
  await follow(store, member.id, topic, 'at once', '2026-11-20T09:00:00Z');
  const read = await publish(store, '2026-11-20T10:00:00Z', { headline: 'Read', topics: [topicOf('tools')] });
  const muted = [topicOf('tools'), topicOf('noise')];
  await publish(store, '2026-11-20T10:00:00Z', { headline: 'Muted', topics: muted });
  await publish(store, '2026-11-20T08:00:00Z', { headline: 'Before', topics: [topicOf('tools')] });
  await store.write(async (writing) => {
    await writing.insertInto('history').values({ user_id: member.id, story_id: read }).execute();
    await writing
      .insertInto('mutes')
      .values({ id: newId(), user_id: member.id, kind: 'topic', target: 'noise' })
      .execute();
  });
  await run('2026-11-20T10:01:00Z');
  expect(await letters()).toEqual([]);
});

const wire = {
  slug: 'wire',
  name: 'Wire',
  url: null,
  licence: null,
  licenceUrl: null,
  policy: 'own',
} as const;
test.each([
  ['section', 'trade'],
  ['topic', 'noise'],
  ['author', 'ann'],
  ['source', 'wire'],
  ['language', 'en'],
  ['story', 'muted-by-story'],
])('what is muted by its %s is not told of', async (kind, target) => {
  await newMember();
  await follow(store, member.id, topic, 'at once');
  await publish(store, '2026-11-20T10:00:00Z', {
    headline: `Muted by ${kind}`,
    section: { slug: 'trade', names: { en: 'Trade' } },
    topics: [topicOf('tools'), topicOf('noise')],
    authors: [{ slug: 'ann', names: { en: 'Ann Lee' } }],
    source: wire,
  });
  const mute = (muted: string) =>
    store.write((writing) =>
      writing
        .insertInto('mutes')
        .values({ id: newId(), user_id: member.id, kind, target: muted } as never)
        .execute(),
    );
  await mute(target);
  await run('2026-11-20T10:01:00Z');
  expect(await letters()).toEqual([]);
  await store.write(async (writing) => {
    await writing.deleteFrom('mutes').execute();
    await writing.deleteFrom('marks').execute();
  });
  await mute('another');
  await run('2026-11-20T10:01:00Z');
  expect(await letters()).toHaveLength(1);
});

test('an embargo, a later date and a draft are waited for; a withdrawal is not told of', async () => {
  await newMember();
  await follow(store, member.id, topic, 'at once');
  const topics = [topicOf('tools')];
  const at = '2026-11-20T10:00:00Z';
  await publish(store, at, { headline: 'Embargo', topics, embargoUntil: new Date('2026-11-20T12:00:00Z') });
  const gone = await publish(store, at, { headline: 'Withdrawn', topics });
  await publish(store, at, { headline: 'Draft', topics, state: 'draft' });
  await store.write(async (writing) => {
    await writing.updateTable('stories').set({ state: 'withdrawn' }).where('id', '=', gone).execute();
  });
  await publish(store, '2026-11-20T10:00:30Z', {
    headline: 'Later',
    topics,
    publishedAt: new Date('2026-11-20T13:00:00Z'),
  });
  const subjects: Record<string, string[]> = {};
  for (const hour of ['10:01', '12:00', '12:01', '13:01']) {
    await run(`2026-11-20T${hour}:00Z`);
    subjects[hour] = (await letters()).map(({ subject }) => subject);
  }
  expect(subjects).toEqual({
    '10:01': [],
    '12:00': ['Embargo'],
    '12:01': ['Embargo'],
    '13:01': ['Embargo', 'Later'],
  });
});

test('taking in an archive alerts nobody', async () => {
  await newMember();
  await follow(store, member.id, { kind: 'section', target: 'world' }, 'at once');
  for (let day = 1; day < 18; day += 1) {
    const old = new Date(Date.UTC(2026, 10, day));
    await publish(store, '2026-11-20T10:00:00Z', { headline: `Old ${day}`, publishedAt: old });
  }
  await run('2026-11-20T10:01:00Z');
  expect(await letters()).toEqual([]);
});

test('many stories are one letter that holds the newest and counts the rest', async () => {
  await newMember();
  await follow(store, member.id, { kind: 'section', target: 'world' }, 'at once');
  for (let second = 10; second < 50; second += 1) {
    await publish(store, `2026-11-20T10:00:${second}Z`, { headline: `Number ${second}` });
  }
  await run('2026-11-20T10:01:00Z');
  await run('2026-11-20T10:02:00Z');
  const [letter, ...others] = await letters();
  expect(others).toEqual([]);
  expect(letter?.subject).toBe('40 new stories in what you follow');
  expect(letter?.text).toContain('Number 49');
  expect(letter?.text).not.toContain('Number 19');
  expect(letter?.text).toContain('And 10 more.');
});

test('two workers at once tell once; so does one that was killed between letter and mark', async () => {
  await newMember();
  const other = await makeMember(store);
  for (const { id } of [member, other]) await follow(store, id, topic, 'at once');
  await publish(store, '2026-11-20T10:00:00Z', { headline: 'Once', topics: [topicOf('tools')] });
  await Promise.all([run('2026-11-20T10:01:00Z'), run('2026-11-20T10:01:00Z')]);
  await store.write((writing) => writing.deleteFrom('marks').execute());
  await run('2026-11-20T10:02:00Z');
  expect((await letters()).map(({ recipient }) => recipient).sort()).toEqual(
    [member.email, other.email].sort(),
  );
});

test('no letter without a note that it was sent, and no note without a letter', async () => {
  await newMember();
  await follow(store, member.id, topic, 'at once');
  await publish(store, '2026-11-20T10:00:00Z', { headline: 'Whole', topics: [topicOf('tools')] });
  const broken = { ...jobAt(store, '2026-11-20T10:01:00Z') };
  // Killed in the middle: the transaction is undone after all was written.
  broken.store = {
    ...store,
    write: (change) =>
      store.write(async (writing) => {
        await change(writing);
        throw new Error('killed');
      }),
  };
  await expect(alertAtOnce.run(broken, {})).rejects.toThrow();
  expect(await letters()).toEqual([]);
  expect(await store.reading.selectFrom('alerts').selectAll().execute()).toEqual([]);
  await run('2026-11-20T10:02:00Z');
  expect(await letters()).toHaveLength(1);
});

test('a followed search is told of by all its words, in its section and language', async () => {
  await newMember();
  const search = (target: string) => follow(store, member.id, { kind: 'search', target }, 'at once');
  await search('q=machine+tools&section=world');
  await search('q=%22late+harvest%22');
  await publish(store, '2026-11-20T10:00:00Z', { headline: 'A tool for each machine', text: 'As said.' });
  await publish(store, '2026-11-20T10:00:00Z', {
    headline: 'Machine tools elsewhere',
    section: { slug: 'sport', names: { en: 'Sport' } },
  });
  await publish(store, '2026-11-20T10:00:00Z', { headline: 'A machine', text: 'Without.' });
  await publish(store, '2026-11-20T10:00:00Z', { headline: 'Grain', text: 'The harvest was late.' });
  await run('2026-11-20T10:01:00Z');
  const sent = await letters();
  expect(sent.map(({ subject }) => subject)).toEqual(['A tool for each machine']);
  expect(sent[0]?.text).toContain('You follow “machine tools”');
});

test('who turned mail off gets none; whose browser is told gets notes', async () => {
  await newMember();
  await follow(store, member.id, topic, 'at once');
  await store.write(async (writing) => {
    await writing.updateTable('users').set({ alerts_by_mail: false }).where('id', '=', member.id).execute();
    await writing
      .insertInto('push_subscriptions')
      .values({ id: newId(), user_id: member.id, endpoint: 'https://push.example/1', p256dh: 'x', auth: 'y' })
      .execute();
  });
  await publish(store, '2026-11-20T10:00:00Z', { headline: 'Noted', topics: [topicOf('tools')] });
  await run('2026-11-20T10:01:00Z');
  expect(await letters()).toEqual([]);
  const pushes = await store.reading.selectFrom('pushes').select('payload').execute();
  expect(pushes.map(({ payload }) => JSON.parse(payload))).toMatchObject([
    { title: 'Noted', body: 'You follow TOOLS', path: '/story/noted', lang: 'en' },
  ]);
});

test('a disabled member, and one whose rhythm is another, are not told', async () => {
  await newMember();
  await follow(store, member.id, topic, 'at once');
  const daily = await makeMember(store);
  await follow(store, daily.id, topic, 'daily');
  const none = await makeMember(store);
  await follow(store, none.id, topic, 'none');
  await store.write((writing) =>
    writing.updateTable('users').set({ disabled_at: new Date() }).where('id', '=', member.id).execute(),
  );
  await publish(store, '2026-11-20T10:00:00Z', { headline: 'Unsent', topics: [topicOf('tools')] });
  await run('2026-11-20T10:01:00Z');
  expect(await letters()).toEqual([]);
});

test('a followed company is told of once somebody said that a story names it, under whatever slug it was followed', async () => {
  await newMember();
  const [acme, double] = [newId(), newId()];
  await store.write(async (writing) => {
    for (const [id, slug] of [
      [acme, 'acme-optics'],
      [double, 'acme-optics-ltd'],
    ] as const) {
      await writing
        .insertInto('entities')
        .values({ id, slug, schema: 'Company', label: 'Acme Optics', state: 'published' })
        .execute();
    }
    await writing.updateTable('entities').set({ merged_into: acme }).where('id', '=', double).execute();
  });
  await follow(store, member.id, { kind: 'entity', target: 'acme-optics-ltd' }, 'at once');
  const storyId = await publish(store, '2026-11-20T10:00:00Z', { headline: 'Lenses for sale' });
  const mention = newId();
  await store.write((writing) =>
    writing
      .insertInto('mentions')
      .values({
        id: mention,
        story_id: storyId,
        entity_id: double,
        score: 0.9,
        schema: 'Company',
        name: 'Acme Optics',
        folded: 'acme optics',
        cue: 'known name',
        exact: 'Acme Optics',
        prefix: '',
        suffix: '',
        start_at: 0,
        end_at: 11,
        sentence: 'Acme Optics sold lenses.',
      })
      .execute(),
  );
  await run('2026-11-20T10:01:00Z');
  expect(await letters()).toEqual([]);
  // The yes comes hours after the story, long after its own window.
  await store.write((writing) =>
    writing
      .updateTable('mentions')
      .set({ state: 'accepted', decided_at: new Date('2026-11-20T15:00:00Z') })
      .where('id', '=', mention)
      .execute(),
  );
  await run('2026-11-20T15:01:00Z');
  await run('2026-11-20T15:02:00Z');
  const sent = await letters();
  expect(sent.map(({ subject }) => subject)).toEqual(['Lenses for sale']);
  expect(sent[0]?.text).toContain('You follow Acme Optics');
  await store.write((writing) => writing.deleteFrom('entities').where('id', '=', double).execute());
  await store.write((writing) => writing.deleteFrom('entities').execute());
});

/** The job with one of the ways it starts by itself, and no pause. */
function startedOnlyBy(way: 'wakes' | 'due'): Job {
  const { due, wakes = [], ...job } = alertAtOnce;
  const begins = way === 'due' && due ? { due } : { wakes };
  return { ...job, ...begins, cron: null, gathers: 0 };
}

/** Runs `work` beside a worker that has this job alone. */
async function besideWorker(job: Job, clock: Clock, work: () => Promise<void>): Promise<void> {
  const parts = { ...jobAt(store, '2026-11-20T10:00:00Z'), clock };
  const worker = await startWorker(parts, [job]);
  try {
    await work();
  } finally {
    await worker.stop();
  }
}

const subjects = async () => (await letters()).map(({ subject }) => subject);

test('a story that comes out wakes it', async () => {
  await newMember();
  await follow(store, member.id, topic, 'at once', '2020-01-01T00:00:00Z');
  await besideWorker(startedOnlyBy('wakes'), systemClock, async () => {
    await publish(store, new Date().toISOString(), { headline: 'Heard of', topics: [topicOf('tools')] });
    await expect.poll(subjects).toEqual(['Heard of']);
  });
});

test('a story that appears by itself is told of when it does', async () => {
  await newMember();
  await follow(store, member.id, topic, 'at once');
  const times = { embargoUntil: new Date('2026-11-20T12:00:00Z') };
  await publish(store, '2026-11-20T10:00:00Z', {
    headline: 'Out at noon',
    topics: [topicOf('tools')],
    ...times,
  });
  let now = '2026-11-20T11:00:00Z';
  await besideWorker(startedOnlyBy('due'), { now: () => new Date(now) }, async () => {
    const marks = () => store.reading.selectFrom('marks').select('name').execute();
    await expect.poll(marks).toHaveLength(2);
    expect(await subjects()).toEqual([]);
    now = '2026-11-20T12:00:02Z';
    await expect.poll(subjects).toEqual(['Out at noon']);
  });
});

test('it is due a moment after the next story appears, and a failure waits for the next minute', async () => {
  await newMember();
  await follow(store, member.id, topic, 'at once');
  const dueAt = (now: string) => alertAtOnce.due?.(jobAt(store, now));
  expect(await dueAt('2026-11-20T10:00:00Z')).toEqual(new Date('2026-11-20T10:00:00Z'));
  await run('2026-11-20T10:00:00Z');
  expect(await dueAt('2026-11-20T10:00:01Z')).toBeNull();
  const topics = [topicOf('tools')];
  const times = { embargoUntil: new Date('2026-11-20T12:00:00Z') };
  await publish(store, '2026-11-20T10:00:00Z', { headline: 'Due at noon', topics, ...times });
  await publish(store, '2026-11-20T14:00:00Z', { headline: 'Out at two', topics });
  expect(await dueAt('2026-11-20T10:00:02Z')).toEqual(new Date('2026-11-20T12:00:02Z'));
  const failing = jobAt(store, '2026-11-20T12:00:02Z');
  let writes = 0;
  await expect(
    alertAtOnce.run(
      {
        ...failing,
        store: {
          ...store,
          write: (change) => {
            writes += 1;
            return writes === 1 ? store.write(change) : Promise.reject(new Error('no'));
          },
        },
      },
      {},
    ),
  ).rejects.toThrow();
  expect(await dueAt('2026-11-20T12:00:03Z')).toEqual(new Date('2026-11-20T14:00:02Z'));
  await run('2026-11-20T12:01:00Z');
  expect(await subjects()).toEqual(['Due at noon']);
});

test('an import of many stories is left to the next minute, so that it is one letter', async () => {
  await newMember();
  await follow(store, member.id, topic, 'at once');
  await publish(store, '2026-11-20T10:00:00Z', { headline: 'One of many', topics: [topicOf('tools')] });
  const context = jobAt(store, '2026-11-20T10:00:02Z');
  const ids = Array.from({ length: 200 }, () => newId()).join(',');
  await alertAtOnce.run(context, { heard: { stories: [ids] } });
  await alertAtOnce.run(context, { heard: { stories: [''] } });
  expect(await subjects()).toEqual([]);
  await alertAtOnce.run(context, { heard: { stories: [newId(), newId()] } });
  expect(await subjects()).toEqual(['One of many']);
});

test('where one member cannot be told the job fails, the others are told once, and the next try reaches that one', async () => {
  const first = await newMember();
  const second = await newMember();
  for (const { id } of [first, second]) await follow(store, id, topic, 'at once');
  await publish(store, '2026-11-20T10:00:00Z', { headline: 'Tools for two', topics: [topicOf('tools')] });
  await store.statement(`create function refuse_letter() returns trigger language plpgsql as $$
    begin if new.user_id = '${first.id}' then raise exception 'no room'; end if; return new; end $$`);
  await store.statement(
    'create trigger refuse_letter before insert on letters for each row execute function refuse_letter()',
  );
  await expect(run('2026-11-20T10:01:00Z')).rejects.toThrow('1 members could not be told');
  expect((await letters()).map(({ recipient }) => recipient)).toEqual([second.email]);
  await store.statement('drop trigger refuse_letter on letters');
  await store.statement('drop function refuse_letter');
  await run('2026-11-20T10:02:00Z');
  expect((await letters()).map(({ recipient }) => recipient)).toEqual([second.email, first.email]);
});
