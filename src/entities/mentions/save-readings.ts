import { isDeepStrictEqual } from 'node:util';
import { claimsOf } from '../../evidence/claims/claims-of.ts';
import { readingHash } from '../../evidence/claims/read-claims.ts';
import { saveClaimsOf } from '../../evidence/claims/save-claims.ts';
import type { Writing } from '../../store/database.ts';
import type { KnownNames } from './known-names.ts';
import { namesOf } from './names-of.ts';
import { mentionsHash } from './read-mentions.ts';
import type { StoryReading, UnreadStory } from './read-stories.ts';
import { saveMentionsOf } from './save-mentions.ts';
import { lockUnread } from './unread-stories.queries.ts';

/** A story with its reading, before it is saved. */
export interface ReadAhead extends StoryReading {
  readonly unread: UnreadStory;
}

/**
 * Saves the readings of stories, except for those that have been read since. A text that has changed in the meantime,
 * or for which other names are known now, is read again. Returns how many were saved.
 */
export async function saveReadings(
  writing: Writing,
  readings: readonly ReadAhead[],
  known: KnownNames,
  now: Date,
): Promise<number> {
  const byId = new Map(readings.map((one) => [one.unread.storyId, one]));
  const still = await lockUnread(writing, [...byId.keys()]);
  await saveClaimsOf(
    writing,
    still.filter(({ claims }) => claims).map(({ id }) => id),
    now,
    async (text) => {
      const ahead = byId.get(text.storyId);
      if (!ahead?.claims) return claimsOf(text);
      const { storyId, words, date } = ahead.unread;
      return readingHash({ storyId, date, ...words }) === readingHash(text) ? ahead.claims : claimsOf(text);
    },
  );
  await saveMentionsOf(
    writing,
    still.filter(({ names }) => names).map(({ id }) => id),
    now,
    async (text, knownNow) => {
      const ahead = byId.get(text.storyId);
      if (!ahead?.names || knownNow !== known) return namesOf(text, knownNow);
      const { words, date, stated } = ahead.unread;
      const isOfSame = isDeepStrictEqual([date, stated], [text.date, text.stated ?? []]);
      const isSame = isOfSame && mentionsHash(words) === mentionsHash(text.words);
      return isSame ? ahead.names : namesOf(text, knownNow);
    },
  );
  return still.length;
}

/** Reads an unread story in the transaction that publishes it: what readers will see is checked first. */
export async function readIfUnread(writing: Writing, storyId: string, now: Date): Promise<void> {
  for (const { id, claims, names } of await lockUnread(writing, [storyId])) {
    if (claims) await saveClaimsOf(writing, [id], now);
    if (names) await saveMentionsOf(writing, [id], now);
  }
}
