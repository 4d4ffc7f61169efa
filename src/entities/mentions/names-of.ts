import { setImmediate } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { isReadElsewhere, LongReading, takeTurns } from '../../evidence/claims/long-reading.ts';
import type { KnownName, KnownNames } from './known-names.ts';
import type { TrieHit } from './name-trie.ts';
import { mentionsHash } from './read-mentions.ts';
import { type NamedText, type NamesRead, readNames } from './read-names.ts';
import { partsOf, type StoryWords } from './story-parts.ts';
import { cutWords } from './words.ts';

/** What the thread that reads long texts is handed: the known names are found before, since they are kept here. */
export interface NamesOrder {
  readonly text: NamedText;
  /** The known names of each passage, in their order. */
  readonly hits: readonly TrieHit<KnownName>[][];
}

const longTexts = new LongReading<NamesRead>(
  fileURLToPath(
    new URL(import.meta.url.endsWith('.ts') ? './names-thread.ts' : './names-thread.mjs', import.meta.url),
  ),
);

/** Which names were known at a reading: another set of them finds others. */
const sets = new WeakMap<KnownNames, number>();
let lastSet = 0;

/** Whom and what a story names, with their roles: a long one is read in a thread, so that nobody else waits. */
export async function namesOf(text: NamedText, known: KnownNames): Promise<NamesRead> {
  const parts = partsOf(text.words).map((part) => part.text);
  if (!isReadElsewhere(parts.join('\n'))) {
    await takeTurns(parts.reduce((sum, { length }) => sum + length, 0));
    return readNames(text, known);
  }
  const hits = await knownIn(text.words, known);
  const set = sets.get(known) ?? lastSet + 1;
  lastSet = Math.max(lastSet, set);
  sets.set(known, set);
  const key = `${set} ${text.date?.toISOString() ?? ''} ${mentionsHash(text.words)}`;
  return longTexts.read(key, (): NamesOrder => ({ text, hits }));
}

/** The known names of each passage; others have their turn between two. */
async function knownIn(words: StoryWords, known: KnownNames): Promise<TrieHit<KnownName>[][]> {
  const hits: TrieHit<KnownName>[][] = [];
  for (const { text, passages } of partsOf(words)) {
    for (const { from, to } of passages) {
      hits.push(known.find(cutWords(text, from, to)));
      await setImmediate();
    }
  }
  return hits;
}
