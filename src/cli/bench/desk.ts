import { mkdtemp, rm } from 'node:fs/promises';
import { Agent } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../config.ts';
import type { Draft } from '../../desk/draft.ts';
import { emptyDraft } from '../../desk/empty-draft.ts';
import { startStory } from '../../desk/start-story.ts';
import { Problem } from '../../errors.ts';
import { silentLog } from '../../log.ts';
import type { Member, Session } from '../../readers/member.ts';
import { authorize } from '../../readers/permission.ts';
import { openStore } from '../../store/database.ts';
import { barePGliteUpdates } from './bare-pglite.ts';
import type { BenchSettings, Figure } from './figure.ts';
import { fillDatabase } from './fill.ts';
import { latencies, percentiles, statusOf, until200 } from './latency.ts';
import { fillMembers } from './members-fill.ts';
import { newsSentences } from './news-sentences.ts';
import { type BenchServer, startPortalProcess } from './processes.ts';
import { WordSalad } from './word-salad.ts';

/** How many writers work at once, each on their own story. */
const WRITERS = 16;
/** A long story, and an ordinary one. */
const LONG = 3_000;
const ORDINARY = 600;
const SENTENCES_A_PARAGRAPH = 4;
/** Below the rate limit for one person. */
const READINGS = 100;
const PAGES = 120;

/** Measures saving and reading at the desk, in a separate folder that is removed afterwards. */
export async function measureDesk(settings: BenchSettings): Promise<Figure[]> {
  const { stories, seconds, progress } = settings;
  const directory = await mkdtemp(join(tmpdir(), 'sourceline-bench-'));
  let server: BenchServer | null = null;
  try {
    await fillDatabase(directory, stories, new WordSalad(), (done) => progress(`importing stories: ${done}`));
    const { cookie } = await fillMembers(directory, WRITERS, 0, progress);
    const draft = draftOfWords(LONG);
    const short = draftOfWords(ORDINARY);
    progress(`beginning ${2 * WRITERS} stories`);
    const ids = await beginStories(directory, draft);
    const shortIds = await beginStories(directory, short);
    progress('writing the same bytes into a bare database');
    const bare = await barePGliteUpdates(JSON.stringify(short), WRITERS, seconds);
    progress('starting the portal');
    server = await startPortalProcess(directory);
    const { url } = server;
    await until200(`${url}/readyz`);
    progress(`${WRITERS} people save`);
    const saves = await saveFor(url, shortIds, cookie, short, seconds);
    const long = await saveFor(url, ids, cookie, draft, seconds);
    progress('reading what is written');
    const readings = await latencies(
      url,
      Array.from({ length: READINGS }, (_, at) => ({
        path: `/desk/stories/${ids[0]}/reading`,
        cookie: cookie(1),
        form: { copy: JSON.stringify(typedInto(draft, `A word ${at}.`)) },
      })),
    );
    progress('pages of the desk');
    const page = (path: string) =>
      latencies(
        url,
        Array.from({ length: PAGES }, () => ({ path, cookie: cookie(1) })),
      );
    const list = await page('/desk/stories');
    const writing = await page(`/desk/stories/${ids[0]}`);
    return [
      { name: 'saves of 600 words', value: saves.perSecond, unit: '/s', target: { atLeast: 200 } },
      { name: 'a save of 600 words, 95th', value: saves.p95, unit: 'ms', target: null },
      { name: 'saves of 3,000 words', value: long.perSecond, unit: '/s', target: null },
      { name: 'a save of 3,000 words, 95th', value: long.p95, unit: 'ms', target: null },
      { name: 'saves of 600 words / bare updates', value: saves.perSecond / bare, unit: '', target: null },
      { name: 'a reading of 3,000 words, 50th', value: readings.p50, unit: 'ms', target: null },
      { name: 'a reading of 3,000 words, 95th', value: readings.p95, unit: 'ms', target: { atMost: 500 } },
      { name: 'list of stories, 95th', value: list.p95, unit: 'ms', target: null },
      { name: 'page a story is written on, 95th', value: writing.p95, unit: 'ms', target: null },
    ];
  } finally {
    await server?.stop();
    await rm(directory, { recursive: true, force: true });
  }
}

/** A story with this many words, with a figure in about every second sentence. */
function draftOfWords(most: number): Draft {
  const paragraphs: string[] = [];
  const sentences = newsSentences(most);
  for (let words = 0, at = 0; words < most; at += SENTENCES_A_PARAGRAPH) {
    const paragraph = sentences.slice(at, at + SENTENCES_A_PARAGRAPH).join(' ');
    paragraphs.push(paragraph);
    words += paragraph.split(' ').length;
  }
  return {
    ...emptyDraft('en', 'The Bench'),
    headline: 'A story with many figures',
    body: {
      type: 'doc',
      content: paragraphs.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
    },
  };
}

/** The draft with a changed last paragraph, as if someone were typing. */
function typedInto(draft: Draft, text: string): Draft {
  const { content } = draft.body;
  return {
    ...draft,
    body: {
      ...draft.body,
      content: [...content.slice(0, -1), { type: 'paragraph', content: [{ type: 'text', text }] }],
    },
  };
}

/** Starts stories at the desk, and makes everyone an editor. */
export async function beginStories(
  directory: string,
  draft: Draft,
  stories: number = WRITERS,
): Promise<string[]> {
  const store = await openStore(readConfig({ DATA_DIR: directory }), silentLog);
  try {
    await store.statement(`update users set role = 'editor'`);
    const { id, name } = await store.reading
      .selectFrom('users')
      .select(['id', 'name'])
      .executeTakeFirstOrThrow();
    const member = { id, name, role: 'editor', twoStep: false } as Member;
    const by = authorize({ member, passed: 'password' } as Session, 'write stories', { twoStep: false });
    const ids: string[] = [];
    for (let at = 0; at < stories; at += 1) {
      ids.push((await store.write((writing) => startStory(writing, draft, by, new Date()))).id);
    }
    return ids;
  } finally {
    await store.close();
  }
}

async function saveFor(
  url: string,
  ids: readonly string[],
  cookie: (number: number) => string,
  draft: Draft,
  seconds: number,
): Promise<{ perSecond: number; p95: number }> {
  const agent = new Agent({ keepAlive: true, maxSockets: WRITERS });
  const taken: number[] = [];
  const begun = performance.now();
  await Promise.all(
    ids.map(async (id, writer) => {
      for (let version = 0; performance.now() - begun < seconds * 1_000; version += 1) {
        const form = {
          version: String(version),
          copy: JSON.stringify(typedInto(draft, `Word ${version}.`)),
          window: writer.toString(16).padStart(32, '0'),
          count: String(version + 1),
        };
        const sent = performance.now();
        const path = `/desk/stories/${id}/copy`;
        const status = await statusOf(url, { path, cookie: cookie(writer + 1), form }, agent);
        if (status !== 200)
          throw new Problem('unavailable', `${path} answered ${status} in the measurement.`);
        taken.push(performance.now() - sent);
      }
    }),
  );
  const passed = (performance.now() - begun) / 1_000;
  agent.destroy();
  return { perSecond: taken.length / passed, p95: percentiles(taken).p95 };
}
