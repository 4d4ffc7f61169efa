import { cutWords } from '../../language/cut-words.ts';
import { serveThread } from '../../store/sandbox/serve-thread.ts';
import type { KnownName } from './known-names.ts';
import { NameBeginnings } from './name-beginnings.ts';
import { useNameData } from './name-data.ts';
import type { TrieHit } from './name-trie.ts';
import type { AskedPassage, KnownHits, NamesOrder } from './names-of.ts';
import { readNames } from './read-names.ts';
import { partsOf, type StoryWords } from './story-parts.ts';

// The program of the thread that reads long texts for names.
serveThread(async ({ text, beginnings, data }: NamesOrder, ask) => {
  useNameData(data);
  const hits = beginnings ? await known(text.words, new NameBeginnings(beginnings), ask) : [];
  let passage = 0;
  return readNames(text, { find: () => hits[passage++] ?? [] });
});

/** The known names of each passage: those are asked about in which one may begin. */
async function known(
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
