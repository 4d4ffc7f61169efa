import { fileURLToPath } from 'node:url';
import { isReadElsewhere, LongReading } from '../../evidence/claims/long-reading.ts';
import { cutWords } from '../../language/cut-words.ts';
import { bodyText } from '../../stories/body.ts';
import { inTurns, nextTurn, takeTurns } from '../../stories/take-turns.ts';
import type { KnownName, KnownNames } from './known-names.ts';
import { type NameData, nameDataFor } from './name-data.ts';
import type { TrieHit } from './name-trie.ts';
import { mentionsHash } from './read-mentions.ts';
import { type NamedText, type NamesRead, namesInSteps } from './read-names.ts';

/** The input of the thread that reads long texts. */
export interface NamesOrder {
  readonly text: NamedText;
  /** First words of known names; null if there are none. */
  readonly beginnings: SharedArrayBuffer | null;
  /** The language's weights and lists. */
  readonly data: NameData;
}

/** A passage that may contain a known name: the thread asks for these, since the known names are in the main thread. */
export interface AskedPassage {
  /** The passage, and the character after it. */
  readonly text: string;
  readonly length: number;
}

/** The known names in each requested passage. */
export type KnownHits = readonly TrieHit<KnownName>[][];

const longTexts = new LongReading<NamesRead>(
  fileURLToPath(
    new URL(import.meta.url.endsWith('.ts') ? './names-thread.ts' : './names-thread.mjs', import.meta.url),
  ),
);

/** Which names were known at a reading: another set may give other results. */
const sets = new WeakMap<KnownNames, number>();
let lastSet = 0;

/**
 * The names in a story, with their roles. Does not block: yields between passages, and reads long texts in a thread.
 */
export async function namesOf(text: NamedText, known: KnownNames): Promise<NamesRead> {
  const { headline, standfirst, body, caption } = text.words;
  const prose = bodyText(body);
  await takeTurns(prose.length);
  if (!isReadElsewhere(prose, standfirst ?? '', caption ?? '', headline))
    return inTurns(namesInSteps(text, known));
  const set = sets.get(known) ?? lastSet + 1;
  lastSet = Math.max(lastSet, set);
  sets.set(known, set);
  const stated = JSON.stringify(text.stated ?? []);
  const key = `${set} ${text.date?.toISOString() ?? ''} ${stated} ${mentionsHash(text.words)}`;
  await takeTurns(prose.length);
  return longTexts.read(
    key,
    (): NamesOrder => ({
      text,
      beginnings: known.beginnings?.shared ?? null,
      data: nameDataFor(text.words.language),
    }),
    (passages) => knownIn(passages as readonly AskedPassage[], known),
  );
}

/** The known names in each passage; yields before each. */
export async function knownIn(passages: readonly AskedPassage[], known: KnownNames): Promise<KnownHits> {
  const hits: TrieHit<KnownName>[][] = [];
  for (const { text, length } of passages) {
    await nextTurn();
    hits.push(known.find(cutWords(text, 0, length)));
  }
  return hits;
}
