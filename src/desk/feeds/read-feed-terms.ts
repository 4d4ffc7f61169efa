import { filterWords, LONGEST_FILTER_WORD, MOST_FILTER_WORDS } from '../../intake/feeds/word-filter.ts';
import { languageTag } from '../../intake/guess-language.ts';
import { POLICIES, type Policy } from '../../stories/story.ts';
import { FEED_GOALS, type FeedGoal, type FeedTerms } from './feed.ts';

/** The fields of a feed's settings. */
export const FEED_FIELDS = [
  'address',
  'name',
  'source',
  'policy',
  'language',
  'section',
  'credit',
  'goesTo',
  'only',
  'never',
] as const;
/** One of {@link FEED_FIELDS}. */
export type FeedField = (typeof FEED_FIELDS)[number];

/** What can be wrong with a field. */
export type FeedFault = 'missing' | 'too long' | 'no choice' | 'no language' | 'too many words';

/** The maximum length of each. */
export const LONGEST_FEED: Readonly<Record<FeedField, number>> = {
  address: 2_000,
  name: 200,
  source: 200,
  policy: 10,
  language: 35,
  section: 120,
  credit: 200,
  goesTo: 10,
  only: MOST_FILTER_WORDS * (LONGEST_FILTER_WORD + 1),
  never: MOST_FILTER_WORDS * (LONGEST_FILTER_WORD + 1),
};

/** The settings for following a feed; an empty name or source is taken from the feed. */
export interface FeedWanted extends FeedTerms {
  readonly address: string;
  readonly source: string;
  /** Null: the source's policy, or an excerpt that links to the original if the source is new. */
  readonly policy: Policy | null;
}

/** The form values for a feed; filter words are separated by commas or line breaks. */
export type FeedTyped = Readonly<Record<FeedField, string>>;

/** The faults in the form values. */
export type FeedFaults = Readonly<Partial<Record<FeedField, FeedFault>>>;

/** Parses the form values for a feed: the settings, or the fault of each field. `sections` are the existing slugs. */
export function readFeedTerms(
  typed: FeedTyped,
  sections: readonly string[],
): { readonly wanted: FeedWanted } | { readonly faults: FeedFaults } {
  const faults: Partial<Record<FeedField, FeedFault>> = {};
  for (const field of FEED_FIELDS)
    if ([...typed[field]].length > LONGEST_FEED[field]) faults[field] = 'too long';
  const lineOf = (field: FeedField) => typed[field].replace(/\s+/g, ' ').trim();
  const wordsOf = (field: 'only' | 'never') => {
    const words = filterWords(typed[field]);
    if (words.length > MOST_FILTER_WORDS) faults[field] ??= 'too many words';
    if (words.some((word) => [...word].length > LONGEST_FILTER_WORD)) faults[field] ??= 'too long';
    return words;
  };
  const chosen = <T extends string>(field: FeedField, choices: readonly T[]): T | undefined => {
    const found = choices.find((one) => one === lineOf(field));
    if (found === undefined) faults[field] ??= 'no choice';
    return found;
  };
  if (!lineOf('address')) faults.address ??= 'missing';
  const language = lineOf('language');
  const tag = language ? languageTag(language) : null;
  if (language && !tag) faults.language ??= 'no language';
  const wanted: FeedWanted = {
    address: lineOf('address'),
    name: lineOf('name'),
    source: lineOf('source'),
    policy: (lineOf('policy') && chosen('policy', POLICIES)) || null,
    language: tag,
    section: (lineOf('section') && chosen('section', sections)) || null,
    credit: lineOf('credit'),
    goesTo: chosen<FeedGoal>('goesTo', FEED_GOALS) ?? 'draft',
    only: wordsOf('only'),
    never: wordsOf('never'),
  };
  return Object.keys(faults).length > 0 ? { faults } : { wanted };
}

/** Empty form values. */
export const NOTHING_TYPED: FeedTyped = {
  ...{ address: '', name: '', source: '', policy: '', language: '', section: '', credit: '' },
  ...{ goesTo: 'draft', only: '', never: '' },
};
