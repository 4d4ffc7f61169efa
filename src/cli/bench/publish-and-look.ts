import { Agent, request as ask } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { emptyDraft } from '../../desk/empty-draft.ts';
import { startStory } from '../../desk/start-story.ts';
import { Problem } from '../../errors.ts';
import type { Member, Session } from '../../readers/member.ts';
import { authorize } from '../../readers/permission.ts';
import type { Store } from '../../store/database.ts';
import { STORIES_A_FILE } from '../../stories/sitemap.queries.ts';
import { addEditor, type BenchEditor } from './add-editor.ts';
import type { Figure } from './figure.ts';
import { type BenchPlace, openBench } from './fill.ts';
import { percentiles, statusOf } from './latency.ts';
import { newsSentences } from './news-sentences.ts';
import type { BenchServer } from './processes.ts';

const PUBLISHED = 21;
/** Milliseconds between two checks of a page that is about to change. */
const LOOK_EVERY = 2;
const LOOKED_FOR = 30_000;
/** So that the effects of one publication are over before the next. */
const PAUSE = 400;

/** A story ready for publication, and the headline that identifies it. */
interface Waiting {
  readonly id: string;
  readonly slug: string;
  readonly headline: string;
}

/**
 * Starts stories at the desk of a newsroom of `stories`; returns a function that publishes them one by one on the first
 * of the running servers, and reports how long until readers see each, and how long the pages that list it take to
 * render.
 */
export async function publishAndLook(
  place: BenchPlace,
  stories: number,
): Promise<(servers: readonly BenchServer[], progress: (line: string) => void) => Promise<Figure[]>> {
  const store = await openBench(place);
  let cookie = '';
  const waiting: Waiting[] = [];
  const pages: (readonly ListingPage[])[] = [];
  try {
    const editor = await addEditor(store, place, 'editor');
    cookie = editor.cookie;
    for (let at = 0; at < PUBLISHED; at += 1) {
      const deep = await deepStory(store, Math.floor(stories * 0.9) - at);
      waiting.push(await begin(store, editor, deep.section, at));
      pages.push(pagesOf(deep, stories));
    }
  } finally {
    await store.close();
  }
  return async (servers, progress) => {
    const urls = servers.map(({ url }) => url);
    const [first = ''] = urls;
    const taken = new Map<string, number[]>();
    const note = (name: string, ms: number) => taken.set(name, [...(taken.get(name) ?? []), ms]);
    for (const [at, story] of waiting.entries()) {
      progress(`publishing: ${at} of ${PUBLISHED}`);
      await publishOne(urls, cookie, story, note);
      for (const page of pages[at] ?? []) note(page.name, await timeOf(first, page));
      await wait(PAUSE);
    }
    return [...taken].map(([name, all]) => ({
      name,
      value: percentiles(all.slice(1)).p50,
      unit: 'ms',
      target: TARGETS[name] ?? null,
    }));
  };
}

const ANSWERED = 'a publish, answered';
const ON_STORY = 'seen on its page after';
const ON_FRONT = 'seen on the front page after';
const ON_EVERY = 'seen on both pages of every server after';
const HELD = 'others waited meanwhile';

const TARGETS: Readonly<Record<string, { readonly atMost: number }>> = {
  [ON_STORY]: { atMost: 80 },
  [ON_FRONT]: { atMost: 80 },
  [ON_EVERY]: { atMost: 100 },
  [HELD]: { atMost: 10 },
};

async function begin(
  store: Store,
  { id, name }: BenchEditor,
  sectionSlug: string,
  at: number,
): Promise<Waiting> {
  const member = { id, name, role: 'editor', twoStep: false } as Member;
  const by = authorize({ member, passed: 'password' } as Session, 'write stories', { twoStep: false });
  const headline = `A story just out, number ${at} of ${performance.now().toFixed(0)}`;
  const sentences = newsSentences(12);
  const section = await store.reading
    .selectFrom('sections')
    .select(['slug', 'names'])
    .where('slug', '=', sectionSlug)
    .executeTakeFirstOrThrow();
  const draft = {
    ...emptyDraft('en', 'The Bench'),
    headline,
    section,
    body: {
      type: 'doc' as const,
      content: [
        { type: 'paragraph' as const, content: [{ type: 'text' as const, text: sentences.join(' ') }] },
      ],
    },
  };
  const begun = await store.write((writing) => startStory(writing, draft, by, new Date()));
  return { ...begun, headline };
}

/** A story far down every list, and its lists. */
interface DeepStory {
  readonly id: string;
  readonly at: Date;
  readonly section: string;
  readonly topic: string;
  readonly author: string;
  readonly month: string;
}

async function deepStory(store: Store, number: number): Promise<DeepStory> {
  const { rows } = await store.statement(
    `select sec.slug as section, s.published_at as at, s.id, t.slug as topic, a.slug as author,
        to_char(s.published_at, 'YYYY-MM') as month
      from stories s join sections sec on sec.id = s.section_id
      join story_topics st on st.story_id = s.id join topics t on t.id = st.topic_id
      join story_authors sa on sa.story_id = s.id join authors a on a.id = sa.author_id
      where s.slug = $1`,
    [`bench-story-${number}`],
  );
  if (!rows[0]) throw new Problem('not found', 'The database has too few stories from a measurement.');
  return rows[0] as unknown as DeepStory;
}

/** A page that lists stories. */
interface ListingPage {
  readonly name: string;
  readonly path: string;
  /** Whether it has links to stories: the speed of an empty list means nothing. */
  readonly links?: true;
}

/** The pages that list stories, each of which must be rendered again after a publish. */
function pagesOf(deep: DeepStory, stories: number): ListingPage[] {
  const before = Buffer.from(`${new Date(deep.at).getTime()} ${deep.id}`).toString('base64url');
  const last = 1 + Math.ceil(stories / STORIES_A_FILE);
  return [
    { name: 'section page', path: `/section/${deep.section}`, links: true },
    { name: 'section page, deep', path: `/section/${deep.section}?before=${before}`, links: true },
    { name: 'topic page', path: `/topic/${deep.topic}`, links: true },
    { name: 'topic page, deep', path: `/topic/${deep.topic}?before=${before}`, links: true },
    { name: 'author page, deep', path: `/author/${deep.author}?before=${before}`, links: true },
    { name: 'page of contents', path: '/sitemap' },
    { name: 'a month', path: `/sitemap?month=${deep.month}` },
    { name: 'sitemap index', path: '/sitemap.xml' },
    { name: 'sitemap of lists', path: '/sitemap-1.xml' },
    { name: 'sitemap of the newest', path: `/sitemap-${last}.xml` },
    ...(last > 2 ? [{ name: 'sitemap of older stories', path: '/sitemap-2.xml' }] : []),
    { name: 'news sitemap', path: '/news-sitemap.xml' },
    { name: 'feed', path: '/feed.xml' },
    { name: 'list of stories (API)', path: '/api/v1/stories' },
  ];
}

async function publishOne(
  urls: readonly string[],
  cookie: string,
  { id, slug, headline }: Waiting,
  note: (name: string, ms: number) => void,
): Promise<void> {
  const [url = '', ...others] = urls;
  // As browsers cache them: a repeated request finds out whether the page has changed.
  for (const one of urls) {
    await fetchText(one, '/');
    await fetchText(one, '/story/bench-story-1');
  }
  const sent = performance.now();
  let seen = 0;
  let held = 0;
  const looked = others.length > 0 ? 3 : 2;
  const looking = async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    while (seen < looked) {
      const begun = performance.now();
      await statusOf(url, '/healthz', agent);
      held = Math.max(held, performance.now() - begun);
      await wait(1);
    }
    agent.destroy();
  };
  const until = async (name: string, look: () => Promise<boolean>) => {
    while (!(await look())) {
      if (performance.now() - sent > LOOKED_FOR)
        throw new Problem('unavailable', `“${headline}” was not ${name} half a minute later.`);
      await wait(LOOK_EVERY);
    }
    note(name, performance.now() - sent);
    seen += 1;
  };
  const publish = async () => {
    const path = `/desk/stories/${id}/move`;
    const move = () => statusOf(url, { path, cookie, form: { move: 'publish', seen: '0.1' } });
    let status = await move();
    // A busy portal turns readers away for a moment; they come back, and all of it counts as waiting.
    while (status === 503 && performance.now() - sent < LOOKED_FOR) {
      await wait(LOOK_EVERY);
      status = await move();
    }
    if (status !== 200) throw new Problem('unavailable', `${path} answered ${status} in the measurement.`);
    note(ANSWERED, performance.now() - sent);
  };
  const everywhere = async () => {
    for (const one of urls) {
      if ((await statusOf(one, `/story/${slug}`)) !== 200) return false;
      if (!(await fetchText(one, '/')).includes(headline)) return false;
    }
    return true;
  };
  await Promise.all([
    publish(),
    until(ON_STORY, async () => (await statusOf(url, `/story/${slug}`)) === 200),
    until(ON_FRONT, async () => (await fetchText(url, '/')).includes(headline)),
    ...(others.length > 0 ? [until(ON_EVERY, everywhere)] : []),
    looking(),
  ]);
  note(HELD, held);
}

async function timeOf(url: string, { path, links }: ListingPage): Promise<number> {
  const begun = performance.now();
  const text = await fetchText(url, path);
  const taken = performance.now() - begun;
  if (links && !text.includes('/story/'))
    throw new Problem('unavailable', `${path} lists no stories in the measurement.`);
  return taken;
}

function fetchText(url: string, path: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const asking = ask(url + path, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () => resolve(Buffer.concat(parts).toString()));
    });
    asking.on('error', reject);
    asking.end();
  });
}
