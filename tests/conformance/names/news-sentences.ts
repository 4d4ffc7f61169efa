import { readFileSync } from 'node:fs';
import { type Draw, drawNews } from '../draw-news.ts';
import type { LabelledSentence, NameClass, NameSpan } from './labelled-corpus.ts';

/** The sentences that are labelled by name. */
export const DRAW_OF_NAMES: Draw = { seed: 18, each: 50, from: 'the end' };

/**
 * The sentences of real news that we labelled by hand before the tagger had read one: the labels are ours and stand
 * beside this file, the sentences are their publishers' and are drawn from the corpora again.
 */
export function readNews(corpora: string): LabelledSentence[] {
  const labels = JSON.parse(readFileSync(new URL('./news-labels.json', import.meta.url), 'utf8')) as [
    is: NameClass,
    name: string,
  ][][];
  return drawNews(corpora, DRAW_OF_NAMES).map(({ text }, i) => {
    const names: NameSpan[] = [];
    let at = 0;
    for (const [is, name] of labels[i] ?? []) {
      const start = text.indexOf(name, at);
      if (start < 0) throw new Error(`"${name}" is not in sentence ${i}: the corpora are others`);
      at = start + name.length;
      names.push({ start, end: at, is });
    }
    return { text, names };
  });
}
