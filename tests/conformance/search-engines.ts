import MiniSearch from 'minisearch';
import type { LabelledStory } from './relatedness-corpora.ts';
import { textOf } from './search-queries.ts';

/** A search engine: the ids of what it finds, best first. */
export type Search = (text: string, most: number) => string[];

/** MiniSearch as it comes: headline and text, any of the words. */
export function miniSearch(stories: readonly LabelledStory[]): Search {
  const engine = new MiniSearch<{ id: string; headline: string; text: string }>({
    fields: ['headline', 'text'],
  });
  engine.addAll(stories.map(({ row }) => ({ id: row.id, headline: row.headline, text: textOf(row) })));
  return (text, most) =>
    engine
      .search(text)
      .slice(0, most)
      .map(({ id }) => String(id));
}

/** BM25 of the headline and the text as one, with no stemming and no small words: k1 1.2, b 0.75. */
export function bm25(stories: readonly LabelledStory[]): Search {
  const postings = new Map<string, Map<number, number>>();
  const lengths: number[] = [];
  for (const [doc, { row }] of stories.entries()) {
    const words = wordsOf(`${row.headline} ${textOf(row)}`);
    lengths.push(words.length);
    for (const word of words) {
      const docs = postings.get(word) ?? new Map<number, number>();
      docs.set(doc, (docs.get(doc) ?? 0) + 1);
      postings.set(word, docs);
    }
  }
  const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  return (text, most) => {
    const scores = new Map<number, number>();
    for (const word of wordsOf(text)) {
      const docs = postings.get(word);
      if (!docs) continue;
      const rarity = Math.log(1 + (stories.length - docs.size + 0.5) / (docs.size + 0.5));
      for (const [doc, times] of docs) {
        const damp = 1.2 * (0.25 + (0.75 * (lengths[doc] ?? 0)) / mean);
        scores.set(doc, (scores.get(doc) ?? 0) + (rarity * times * 2.2) / (times + damp));
      }
    }
    return [...scores]
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, most)
      .flatMap(([doc]) => stories[doc]?.row.id ?? []);
  };
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
