import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Store, Writing } from '../../store/database.ts';
import { openTestStore } from '../../store/testing.ts';
import { draftOf } from '../../stories/testing.ts';
import { upsertStories } from '../../stories/upsert-stories.ts';
import { withdrawStory } from '../../stories/withdraw-story.ts';
import { findEntity } from '../entity.queries.ts';
import { makeEntity } from '../review/make-entity.ts';
import { stateProperty } from './state-property.ts';
import { restoreStatement, withdrawStatement } from './withdraw-statement.ts';

const NOW = new Date('2026-05-01T12:00:00Z');

describe('a statement of a story', () => {
  let store: Store;
  beforeAll(async () => {
    store = await openTestStore();
  });
  afterAll(() => store.close());

  it('is withdrawn and restored with those in the same words, but never with one withdrawn for another reason', async () => {
    const { id: entityId } = await store.write((writing) =>
      makeEntity(writing, { schema: 'Organization', label: 'Lens Union', lang: 'en' }, null, NOW),
    );
    const ids: string[] = [];
    for (const headline of ['One', 'Two', 'Three']) {
      const draft = draftOf({ headline, text: 'The union met.', publishedAt: NOW });
      const [taken] = await store.write((writing) => upsertStories(writing, [draft], NOW));
      const source = { storyId: taken?.id ?? '' };
      const stated = { entityId, prop: 'name', value: 'Союз линз', lang: 'ru', source };
      ids.push((await store.write((writing) => stateProperty(writing, stated, null, NOW))).statementId);
    }
    const whys = async () => {
      const rows = await store.reading
        .selectFrom('statements')
        .select(['id', 'withdrawn_at', 'why'])
        .execute();
      return ids.map((id) => {
        const row = rows.find((one) => one.id === id);
        return row?.withdrawn_at ? row.why : null;
      });
    };
    // One of them was withdrawn separately before.
    await store.statement(
      `update statements set withdrawn_at = '2026-04-01T12:00:00Z', why = 'Misheard' where id = '${ids[0]}'`,
    );
    await store.write((writing) => withdrawStatement(writing, ids[1] ?? '', null, NOW, 'Wrong'));
    expect(await whys()).toEqual(['Misheard', 'Wrong', 'Wrong']);
    await store.write((writing) => restoreStatement(writing, ids[2] ?? '', null, NOW));
    expect(await whys()).toEqual(['Misheard', null, null]);
  });
});

// The embedded database makes one change after the other.
describe.runIf(process.env.TEST_DATABASE_URL)('two who change what an entity is called at once', () => {
  let store: Store;
  beforeAll(async () => {
    store = await openTestStore();
  });
  afterAll(() => store.close());

  const make = async (label: string) => {
    const made = await store.write((writing) =>
      makeEntity(writing, { schema: 'Organization', label, lang: 'en' }, null, NOW),
    );
    return made.id;
  };
  const named = (entityId: string, value: string, lang: string, story?: string) => (writing: Writing) =>
    stateProperty(
      writing,
      {
        entityId,
        prop: 'name',
        value,
        lang,
        source: story ? { storyId: story } : { title: 'A register', url: null },
      },
      null,
      NOW,
    );
  const withdrawn = (id: string) => (writing: Writing) => withdrawStatement(writing, id, null, NOW, 'Wrong');
  const namesOf = async (id: string) => (await findEntity(store.reading, id))?.names;
  const waits = async () => {
    const { rows } = await store.statement(
      `select count(*)::integer as waiting from pg_stat_activity where wait_event_type = 'Lock'
        and datname = current_database()`,
    );
    return Number(rows[0]?.waiting);
  };

  /** Runs `second` while `first` has run but not committed. */
  async function beside(
    first: (writing: Writing) => Promise<unknown>,
    second: (writing: Writing) => Promise<unknown>,
  ) {
    let letGo = () => {};
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    let made = () => {};
    const isMade = new Promise<void>((resolve) => {
      made = resolve;
    });
    const one = store.write(async (writing) => {
      await first(writing);
      made();
      await held;
    });
    await isMade;
    let passed = false;
    const other = store.write(second).finally(() => {
      passed = true;
    });
    await expect.poll(async () => passed || (await waits()) > 0).toBe(true);
    letGo();
    await Promise.all([one, other]);
  }

  it('leave none of the names that both withdrew', async () => {
    const id = await make('Lens Union');
    const ru = await store.write(named(id, 'Союз линз', 'ru'));
    const zh = await store.write(named(id, '镜头联盟', 'zh'));
    expect(await namesOf(id)).toEqual({ ru: 'Союз линз', zh: '镜头联盟' });
    await beside(withdrawn(ru.statementId), withdrawn(zh.statementId));
    expect(await namesOf(id)).toEqual({});
  });

  it('leave the name that one states while the other withdraws another', async () => {
    const id = await make('Grain Board');
    const ru = await store.write(named(id, 'Зерновой совет', 'ru'));
    await beside(named(id, '粮食局', 'zh'), withdrawn(ru.statementId));
    expect(await namesOf(id)).toEqual({ zh: '粮食局' });
  });

  it('show no name from a story that is taken back meanwhile', async () => {
    for (const order of ['story first', 'name first']) {
      const id = await make(`Steel Chamber, ${order}`);
      const draft = draftOf({ headline: `Steel, ${order}`, text: 'The chamber met.', publishedAt: NOW });
      const [taken] = await store.write((writing) => upsertStories(writing, [draft], NOW));
      const story = taken?.id ?? '';
      const states = named(id, 'Палата стали', 'ru', story);
      const takesBack = (writing: Writing) => withdrawStory(writing, story, 'It was wrong.', NOW);
      await (order === 'story first' ? beside(takesBack, states) : beside(states, takesBack));
      expect(await namesOf(id), order).toEqual({});
    }
  });
});
