import type { Draft } from '../../../desk/draft.ts';
import { cardsById, type StoryCard } from '../../../stories/card.queries.ts';
import type { PageContext } from '../../http/page.ts';

/** The maximum number of stories offered. */
const MOST = 5;
/** Search lists the best first, and some are the story itself or its duplicates. */
const LOOKED_AT = 15;
const MOST_TEXT = 400;

/**
 * Published stories that a draft could link to, best first: related ones from its index if it is published, and those
 * its headline and standfirst find. Excludes itself and duplicates, which `without` lists.
 */
export async function relatedToDraft(
  { discovery, reading }: Pick<PageContext, 'discovery' | 'reading'>,
  storyId: string,
  draft: Draft,
  without: readonly string[],
  now: Date,
): Promise<StoryCard[]> {
  const related = (await discovery.related(storyId, MOST, now)).map(({ id }) => id);
  const text = `${draft.headline} ${draft.standfirst ?? ''}`.trim().slice(0, MOST_TEXT);
  const found =
    related.length < MOST && text
      ? (await discovery.search({ text, language: draft.language, limit: LOOKED_AT, offset: 0 }, now)).hits
      : [];
  const ids = [...new Set([...related, ...found.map(({ id }) => id)])];
  const left = ids.filter((id) => id !== storyId && !without.includes(id));
  return (await cardsById(reading, left, now)).slice(0, MOST);
}
