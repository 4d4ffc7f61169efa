import type { Reading } from '../../store/database.ts';
import { dampsOf } from '../damps.ts';
import type { RankedStory } from '../ranked-shelf.ts';
import { askingTerms, type Close, closestStories, neighbourStories } from '../related.ts';
import { RELATED, saturated } from '../related-rule.ts';
import { inOneGo } from '../steps.ts';
import { CandidateShelf } from './candidate-index.ts';
import { type Bounds, candidateLists } from './candidate-lists.ts';
import { candidateById, candidatesIn, type IndexState, storiesWith } from './candidates.queries.ts';
import { newestMonths } from './database-search.ts';
import { tokenOf } from './story-tokens.ts';

/** How many of a story's words select candidates, and how much is read for each. */
export const RELATED_BOUNDS: Bounds = { looked: 400, lists: 40 };
const CANDIDATES = 200;
const NEIGHBOURS = 600;

interface Found {
  readonly shelf: CandidateShelf;
  readonly story: RankedStory;
  readonly isVisible: boolean;
}

async function foundBeside(
  reading: Reading,
  state: IndexState,
  id: string,
  most: number,
  now: Date,
  bounds: Bounds,
): Promise<Found | null> {
  const found = await candidateById(reading, id, now);
  if (!found) return null;
  const { self, isVisible } = found;
  const size = state.shelves.find(({ language }) => language === self.language);
  if (!size) return null;
  const asked = await storiesWith(reading, [...new Set(self.has.filter((_, at) => at % 2 === 0))]);
  const alone = new CandidateShelf(size, [self], asked);
  const damp = dampsOf(alone, RELATED).of(0);
  const telling = askingTerms(alone, 0, RELATED)
    .map(({ term, times, rarity }) => ({
      token: alone.index.token(term),
      stories: alone.index.frequency(term),
      weight: rarity * saturated(times, damp, RELATED),
    }))
    .sort((a, b) => b.weight - a.weight);
  const newest = newestMonths(state.months.get(size.language) ?? [], size.language, size.stories);
  const lists = candidateLists(telling, bounds, [], newest);
  const topics = self.topics.map((topic) => tokenOf('topic', size.language, topic));
  const tokens = [...telling.map(({ token }) => token), ...topics];
  const others = await candidatesIn(
    reading,
    { lists, looked: bounds.looked, most, tokens, places: false },
    now,
  );
  const shelf = new CandidateShelf(size, [self, ...others.filter((other) => other.id !== id)], asked);
  const story = shelf.at(0);
  return story ? { shelf, story, isVisible } : null;
}

/** The stories to show next to the one with this id at `now`, closest first, at most `limit`. */
export async function closestInDatabase(
  reading: Reading,
  state: IndexState,
  id: string,
  limit: number,
  now: Date,
  bounds: Bounds = RELATED_BOUNDS,
): Promise<Close<RankedStory>[]> {
  const found = await foundBeside(reading, state, id, CANDIDATES, now, bounds);
  // A story that readers do not see has no related stories.
  if (!found?.isVisible) return [];
  return inOneGo(closestStories(found.shelf, found.story, limit, now));
}

/** The ids of stories whose related lists may include the one with this id. */
export async function neighboursInDatabase(
  reading: Reading,
  state: IndexState,
  id: string,
  now: Date,
): Promise<string[]> {
  const found = await foundBeside(reading, state, id, NEIGHBOURS, now, RELATED_BOUNDS);
  return found ? inOneGo(neighbourStories(found.shelf, found.story)).map((other) => other.id) : [];
}
