import type { Copy } from '../../../desk/copy.ts';
import { cardsById, type StoryCard } from '../../../stories/card.queries.ts';
import type { PageContext } from '../../http/page.ts';

/** So many are offered to link to. */
const MOST = 5;
/** Search shows its best first, and some of them are the story itself or its copies. */
const LOOKED_AT = 15;
const MOST_TEXT = 400;

/**
 * Stories readers may see that what is being written could link to, best first: those its own index knows as related,
 * where it is out already, and what its headline and standfirst find. Never itself or the same copy, which `without` names.
 */
export async function relatedToCopy(
  { discovery, reading }: Pick<PageContext, 'discovery' | 'reading'>,
  storyId: string,
  copy: Copy,
  without: readonly string[],
  now: Date,
): Promise<StoryCard[]> {
  const related = (await discovery.related(storyId, MOST, now)).map(({ id }) => id);
  const text = `${copy.headline} ${copy.standfirst ?? ''}`.trim().slice(0, MOST_TEXT);
  const found =
    related.length < MOST && text
      ? (await discovery.search({ text, language: copy.language, limit: LOOKED_AT, offset: 0 }, now)).hits
      : [];
  const ids = [...new Set([...related, ...found.map(({ id }) => id)])];
  const left = ids.filter((id) => id !== storyId && !without.includes(id));
  return (await cardsById(reading, left, now)).slice(0, MOST);
}
