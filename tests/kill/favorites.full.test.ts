import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { silentLog } from '../../src/log.ts';
import { makeMember, type TestMember } from '../../src/readers/testing.ts';
import { openStore, type Store } from '../../src/store/database.ts';
import { draftOf } from '../../src/stories/testing.ts';
import { upsertStories } from '../../src/stories/upsert-stories.ts';
import { beginNewsroom } from './begin-newsroom.ts';
import { sendPatiently } from './send-patiently.ts';
import { serveChild } from './serve-child.ts';

const ROUNDS = 10;
const STORIES = 1_500;
const AT_ONCE = 6;

const folder = mkdtempSync(join(tmpdir(), 'sourceline-favorites-kill-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function inStore<T>(work: (store: Store) => Promise<T>): Promise<T> {
  const settings = { DATA_DIR: folder, DATABASE_URL: undefined, DATABASE_POOL: 1 };
  const store = await openStore(settings, silentLog);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

/** What the portal has said is so: whether each story is saved. A story that waits for an answer is not in it. */
type Told = Map<string, boolean>;

/** Saves stories, and takes every fifth out again, several at once, until the portal is killed after `enough` answers. */
async function saveAndKill(
  member: TestMember,
  slugs: string[],
  told: Told,
  enough: number,
  patience: number,
) {
  const { url, child, ended } = await serveChild({ DATA_DIR: folder });
  let answers = 0;
  const send = async (what: 'save' | 'remove', story: string, island: boolean) => {
    told.delete(story);
    const { status } = await sendPatiently(`${url}/favorites/${what}`, {
      method: 'POST',
      redirect: 'manual',
      headers: { origin: url, cookie: member.cookie, ...(island && { accept: 'application/json' }) },
      body: new URLSearchParams({ story, next: '/' }),
    });
    if (status !== (island ? 200 : 303)) throw new Error(`${what} was answered ${status}`);
    told.set(story, what === 'save');
    answers += 1;
    if (answers === enough) setTimeout(() => child.kill('SIGKILL'), patience);
  };
  const work = async () => {
    for (let story = slugs.shift(); story !== undefined; story = slugs.shift()) {
      await send('save', story, answers % 2 === 0);
      if (answers % 5 === 0) await send('remove', story, answers % 2 === 0);
    }
  };
  const ends = await Promise.allSettled(Array.from({ length: AT_ONCE }, work));
  await ended;
  return { answers, cut: ends.filter(({ status }) => status === 'rejected').length };
}

it(
  `a favorite that was acknowledged outlives a kill, ${ROUNDS} times`,
  async () => {
    await beginNewsroom(folder);
    const member = await inStore(async (store) => {
      const drafts = Array.from({ length: STORIES }, (_, at) =>
        draftOf({ slug: `story-${at}`, headline: `Story number ${at}` }),
      );
      await store.write((writing) => upsertStories(writing, drafts, new Date()));
      return makeMember(store);
    });
    const slugs = Array.from({ length: STORIES }, (_, at) => `story-${at}`);
    const told: Told = new Map();
    let cut = 0;
    for (let round = 0; round < ROUNDS; round += 1) {
      const enough = 10 + ((round * 17) % 50);
      const ended = await saveAndKill(member, slugs, told, enough, (round * 7) % 20);
      expect(ended.answers).toBeGreaterThanOrEqual(enough);
      cut += ended.cut;
      const kept = await inStore(async (store) => {
        const { rows } = await store.statement(
          'select s.slug, count(*) as times from favorites f join stories s on s.id = f.story_id group by s.slug',
        );
        return new Map(rows.map(({ slug, times }) => [String(slug), Number(times)]));
      });
      const lost = [...told].filter(([slug, saved]) => kept.has(slug) !== saved);
      expect(lost, `round ${round}`).toEqual([]);
      expect([...kept.values()].filter((times) => times !== 1)).toEqual([]);
    }
    // The kill came while favorites were under way, or it would prove nothing.
    expect(cut).toBeGreaterThan(0);
    expect([...told.values()].filter(Boolean).length).toBeGreaterThan(ROUNDS * 5);
  },
  ROUNDS * 30_000 + 30_000,
);
