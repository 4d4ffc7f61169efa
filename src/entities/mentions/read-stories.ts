import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { FoundClaim } from '../../evidence/claims/read-claims.ts';
import { parserData } from '../../language/parsing/parser-data.ts';
import { runInThread } from '../../store/sandbox/run-in-thread.ts';
import type { KnownNames } from './known-names.ts';
import { type NameData, nameDataFor } from './name-data.ts';
import { type AskedPassage, knownIn } from './names-of.ts';
import type { NamesRead } from './read-names.ts';
import type { StatedName } from './stated-names.ts';
import type { StoryWords } from './story-parts.ts';

/** A story to be read, and what for. */
export interface UnreadStory {
  readonly storyId: string;
  readonly words: StoryWords;
  /** The base for its relative dates. */
  readonly date: Date | null;
  /** The names stated by the agency that sent it. */
  readonly stated: readonly StatedName[];
  readonly needs: { readonly claims: boolean; readonly names: boolean };
}

/** The result for a story; null for what it was not read for. */
export interface StoryReading {
  readonly claims: readonly FoundClaim[] | null;
  readonly names: NamesRead | null;
}

/** The input of a thread: stories, and the data for reading them, which all threads share. */
export interface StoriesOrder {
  readonly stories: readonly UnreadStory[];
  readonly parser: SharedArrayBuffer;
  readonly beginnings: SharedArrayBuffer | null;
  readonly data: NameData;
}

const PROGRAM = fileURLToPath(
  new URL(import.meta.url.endsWith('.ts') ? './stories-thread.ts' : './stories-thread.mjs', import.meta.url),
);
/** How many stories go to a thread at once: enough to keep the overhead low, few enough that no thread is idle. */
const AT_ONCE = 4;
/** Each thread needs about 100 MB, and one per processor of a large machine would outpace the database. */
const MOST_THREADS = 4;
/** If this many fail and none succeeds, the stories are not the cause. */
const GIVE_UP_AFTER = 8;
const SECONDS = 60;

/**
 * Reads stories for figures and names in up to four threads; serving requests has priority. Returns results in their
 * order; null for a story that could not be read, with the reason passed to `onUnread`. Throws if nothing can be read.
 */
export async function readStories(
  stories: readonly UnreadStory[],
  known: KnownNames,
  onUnread: (storyId: string, error: unknown) => void,
): Promise<(StoryReading | null)[]> {
  const readings: (StoryReading | null)[] = stories.map(() => null);
  const waiting: number[][] = [];
  for (let at = 0; at < stories.length; at += AT_ONCE)
    waiting.push(Array.from({ length: Math.min(AT_ONCE, stories.length - at) }, (_, i) => at + i));
  let isAnyRead = false;
  let failed = 0;
  const work = async (lane: number) => {
    for (let piece = waiting.shift(); piece; piece = waiting.shift()) {
      try {
        const read = await readIn(
          lane,
          piece.map((at) => stories[at] as UnreadStory),
          known,
        );
        for (const [i, at] of piece.entries()) readings[at] = read[i] ?? null;
        isAnyRead = true;
      } catch (error) {
        failed += 1;
        if (failed >= GIVE_UP_AFTER && !isAnyRead) throw error;
        const [first = 0] = piece;
        if (piece.length === 1) onUnread(stories[first]?.storyId ?? '', error);
        // One of them cannot be read: read each separately, so that only that one is skipped.
        else waiting.unshift(...piece.map((at) => [at]));
      }
    }
  };
  const lanes = Math.max(1, Math.min(availableParallelism(), MOST_THREADS, waiting.length));
  await Promise.all(Array.from({ length: lanes }, (_, lane) => work(lane)));
  return readings;
}

function readIn(lane: number, stories: readonly UnreadStory[], known: KnownNames): Promise<StoryReading[]> {
  const languages = new Set(stories.map(({ words }) => words.language));
  const input: StoriesOrder = {
    stories,
    parser: parserData(),
    beginnings: known.beginnings?.shared ?? null,
    data: Object.assign({}, ...[...languages].map(nameDataFor)),
  };
  return runInThread<StoryReading[]>({
    program: PROGRAM,
    lane,
    input,
    answer: (passages) => knownIn(passages as readonly AskedPassage[], known),
    seconds: SECONDS,
    what: 'text',
  });
}
