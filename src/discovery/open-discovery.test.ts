import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { systemClock } from '../clock.ts';
import { plantMention } from '../entities/testing.ts';
import { silentLog } from '../log.ts';
import type { Reading, Store } from '../store/database.ts';
import { openTestStore } from '../store/testing.ts';
import { draftOf } from '../stories/testing.ts';
import { upsertStories } from '../stories/upsert-stories.ts';
import { withdrawStory } from '../stories/withdraw-story.ts';
import type { Discovery } from './discovery.ts';
import { createDiscovery } from './open-discovery.ts';

const now = new Date('2026-11-24T12:00:00Z');
let store: Store;

beforeAll(async () => {
  store = await openTestStore();
  const drafts = Array.from({ length: 1100 }, (_, i) =>
    draftOf({
      headline: `Story ${i}`,
      text: `Number ${i} says word${i % 50} and alpha${i}.`,
      language: i % 10 === 0 ? 'fr' : 'en',
    }),
  );
  for (let i = 0; i < drafts.length; i += 500) {
    await store.write((writing) => upsertStories(writing, drafts.slice(i, i + 500), now));
  }
});
afterAll(() => store.close());

const open = (reading: Reading = store.reading) => createDiscovery(reading, systemClock, silentLog);
const found = async (discovery: Discovery, text: string) =>
  discovery.search({ text, limit: 100, offset: 0 }, now);
const take = (headline: string, text: string) =>
  store
    .write((writing) => upsertStories(writing, [draftOf({ headline, text })], now))
    .then(([taken]) => taken?.id ?? '');

describe('discovery', () => {
  it('fills itself from the database', async () => {
    const discovery = open();
    expect(discovery.ready).toBe(false);
    expect((await found(discovery, 'alpha7')).total).toBe(0);
    await discovery.filled();
    expect(discovery).toMatchObject({ ready: true, size: 1100 });
    expect((await found(discovery, 'alpha7')).total).toBe(1);
    expect((await found(discovery, 'word3')).total).toBe(22);
    expect(await discovery.related('nobody', 5, now)).toEqual([]);
    expect(await discovery.recommended(null, 'xx', 5, new Set(), now)).toEqual([]);
  });

  it('says by a name why stories are related, unless a person said that it is none', async () => {
    const discovery = open();
    await discovery.filled();
    const texts = [
      'Quagga Systems sold xylem pumps in Lusaka, and Quagga Systems moved to Ndola.',
      'Xylem pumps of Quagga Systems stood in Ndola, where Quagga Systems had moved from Lusaka.',
    ];
    const ids: string[] = [];
    for (const [i, text] of texts.entries()) {
      const id = await take(`Quagga ${i}`, text);
      ids.push(id);
      for (const nth of [0, 1]) await plantMention(store, { storyId: id, name: 'Quagga Systems', text, nth });
    }
    const [one = '', other = ''] = ids;
    const why = async () => {
      await discovery.refresh(ids);
      return (await discovery.related(one, 5, now)).find(({ id }) => id === other)?.reason;
    };
    const set = (values: { state?: 'rejected'; kind?: 'analysis' }) =>
      store.write(async (writing) => {
        if (values.kind) await writing.updateTable('stories').set(values).where('id', 'in', ids).execute();
        else await writing.updateTable('mentions').set(values).where('story_id', '=', other).execute();
      });
    await set({ kind: 'analysis' });
    const named = await why();
    expect(named).toMatchObject({ kind: 'shared words' });
    expect(named?.kind === 'shared words' && named.words[0]).toBe('Quagga Systems');
    await set({ state: 'rejected' });
    expect(await why()).not.toEqual(named);
    for (const id of ids) await store.write((writing) => withdrawStory(writing, id, 'a test', now));
  });

  it('follows what is added, changed and withdrawn', async () => {
    const discovery = open();
    await discovery.filled();
    const id = await take('Zebra', 'A zebra was seen.');
    await discovery.refresh([id]);
    expect((await found(discovery, 'zebra')).hits).toMatchObject([{ id }]);
    await take('Zebra', 'An okapi was seen.');
    await discovery.refresh([id, 'not an id']);
    expect((await found(discovery, 'okapi')).hits).toMatchObject([{ id }]);
    await store.write((writing) => withdrawStory(writing, id, 'wrong', now));
    await discovery.refresh([id]);
    expect((await found(discovery, 'okapi')).total).toBe(0);
    expect(discovery.size).toBe(1100);
  });

  it('keeps a change that comes while it fills, whatever page was read before', async () => {
    const id = await take('During', 'before before');
    let discovery: Discovery | null = null;
    let changed = false;
    const slow = slowed(store.reading, async (rows) => {
      const page = rows as { id: string }[];
      if (changed || !page.some((row) => row.id === id)) return;
      changed = true;
      await take('During', 'afterwards');
      await discovery?.refresh([id]);
    });
    discovery = open(slow);
    await discovery.filled();
    expect((await found(discovery, 'afterwards')).hits).toMatchObject([{ id }]);
    expect((await found(discovery, 'before')).total).toBe(0);
  });

  it('reads everything again for null, and forgets what is gone', async () => {
    const discovery = open();
    await discovery.filled();
    const id = await take('Walrus', 'A walrus.');
    await discovery.refresh(null);
    expect((await found(discovery, 'walrus')).total).toBe(1);
    await store.write((writing) => withdrawStory(writing, id, 'wrong', now));
    await discovery.refresh(null);
    expect((await found(discovery, 'walrus')).total).toBe(0);
  });

  it('remembers whose lists showed a story that was withdrawn', async () => {
    const discovery = open();
    await discovery.filled();
    const text =
      'The lighthouse of Alexandria guided ships past limestone reefs until an earthquake broke its tower.';
    const first = await take('Lighthouse', `${text} Divers found its stones.`);
    const second = await take('Lighthouse stones found by divers', text);
    await discovery.refresh([first, second]);
    expect(await discovery.neighbours(first)).toContain(second);
    await store.write((writing) => withdrawStory(writing, first, 'wrong', now));
    await discovery.refresh([first]);
    expect(await discovery.neighbours(first)).toContain(second);
  });

  it('says which stories changed for readers, and does not index again one that says the same', async () => {
    const discovery = open();
    await discovery.filled();
    const id = await take('Puffins', 'They nest on cliffs.');
    expect(await discovery.refresh([id])).toEqual([id]);
    await store.statement('update stories set changed_at = now() where id = $1', [id]);
    expect(await discovery.refresh([id])).toEqual([]);
    await take('Puffins', 'They nest in burrows.');
    expect(await discovery.refresh([id])).toEqual([id]);
    expect((await found(discovery, 'burrows')).hits).toMatchObject([{ id }]);
    const recommended = async () =>
      (await discovery.recommended(null, 'en', 99, new Set(), now)).map((story) => story.id);
    expect(await recommended()).toContain(id);
    await store.write((writing) => withdrawStory(writing, id, 'wrong', now));
    expect(await discovery.refresh([id])).toEqual([id]);
    expect(await recommended()).not.toContain(id);
    expect(await discovery.refresh([id])).toEqual([]);
  });

  it('recommends with reasons, and its version changes with reads', async () => {
    const discovery = open();
    await discovery.filled();
    const list = await discovery.recommended(null, 'fr', 4, new Set(), now);
    expect(list).toHaveLength(4);
    expect(list[0]).toMatchObject({ language: 'fr', section: 'world', kind: 'news', zoneStated: true });
    const before = discovery.recommendedVersion('fr', now);
    expect(discovery.recommendedVersion('fr', now)).toBe(before);
    discovery.noteReads(new Map([[list[3]?.id ?? '', 500]]));
    expect(discovery.recommendedVersion('fr', now)).not.toBe(before);
    expect((await discovery.recommended(null, 'fr', 4, new Set(), now))[0]).toMatchObject({
      id: list[3]?.id,
      reason: { kind: 'most read' },
    });
    const rest = await discovery.recommended(list[0]?.id ?? null, 'fr', 4, new Set([list[1]?.id ?? '']), now);
    expect(rest.map(({ id }) => id)).not.toContain(list[0]?.id);
    expect(rest.map(({ id }) => id)).not.toContain(list[1]?.id);
  });

  it('tries again what it could not read', async () => {
    let failures = 2;
    const flaky = slowed(store.reading, async () => {
      failures -= 1;
      if (failures >= 0) throw new Error('gone for a moment');
    });
    const discovery = open(flaky);
    await discovery.filled();
    expect(discovery.size).toBeGreaterThanOrEqual(1100);
    failures = 1;
    const id = await take('Owl', 'An owl.');
    await expect(discovery.refresh([id])).rejects.toThrow('gone for a moment');
    await discovery.refresh([]);
    expect((await found(discovery, 'owl')).hits).toMatchObject([{ id }]);
  });
});

/** A `Reading` that lets `between` happen after rows are read and before they are handed over. */
function slowed(reading: Reading, between: (rows: unknown[]) => Promise<void>): Reading {
  const wrap = (builder: object): object =>
    new Proxy(builder, {
      get(target, name) {
        const member = Reflect.get(target, name) as unknown;
        if (typeof member !== 'function') return member;
        if (name === 'execute') {
          return async () => {
            const rows = (await member.call(target)) as unknown[];
            await between(rows);
            return rows;
          };
        }
        return (...args: unknown[]) => {
          const result = member.apply(target, args) as unknown;
          return typeof result === 'object' && result !== null && 'execute' in result ? wrap(result) : result;
        };
      },
    });
  return wrap(reading) as Reading;
}
