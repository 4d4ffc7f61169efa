import { cutWords } from '../../language/cut-words.ts';
import type { KnownName } from './known-names.ts';
import { NameBeginnings } from './name-beginnings.ts';
import type { TrieHit } from './name-trie.ts';
import type { AskedPassage, KnownHits } from './names-of.ts';
import type { NameFinder } from './read-mentions.ts';
import { partsOf, type StoryWords } from './story-parts.ts';

/**
 * The known names of a story's passages, in a thread: it asks about those in which one may begin, since the names
 * themselves are with the caller. Their finder answers passage by passage, in order.
 */
export async function knownInThread(
  words: StoryWords,
  beginnings: SharedArrayBuffer | null,
  ask: (question: unknown) => Promise<unknown>,
): Promise<NameFinder> {
  const hits = beginnings ? await hitsOf(words, new NameBeginnings(beginnings), ask) : [];
  let passage = 0;
  return { find: () => hits[passage++] ?? [] };
}

async function hitsOf(
  words: StoryWords,
  beginnings: NameBeginnings,
  ask: (question: unknown) => Promise<unknown>,
): Promise<readonly TrieHit<KnownName>[][]> {
  const hits: TrieHit<KnownName>[][] = [];
  const asked: { readonly at: number; readonly passage: AskedPassage }[] = [];
  for (const { text, passages } of partsOf(words)) {
    for (const { from, to } of passages) {
      if (beginnings.mayBeginIn(cutWords(text, from, to)))
        asked.push({ at: hits.length, passage: { text: text.slice(from, to + 1), length: to - from } });
      hits.push([]);
    }
  }
  if (asked.length === 0) return hits;
  const answers = (await ask(asked.map(({ passage }) => passage))) as KnownHits;
  for (const [i, { at }] of asked.entries()) hits[at] = answers[i] ?? [];
  return hits;
}
