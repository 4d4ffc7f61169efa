import { filterWords, LONGEST_FILTER_WORD, MOST_FILTER_WORDS } from '../../intake/feeds/word-filter.ts';
import { languageTag } from '../../intake/guess-language.ts';
import { isSenderEntry } from '../../intake/mail/trusted-sender.ts';
import { POLICIES, type Policy } from '../../stories/story.ts';
import { AFTER_READING, type AfterReading, FEED_GOALS, type FeedGoal, type FeedTerms } from './feed.ts';

/** The fields of a feed's settings. */
export const FEED_FIELDS = [
  'kind',
  'address',
  'password',
  'senders',
  'authServer',
  'afterReading',
  'selector',
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
export type FeedFault =
  | 'missing'
  | 'too long'
  | 'no choice'
  | 'no language'
  | 'too many words'
  | 'no password'
  | 'no senders'
  | 'no sender'
  | 'no server'
  | 'no selector'
  | 'no name';

/** What a new feed is said to be: found at its address, or one of the kinds that are not. */
export const NEW_KINDS = ['feed', 'page', 'mailbox', 'push'] as const;
/** One of {@link NEW_KINDS}. */
export type NewKind = (typeof NEW_KINDS)[number];

/** How many senders a mailbox may list, and how long each may be. */
export const MOST_SENDERS = 200;
/** The longest address or domain of a sender. */
export const LONGEST_SENDER = 254;

/** The maximum length of each. */
export const LONGEST_FEED: Readonly<Record<FeedField, number>> = {
  kind: 10,
  address: 2_000,
  password: 500,
  senders: MOST_SENDERS * (LONGEST_SENDER + 1),
  authServer: 253,
  afterReading: 10,
  selector: 200,
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
  readonly kind: NewKind;
  readonly address: string;
  /** Of a mailbox; empty to leave it as it is. */
  readonly password: string;
  readonly source: string;
  /** Null: the source's policy, or an excerpt that links to the original if the source is new. */
  readonly policy: Policy | null;
}

/** The form values for a feed; filter words are separated by commas or line breaks. */
export type FeedTyped = Readonly<Record<FeedField, string>>;

/** The faults in the form values. */
export type FeedFaults = Readonly<Partial<Record<FeedField, FeedFault>>>;

/**
 * Parses the form values for a feed: the settings, or the fault of each field. `sections` are the existing slugs;
 * `isNew`: whether nothing is stored that an empty password would leave as it is.
 */
export function readFeedTerms(
  typed: FeedTyped,
  sections: readonly string[],
  isNew = true,
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
  const kind = chosen<NewKind>('kind', NEW_KINDS) ?? 'feed';
  if (kind === 'push' && isNew && !lineOf('name') && !lineOf('source')) faults.name ??= 'no name';
  if (kind !== 'push' && !lineOf('address')) faults.address ??= 'missing';
  if (kind === 'page' && !lineOf('selector')) faults.selector ??= 'no selector';
  const senders = [...new Set(typed.senders.split(/[\s,;]+/).filter((one) => one !== ''))];
  if (kind === 'mailbox') {
    if (isNew && typed.password === '') faults.password ??= 'no password';
    if (senders.length === 0) faults.senders ??= 'no senders';
    if (senders.length > MOST_SENDERS || senders.some((one) => one.length > LONGEST_SENDER))
      faults.senders ??= 'too long';
    if (!senders.every(isSenderEntry)) faults.senders ??= 'no sender';
    if (/[^\p{L}\p{N}._-]/u.test(lineOf('authServer'))) faults.authServer ??= 'no server';
  }
  const language = lineOf('language');
  const tag = language ? languageTag(language) : null;
  if (language && !tag) faults.language ??= 'no language';
  const wanted: FeedWanted = {
    kind,
    password: kind === 'mailbox' ? typed.password : '',
    senders: kind === 'mailbox' ? senders : [],
    authServer: kind === 'mailbox' ? lineOf('authServer') : '',
    afterReading: (kind === 'mailbox' && chosen<AfterReading>('afterReading', AFTER_READING)) || 'leave',
    selector: kind === 'page' ? lineOf('selector') : '',
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
  ...{ kind: 'feed', password: '', senders: '', authServer: '', afterReading: 'leave', selector: '' },
};
