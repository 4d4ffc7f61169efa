import { fileURLToPath } from 'node:url';
import { parserData } from '../../language/parsing/parser-data.ts';
import { type Body, bodyText } from '../../stories/body.ts';
import { takeTurns } from '../../stories/take-turns.ts';
import { findFigures } from './find-figures.ts';
import { isReadElsewhere, LongReading } from './long-reading.ts';
import { type Finder, type FoundClaim, readClaims, readingHash, type StoryText } from './read-claims.ts';

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

/** A new story is read twice within a moment, for its marks and for its claims. */
const lately = new WeakMap<Body, { find: Finder; key: string; claims: Promise<FoundClaim[]> }>();

/** The figures of a story's prose: those of a long one are read in a thread, so that nobody else waits. */
export function claimsOf(story: StoryText, find: Finder = findFigures): Promise<FoundClaim[]> {
  const { body, headline, standfirst } = story;
  const key = JSON.stringify([story.language, story.date, headline, standfirst]);
  const before = lately.get(body);
  if (before?.find === find && before.key === key) return before.claims;
  const claims = readSomewhere(story, find);
  lately.set(body, { find, key, claims });
  claims.catch(() => lately.delete(body));
  return claims;
}

async function readSomewhere(story: StoryText, find: Finder): Promise<FoundClaim[]> {
  const { headline, standfirst, body } = story;
  const text = bodyText(body);
  await takeTurns(text.length);
  if (!isReadElsewhere(headline, standfirst ?? '', text) || find !== findFigures)
    return readClaims(story, find);
  const key = readingHash(story);
  await takeTurns(text.length);
  return longTexts.read(key, (): ClaimsOrder => ({ story, parser: parserData() }));
}
