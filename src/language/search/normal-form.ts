import { newStemmer } from 'snowball-stemmers';
import { fold } from '../fold.ts';
import { baseOf } from '../languages.ts';
import { englishForm } from './english-forms.ts';
import { russianNameStems } from './russian-names.ts';
import { isStopWord } from './stop-words.ts';

/** Turns one word as written into the term it is indexed and searched by. */
export type NormalForm = (word: string) => string;

const SNOWBALL: Record<string, string> = {
  ca: 'catalan',
  da: 'danish',
  de: 'german',
  es: 'spanish',
  eu: 'basque',
  fi: 'finnish',
  fr: 'french',
  ga: 'irish',
  hu: 'hungarian',
  hy: 'armenian',
  it: 'italian',
  nb: 'norwegian',
  nl: 'dutch',
  nn: 'norwegian',
  no: 'norwegian',
  pt: 'portuguese',
  ro: 'romanian',
  ru: 'russian',
  sv: 'swedish',
  tr: 'turkish',
};

/** Words remembered a language; beyond it the memory starts anew, so that hostile copy cannot fill it. */
const REMEMBERED = 60_000;
const LONGEST_STEMMED = 40;

const forms = new Map<string, NormalForm>();

/** The normal form of words of `language` (BCP 47): case, accents, letter variants and endings no longer matter. */
export function normalFormFor(language: string): NormalForm {
  const base = baseOf(language);
  let form = forms.get(base);
  if (!form) {
    form = remembering(formOf(base));
    if (forms.size < 64) forms.set(base, form);
  }
  return form;
}

function remembering(form: NormalForm): NormalForm {
  let known = new Map<string, string>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    if (known.size >= REMEMBERED) known = new Map();
    const own = detached(word);
    const made = form(own);
    const term = made === own ? own : detached(made);
    known.set(own, term);
    return term;
  };
}

/** A copy that does not keep the text alive it was cut from: V8 keeps the parent of slices of 13 characters and more. */
function detached(word: string): string {
  return word.length < 13 ? word : Buffer.from(word, 'utf16le').toString('utf16le');
}

function formOf(base: string): NormalForm {
  const stem = stemOf(base);
  return (word) => {
    const plain = fold(word);
    if (ARABIC.test(plain)) return isStopWord(plain, base) ? plain : arabicStem(withoutHamza(plain));
    if (!stem || plain.length > LONGEST_STEMMED || DIGIT.test(plain)) return plain;
    if (isStopWord(plain, base)) return plain;
    return stem(plain) || plain;
  };
}

/** The stemmer of a language: Snowball's, except for English, where it cuts off too much. */
function stemOf(base: string): NormalForm | null {
  if (base === 'en') return englishForm;
  const algorithm = SNOWBALL[base];
  if (!algorithm) return null;
  const stemmer = newStemmer(algorithm);
  const stem = (word: string) => stemmer.stem(word);
  if (base !== 'ru') return stem;
  const names = russianNameStems(stem);
  return (word) => names.get(word) ?? stem(word);
}

const ARABIC = /\p{Script=Arabic}/u;
const DIGIT = /\d/;
/** Who searches often leaves out the hamza that و or ي carries. */
const withoutHamza = (word: string) => word.replaceAll('ؤ', 'و').replaceAll('ئ', 'ي');

const ARABIC_PREFIXES = ['وال', 'بال', 'كال', 'فال', 'لل', 'ال'];
const ARABIC_SUFFIXES = ['ها', 'ان', 'ات', 'ون', 'ين', 'يه', 'ه', 'ي'];

/** Light stemming of Arabic, after "light10" (Larkey, Ballesteros and Connell, 2007). */
function arabicStem(word: string): string {
  let stem = word.length > 3 && word.startsWith('و') ? word.slice(1) : word;
  const prefix = ARABIC_PREFIXES.find(
    (letters) => stem.startsWith(letters) && stem.length - letters.length >= 2,
  );
  if (prefix) stem = stem.slice(prefix.length);
  for (const suffix of ARABIC_SUFFIXES) {
    if (stem.endsWith(suffix) && stem.length - suffix.length >= 2) stem = stem.slice(0, -suffix.length);
  }
  return stem;
}
