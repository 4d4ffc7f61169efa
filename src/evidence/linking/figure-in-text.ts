import { countryCodes } from '../../language/countries/country-code.ts';
import { type Word, wordsOf } from '../../language/stems.ts';
import { type Token, tokenize } from '../../language/tokens.ts';
import type { Figure } from '../claims/figure.ts';
import { english } from '../claims/languages/en.ts';
import { countryWords } from '../claims/subject/countries.ts';
import type { CubeDimension } from '../cubes/cube.ts';
import { type FoundConcept, findConcepts } from '../cubes/lexicon.ts';
import { MemberFinder } from './members.ts';
import { type TimeMention, timesIn } from './times.ts';

/** A figure with the words around it. */
export interface FigureInText {
  readonly figure: Figure;
  readonly text: string;
  /** Its sentence in the text, as it was read. */
  readonly sentence: ReadSentence;
  /** All figures of the sentence, and its own place among them. */
  readonly figures: readonly Figure[];
  readonly index: number;
  /** The sentences before it in the text, the nearest first. */
  readonly before: readonly string[];
  readonly headline: string;
  readonly language: string;
  /** The story's day, YYYY-MM-DD. */
  readonly date: string | null;
  /** Set where it is read as the amount that is shared out among so many people: the words that say so are left out. */
  readonly amountOf?: PeopleSaid;
}

/** Words that say that a figure is of so many people: "per 100,000 residents", "a head". */
export interface PeopleSaid {
  readonly start: number;
  readonly end: number;
  /** For how many people: 1 for each. */
  readonly people: number;
}

/** What of a sentence is the same for all of its figures and for every table: read once. Offsets are of the text. */
export interface ReadSentence {
  readonly start: number;
  readonly end: number;
  readonly words: readonly Word[];
  readonly concepts: readonly FoundConcept[];
  readonly times: readonly TimeMention[];
  /** Countries that it names or has an adjective of; in English. */
  readonly countries: readonly CountryMention[];
}

/** Where a sentence names a country. */
export interface CountryMention {
  readonly start: number;
  readonly end: number;
  /** ISO 3166-1 alpha-2, or a group's code. */
  readonly code: string;
}

/** Reads a sentence of a text, from `start` to `end`; `before` are the sentences before it, the nearest first. */
export function readSentence(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  before: readonly string[],
  { language, date }: { readonly language: string; readonly date: string | null },
): ReadSentence {
  const words = wordsOf(text.slice(start, end), language).map((word) => ({
    ...word,
    start: word.start + start,
    end: word.end + start,
  }));
  return {
    start,
    end,
    words,
    concepts: findConcepts(words, language),
    times: timesOf(text, start, end, before, language, date),
    countries: language.startsWith('en')
      ? countriesIn(text, start, end)
      : countriesAmong(words, text, language),
  };
}

function countriesIn(text: string, start: number, end: number): CountryMention[] {
  const tokens = tokenize(text, start, end, english.digits);
  const found: CountryMention[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at] as Token;
    const match = countryWords().at(tokens, at) ?? countryWords().at([people(token)], 0);
    const said = tokens.slice(at, at + (match?.length ?? 1));
    // "The US" is the country and "us" is not.
    if (match && said.some((one) => /^\p{Lu}/u.test(one.text)) && !isThermal(text, token))
      found.push({
        start: token.start,
        end: tokens[at + match.length - 1]?.end ?? token.end,
        code: match.value.code,
      });
    at += match?.length ?? 1;
  }
  return found;
}

/** "British thermal units" do not refer to a country. */
function isThermal(text: string, { end }: Token): boolean {
  return text.startsWith(' thermal', end);
}

/** The countries that words of another language name: those that a table of all countries would have. */
function countriesAmong(words: readonly Word[], text: string, language: string): CountryMention[] {
  let finder = allCountries.get(language);
  if (!finder) {
    finder = new MemberFinder({ dimensions: [everyCountry()] }, language);
    allCountries.set(language, finder);
  }
  return finder
    .find(words, text)
    .flatMap(({ codes, from, to }) =>
      codes.map((code) => ({ start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0, code })),
    );
}

/** By language. */
const allCountries = new Map<string, MemberFinder>();

function everyCountry(): CubeDimension {
  const members = countryCodes().map((code) => ({
    code,
    labels: [],
    area: code,
    ages: null,
    aggregate: false,
  }));
  return { column: 'country', label: 'country', role: 'place', whole: null, members };
}

/** "Americans" by the adjective. */
function people(token: Token): Token {
  return { ...token, lower: token.lower.replace(/s$/, '') };
}

/** The times of the sentence, but for those that say what an anomaly is measured from: "above the average of 1961 to 1990". */
function timesOf(
  text: string,
  start: number,
  end: number,
  before: readonly string[],
  language: string,
  date: string | null,
): TimeMention[] {
  const last = before
    .slice(0, 2)
    .flatMap((one) => timesIn(one, 0, one.length, language, date))
    .findLast((one) => one.kind === 'point');
  return timesIn(text, start, end, language, date, last?.period ?? null).filter(
    (one) =>
      !(
        /\b(?:above|below|from|than|over)\s(?:the|its|their)\s(?:(?:average|mean|level|norm)\s(?:of|for|from|between)\s(?:the\s)?)?$/iu.test(
          text.slice(Math.max(0, one.start - 44), one.start),
        ) &&
        /^(?:\s(?:average|mean|base|baseline|norm|reference)|)/iu.test(text.slice(one.end, one.end + 12)) &&
        /\b(?:average|mean|baseline|base period|norm|reference)\b/iu.test(
          text.slice(Math.max(0, one.start - 44), one.end + 12),
        )
      ),
  );
}
