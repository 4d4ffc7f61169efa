import { isFigureWord } from '../evidence/claims/figure-words.ts';
import { adjectiveCountry } from '../language/countries/country-adjectives.ts';
import { eachTerm, isPair, termsOf, wordsOfPairs } from '../language/search/tokenise.ts';
import type { StoryKind } from '../stories/story.ts';
import type { Reason } from './discovery.ts';
import { isNeverSubject } from './never-subjects.ts';
import { isCapital } from './noun-places.ts';
import type { Shelf, ShelvedStory } from './shelf.ts';
import type { ShelvedName } from './shelved-names.ts';

const EVENT_KINDS: ReadonlySet<StoryKind> = new Set(['news', 'live']);
/** How many names or words a reason has at most. */
const MOST = 3;
/** A name that more than this share of the stories have is told only where there is no rarer one. */
const COMMON = 0.5;

/**
 * Why `other` stands beside `story`, by what a reader would call a subject: an event, a topic, an entity that a person
 * said yes to, a name, a word of both headlines; where there is none, the section, and less rather than filler.
 * `near` says that the two are near enough for one event; `terms` are the heaviest of `story`.
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

/** Whom and what both stories are about, the rarest first; what most stories name only where there is nobody else. */
function sharedNames(shelf: Shelf, story: ShelvedStory, other: ShelvedStory): readonly ShelvedName[] {
  const shared = story.names
    .filter(
      (name) => other.names.includes(name) && !areTwo(story.entityOf.get(name), other.entityOf.get(name)),
    )
    .sort((a, b) => a.stories - b.stories || (a.written < b.written ? -1 : 1));
  const telling = shared.filter(({ stories }) => stories <= Math.max(SMALL, shelf.index.size * COMMON));
  return telling.length > 0 ? telling : shared;
}

/** Whether a person said of one name that it is somebody else's in the other story. */
function areTwo(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && one !== other;
}

/** In a portal of a few stories a name may well be in all of them. */
const SMALL = 10;

/** The names and nouns that tell most of what two stories have in common, as they are written. */
function sharedSubjects(
  shelf: Shelf,
  story: ShelvedStory,
  other: ShelvedStory,
  names: readonly ShelvedName[],
  terms: readonly number[],
): string[] {
  const words = names.slice(0, MOST).map(({ written }) => written);
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
 * Nouns that both stories have twice or at the top, and one of them at the top, and what has a capital in both; the
 * heaviest first.
 */
function sharedTerms(
  shelf: Shelf,
  story: ShelvedStory,
  other: ShelvedStory,
  terms: readonly number[],
): string[] {
  const { index, language } = shelf;
  const prominent = [story, other].map((one) => prominentTerms(shelf, one));
  const tops = [story, other].map(({ doc, top }) => new Set(index.sequence(doc).subarray(0, top)));
  const base = language.split('-')[0] ?? '';
  return terms.flatMap((term) => {
    const written = shelf.written(term);
    const name = shelf.isName(term);
    if (shelf.isStop(term) || isCapital(written) !== name) return [];
    if (!prominent.every((set) => set.has(term))) return [];
    if (!name && !(shelf.isNoun(term) && tops.some((top) => top.has(term)))) return [];
    if (!name && [story, other].some((one) => saysOtherwise(shelf, one, term))) return [];
    return isSubject(index.term(term), written, base) ? [written] : [];
  });
}

/** Whether a headline has the term in another word than what is shown: "customer" in place of "customs". */
function saysOtherwise(shelf: Shelf, { headline }: ShelvedStory, term: number): boolean {
  const { language } = shelf;
  if (language === 'ru' || language === 'ar') return false;
  const singular = (word: string) => word.toLowerCase().replace(/(?:e?s|x)$/u, '');
  const shown = singular(shelf.written(term));
  let other = false;
  eachTerm(headline, language, (one, start, end) => {
    if (one === shelf.index.term(term)) other ||= singular(headline.slice(start, end)) !== shown;
  });
  return other;
}

/** The terms of a story's headline and standfirst, and those it has more than once. */
function prominentTerms({ index }: Shelf, { doc, top }: ShelvedStory): ReadonlySet<number> {
  const sequence = index.sequence(doc);
  const prominent = new Set(sequence.subarray(0, top));
  const once = new Set<number>();
  for (const term of sequence) {
    if (once.has(term)) prominent.add(term);
    once.add(term);
  }
  return prominent;
}

/** The same in a script without spaces, the rarest first. */
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

/** So many pairs of a text are cut into words. */
const MOST_PAIRS = 1500;

/** The words of a story's headline and standfirst, and those with what it has more than once. */
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

/** What ends as an adverb, an adjective, a participle or a verb does. */
const NO_NOUN: Record<string, RegExp> = {
  en: /^(?!supply$|assembly$|family$|monopoly$|anomaly$|ally$)\p{L}{3,}ly$|^(?!shed$|seed$|speed$|breed$|creed$|greed$|steed$)\p{L}{2,}ed$/u,
  ru: /(?:[ыи]й|[ыи]х|[ыи]ми|[ыи]м|ого|его|ому|ему|ую|юю|ая|яя|[ыи]е|ою|[аеияу]ть|ться|тся|лся|лась|лось|лись|ает|яет|ует|ают|яют|уют)$/u,
};
/** Nouns that end so all the same. */
const NOUN_AFTER_ALL: Record<string, RegExp> = {
  ru: /(?:ние|тие|вие|дие|рие|сие|бие|лие|ций|сий|рий|ний|тий|лий|дий|вий|гий|оружие|путь|печать|сеть|медь|нить|хий)$/u,
};

const NUMERALS = /^[〇零一二两三四五六七八九十百千万亿兆几数多半第]+/u;

/** Whether a word may be called a subject: no figure's word, no word of the calendar or the trade, no adjective. */
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
