import { calendarWordsOf } from '../../../language/calendar/calendar-words.ts';
import nouns from '../../../language/data/en/nouns.json' with { type: 'json' };
import { figureWordsOf } from '../../../language/figures/read-figure-words.ts';
import { wordList } from '../../../language/word-lists.ts';

const words = (kind: keyof typeof nouns): ReadonlySet<string> =>
  new Set(wordList(nouns[kind], `data/en/nouns.json, ${kind}`));

const { months, weekdays } = calendarWordsOf('en');

/** Words that end a noun phrase, or cannot be in one; May is also a verb. */
export const STOPS: ReadonlySet<string> = new Set([
  ...figureWordsOf('en').stops,
  ...[months, weekdays].flat(2).map((name) => name.toLowerCase()),
]);

/** Verbs that news puts after a counted noun. */
export const VERBS = words('verbs');

/** Plurals that do not end in s, and nouns that count without a plural. */
export const COUNTS = words('counts');

/** Words in -s that are no plurals. */
export const NO_PLURALS = words('noPlurals');

/** Adjectives and adverbs that are never the noun that is counted. */
export const MODIFIERS = words('modifiers');

/** Participles that do not end in -ed, of verbs that take an object: "sold in 2010". */
export const PARTICIPLES = words('participles');
