import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Draft } from '../../src/desk/draft.ts';
import { verifyLog } from '../../src/desk/log/log.queries.ts';
import { moveStory } from '../../src/desk/move-story.ts';
import { saveDraft } from '../../src/desk/save-draft.ts';
import { startStory } from '../../src/desk/start-story.ts';
import { writtenDraft } from '../../src/desk/testing.ts';
import { silentLog } from '../../src/log.ts';
import type { Member, Session } from '../../src/readers/member.ts';
import { authorize } from '../../src/readers/permission.ts';
import { makeMember, type TestMember } from '../../src/readers/testing.ts';
import { openStore, type Store } from '../../src/store/database.ts';
import { bodyText } from '../../src/stories/body.ts';
import { drawnPicture } from '../../src/stories/media/testing.ts';
import { beginNewsroom } from './begin-newsroom.ts';
import { ownPostgres } from './own-postgres.ts';
import { sendPatiently } from './send-patiently.ts';
import { serveChild } from './serve-child.ts';

// The portal is killed at a random moment while texts are saved, stories published and corrected, and pictures sent:
// what was answered is so, and nothing is half there. With TEST_DATABASE_URL on PostgreSQL, else on the built-in
// database.

const ROUNDS = 10;
const EACH = 24;
const WRONG = 'Exports rose by 12 % in 2023.';
const RIGHT = 'Exports rose by 14 % in 2023.';
const url = process.env.TEST_DATABASE_URL;
const folder = mkdtempSync(join(tmpdir(), 'sourceline-desk-kill-'));
const rules = { twoPairs: false, blocking: [] };
let settings = { DATA_DIR: folder, DATABASE_URL: undefined as string | undefined, DATABASE_POOL: 2 };
let editor: TestMember;
let member: Member;
let pictures = 0;

vi.setConfig({ testTimeout: ROUNDS * 60_000 + 120_000, hookTimeout: 120_000 });

beforeAll(async () => {
  if (url) settings = { ...settings, DATABASE_URL: await ownPostgres(url, 'desk_kill') };
  else await beginNewsroom(folder);
  await withStore(async (store) => {
    editor = await makeMember(store, { role: 'editor', name: 'Edith Editor' });
  });
  member = { id: editor.id, name: 'Edith Editor', role: 'editor', twoStep: true } as Member;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function withStore<T>(work: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStore(settings, silentLog);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

interface Stories {
  readonly written: string;
  readonly drafts: readonly string[];
  readonly out: readonly string[];
}

/** A story to write, some to publish, and some that are out and have a corrected text waiting. */
function prepare(round: number): Promise<Stories> {
  const writes = authorize({ member, passed: 'passkey' } as Session, 'write stories', { twoStep: false });
  return withStore((store) =>
    store.write(async (writing) => {
      const now = new Date();
      const begin = async (headline: string, text: string) =>
        (await startStory(writing, writtenDraft(headline, text), writes, now)).id;
      const written = await begin(`Written ${round}`, 'Text 0');
      const drafts: string[] = [];
      const out: string[] = [];
      for (let at = 0; at < EACH; at += 1) {
        drafts.push(await begin(`Draft ${round} ${at}`, WRONG));
        const id = await begin(`Out ${round} ${at}`, WRONG);
        await moveStory(writing, { storyId: id, move: 'publish', by: member }, rules, now);
        await saveDraft(
          writing,
          { storyId: id, version: 0, draft: writtenDraft(`Out ${round} ${at}`, RIGHT) },
          writes,
          now,
        );
        out.push(id);
      }
      return { written, drafts, out };
    }),
  );
}

/** What the portal has answered, which is so whatever happens. */
interface Told {
  saved: { version: number; text: string };
  published: string[];
  corrected: string[];
  pictures: string[];
}

/** Works on all four at once until the portal is killed, some milliseconds after `enough` answers. */
async function workAndKill({ written, drafts, out }: Stories, enough: number, patience: number) {
  const server = await serveChild({
    DATA_DIR: folder,
    DATABASE_URL: settings.DATABASE_URL ?? '',
    PUBLISH_BLOCKS: 'none',
    TWO_PAIRS_OF_EYES: 'no',
  });
  const told: Told = { saved: { version: 0, text: 'Text 0' }, published: [], corrected: [], pictures: [] };
  let answers = 0;
  let cut = 0;
  const post = async (
    path: string,
    body: FormData | URLSearchParams,
  ): Promise<{ id: string; version: number }> => {
    const answer = await sendPatiently(server.url + path, {
      method: 'POST',
      redirect: 'manual',
      headers: { origin: server.url, cookie: editor.cookie, accept: 'application/json' },
      body,
    });
    const text = await answer.text();
    if (answer.status !== 200 && answer.status !== 303) {
      throw new Error(`${path} was answered ${answer.status}: ${text}`);
    }
    const said = text ? JSON.parse(text) : {};
    answers += 1;
    if (answers === enough) setTimeout(() => server.child.kill('SIGKILL'), patience);
    return said;
  };
  const saver = async () => {
    for (let count = 1; ; count += 1) {
      const text = `Text ${count}`;
      const draft: Draft = writtenDraft('Written', text);
      const form = {
        version: String(told.saved.version),
        copy: JSON.stringify(draft),
        window: 'a'.repeat(32),
      };
      const said = await post(
        `/desk/stories/${written}/copy`,
        new URLSearchParams({ ...form, count: String(count) }),
      );
      told.saved = { version: said.version, text };
    }
  };
  const publisher = async () => {
    for (const id of drafts) {
      await post(`/desk/stories/${id}/move`, new URLSearchParams({ move: 'publish', seen: '0.1' }));
      told.published.push(id);
    }
  };
  const corrector = async () => {
    for (const id of out) {
      const form = { version: '1', revision: '1', how: 'correction', text: 'It was 14 %.' };
      await post(`/desk/stories/${id}/changes`, new URLSearchParams(form));
      told.corrected.push(id);
    }
  };
  const sender = async () => {
    for (;;) {
      pictures += 1;
      const bytes = await drawnPicture(60 + pictures, 40, pictures)
        .png()
        .toBuffer();
      const form = new FormData();
      form.append('file', new Blob([bytes as Uint8Array<ArrayBuffer>]), `picture-${pictures}.png`);
      told.pictures.push((await post('/desk/media/upload', form)).id);
    }
  };
  const faults: string[] = [];
  await Promise.all(
    [saver, publisher, corrector, sender].map((work) =>
      work().catch((error: Error) => {
        // The portal is gone, and with it the answer: all else is a fault of its own.
        if (error instanceof TypeError || error.name === 'AbortError') cut += 1;
        else faults.push(error.message);
      }),
    ),
  );
  if (server.child.exitCode === null) server.child.kill('SIGKILL');
  await server.ended;
  expect(faults).toEqual([]);
  return { told, cut };
}

/** What is in the database that was answered otherwise, or is there by half. */
function faultsOf(told: Told, { written, drafts, out }: Stories): Promise<string[]> {
  return withStore(async (store) => {
    const wrong: string[] = [];
    const rows = await store.reading
      .selectFrom('stories as s')
      .leftJoin('copies as c', 'c.story_id', 's.id')
      .select(['s.id', 's.state', 's.revision', 's.published_at', 's.body', 'c.version', 'c.content'])
      .select((eb) => [
        eb
          .selectFrom('story_moves as m')
          .select((e) => e.fn.countAll<number>().as('count'))
          .whereRef('m.story_id', '=', 's.id')
          .where('m.move', '=', 'publish')
          .as('published'),
        eb
          .selectFrom('story_moves as m')
          .select((e) => e.fn.countAll<number>().as('count'))
          .whereRef('m.story_id', '=', 's.id')
          .where('m.move', '=', 'publish changes')
          .as('changed'),
        eb
          .selectFrom('corrections as k')
          .select((e) => e.fn.countAll<number>().as('count'))
          .whereRef('k.story_id', '=', 's.id')
          .as('corrections'),
        eb
          .selectFrom('revisions as r')
          .select((e) => e.fn.countAll<number>().as('count'))
          .whereRef('r.story_id', '=', 's.id')
          .as('revisions'),
      ])
      .where('s.id', 'in', [written, ...drafts, ...out])
      .execute();
    for (const row of rows) {
      const text = bodyText(row.body as Draft['body']);
      if (row.id === written) {
        const kept = row.content ? bodyText((row.content as Draft).body) : '';
        const version = row.version ?? 0;
        const isTold = version === told.saved.version && kept === told.saved.text;
        // The last save may be there although its answer was lost.
        const isNext =
          version === told.saved.version + 1 && kept === `Text ${Number(told.saved.text.slice(5)) + 1}`;
        if (!isTold && !isNext && told.saved.version > 0)
          wrong.push(`saved ${JSON.stringify(told.saved)}, kept ${version} ${kept}`);
        continue;
      }
      const counts = [row.published, row.changed, row.corrections].map(Number).join(' ');
      if (drafts.includes(row.id)) {
        const isOut = row.state === 'published' && row.published_at !== null && counts === '1 0 0';
        const isDraft = row.state === 'draft' && row.published_at === null && counts === '0 0 0';
        if (!isOut && (!isDraft || told.published.includes(row.id)))
          wrong.push(`draft ${row.state} ${counts}`);
        continue;
      }
      const isNew = text === RIGHT && row.revision === 2 && Number(row.revisions) === 2 && counts === '1 1 1';
      const isOld = text === WRONG && row.revision === 1 && row.version === 1 && counts === '1 0 0';
      if (!(isNew && row.version === null) && (!isOld || told.corrected.includes(row.id)))
        wrong.push(`out ${text} ${row.revision} ${counts} copy ${row.version}`);
    }
    const media = await store.reading
      .selectFrom('media as m')
      .leftJoin('media_originals as o', 'o.media_id', 'm.id')
      .select(['m.id', 'm.bytes', 'o.bytes as original'])
      .execute();
    const whole = new Set(
      media.filter(({ bytes, original }) => bytes.length > 0 && original).map(({ id }) => id),
    );
    if (whole.size !== media.length) wrong.push(`${media.length - whole.size} pictures are there by half`);
    for (const id of told.pictures) if (!whole.has(id)) wrong.push(`picture ${id} is lost`);
    const log = await verifyLog(store.reading);
    if (log.broken) wrong.push(`the log: ${JSON.stringify(log)}`);
    return wrong;
  });
}

test(`what the desk acknowledged outlives a kill, and nothing is half done, ${ROUNDS} times`, async () => {
  let cut = 0;
  const done = { published: 0, corrected: 0, pictures: 0, saved: 0 };
  for (let round = 0; round < ROUNDS; round += 1) {
    const stories = await prepare(round);
    const ended = await workAndKill(stories, 8 + ((round * 17) % 60), (round * 7) % 25);
    cut += ended.cut;
    done.published += ended.told.published.length;
    done.corrected += ended.told.corrected.length;
    done.pictures += ended.told.pictures.length;
    done.saved += ended.told.saved.version;
    expect(await faultsOf(ended.told, stories), `round ${round}`).toEqual([]);
  }
  // The kill came while work was under way, or it would prove nothing.
  expect(cut).toBeGreaterThan(0);
  expect(Math.min(...Object.values(done))).toBeGreaterThan(0);
});
