import type { Word } from '../../../language/cut-words.ts';
import { isCommonArabic } from '../lexicon/ar.ts';
import { hasCapitals, type TaggedLanguage } from './tagged-language.ts';
import type { TaggedName } from './tagged-name.ts';
import { HINT, type WordLists } from './word-hints.ts';

/** The required confidence of the tagger for a name that is on a list, and for one that is not. */
interface Trust {
  readonly listed: number;
  readonly unlisted: number;
}

/**
 * These languages' taggers were trained on little news and no labelled names, so they are trusted only if a list agrees or
 * they are very sure. Set on the tuning halves, so that 85 of 100 names are right.
 */
const TRUST: Readonly<
  Record<Exclude<TaggedLanguage, 'en'>, Record<'person' | 'organisation' | 'place', Trust>>
> = {
  fr: {
    person: { listed: 0.75, unlisted: 0.97 },
    organisation: { listed: 0.85, unlisted: 0.995 },
    place: { listed: 0.6, unlisted: 0.99 },
  },
  ru: {
    person: { listed: 0.7, unlisted: 0.998 },
    organisation: { listed: 0.85, unlisted: 0.998 },
    place: { listed: 0.6, unlisted: 0.99 },
  },
  zh: {
    person: { listed: 0.9, unlisted: 0.995 },
    organisation: { listed: 0.7, unlisted: 0.98 },
    place: { listed: 0.6, unlisted: 0.995 },
  },
  ar: {
    person: { listed: 0.9, unlisted: 0.999 },
    organisation: { listed: 0.93, unlisted: 0.999 },
    place: { listed: 0.6, unlisted: 0.99 },
  },
};

/** The tagger's names that can be trusted in its language; in English, all of them. */
export function trustedNames(
  words: readonly Word[],
  names: readonly TaggedName[],
  lists: WordLists,
  language: TaggedLanguage,
): TaggedName[] {
  if (language === 'en') return [...names];
  return names
    .map((name) => (hasCapitals(language) ? withinCapitals(words, name) : name))
    .map((name) => (language === 'ar' && name.kind === 'person' ? wholePerson(words, name, lists) : name))
    .filter((name) => {
      const { from, to, kind, sure } = name;
      if (kind === 'other' || from >= to || isQuoted(words, name, language)) return false;
      if (language === 'ar' && to - from === 1 && words[from]?.key === 'الله') return false;
      if (language === 'ar' && kind === 'person' && to - from === 1 && sure < 0.98) return false;
      const { listed, unlisted } = TRUST[language][kind];
      return sure >= (isListed(name, lists, language) ? listed : unlisted);
    });
}

/** A name from its first capital to its last. */
function withinCapitals(words: readonly Word[], name: TaggedName): TaggedName {
  let { from, to } = name;
  const small = (at: number) => !words[at]?.cap && !words[at]?.camel;
  while (from < to && small(from)) from += 1;
  while (to > from && small(to - 1)) to -= 1;
  return { ...name, from, to };
}

/** Whether the quotation marks contain only the name: a title, a ship, a club that the rules know. */
function isQuoted(words: readonly Word[], { from, to }: TaggedName, language: TaggedLanguage): boolean {
  return (
    language === 'fr' &&
    /["«“]\s?$/u.test((words[from] as Word).gap) &&
    /^\s?["»”]/u.test(words[to]?.gap ?? '')
  );
}

function isListed({ from, to, kind }: TaggedName, lists: WordLists, language: TaggedLanguage): boolean {
  const { hints, places, organisations } = lists;
  const has = (at: number, hint: number) => ((hints[at] as number) & hint) !== 0;
  switch (kind) {
    case 'place':
      return isWhole(places, from, to);
    case 'organisation':
      return (
        isWhole(organisations, from, to) ||
        (to - from > 1 && (has(from, HINT.head) || has(to - 1, HINT.head)))
      );
    case 'person': {
      const family = has(from, HINT.family);
      if (language === 'zh') return family && to - from >= 2 && to - from <= 3;
      if (to - from === 1) return family && places[from] === 0 && organisations[from] === 0;
      return has(from, HINT.given) || has(to - 1, HINT.family);
    }
    default:
      return false;
  }
}

/** Whether a range of words is exactly one listed name. */
function isWhole(codes: Uint8Array, from: number, to: number): boolean {
  const first = codes[from] as number;
  const last = codes[to - 1] as number;
  if (first === 0) return false;
  return to - from === 1 ? first % 4 === 0 : first % 4 === 1 && last % 4 === 2;
}

/** Words in people's names that are on no list: son of, house of, father of, of the faith. */
const ARABIC_PARTS = new Set(['بن', 'ابن', 'بنت', 'ال', 'ابو', 'ابي', 'عبد', 'الدين', 'ام']);

/** An Arabic name, extended to neighbouring words that belong to it and stripped of words that do not. */
export function wholePerson<T extends { readonly from: number; readonly to: number }>(
  words: readonly Word[],
  name: T,
  { hints }: WordLists,
): T {
  let { from, to } = name;
  const isPart = (at: number) =>
    ((hints[at] as number) & (HINT.given | HINT.family)) !== 0 || ARABIC_PARTS.has(words[at]?.key ?? '');
  while (from > 0 && words[from]?.gap === ' ' && isPart(from - 1) && !/^ال/u.test(words[from - 1]?.key ?? ''))
    from -= 1;
  while (
    to < words.length &&
    words[to]?.gap === ' ' &&
    isPart(to) &&
    !/^و\p{L}{3}/u.test(words[to]?.key ?? '')
  )
    to += 1;
  while (to - from > 1 && isNoName(words[to - 1] as Word)) to -= 1;
  // Whether a word is a verb, a function word or an adjective, which never starts or ends a person's name.
  const on = words[from]?.key === 'علي' && (to - from === 1 || !isPart(from + 1));
  return on || isNoName(words[from] as Word) ? { ...name, from, to: from } : { ...name, from, to };
}

/** Whether a word is a verb, a function word or an adjective, which never begins or ends a person's name. */
export function isNoName({ key, lower }: Word): boolean {
  return (
    lower === 'على' ||
    RELATIVES.has(key) ||
    (isCommonArabic(key) && !/^ا?ل?[يت]?\p{L}{3}ي$/u.test(key)) ||
    /^ب?ان$/u.test(key)
  );
}

const RELATIVES = new Set(
  'الذي التي ان عن في من الي علي الي هو هي قال قد كان بعد قبل مع امس اليوم الفقيد حولها مدي حصيله'.split(' '),
);
