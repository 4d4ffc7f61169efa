import { join } from 'node:path';
import { Library } from '../../src/discovery/library.ts';
import { SEARCH, type SearchRule, searchShelves } from '../../src/discovery/search.ts';
import { bbcStories, type LabelledStory, reutersStories } from './relatedness-corpora.ts';
import { bm25, miniSearch, type Search } from './search-engines.ts';
import { type LabelledQuery, labelledQueries } from './search-queries.ts';

const NOW = new Date('2026-01-01T00:00:00Z');
const SHOWN = 10;
const QUERIES = 200;
const SEED = 18;

/** Our own search over `library`. */
export function ours(library: Library, rule: SearchRule = SEARCH): Search {
  return (text, most) =>
    searchShelves(library.shelves, { text, limit: most, offset: 0 }, NOW, rule).hits.map(({ id }) => id);
}

/** Indexes `stories`. */
export function libraryOf(stories: readonly LabelledStory[]): Library {
  const library = new Library();
  for (const { row } of stories) library.put(row);
  return library;
}

/** nDCG@10 of one answer: 1 where the first ten are right, or as many as there are. */
export function ndcg(found: readonly string[], right: ReadonlySet<string>): number {
  let gain = 0;
  let ideal = 0;
  for (let place = 0; place < SHOWN; place += 1) {
    const worth = 1 / Math.log2(place + 2);
    if (right.has(found[place] ?? '')) gain += worth;
    if (place < right.size) ideal += worth;
  }
  return ideal === 0 ? 0 : gain / ideal;
}

/** The mean nDCG@10 of each kind of query, and of the kinds. */
export function worthOf(search: Search, queries: readonly LabelledQuery[]): Map<string, number> {
  const sums = new Map<string, { sum: number; count: number }>();
  for (const { kind, text, right, without } of queries) {
    const found = search(text, SHOWN + 1).filter((id) => id !== without);
    const one = sums.get(kind) ?? { sum: 0, count: 0 };
    one.sum += ndcg(found, right);
    one.count += 1;
    sums.set(kind, one);
  }
  const means = new Map([...sums].map(([kind, { sum, count }]) => [kind, sum / count]));
  const all = [...means.values()];
  return means.set('all kinds', all.reduce((sum, value) => sum + value, 0) / Math.max(1, all.length));
}

/** How much better than the better of the two others search has to be on queries that it was not tuned on. */
const AHEAD = 1.02;

/** Measures search beside MiniSearch as it comes and plain BM25, on labelled queries of the collections in `corpora`. */
export function checkSearch(corpora: string): { name: string; lines: string[]; passed: boolean } {
  const lines: string[] = [];
  let passed = true;
  for (const { name, stories, queries } of searchSets(corpora)) {
    const engines: readonly (readonly [string, Search])[] = [
      ['ours', ours(libraryOf(stories))],
      ['MiniSearch', miniSearch(stories)],
      ['BM25', bm25(stories)],
    ];
    for (const tuned of [true, false]) {
      const asked = half(queries, tuned);
      const worth = engines.map(([engine, search]) => {
        const means = worthOf(search, asked);
        const kinds = [...means].map(([kind, mean]) => `${kind} ${mean.toFixed(3)}`);
        lines.push(`${name}, ${tuned ? 'tuned on' : 'not tuned on'}, ${engine}: ${kinds.join(', ')}`);
        return means.get('all kinds') ?? 0;
      });
      const [own = 0, ...others] = worth;
      if (!tuned && own < Math.max(...others) * AHEAD) passed = false;
    }
    lines.push(speedOf(engines[0]?.[1], queries));
  }
  return { name: 'search, nDCG@10 of labelled queries', lines, passed };
}

function speedOf(search: Search | undefined, queries: readonly LabelledQuery[]): string {
  const times = queries
    .map(({ text }) => {
      const begun = performance.now();
      search?.(text, SHOWN);
      return performance.now() - begun;
    })
    .sort((a, b) => a - b);
  const at = (share: number) => `${(times[Math.floor(times.length * share)] ?? 0).toFixed(2)} ms`;
  return `${queries.length} queries: p50 ${at(0.5)}, p95 ${at(0.95)}`;
}

/** Every other query: those that the rule was tuned on, or those that it was not. */
export function half(queries: readonly LabelledQuery[], tuned: boolean): LabelledQuery[] {
  return queries.filter((_, number) => (number % 2 === 0) === tuned);
}

/** The collections with their queries. */
export function searchSets(
  corpora: string,
): { name: string; stories: LabelledStory[]; queries: LabelledQuery[] }[] {
  return [
    { name: 'Reuters', stories: reutersStories(join(corpora, 'news/reuters-21578-train')) },
    { name: 'BBC', stories: bbcStories(join(corpora, 'news/bbc')) },
  ].map(({ name, stories }) => ({ name, stories, queries: labelledQueries(stories, QUERIES, SEED) }));
}
