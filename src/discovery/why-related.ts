import { isFigureWord } from '../evidence/claims/figure-words.ts';
import { adjectiveCountry } from '../language/countries/country-adjectives.ts';
import { eachTerm, isPair, termsOf, wordsOfPairs } from '../language/search/tokenise.ts';
import { memoize } from '../memoize.ts';
import type { StoryKind } from '../stories/story.ts';
import type { Reason } from './discovery.ts';
import { isNeverSubject } from './never-subjects.ts';
import { isCapital } from './noun-places.ts';
import type { Shelf, ShelvedStory } from './shelf.ts';
import type { ShelvedName } from './shelved-names.ts';
import { ABSENT, OFTEN, standingIn, TOP } from './standing.ts';

const EVENT_KINDS: ReadonlySet<StoryKind> = new Set(['news', 'live']);
/** Maximum number of names or words in a reason. */
const MOST = 3;
/** A name that more than this share of the stories have is used only if there is no rarer one. */
const COMMON = 0.5;

/**
 * Why `other` is listed next to `story`, as a subject a reader would recognise: an event, a topic, an entity that a
 * person confirmed, a name, a word in both headlines; if there is none, the section, and less rather than filler.
 * `near` says that the two are close enough for one event; `terms` are the heaviest of `story`.
 */
export function whyRelated(
  shelf: Shelf,
  story: ShelvedStory,
  other: ShelvedStory,
  near: boolean,
  terms: readonly number[],
): Reason {
  if (near && EVENT_KINDS.has(story.kind) && EVENT_KINDS.has(other.kind)) return { kind: 'same event' };
  const [topic] = other.topics
    .filter((slug) => story.topics.includes(slug))
    .sort((a, b) => shelf.topicRarity(b) - shelf.topicRarity(a) || (a < b ? -1 : 1));
  const names = sharedNames(shelf, story, other);
  const accepted = names.filter((name) => story.entityOf.has(name) && other.entityOf.has(name));
  const [rarest] = accepted;
  if (topic && (!rarest || shelf.topicRarity(topic) >= shelf.rarityOf(rarest.stories)))
    return { kind: 'shared topic', topic };
  if (rarest)
    return {
      kind: 'shared entities',
      entities: accepted.slice(0, MOST).flatMap((name) => story.entityOf.get(name) ?? []),
    };
  const words = sharedSubjects(shelf, story, other, names, terms);
  if (words.length > 0) return { kind: 'shared words', words };
  if (story.section && story.section === other.section)
    return { kind: 'same section', section: story.section };
  return { kind: 'same subject' };
}

/** Entities that both stories are about, the rarest first; very common ones only if there are no others. */
function sharedNames(shelf: Shelf, story: ShelvedStory, other: ShelvedStory): readonly ShelvedName[] {
  const shared = story.names
    .filter(
      (name) => other.names.includes(name) && !areTwo(story.entityOf.get(name), other.entityOf.get(name)),
    )
    .sort((a, b) => a.stories - b.stories || (a.written < b.written ? -1 : 1));
  const telling = shared.filter(({ stories }) => stories <= Math.max(SMALL, shelf.index.size * COMMON));
  return telling.length > 0 ? telling : shared;
}

/** Whether a person decided that a name refers to different entities in the two stories. */
function areTwo(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && one !== other;
}

/** In a portal with few stories, a name may well be in all of them. */
const SMALL = 10;

/** The names and nouns that best describe what two stories have in common, as written. */
function sharedSubjects(
  shelf: Shelf,
  story: ShelvedStory,
  other: ShelvedStory,
  names: readonly ShelvedName[],
  terms: readonly number[],
): string[] {
  const words = names.slice(0, MOST).map(({ written }) => written);
  if (words.length === MOST) return words;
  const named = new Set(story.names.flatMap((name) => [...name.terms]));
  const candidates = isPacked(shelf, story)
    ? sharedPacked(shelf, story, other)
    : sharedTerms(shelf, story, other, terms);
  for (const word of candidates) {
    if (words.length >= MOST) break;
    if (words.includes(word) || termsOf(word, shelf.language).some((term) => named.has(term))) continue;
    words.push(word);
  }
  return words;
}

/**
 * Nouns that both stories have twice or at the top, with at least one at the top, and capitalised words in both; the
 * heaviest first.
 */
function* sharedTerms(
  shelf: Shelf,
  story: ShelvedStory,
  other: ShelvedStory,
  terms: readonly number[],
): Generator<string> {
  const { index, language } = shelf;
  const own = standingIn(index, story, terms);
  const theirs = standingIn(index, other, terms);
  const base = language.split('-')[0] ?? '';
  for (const [at, term] of terms.entries()) {
    const here = own[at] ?? ABSENT;
    const there = theirs[at] ?? ABSENT;
    if (here < OFTEN || there < OFTEN) continue;
    const written = shelf.written(term);
    const name = shelf.isName(term);
    if (shelf.isStop(term) || isCapital(written) !== name) continue;
    if (!name && !(shelf.isNoun(term) && (here === TOP || there === TOP))) continue;
    if (!name && [story, other].some((one) => saysOtherwise(shelf, one, term))) continue;
    if (isKnownSubject(index.term(term), written, base)) yield written;
  }
}

/** Whether a headline has the term in a different word from the one shown: "customer" instead of "customs". */
function saysOtherwise(shelf: Shelf, { headline }: ShelvedStory, term: number): boolean {
  const { language } = shelf;
  if (language === 'ru' || language === 'ar') return false;
  const shown = singular(shelf.written(term));
  const word = shelf.index.term(term);
  return singularsOf(headline, language).some(([one, written]) => one === word && written !== shown);
}

const singular = (word: string) => word.toLowerCase().replace(/(?:e?s|x)$/u, '');

/** How many headlines are cached as words. */
const MOST_HEADLINES = 200;

/** The terms of a headline with their words; cached, since each word that two stories share looks them up again. */
const singularsOf = memoize(
  MOST_HEADLINES,
  (headline: string, language: string) => {
    const words: (readonly [term: string, singular: string])[] = [];
    eachTerm(headline, language, (term, start, end) =>
      words.push([term, singular(headline.slice(start, end))]),
    );
    return words;
  },
  (headline, language) => `${language} ${headline}`,
);

/** The same for a script without spaces, the rarest first. */
function sharedPacked(shelf: Shelf, story: ShelvedStory, other: ShelvedStory): string[] {
  const { index, language } = shelf;
  const base = language.split('-')[0] ?? '';
  const [own, others] = [packedWords(shelf, story), packedWords(shelf, other)];
  const rarity = (word: string) =>
    Math.max(...termsOf(word, language).map((term) => index.rarity(index.find(term))));
  return [...own.prominent]
    .filter((word) => others.prominent.has(word) && (own.top.has(word) || others.top.has(word)))
    .filter((word) => isSubject(word, word, base))
    .sort((a, b) => rarity(b) - rarity(a) || (a < b ? -1 : 1));
}

/** How many character pairs of a text are segmented into words. */
const MOST_PAIRS = 1500;

/** The words of a story's headline and standfirst, and those including words it has more than once. */
function packedWords({ index, language }: Shelf, { doc, top }: ShelvedStory) {
  const pairs = [...index.sequence(doc).subarray(0, MOST_PAIRS)].map((term) => index.term(term));
  const above = new Set(wordsOfPairs(pairs.slice(0, top), language));
  const times = new Map<string, number>();
  for (const word of wordsOfPairs(pairs, language)) times.set(word, (times.get(word) ?? 0) + 1);
  const often = [...times].filter(([, count]) => count > 1).map(([word]) => word);
  return { top: above, prominent: new Set([...above, ...often]) };
}

function isPacked(shelf: Shelf, story: ShelvedStory): boolean {
  const [first = 0] = shelf.index.sequence(story.doc);
  return isPair(shelf.index.term(first));
}

/** Endings of adverbs, adjectives, participles and verbs. */
const NO_NOUN: Record<string, RegExp> = {
  en: /^(?!supply$|assembly$|family$|monopoly$|anomaly$|ally$)\p{L}{3,}ly$|^(?!shed$|seed$|speed$|breed$|creed$|greed$|steed$)\p{L}{2,}ed$/u,
  ru: /(?:[ыи]й|[ыи]х|[ыи]ми|[ыи]м|ого|его|ому|ему|ую|юю|ая|яя|[ыи]е|ою|[аеияу]ть|ться|тся|лся|лась|лось|лись|ает|яет|ует|ают|яют|уют)$/u,
};
/** Nouns with such an ending. */
const NOUN_AFTER_ALL: Record<string, RegExp> = {
  ru: /(?:ние|тие|вие|дие|рие|сие|бие|лие|ций|сий|рий|ний|тий|лий|дий|вий|гий|оружие|путь|печать|сеть|медь|нить|хий)$/u,
};

const NUMERALS = /^[〇零一二两三四五六七八九十百千万亿兆几数多半第]+/u;

/** How many words are cached with whether they are subjects. */
const MOST_WORDS = 5_000;

/** Cached {@link isSubject}: stories share the same few thousand words. */
const isKnownSubject = memoize(
  MOST_WORDS,
  isSubject,
  (term, written, language) => `${language} ${term} ${written}`,
);

/** Whether a word can be called a subject: not a number word, a calendar or trade word, or an adjective. */
function isSubject(term: string, written: string, language: string): boolean {
  const least = isPair(written) || written === written.toUpperCase() ? 2 : 3;
  if (written.length < least) return false;
  if (/\p{N}/u.test(written) || isNeverSubject(term, language)) return false;
  const lower = written.toLowerCase();
  if (!isCapital(written) && NO_NOUN[language]?.test(lower) && !NOUN_AFTER_ALL[language]?.test(lower))
    return false;
  // 万吨: a unit with its numeral.
  const unit = isPair(written) ? written.replace(NUMERALS, '') : written;
  if (unit === '' || isFigureWord(unit, language)) return false;
  return adjectiveCountry(lower, language) === null && !isFigureWord(written, language);
}
