import { directionOf, type InterfaceLanguage } from '../languages.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import {
  fillLine,
  fillText,
  type Holes,
  keptApart,
  type Part,
  type Plural,
  type Translated,
} from './message.ts';
import { ru } from './ru.ts';
import { zh } from './zh.ts';

type English = typeof en;
type TextKey = { [Key in keyof English]: English[Key] extends string ? Key : never }[keyof English];
type PluralKey = Exclude<keyof English, TextKey>;
type PluralHoles<Key extends PluralKey> = Exclude<
  English[Key] extends { other: infer Other } ? Holes<Other> : never,
  'count'
>;
type Given<Names extends string, Value> = [Names] extends [never]
  ? []
  : [values: Readonly<Record<Names, Value>>];

/** Every message in every language of the interface. */
export const CATALOGUES: Readonly<Record<InterfaceLanguage, Translated<English>>> = { en, ru, zh, ar, fr };

/** Which locale's dates and numbers stand for a language. */
const LOCALES: Readonly<Record<InterfaceLanguage, string>> = {
  en: 'en-GB',
  ru: 'ru',
  zh: 'zh-CN',
  ar: 'ar-u-nu-latn',
  fr: 'fr',
};

/** Whole numbers below this are kept as they are written. */
const FEW = 100;
/** So many languages have names that are kept. */
const MOST_NAMED = 200;

/** Says things in one language of the interface. */
export class Words {
  readonly language: InterfaceLanguage;
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  readonly #catalogue: Translated<English>;
  readonly #plurals: Intl.PluralRules;
  readonly #numbers: Intl.NumberFormat;
  readonly #lists: Intl.ListFormat;
  readonly #languages: Intl.DisplayNames;
  readonly #named = new Map<string, string>();
  /** Small whole numbers as they are written: each page counts a few things. */
  readonly #few: (string | undefined)[] = [];

  constructor(language: InterfaceLanguage) {
    this.language = language;
    this.locale = LOCALES[language];
    this.direction = directionOf(language);
    this.#catalogue = CATALOGUES[language];
    this.#plurals = new Intl.PluralRules(this.locale);
    this.#numbers = new Intl.NumberFormat(this.locale);
    this.#lists = new Intl.ListFormat(this.locale, { type: 'conjunction' });
    this.#languages = new Intl.DisplayNames(this.locale, { type: 'language' });
  }

  /** The message at `key`. */
  say<Key extends TextKey>(key: Key, ...given: Given<Holes<English[Key]>, string>): string {
    const text = this.#text(key);
    const [values] = given;
    return values ? fillText(text, this.#apart(values)) : text;
  }

  /** The message at `key` as a line, whose values may be links. */
  line<Key extends TextKey>(
    key: Key,
    ...given: Given<Holes<English[Key]>, string | Part | readonly Part[]>
  ): Part[] {
    const [values] = given;
    return fillLine(this.#text(key), values ? this.#apart(values) : {});
  }

  /** The message at `key` in the plural form that `count` asks for. */
  count<Key extends PluralKey>(key: Key, count: number, ...given: Given<PluralHoles<Key>, string>): string {
    const plural: string | Plural = this.#catalogue[key];
    const text = typeof plural === 'string' ? plural : (plural[this.#plurals.select(count)] ?? plural.other);
    const [values] = given;
    return fillText(text, { ...this.#apart(values ?? {}), count: this.number(count) });
  }

  /** What is put into a line that runs from right to left, each kept apart where it runs the other way. */
  #apart<Value extends string | Part | readonly Part[]>(
    values: Readonly<Record<string, Value>>,
  ): Readonly<Record<string, Value>> {
    if (this.direction === 'ltr') return values;
    const apart = (value: string | Part | readonly Part[]) => {
      if (typeof value === 'string') return keptApart(value);
      return 'text' in value ? { ...value, text: keptApart(value.text) } : value;
    };
    return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, apart(value) as Value]));
  }

  #text(key: TextKey): string {
    return String(this.#catalogue[key]);
  }

  /** A number as this language writes it. */
  number(value: number): string {
    if (!(value > 0 && value < FEW && Number.isInteger(value))) return this.#numbers.format(value);
    const known = this.#few[value];
    if (known !== undefined) return known;
    const written = this.#numbers.format(value);
    this.#few[value] = written;
    return written;
  }

  /** Several things as one enumeration. */
  list(items: readonly string[]): string {
    return this.#lists.format(this.direction === 'rtl' ? items.map(keptApart) : items);
  }

  /** Several linked things as one enumeration. */
  listOf(items: readonly Part[]): Part[] {
    if (items.length === 1) return [...items];
    const pieces = this.#lists.formatToParts(items.map(({ text }) => text));
    let at = 0;
    return pieces.map((piece) => {
      if (piece.type === 'literal') return { text: piece.value };
      const item = items[at] ?? { text: piece.value };
      at += 1;
      return item;
    });
  }

  /** The name of a language in this one. */
  nameOfLanguage(tag: string): string {
    const known = this.#named.get(tag);
    if (known !== undefined) return known;
    const name = this.#nameOf(tag);
    // Every page names the languages it is in; what else is asked for anybody may have made up.
    if (this.#named.size < MOST_NAMED) this.#named.set(tag, name);
    return name;
  }

  #nameOf(tag: string): string {
    try {
      return this.#languages.of(tag) ?? tag;
    } catch {
      return tag;
    }
  }
}

const made = new Map<InterfaceLanguage, Words>();

/** The words of a language, made once. */
export function wordsIn(language: InterfaceLanguage): Words {
  const known = made.get(language);
  if (known) return known;
  const words = new Words(language);
  made.set(language, words);
  return words;
}
