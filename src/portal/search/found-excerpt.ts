import { sameCountry } from '../../discovery/country-words.ts';
import type { AskedName, Discovery } from '../../discovery/discovery.ts';
import { othersIn } from '../../discovery/other-names.ts';
import { termsOf } from '../../language/search/tokenise.ts';
import { bodyText } from '../../stories/body.ts';
import type { StoryCard } from '../../stories/card.queries.ts';
import type { IndexedStory } from '../../stories/indexing.queries.ts';
import { nextTurn } from '../../stories/take-turns.ts';

/** The part of a story that shows why it was found, and the other name it matched. */
export interface FoundExcerpt {
  readonly excerpt: ReturnType<Discovery['excerpt']>;
  /** One word as in the text, several as listed; null if the query's own words match. */
  readonly alsoWritten: string | null;
}

/** The visible text of a story that was found. */
type FoundText = ReturnType<typeof foundTextOf>;

/**
 * The text that shows why a story was found; for linked copy, names are only looked for in its headline and standfirst.
 */
export function foundTextOf(
  card: Pick<StoryCard, 'language' | 'headline' | 'standfirst' | 'source'>,
  story: Pick<IndexedStory, 'body'> | undefined,
) {
  const { language, headline, standfirst, source } = card;
  const isOurs = source.policy !== 'linked';
  return {
    language,
    /** The rest of the searched text: headline and standfirst. */
    head: `${headline}\n${standfirst ?? ''}`,
    /** The source of the excerpt. */
    body: story ? bodyText(story.body) : '',
    /** Whether words of the body may be shown. */
    isOurs,
  };
}

/** Names are looked for only up to this many characters. */
const MOST_TEXT = 60_000;

/**
 * The parts of a text that show why it was found: the words of the query, or other names for them. Yields to other
 * requests before each.
 */
export async function foundExcerpt(
  discovery: Pick<Discovery, 'excerpt'>,
  { language, body, head, isOurs }: FoundText,
  { query, names }: { readonly query: string; readonly names: readonly AskedName[] },
  length: number,
): Promise<FoundExcerpt> {
  await nextTurn();
  const excerpt = discovery.excerpt(body, query, language, length);
  const others = names.flatMap((name) => othersIn(name, language));
  if (others.length === 0 || isFound(excerpt) || isFound(discovery.excerpt(head, query, language, length)))
    return { excerpt, alsoWritten: null };
  const name = isOurs ? nameIn(body, others, language) : null;
  const called = name && discovery.excerpt(body, name, language, length);
  if (called && isFound(called)) return { excerpt: called, alsoWritten: writtenAs(name, called, language) };
  const inHead = nameIn(head, others, language);
  const marked = inHead && discovery.excerpt(head, inHead, language, length);
  return { excerpt, alsoWritten: marked && isFound(marked) ? writtenAs(inHead, marked, language) : null };
}

const isFound = (runs: FoundExcerpt['excerpt']) => runs.some(({ found }) => found);

/** The first of `names` found in a text: several words as a whole, a single word also as "Chinese" for "China". */
function nameIn(text: string, names: readonly string[], language: string): string | null {
  const terms = termsOf(text.slice(0, MOST_TEXT), language);
  const line = ` ${terms.join(' ')} `;
  const has = new Set(terms);
  const isThere = (name: string) => {
    const own = termsOf(name, language);
    const [only = ''] = own;
    return own.length === 1
      ? has.has(only) || sameCountry(only, language).some((term) => has.has(term))
      : line.includes(` ${own.join(' ')} `);
  };
  return names.find(isThere) ?? null;
}

function writtenAs(name: string, excerpt: FoundExcerpt['excerpt'], language: string): string {
  if (termsOf(name, language).length > 1) return name;
  return excerpt.find(({ found }) => found)?.text ?? name;
}
