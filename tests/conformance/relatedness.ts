import { join } from 'node:path';
import { Library } from '../../src/discovery/library.ts';
import { relatedStories } from '../../src/discovery/related.ts';
import { RELATED, type RelatedRule } from '../../src/discovery/related-rule.ts';
import { SEARCH, type SearchRule, searchShelves } from '../../src/discovery/search.ts';
import type { Shelf } from '../../src/discovery/shelf.ts';
import { bbcStories, type LabelledStory, reutersStories } from './relatedness-corpora.ts';

const NOW = new Date('2026-01-01T00:00:00Z');
const SHOWN = 5;
/** BM25 alone, as a plain engine answers. */
export const PLAIN: RelatedRule = {
  ...RELATED,
  common: 1,
  choosing: 1,
  farInTime: 1,
  least: 0,
  headline: 1,
  k1: 1.2,
  b: 0.75,
  topicShare: 0,
};
const ONLY_ALL: SearchRule = { ...SEARCH, least: 0.9999 };

/** Everything of a collection, indexed. */
export interface Indexed {
  stories: LabelledStory[];
  library: Library;
  shelf: Shelf;
  byId: Map<string, LabelledStory>;
  ms: number;
  slowest: number;
}

/** Indexes `stories`; without headlines when `headlines` is false. */
export function indexed(stories: LabelledStory[], headlines = true): Indexed {
  const library = new Library();
  let slowest = 0;
  const begun = performance.now();
  for (const { row } of stories) {
    const from = performance.now();
    library.put(headlines ? row : { ...row, headline: '' });
    slowest = Math.max(slowest, performance.now() - from);
  }
  const shelf = library.shelf('en');
  if (!shelf) throw new Error('no stories');
  return {
    stories,
    library,
    shelf,
    byId: new Map(stories.map((story) => [story.row.id, story])),
    ms: performance.now() - begun,
    slowest,
  };
}

/** What related lists are worth, by the labels of the stories in them. */
export interface RelatedFigures {
  /** Of the places in the lists (5 each), the share filled with a story of a shared label. */
  precisionAt5: number;
  /** Of the stories shown, the share of a shared label. */
  precision: number;
  /** Of stories with others of the same labels and places within two days, the share of those shown (at most 5). */
  eventRecall: number;
  shown: number;
  empty: number;
  p50: number;
  p95: number;
}

/** Asks for what is related to every `step`-th labelled story. */
export function relatedFigures(
  { stories, shelf, library, byId }: Indexed,
  rule: RelatedRule,
  step: number,
  ignored: ReadonlySet<string> = new Set(),
): RelatedFigures {
  const times: number[] = [];
  let asked = 0;
  let shown = 0;
  let right = 0;
  let empty = 0;
  let events = 0;
  let eventSum = 0;
  const groups = new Map<string, LabelledStory[]>();
  const keyOf = ({ labels, places }: LabelledStory) => `${labels.join()}|${places.join()}`;
  for (const story of stories) groups.set(keyOf(story), [...(groups.get(keyOf(story)) ?? []), story]);
  const askable = stories.filter(({ labels }) => labels.some((label) => !ignored.has(label)));
  for (let i = 0; i < askable.length; i += step) {
    const one = askable[i];
    const story = one && library.story(one.row.id);
    if (!one || !story) continue;
    const begun = performance.now();
    const list = relatedStories(shelf, story, SHOWN, NOW, rule);
    times.push(performance.now() - begun);
    asked += 1;
    shown += list.length;
    if (list.length === 0) empty += 1;
    for (const { story: other } of list) {
      if (byId.get(other.id)?.labels.some((label) => one.labels.includes(label))) right += 1;
    }
    if (!one.places.length) continue;
    const event = (groups.get(keyOf(one)) ?? []).filter(
      (other) =>
        other !== one &&
        Math.abs(other.row.publishedAt.getTime() - one.row.publishedAt.getTime()) <= 2 * 86_400_000,
    );
    if (event.length === 0) continue;
    const ids = new Set(event.map(({ row }) => row.id));
    events += 1;
    eventSum += list.filter(({ story: other }) => ids.has(other.id)).length / Math.min(SHOWN, event.length);
  }
  return {
    precisionAt5: right / (asked * SHOWN),
    precision: right / Math.max(1, shown),
    eventRecall: eventSum / Math.max(1, events),
    shown: shown / asked,
    empty: empty / asked,
    ...percentiles(times),
  };
}

/** Searches for the headline of every `step`-th story: how often its own story is first, and among the first ten. */
export function knownItemFigures(
  { stories, library }: Indexed,
  rule: SearchRule,
  step: number,
): { first: number; firstTen: number; nothing: number; total: number; p50: number; p95: number } {
  const times: number[] = [];
  let asked = 0;
  let first = 0;
  let firstTen = 0;
  let nothing = 0;
  let total = 0;
  for (let i = 0; i < stories.length; i += step) {
    const row = stories[i]?.row;
    if (!row?.headline) continue;
    const begun = performance.now();
    const result = searchShelves(library.shelves, { text: row.headline, limit: 10, offset: 0 }, NOW, rule);
    times.push(performance.now() - begun);
    asked += 1;
    total += result.total;
    if (result.total === 0) nothing += 1;
    const place = result.hits.findIndex(({ id }) => id === row.id);
    if (place === 0) first += 1;
    if (place >= 0) firstTen += 1;
  }
  return {
    first: first / asked,
    firstTen: firstTen / asked,
    nothing: nothing / asked,
    total: total / asked,
    ...percentiles(times),
  };
}

function percentiles(times: number[]): { p50: number; p95: number } {
  const sorted = [...times].sort((a, b) => a - b);
  return {
    p50: sorted[Math.floor(sorted.length * 0.5)] ?? 0,
    p95: sorted[Math.floor(sorted.length * 0.95)] ?? 0,
  };
}

const SHARE = (value: number) => value.toFixed(3);
const MS = (value: number) => `${value.toFixed(2)} ms`;
const TIMES = (ours: number, theirs: number) => `${(ours / Math.max(theirs, 1e-9)).toFixed(2)}x`;

/** Floors, since what the plain engine reaches moves with our rule: it takes its terms and candidates from there. */
const LEAST_EVENT_RECALL = 0.37;
const LEAST_BBC = 0.93;

/** Two labels that a fifth of Reuters shares: a list full of them says little. */
const BROAD = new Set(['earn', 'acq']);

/**
 * Measures related lists and search on Reuters-21578 and the BBC's stories in `corpora`, beside a plain engine
 * (one stage of BM25; all words required) in the same run.
 */
export async function measure(corpora: string): Promise<{ name: string; lines: string[]; passed: boolean }> {
  const lines: string[] = [];
  const news = reutersStories(join(corpora, 'news/reuters-21578-train'));
  const before = process.memoryUsage();
  const reuters = indexed(news);
  const after = process.memoryUsage();
  const held = (after.heapUsed - before.heapUsed + after.arrayBuffers - before.arrayBuffers) / 2 ** 20;
  lines.push(
    `index: ${news.length} stories in ${Math.round(reuters.ms)} ms, slowest story ${MS(reuters.slowest)}, ` +
      `about ${Math.round(held)} MiB, of which lists ${(reuters.shelf.index.bytes / 2 ** 20).toFixed(1)} MiB`,
  );
  const ours = relatedFigures(reuters, RELATED, 3, BROAD);
  const plain = relatedFigures(reuters, PLAIN, 3, BROAD);
  lines.push(
    `related, Reuters, of the five places hold a story that shares a topic: ${SHARE(ours.precisionAt5)}, plain BM25 ` +
      `${SHARE(plain.precisionAt5)} (${TIMES(ours.precisionAt5, plain.precisionAt5)}); ${ours.shown.toFixed(2)} of 5 ` +
      `filled, ${SHARE(ours.empty)} of lists empty`,
    `related, Reuters, same topics and places within two days found: ${SHARE(ours.eventRecall)}, plain ` +
      `${SHARE(plain.eventRecall)} (${TIMES(ours.eventRecall, plain.eventRecall)})`,
    `related, Reuters, time: p50 ${MS(ours.p50)}, p95 ${MS(ours.p95)}`,
  );
  const sections = indexed(bbcStories(join(corpora, 'news/bbc')));
  const oursBbc = relatedFigures(sections, RELATED, 1);
  const plainBbc = relatedFigures(sections, PLAIN, 1);
  lines.push(
    `related, BBC, of the five places hold a story of the same section: ${SHARE(oursBbc.precisionAt5)}, plain ` +
      `${SHARE(plainBbc.precisionAt5)} (${TIMES(oursBbc.precisionAt5, plainBbc.precisionAt5)}); ` +
      `${oursBbc.shown.toFixed(2)} of 5 filled`,
  );
  const bare = indexed(news, false);
  for (const [what, index] of [
    ['headline as query', reuters],
    ['headline as query, bodies only', bare],
  ] as const) {
    const any = knownItemFigures(index, SEARCH, 3);
    const all = knownItemFigures(index, ONLY_ALL, 3);
    lines.push(
      `search, ${what}: own story first ${SHARE(any.first)}, in ten ${SHARE(any.firstTen)}; all words required ` +
        `${SHARE(all.first)}, ${SHARE(all.firstTen)} (${TIMES(any.firstTen, all.firstTen)}), nothing for ${SHARE(all.nothing)}`,
      `search, ${what}: p50 ${MS(any.p50)}, p95 ${MS(any.p95)}`,
    );
  }
  const speed = knownItemFigures(reuters, SEARCH, 3);
  const passed =
    ours.precisionAt5 >= plain.precisionAt5 &&
    ours.eventRecall >= plain.eventRecall &&
    ours.eventRecall >= LEAST_EVENT_RECALL &&
    oursBbc.precisionAt5 >= plainBbc.precisionAt5 * 0.995 &&
    oursBbc.precisionAt5 >= LEAST_BBC &&
    speed.firstTen >= 0.9 &&
    speed.p95 <= 40 &&
    ours.p95 <= 40;
  return { name: 'relatedness', lines, passed };
}
