import { countryName } from '../../language/countries/country-name.ts';
import { englishNamesOf } from '../../language/english-names.ts';
import { sharesWord } from '../foreign/compose.ts';
import { countryIn, type Translation, translate } from '../foreign/translate.ts';
import { withUnitTail } from '../foreign/unit-tail.ts';
import { languageOf } from '../foreign/which-language.ts';
import type { CubeDimension } from './cube.ts';
import { isWhole } from './names-of-wholes.ts';
import { isGeneric } from './read-header.ts';
import type { ColumnProfile, TableProfile } from './table-profile.ts';
import type { TableWords } from './table-words.ts';

/** A table as it would be in English: what its columns are called, and its title. */
export interface Translated {
  readonly profile: TableProfile;
  readonly words: TableWords;
  /** Null for a table in English; `other` for one in a language that nobody has words for. */
  readonly language: string | null;
}

/** More headers than these say no more of the language that they are in. */
const MOST_HEADERS = 60;
/** A column of more kinds than these is translated by no dictionary. */
const MOST_MEMBERS = 500;

/** The headers and the title of a table in English, where they are in another language that offices publish in. */
export function inEnglish(profile: TableProfile, words: TableWords): Translated {
  // "Value" and "year" say nothing of the language: a layout with years as columns is read with these.
  const headers = profile.columns
    .map(headerIn)
    .filter((one) => !isGeneric(one) && !/^(?:year|period)$/iu.test(one));
  const language = languageOf([words.title, ...headers.slice(0, MOST_HEADERS)]);
  if (language === null) return { profile, words, language };
  const columns = withEnglishHeaders(profile.columns, language);
  const title = translate(words.title, language);
  const isTold = title.unknownThings.length === 0;
  const { split } = profile;
  return {
    language,
    profile: { ...profile, columns, ...(split && { english: cellsInEnglish(profile, language) }) },
    words: {
      ...words,
      ...(isTold ? { title: title.text } : { unclear: title.text }),
    },
  };
}

const headerIn = ({ name, field }: ColumnProfile) => field.title ?? withUnitTail(name);

function withEnglishHeaders(columns: readonly ColumnProfile[], language: string): ColumnProfile[] {
  let whole: Translation | null = null;
  return columns.map((column) => {
    const written = headerIn(column);
    const english = translate(written, language);
    const part = PART.exec(english.text);
    const isUnknown = english.unknown.length > 0 || (part !== null && whole === null);
    if (column.numeric && part === null) whole = english.unknown.length === 0 ? english : null;
    if (isUnknown) return isGeneric(written) ? column : { ...column, unclear: english.text };
    if (english.names.length === 0 && part === null) return column;
    const header = part === null || whole === null ? english.text : partOf(part[1] ?? '', whole.text);
    return { ...column, header: capital(header), field: { ...column.field, title: null } };
  });
}

/** "dont entrées gratuites", "davon männlich": a part of the column before. */
const PART = /^of which:? ?(.*)$/iu;

/** "Men" as a part of "Population (thousand)" are "Population, men (thousand)"; "free admissions" of "admissions" say so themselves. */
function partOf(part: string, whole: string): string {
  if (part === '') return whole;
  const inside = /\s*[([].*$/u.exec(whole)?.[0] ?? '';
  const name = whole.slice(0, whole.length - inside.length);
  const own = /[([]/u.test(part) ? part : `${part}${inside}`;
  return sharesWord(part, name) ? own : `${name}, ${own}`;
}

const capital = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** What the cells that name measures are called in English; null for those that are not wholly known. */
function cellsInEnglish({ split }: TableProfile, language: string): ReadonlyMap<string, string | null> {
  const codes = [...(split?.cells.values() ?? [])].flatMap((cells) => cells.map(({ code }) => code));
  return new Map(
    [...new Set(codes)].flatMap((code): [string, string | null][] => {
      const english = translate(code, language);
      if (english.unknown.length > 0 && !isGeneric(code)) return [[code, null]];
      return english.names.length > 0 ? [[code, capital(english.text)]] : [];
    }),
  );
}

/** Texts in English, as far as they are wholly known; those of a table in English as they are. */
export function textsInEnglish(texts: readonly string[], language: string | null): readonly string[] {
  if (language === null) return texts;
  return texts.flatMap((text) => {
    const { text: english, unknownThings } = translate(text, language);
    return unknownThings.length === 0 ? [english] : [];
  });
}

/** What columns of units say, each in English where anything of it is known. */
export function unitsInEnglish(texts: readonly string[], language: string | null): readonly string[] {
  if (language === null) return texts;
  return texts.map((text) => {
    const { text: english, names } = translate(text, language);
    return names.length > 0 ? english : text;
  });
}

/** A dimension whose members have their English names as well: "Ambos sexos" is "both sexes". */
export function withEnglishNames(dimension: CubeDimension, language: string | null): CubeDimension {
  if (language === null || language === 'other' || dimension.members.length > MOST_MEMBERS) return dimension;
  const members = dimension.members.map((one) => {
    const english = one.labels.flatMap((label) => {
      const { text, names, unknown } = translate(label, language);
      // The island of Madeira is no timber.
      const isWord = dimension.role !== 'place' || isWhole(text);
      return isWord && unknown.length === 0 && names.length > 0 ? [text] : [];
    });
    const places = one.labels.flatMap((label) => englishNamesOf(label));
    const area = one.area ?? one.labels.map((label) => countryIn(label, language)).find(Boolean) ?? null;
    if (english.length + places.length === 0 && area === one.area) return one;
    const name = area === null || area === one.area ? [] : [countryName(area, 'en')];
    return { ...one, area, labels: [...new Set([...one.labels, ...english, ...places, ...name])] };
  });
  const countries = members.filter(({ area }) => area !== null).length;
  const isOfCountries = countries > 1 && countries * 2 >= members.length;
  return withEnglishWhole({ ...dimension, members, role: isOfCountries ? 'place' : dimension.role });
}

/** "Totaal misdrijven" under "Soort misdrijf" stands for all of them, if nothing else is a total. */
function withEnglishWhole(dimension: CubeDimension): CubeDimension {
  const { whole, label, members } = dimension;
  if (whole !== null) return dimension;
  const isTotal = (text: string) =>
    isWhole(text) || (/^(?:total|all) /iu.test(text) && sharesWord(text.replace(/^\S+ /u, ''), label));
  const totals = members.filter(({ labels }) => labels.some(isTotal));
  const [total] = totals;
  if (!total || totals.length > 1) return dimension;
  return {
    ...dimension,
    whole: total.code,
    members: members.map((one) => (one === total ? { ...one, aggregate: true } : one)),
  };
}
