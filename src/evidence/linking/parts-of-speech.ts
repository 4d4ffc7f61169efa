import { createRequire } from 'node:module';
import type { WinkMethods } from 'wink-nlp';
import { lazily } from '../../language/lazily.ts';

/** What narrows what a noun means, what only says what was done, and all else. */
export type PartOfSpeech = 'name' | 'noun' | 'adjective' | 'verb' | 'other';

/** A sentence of more than this many characters is not read: a list or a table, whose words all count alike. */
const LONGEST = 2000;

const KINDS: Readonly<Record<string, PartOfSpeech>> = {
  PROPN: 'name',
  NOUN: 'noun',
  ADJ: 'adjective',
  VERB: 'verb',
  AUX: 'verb',
};

/** Loaded with the first sentence: the model is four megabytes of program. */
const winkReader = lazily((): WinkMethods => {
  const require = createRequire(import.meta.url);
  return require('wink-nlp')(require('wink-eng-lite-web-model'), ['pos']);
});

/**
 * The parts of speech of an English sentence's words, by the place where each begins in it. A participle before a noun
 * ("recycled plastic") is an adjective. Empty for what is too long to be a sentence.
 */
export function partsOfSpeech(sentence: string): ReadonlyMap<number, PartOfSpeech> {
  const parts = new Map<number, PartOfSpeech>();
  if (sentence.length > LONGEST) return parts;
  const reader = winkReader();
  const { its } = reader;
  const tokens = reader.readDoc(sentence).tokens();
  const words: string[] = tokens.out();
  const tags = tokens.out(its.pos) as string[];
  let at = 0;
  for (const [i, word] of words.entries()) {
    const found = sentence.indexOf(word, at);
    if (found < 0) continue;
    at = found + word.length;
    const isAttribute =
      tags[i] === 'VERB' &&
      /(?:ed|ing|wn|en)$/i.test(word) &&
      /^(?:NOUN|ADJ)$/.test(tags[i + 1] ?? '') &&
      /^(?:ADP|DET|ADJ|PUNCT|NUM|CCONJ|)$/.test(tags[i - 1] ?? '');
    parts.set(found, isAttribute ? 'adjective' : (KINDS[tags[i] ?? ''] ?? 'other'));
  }
  return parts;
}
