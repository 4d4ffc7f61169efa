import { countryName } from '../../language/countries/country-name.ts';
import { isoNames } from '../../language/countries/iso-names.ts';
import { lazily } from '../../language/lazily.ts';
import type { CubeDimension } from './cube.ts';
import said from './foreign-words.json' with { type: 'json' };
import { conceptsIn, namesIn } from './lexicon.ts';
import type { TableProfile } from './table-profile.ts';
import type { TableWords } from './table-words.ts';

/** Shorter names of measures may be words for anything. */
const LEAST_LETTERS = 6;

/** What headers, titles and members are called in English, by the language of their office. */
const wordsByLanguage = lazily(
  (): ReadonlyMap<string, ReadonlyMap<string, string>> =>
    new Map(
      Object.entries(said).map(([language, words]) => [
        language,
        new Map(Object.entries(words).map(([name, english]) => [keyOf(name), english])),
      ]),
    ),
);

/** The same with the names that texts in the language have for what is measured: "défaillances d'entreprises". */
const allWords = lazily(
  (): ReadonlyMap<string, ReadonlyMap<string, string>> =>
    new Map(
      [...wordsByLanguage()].map(([language, words]) => {
        const named = namesIn(language).map(({ name, english }) => [keyOf(name), english] as const);
        return [language, new Map([...named.filter(([name]) => name.length >= LEAST_LETTERS), ...words])];
      }),
    ),
);

/** Words between those that are translated, by language, with their English; an empty one is left out. */
const LINKS: Readonly<Record<string, string>> = {
  es: 'por=by de=of del=of la= las= el= los= y=and e=and en=in según=by a=at',
  de: 'nach=by der=of des=of die= das= dem= den= von=of und=and in=in im=in bei=at seit=since je=per pro=per am=at zum=at',
  fr: "par=by de=of du=of des=of d'=of l'= le= la= les= et=and en=in selon=by dans=in à=at au=at aux=at",
  it: 'per=by di=of del=of della=of dei=of degli=of delle=of il= la= i= le= gli= e=and in=in nel=in secondo=by',
  pt: 'por=by segundo=by de=of do=of da=of dos=of das=of o= a= os= as= e=and em=in no=in na=in',
  nl: 'naar=by van=of de= het= en=and in=in per=by bij=at',
  sv: 'efter=by av=of och=and i=in per=by',
  pl: 'według=by wg=by w=in i=and na=per z=of',
};
const MOST_WORDS = 6;
/** So many words of one language that are none of English say that a table is in it. */
const LEAST_HITS = 2;

/** A table as it would be in English: what its columns are called, and its title. */
export interface Translated {
  readonly profile: TableProfile;
  readonly words: TableWords;
  /** Null for a table in English, or in a language that nobody has words for. */
  readonly language: string | null;
}

/** The headers and the title of a table in English, where they are in another language that offices publish in. */
export function inEnglish(profile: TableProfile, words: TableWords): Translated {
  const texts = [words.title, ...profile.columns.map(({ name }) => name)];
  const hits = [...wordsByLanguage().keys()].map((language) => ({
    language,
    count: hitsOf(texts, language),
  }));
  const [best] = hits.sort((a, b) => b.count - a.count);
  if (!best || best.count < LEAST_HITS) return { profile, words, language: null };
  const { language } = best;
  const columns = profile.columns.map((column) => {
    const english = column.field.title === null ? translate(column.name, language) : null;
    return english?.isWhole && english.found > 0
      ? { ...column, field: { ...column.field, title: english.text } }
      : column;
  });
  const title = translate(words.title, language);
  // What its own language calls what is measured may be told by words too far apart to be translated together.
  const [named] = conceptsIn(title.text, 'en').length > 0 ? [] : conceptsIn(words.title, language);
  const text = named ? `${named.words.en?.[0] ?? named.id}: ${title.text}` : title.text;
  return {
    language,
    profile: { ...profile, columns },
    words: title.found > 0 ? { ...words, title: text } : words,
  };
}

/** A dimension whose members have their English names as well: "Ambos sexos" is "both sexes". */
export function withEnglishNames(dimension: CubeDimension, language: string | null): CubeDimension {
  const words = language === null ? undefined : wordsByLanguage().get(language);
  if (!words) return dimension;
  const members = dimension.members.map((one) => {
    const english = one.labels.flatMap((label) => words.get(keyOf(label)) ?? []);
    const area =
      one.area ?? one.labels.map((label) => countryIn(label, language ?? 'en')).find(Boolean) ?? null;
    if (english.length === 0 && area === one.area) return one;
    const name = area === null || area === one.area ? [] : [countryName(area, 'en')];
    return { ...one, area, labels: [...new Set([...one.labels, ...english, ...name])] };
  });
  const countries = members.filter(({ area }) => area !== null).length;
  const isOfCountries = countries > 1 && countries * 2 >= members.length;
  return { ...dimension, members, role: isOfCountries ? 'place' : dimension.role };
}

/** By language: the codes of countries by their names in small letters. */
const countries = new Map<string, ReadonlyMap<string, string>>();

function countryIn(label: string, language: string): string | null {
  let known = countries.get(language);
  if (!known) {
    known = new Map(CODES.map((code) => [countryName(code, language).toLowerCase(), code]));
    countries.set(language, known);
  }
  return known.get(label.trim().toLowerCase()) ?? null;
}

const CODES = [...new Set(isoNames('en').map(([, code]) => code))];

/** How many names of a language texts have that are none of English, each once. */
function hitsOf(texts: readonly string[], language: string): number {
  const found = texts.flatMap((text) => translate(text, language).names);
  const words = wordsByLanguage().get(language);
  return new Set(found.filter((name) => (words?.get(name) ?? name) !== name)).size;
}

/** A text with all that is known of it in English, from the longest names to the shortest. */
function translate(text: string, language: string) {
  const words = allWords().get(language) ?? new Map<string, string>();
  const links = linksOf(language);
  const tokens = tokensOf(text);
  const names: string[] = [];
  const out: string[] = [];
  let isWhole = true;
  for (let at = 0; at < tokens.length; ) {
    const most = Math.min(MOST_WORDS, tokens.length - at);
    const length = Array.from({ length: most }, (_, i) => most - i).find((n) =>
      words.has(nameOf(tokens, at, n)),
    );
    const token = tokens[at] ?? '';
    if (length !== undefined) {
      const name = nameOf(tokens, at, length);
      names.push(name);
      out.push(words.get(name) ?? '');
      at += length;
      continue;
    }
    const link = links.get(token.toLowerCase());
    if (link === undefined && /\p{L}/u.test(token)) isWhole = false;
    out.push(link ?? token);
    at += 1;
  }
  const english = out
    .filter(Boolean)
    .join(' ')
    .replaceAll(/([([]) | ([)\],.;:%])/gu, '$1$2')
    .trim();
  return { text: english, names, found: names.length, isWhole };
}

function nameOf(tokens: readonly string[], at: number, length: number): string {
  return tokens
    .slice(at, at + length)
    .join(' ')
    .toLowerCase();
}

/** A name as it is looked up. */
function keyOf(name: string): string {
  const tokens = tokensOf(name);
  return nameOf(tokens, 0, tokens.length);
}

/** The words and signs of a text; an article that is cut short is a word of its own: "d'", "l'". */
function tokensOf(text: string): string[] {
  const found = text
    .replaceAll('_', ' ')
    .match(
      /(?<![\p{L}])(?:[dl]|qu)['’](?=\p{L})|[\p{L}\p{M}]+(?:[-'’](?=\p{L})[\p{L}\p{M}]*)*|[^\p{L}\s]+/giu,
    );
  return (found ?? []).map((token) => token.replaceAll('’', "'"));
}

function linksOf(language: string): ReadonlyMap<string, string> {
  return new Map(
    (LINKS[language] ?? '').split(' ').map((pair): [string, string] => {
      const [word = '', english = ''] = pair.split('=');
      return [word, english];
    }),
  );
}
