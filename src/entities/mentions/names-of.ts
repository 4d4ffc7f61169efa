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

/** What the thread that reads long texts is handed. */
export interface NamesOrder {
  readonly text: NamedText;
  /** Which words may begin a known name; null where none is known. */
  readonly beginnings: SharedArrayBuffer | null;
  /** The weights and lists that the language is read with. */
  readonly data: NameData;
}

/** A passage that may hold a known name: the thread asks for these, since the known names are here. */
export interface AskedPassage {
  /** The passage, and the one character behind it. */
  readonly text: string;
  readonly length: number;
}

/** The known names of each passage that was asked about. */
export type KnownHits = readonly TrieHit<KnownName>[][];

const longTexts = new LongReading<NamesRead>(
  fileURLToPath(
    new URL(import.meta.url.endsWith('.ts') ? './names-thread.ts' : './names-thread.mjs', import.meta.url),
  ),
);

/** Which names were known at a reading: another set of them finds others. */
const sets = new WeakMap<KnownNames, number>();
let lastSet = 0;

/**
 * Whom and what a story names, with their roles. Nobody else waits: others have their turn between passages, and a long
 * text is read in a thread.
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

/** The known names of each passage; others have their turn before each. */
export async function knownIn(passages: readonly AskedPassage[], known: KnownNames): Promise<KnownHits> {
  const hits: TrieHit<KnownName>[][] = [];
  for (const { text, length } of passages) {
    await nextTurn();
    hits.push(known.find(cutWords(text, 0, length)));
  }
  return hits;
}
