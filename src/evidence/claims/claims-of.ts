import { fileURLToPath } from 'node:url';
import { parserData } from '../../language/parsing/parser-data.ts';
import { bodyText } from '../../stories/body.ts';
import { takeTurns } from '../../stories/take-turns.ts';
import { findFigures } from './find-figures.ts';
import { isReadElsewhere, LongReading } from './long-reading.ts';
import { type FoundClaim, readClaims, readingHash, type StoryText } from './read-claims.ts';

const longTexts = new LongReading<FoundClaim[]>(
  fileURLToPath(
    new URL(import.meta.url.endsWith('.ts') ? './claims-thread.ts' : './claims-thread.mjs', import.meta.url),
  ),
);

/** What the thread is handed: a story, and the weights of the parser, which all threads share. */
export interface ClaimsOrder {
  readonly story: StoryText;
  readonly parser: SharedArrayBuffer;
}

/** The figures of a story's prose: those of a long one are read in a thread, so that nobody else waits. */
export async function claimsOf(story: StoryText): Promise<FoundClaim[]> {
  const { headline, standfirst, body } = story;
  const text = bodyText(body);
  await takeTurns(text.length);
  if (!isReadElsewhere(headline, standfirst ?? '', text)) return readClaims(story, findFigures);
  const key = readingHash(story);
  await takeTurns(text.length);
  return longTexts.read(key, (): ClaimsOrder => ({ story, parser: parserData() }));
}
