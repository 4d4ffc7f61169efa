import { isDeepStrictEqual } from 'node:util';
import { claimsOf } from '../../evidence/claims/claims-of.ts';
import { readingHash } from '../../evidence/claims/read-claims.ts';
import { saveClaimsOf } from '../../evidence/claims/save-claims.ts';
import type { Writing } from '../../store/database.ts';
import type { KnownNames } from './known-names.ts';
import { namesOf } from './names-of.ts';
import { mentionsHash } from './read-mentions.ts';
import { type StoryReading, type UnreadStory, wordsOfUnread } from './read-stories.ts';
import { saveMentionsOf } from './save-mentions.ts';
import { lockUnread } from './unread-stories.queries.ts';

/** A story with what was found in it, before it is saved. */
export interface ReadAhead extends StoryReading {
  readonly unread: UnreadStory;
}

/**
 * Saves what was found in stories, but for those that somebody has read since. A text that was changed meanwhile, or for
 * which other names are known now, is read again. Answers how many were saved.
 */
export async function saveReadings(
  writing: Writing,
  readings: readonly ReadAhead[],
  known: KnownNames,
  now: Date,
): Promise<number> {
  const byId = new Map(readings.map((one) => [one.unread.story.storyId, one]));
  const still = await lockUnread(writing, [...byId.keys()]);
  await saveClaimsOf(
    writing,
    still.filter(({ claims }) => claims).map(({ id }) => id),
    now,
    async (text) => {
      const ahead = byId.get(text.storyId);
      const isSame = ahead && readingHash(ahead.unread.story) === readingHash(text);
      return isSame && ahead.claims ? ahead.claims : claimsOf(text);
    },
  );
  const byText = new Map(readings.map((one) => [mentionsHash(wordsOfUnread(one.unread)), one]));
  await saveMentionsOf(
    writing,
    still.filter(({ names }) => names).map(({ id }) => id),
    now,
    async (text, knownNow) => {
      const ahead = byText.get(mentionsHash(text.words));
      const isSame = ahead && knownNow === known && isDeepStrictEqual(ahead.unread.story.date, text.date);
      return isSame && ahead.names ? ahead.names : namesOf(text, knownNow);
    },
  );
  return still.length;
}
