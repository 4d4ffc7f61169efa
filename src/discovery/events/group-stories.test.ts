import type { KyselyPlugin } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { saveMentions } from '../../entities/mentions/save-mentions.ts';
import { saveClaims } from '../../evidence/claims/save-claims.ts';
import { type Log, silentLog } from '../../log.ts';
import type { Store } from '../../store/database.ts';
import { DatabaseAway } from '../../store/database-gone.ts';
import { newId } from '../../store/ids.ts';
import { openTestStore } from '../../store/testing.ts';
import type { StoryDraft } from '../../stories/story.ts';
import { draftOf, setColumns } from '../../stories/testing.ts';
import { upsertStories } from '../../stories/upsert-stories.ts';
import { type GroupingPortion, groupChanged } from './group-stories.ts';
import { storiesToGroup } from './grouping.queries.ts';
import { TWENTY } from './testing.ts';
import type { MemberReason } from './why-member.ts';

const NOW = new Date('2026-02-27T12:00:00Z');
const at = (hour: number, day = 26) => new Date(Date.UTC(2026, 1, day, hour));

const STRIKE = {
  headline: 'Steelworkers walk out at Voest-Alpine in Linz',
  text: 'About 4,200 steelworkers walked out at Voest-Alpine in Linz on Thursday, said union leader Karin Hofer. They want 8.4% more pay.',
  publishedAt: at(9),
};
const STRIKE_AGAIN = {
  headline: 'Linz steel strike: union demands 8.4% at Voest-Alpine',
  text: 'Union leader Karin Hofer said the strike at the Voest-Alpine steelworks in Linz would last until the company offers 8.4%. Furnaces were shut down.',
  publishedAt: at(14),
};
const FLOOD = {
  headline: 'Danube floods villages in Serbia',
  text: 'Some 900 people left their homes in Serbia as the Danube flooded villages, officials said.',
  publishedAt: at(10),
};

let store: Store;
beforeAll(async () => {
  store = await openTestStore();
});
afterAll(() => store.close());

const save = (...drafts: (Partial<StoryDraft> & { headline: string; text?: string })[]) =>
  store.write(async (writing) => {
    const whole = drafts.map((draft) => draftOf(draft));
    const taken = await upsertStories(writing, whole, NOW);
    await saveClaims(writing, whole, taken, NOW);
    await saveMentions(writing, whole, taken, NOW);
    return taken.map(({ id }) => id);
  });

async function group(): Promise<void> {
  while ((await groupChanged(store, NOW, TWENTY, silentLog)) > 0);
}

async function eventOf(storyId: string): Promise<{ event: string; reason: MemberReason } | null> {
  const row = await store.reading
    .selectFrom('event_stories')
    .select(['event_id as event', 'reason'])
    .where('story_id', '=', storyId)
    .executeTakeFirst();
  return (row as { event: string; reason: MemberReason } | undefined) ?? null;
}

const countOf = async (event: string | undefined) =>
  (
    await store.reading
      .selectFrom('events')
      .select(['reports', 'begun_at', 'last_at'])
      .where('id', '=', event ?? '')
      .executeTakeFirst()
  )?.reports;

describe('grouping stories as they are saved', () => {
  it('puts reports of one event together, each with its reason, and asks for no story twice', async () => {
    const [strike = '', flood = ''] = await save(STRIKE, FLOOD);
    await group();
    expect(await storiesToGroup(store.reading)).toBe(0);
    const first = await eventOf(strike);
    expect(first?.reason.why).toBe('first');
    expect((await eventOf(flood))?.event).not.toBe(first?.event);
    const [again = ''] = await save(STRIKE_AGAIN);
    await group();
    const second = await eventOf(again);
    expect(second?.event).toBe(first?.event);
    expect(second?.reason).toMatchObject({ why: 'words', of: strike, figures: ['8.4%'] });
    expect(second?.reason.names).toEqual(['Karin Hofer', 'Linz']);
    expect(await countOf(first?.event)).toBe(2);
  });

  it('puts a translation on its event, however late it comes', async () => {
    const [original = ''] = await save({
      ...FLOOD,
      slug: 'flood-2',
      groupKey: 'flood',
      publishedAt: at(3, 3),
    });
    await group();
    const [translation = ''] = await save({
      headline: 'Дунай затопил сёла в Сербии',
      text: 'Около 900 человек покинули дома.',
      language: 'ru',
      groupKey: 'flood',
      publishedAt: at(3, 20),
    });
    await group();
    expect(await eventOf(translation)).toMatchObject({
      event: (await eventOf(original))?.event,
      reason: { why: 'translation', of: original },
    });
  });

  it('takes a withdrawn report off its event, and ends an event without any', async () => {
    const [one = '', other = ''] = await save(
      { ...STRIKE, slug: 'one', publishedAt: at(9, 12) },
      { ...STRIKE_AGAIN, slug: 'other', publishedAt: at(11, 12) },
    );
    await group();
    const event = (await eventOf(one))?.event;
    expect((await eventOf(other))?.event).toBe(event);
    await setColumns(store, one, { state: 'withdrawn' });
    await group();
    expect(await eventOf(one)).toBeNull();
    expect(await countOf(event)).toBe(1);
    await setColumns(store, other, { state: 'withdrawn' });
    await group();
    expect(await countOf(event)).toBeUndefined();
  });

  it('moves a report that was rewritten about something else', async () => {
    const [one = '', other = ''] = await save(
      { ...STRIKE, slug: 'stays', publishedAt: at(9, 16) },
      { ...STRIKE_AGAIN, slug: 'changes', publishedAt: at(11, 16) },
    );
    await group();
    const event = (await eventOf(one))?.event;
    expect((await eventOf(other))?.event).toBe(event);
    await save({
      ...STRIKE_AGAIN,
      slug: 'changes',
      publishedAt: at(11, 16),
      headline: 'Chess: Ivanov wins in Porto',
      text: 'Grandmaster Pyotr Ivanov won the chess tournament in Porto after 11 rounds, organisers said on Monday evening.',
    });
    await group();
    expect((await eventOf(other))?.event).not.toBe(event);
    expect(await countOf(event)).toBe(1);
  });

  it('groups copy that was taken in as drafts, but no analysis', async () => {
    const [published = '', draft = '', analysis = ''] = await save(
      { ...STRIKE, slug: 'p', publishedAt: at(9, 20) },
      { ...STRIKE_AGAIN, slug: 'd', publishedAt: at(11, 20), state: 'draft' },
      { ...STRIKE_AGAIN, slug: 'a', publishedAt: at(12, 20), kind: 'analysis' },
    );
    await group();
    expect((await eventOf(draft))?.event).toBe((await eventOf(published))?.event);
    expect(await eventOf(analysis)).toBeNull();
  });

  it('leaves an archive alone', async () => {
    const [old = ''] = await save({ ...STRIKE, slug: 'old', publishedAt: new Date('2024-02-26T09:00:00Z') });
    await group();
    expect(await eventOf(old)).toBeNull();
  });

  it('groups a story with a number too long to be read', async () => {
    const [long = ''] = await save({
      slug: 'long',
      headline: 'Somebody wrote a long number',
      text: `The fund is worth $${'9'.repeat(320)} now, its owner said.`,
      publishedAt: at(9, 24),
    });
    await store.statement(
      `update claims set figure = jsonb_set(figure, '{value}', 'null') where story_id = $1`,
      [long],
    );
    const { rows } = await store.statement('select 1 from claims where story_id = $1', [long]);
    expect(rows.length).toBeGreaterThan(0);
    await group();
    expect((await eventOf(long))?.reason.why).toBe('first');
  });

  it('leaves out a story that fails, says so, and groups those that came with it', async () => {
    const [bad = '', good = ''] = await save(
      { ...STRIKE, slug: 'bad', publishedAt: at(9, 25) },
      { ...FLOOD, slug: 'good', publishedAt: at(9, 25) },
    );
    await store.statement(`alter table event_items add constraint poisoned check (story_id <> '${bad}')`);
    const errors: { story?: string }[] = [];
    const log = {
      ...silentLog,
      warn: () => {},
      error: (given: object) => errors.push(given),
    } as unknown as Log;
    expect(await groupChanged(store, NOW, TWENTY, log)).toBeGreaterThan(1);
    await store.statement('alter table event_items drop constraint poisoned');
    expect(errors.map(({ story }) => story)).toContain(bad);
    expect(errors.map(({ story }) => story)).not.toContain(good);
    expect(await storiesToGroup(store.reading)).toBe(0);
    expect(await eventOf(bad)).toBeNull();
    expect(await eventOf(good)).not.toBeNull();
  });

  it('leaves out no story while the database is unreachable or out of resources, but one that takes too long', async () => {
    const [one = ''] = await save({ ...STRIKE, slug: 'unlucky', publishedAt: at(9, 26) });
    const failWith = (code: string) =>
      store.statement(`create or replace function fail_to_group() returns trigger language plpgsql as $$
        begin raise exception 'failed' using errcode = '${code}'; end $$`);
    await failWith('53100');
    await store.statement(
      'create trigger failing before insert on event_items for each row execute function fail_to_group()',
    );
    for (const code of ['53100', '40P01']) {
      await failWith(code);
      await expect(groupChanged(store, NOW, TWENTY, silentLog)).rejects.toMatchObject({ code });
    }
    // Away for the batch and for the first story alone, and back before that would be dropped.
    let failing = 2;
    const unreachable: Store = {
      ...store,
      write: (work) => {
        failing -= 1;
        return failing < 0 ? store.write(work) : Promise.reject(new DatabaseAway());
      },
    };
    await expect(groupChanged(unreachable, NOW, TWENTY, silentLog)).rejects.toThrow(DatabaseAway);
    expect(await storiesToGroup(store.reading)).toBe(1);
    await failWith('57014');
    await group();
    expect(await storiesToGroup(store.reading)).toBe(0);
    await store.statement('drop trigger failing on event_items');
    expect(await eventOf(one)).toBeNull();
  });

  it('leaves reports on their events when its window is filled anew, as after the import of a newsroom', async () => {
    const memberships = async () =>
      (
        await store.reading
          .selectFrom('event_stories as es')
          .innerJoin('stories as s', 's.id', 'es.story_id')
          .select(['es.story_id', 'es.event_id', 's.published_at'])
          .orderBy('s.published_at')
          .orderBy('es.story_id')
          .execute()
      ).map(({ story_id, event_id }) => ({ story_id, event_id }));
    const before = await memberships();
    for (const statement of [
      'delete from event_items',
      'delete from event_marks',
      'update event_window set stories = 0',
    ])
      await store.statement(statement);
    await store.write((writing) =>
      writing
        .insertInto('stories_to_group')
        .values(before.map(({ story_id }) => ({ story_id })))
        .execute(),
    );
    await group();
    expect(await memberships()).toEqual(before);
    const items = await store.reading.selectFrom('event_items').select('story_id').execute();
    expect(items).toHaveLength(before.length);
  });

  it('counts the marks of its window exactly, whatever comes and goes', async () => {
    const { rows } = await store.statement(
      `select count(*)::int as wrong from (select mark, count(*) as stories from event_items, unnest(marks) mark
        group by mark) real full join event_marks kept using (mark) where real.stories is distinct from kept.stories`,
    );
    expect(rows[0]).toEqual({ wrong: 0 });
    const { stories } = await store.reading
      .selectFrom('event_window')
      .select('stories')
      .executeTakeFirstOrThrow();
    const items = await store.reading.selectFrom('event_items').select('story_id').execute();
    expect(stories).toBe(items.length);
  });
});

describe('what is decided before the transaction', () => {
  /** Has something happen after stories were read, and before their grouping is written. */
  const meanwhile = (happens: () => Promise<unknown>): GroupingPortion => {
    let hasHappened = false;
    return {
      size: 20,
      write: async (to, _items, change) => {
        if (!hasHappened) {
          hasHappened = true;
          await happens();
        }
        return to.write(change);
      },
    };
  };

  it('is decided anew if the report that decided was put elsewhere', async () => {
    const [one = ''] = await save({ ...STRIKE, slug: 'moved', publishedAt: at(9, 30) });
    await group();
    const [again = ''] = await save({ ...STRIKE_AGAIN, slug: 'follows', publishedAt: at(11, 30) });
    const elsewhere = newId();
    await groupChanged(
      store,
      NOW,
      meanwhile(() =>
        store.write(async (writing) => {
          await writing.insertInto('events').values({ id: elsewhere, begun_at: NOW, last_at: NOW }).execute();
          await writing
            .updateTable('event_stories')
            .set({ event_id: elsewhere, by_person: true })
            .where('story_id', '=', one)
            .execute();
        }),
      ),
      silentLog,
    );
    expect((await eventOf(again))?.event).toBe(elsewhere);
  });

  it('is decided anew if another process grouped a report of the event in between, or these themselves', async () => {
    const [one = ''] = await save({ ...STRIKE, slug: 'mine', publishedAt: at(9, 35) });
    const other: string[] = [];
    const both = meanwhile(async () => {
      // The other process took only its own.
      const { rows } = await store.statement('delete from stories_to_group returning number, story_id');
      other.push(...(await save({ ...STRIKE_AGAIN, slug: 'theirs', publishedAt: at(11, 35) })));
      await group();
      for (const { number, story_id } of rows)
        await store.statement(
          'insert into stories_to_group (number, story_id) overriding system value values ($1, $2)',
          [number, story_id],
        );
    });
    await groupChanged(store, NOW, both, silentLog);
    await group();
    expect((await eventOf(one))?.event).toBe((await eventOf(other[0] ?? ''))?.event);
    const items = () => store.reading.selectFrom('event_items').select('story_id').execute();
    const before = await items();
    await store.write((writing) =>
      writing.insertInto('stories_to_group').values({ story_id: one }).execute(),
    );
    await groupChanged(store, NOW, meanwhile(group), silentLog);
    expect(await items()).toHaveLength(before.length);
  });

  it('leaves to the transaction as few statements for many stories as for one', async () => {
    const counted: number[] = [];
    const counting: GroupingPortion = {
      size: 20,
      write: (to, _items, change) =>
        to.write((writing) => {
          let statements = 0;
          const plugin: KyselyPlugin = {
            transformQuery: ({ node }) => {
              statements += 1;
              counted[0] = statements;
              return node;
            },
            transformResult: async ({ result }) => result,
          };
          return change(writing.withPlugin(plugin) as typeof writing);
        }),
    };
    const reports = (count: number, day: number) =>
      Array.from({ length: count }, (_, i) => ({
        ...{ slug: `many-${day}-${i}`, publishedAt: at(i, day) },
        headline: `Report ${i} of ${['rye', 'oats', 'barley', 'maize', 'wheat', 'millet'][i]}`,
        text: `In ${['Porto', 'Linz', 'Oslo', 'Lima', 'Quito', 'Turin'][i]} they grow ${100 + i * 37} kinds of it.`,
      }));
    const statements: number[] = [];
    for (const count of [1, 6]) {
      await save(...reports(count, 40 + count));
      await groupChanged(store, NOW, counting, silentLog);
      statements.push(counted[0] ?? Number.NaN);
    }
    expect(await storiesToGroup(store.reading)).toBe(0);
    expect(statements[1]).toBe(statements[0]);
    expect(statements[1]).toBeLessThan(14);
  });
});
