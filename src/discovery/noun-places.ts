/** Function words by language: those before a noun, and those after one that ends there. */
interface SmallWords {
  readonly before: ReadonlySet<string>;
  readonly behind: ReadonlySet<string>;
}

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

const ENGLISH: SmallWords = {
  before: list(
    'the a an its their his her our this these those each every some any other such of in for from with on by into between about against through without',
  ),
  behind: list(
    'of in from to for at by on with into is was are were has have had that which who will would can could may might must should through between against across under',
  ),
};
const FRENCH: SmallWords = {
  before: list('le la les l un une des du de d au aux ce cet cette ces son sa ses leur leurs chaque'),
  behind: list(
    'de du des d en à au aux qui que est sont était a ont avait dans pour par sur avec sans entre vers',
  ),
};
const RUSSIAN: SmallWords = {
  before: list(
    'в во на с со к ко по из у о об от до для за без при над под про через между после против из-за ради',
  ),
  behind: list('в во на с со к ко по из у о об от до для за без при над под через между после против что не'),
};
const LANGUAGES: Record<string, SmallWords> = { en: ENGLISH, fr: FRENCH, ru: RUSSIAN };

/** A word of a text with its context. */
export interface PlacedWord {
  readonly word: string;
  /** The previous word, and the text between. */
  readonly before: string;
  readonly gapBefore: string;
  readonly after: string;
  readonly gapAfter: string;
}

const SPACE = /^['’\s]*$/u;
const ENDS = /^\s*[.,;:!?…)\]»”"،؛؟—–]/u;

/**
 * Whether a word is where only a noun can be: between an article or a preposition and punctuation or a preposition ("of
 * vehicles from"); in Arabic with an article after a word without one. A word that never is must be a verb or an
 * adjective.
 */
export function standsAsNoun(
  { word, before, gapBefore, after, gapAfter }: PlacedWord,
  language: string,
): boolean {
  if (language === 'ar')
    return (
      /^(?:و|ف)?(?:ال|بال|كال|لل)\p{L}{2}/u.test(word) &&
      before !== '' &&
      SPACE.test(gapBefore) &&
      !/^(?:و|ف)?(?:ال|بال|لل)/u.test(before)
    );
  const small = LANGUAGES[language];
  if (!small || before === '' || !SPACE.test(gapBefore) || !small.before.has(before.toLowerCase()))
    return false;
  return (
    after === '' || ENDS.test(gapAfter) || (SPACE.test(gapAfter) && small.behind.has(after.toLowerCase()))
  );
}

/** Whether a word is capitalised in mid-sentence, alone: "Central" in "Central Asia" is not. */
export function standsAsName({ word, before, gapBefore, after, gapAfter }: PlacedWord): boolean {
  if (!isCapital(word) || gapBefore !== ' ' || before === '' || isCapital(before)) return false;
  return !/^\p{N}/u.test(before) && !(gapAfter === ' ' && (isCapital(after) || /^\p{N}/u.test(after)));
}

/** Endings of Russian nouns and adjectives in oblique cases. */
const OBLIQUE = /(?:ами|ями|ах|ях|ам|ям|ов|ев|ом|ем|ой|ей|ую|юю|у|ю|[^аеиоуыэюя]е)$/u;
/** A name is rarely a plural. */
const OBLIQUE_NAME = /(?:ами|ями|ах|ях|ам|ям|ом|ем|ой|ей|у|ю|е|ы|и)$/u;

/**
 * Whether a word here is closer to its base form than the stored one: in Arabic with its article, in Russian in the
 * nominative.
 */
export function isNearerToNominative(word: string, known: string, language: string): boolean {
  if (language === 'ar') return word.startsWith('ال') && !known.startsWith('ال');
  if (language !== 'ru' || isCapital(word) !== isCapital(known)) return false;
  const oblique = isCapital(known) ? OBLIQUE_NAME : OBLIQUE;
  if (oblique.test(known)) return !oblique.test(word);
  // "Евростат" for "Евростата".
  return isCapital(known) && word.length < known.length && !oblique.test(word);
}

/** Whether a word starts with a capital. */
export function isCapital(word: string): boolean {
  const code = word.charCodeAt(0);
  if (code < 0x80) return code >= 0x41 && code <= 0x5a;
  const first = word.charAt(0);
  return first !== first.toLowerCase();
}
