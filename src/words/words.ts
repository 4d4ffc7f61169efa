import { type Catalogue, readCatalogue, readOwnCatalogue } from './catalogue.ts';
import { wrongInTranslation } from './check-translation.ts';
import { directionOf } from './direction.ts';
import { keptApart } from './kept-apart.ts';
import { type InterfaceLanguage, interfaceLanguage, isBuiltIn, languageBehind } from './languages.ts';
import {
  fillLine,
  fillText,
  type Grammar,
  type Message,
  type Part,
  readMessage,
  type Value,
} from './message.ts';
import type { MessageKey, Parameters } from './messages.generated.ts';

type Filled<Values, Text> = {
  readonly [Name in keyof Values]: string extends Values[Name] ? Text : Values[Name];
};
type Given<Key, Text> = Key extends keyof Parameters ? [values: Filled<Parameters[Key], Text>] : [];

/** Which locale's dates and numbers stand for a language, where it is not its own tag. */
const LOCALES: Readonly<Record<string, string>> = { en: 'en-GB', zh: 'zh-CN', ar: 'ar-u-nu-latn' };

/** What a message without parameters takes. */
const NOTHING = {};
/** Whole numbers below this are kept as they are written. */
const FEW = 100;
/** So many languages have names that are kept. */
const MOST_NAMED = 200;

/** Says things in one language of the interface. */
export class Words implements Grammar {
  readonly language: InterfaceLanguage;
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  readonly #catalogue: Catalogue;
  /** What the operator wrote, which comes first, and is checked message by message. */
  readonly #own: Readonly<Record<string, unknown>>;
  readonly #asksIsolation: boolean;
  /** What was said before is parsed: parsing all messages at the start would take longer than a page. */
  readonly #messages = new Map<string, Message | null>();
  readonly #plurals: Intl.PluralRules;
  readonly #numbers: Intl.NumberFormat;
  readonly #lists: Intl.ListFormat;
  readonly #languages: Intl.DisplayNames;
  readonly #named = new Map<string, string>();
  /** Small whole numbers as they are written: each page counts a few things. */
  readonly #few: (string | undefined)[] = [];

  readonly #isolates: boolean;

  constructor(language: InterfaceLanguage, isolates = true) {
    this.language = language;
    this.locale = LOCALES[language] ?? language;
    this.direction = directionOf(language);
    this.#isolates = isolates && this.direction === 'rtl';
    this.#catalogue = readCatalogue(language);
    this.#own = isBuiltIn(language) ? NOTHING : readOwnCatalogue(language);
    this.#asksIsolation = isolates;
    this.#plurals = new Intl.PluralRules(this.locale);
    this.#numbers = new Intl.NumberFormat(this.locale);
    this.#lists = new Intl.ListFormat(this.locale, { type: 'conjunction' });
    this.#languages = new Intl.DisplayNames(this.locale, { type: 'language' });
  }

  /** The message at `key`. */
  say<Key extends MessageKey>(key: Key, ...given: Given<Key, string>): string;
  say(key: MessageKey, values: Readonly<Record<string, string | number>> = NOTHING): string {
    return this.sayAny(key, values);
  }

  /** A message whose key and parameters are known at run time only, such as those of a refusal. */
  sayAny(key: MessageKey, values: Readonly<Record<string, string | number>>): string {
    const message = this.#message(key);
    if (message === null) return this.#behind?.sayAny(key, values) ?? key;
    return typeof message === 'string' ? message : fillText(message, this.#apart(values), this);
  }

  /** The message at `key` as a line, whose values may be links. */
  line<Key extends MessageKey>(key: Key, ...given: Given<Key, string | Part | readonly Part[]>): Part[];
  line(key: MessageKey, values: Readonly<Record<string, Value>> = NOTHING): Part[] {
    return this.#lineOf(key, values);
  }

  /** The plural form that a number takes. */
  pluralOf(value: number): string {
    return this.#plurals.select(value);
  }

  #lineOf(key: string, values: Readonly<Record<string, Value>>): Part[] {
    const message = this.#message(key);
    if (message !== null) return fillLine(message, this.#apart(values), this);
    const behind = this.#behind;
    return behind ? behind.#lineOf(key, values) : [{ text: key }];
  }

  /** The message at `key`; null where this language has none that can be said. */
  #message(key: string): Message | null {
    const known = this.#messages.get(key);
    if (known !== undefined) return known;
    const text = this.#ownText(key) ?? this.#catalogue[key];
    const message = text === undefined ? null : readMessage(text);
    this.#messages.set(key, message);
    return message;
  }

  /** The operator's message at `key`; undefined where there is none, or it does not say what the English says. */
  #ownText(key: string): string | undefined {
    const text = this.#own[key];
    if (typeof text !== 'string') return undefined;
    const english = plainWords('en').#catalogue[key];
    if (english === undefined) return undefined;
    return wrongInTranslation(english, text, this.language) === null ? text : undefined;
  }

  /** What the language calls itself. */
  get ownName(): string {
    if (this.#has('ownName')) return this.say('ownName');
    const name = this.nameOfLanguage(this.language);
    return name.charAt(0).toLocaleUpperCase(this.language) + name.slice(1);
  }

  /** The language as Open Graph writes it, such as `pt_BR`. */
  get openGraphLocale(): string {
    if (this.#has('openGraphLocale')) return this.say('openGraphLocale');
    const { language, region } = new Intl.Locale(this.language).maximize();
    return region ? `${language}_${region}` : language;
  }

  /** Says what this language has no message for; null for English. */
  get #behind(): Words | null {
    return this.language === 'en' ? null : wordsOnce(languageBehind(this.language), this.#asksIsolation);
  }

  #has(key: MessageKey): boolean {
    return this.#message(key) !== null;
  }

  /** What is put into a line that runs from right to left, each kept apart where it runs the other way. */
  #apart<Given extends Value>(values: Readonly<Record<string, Given>>): Readonly<Record<string, Given>> {
    if (!this.#isolates) return values;
    const apart = (value: Value) => {
      if (typeof value === 'string') return keptApart(value);
      return typeof value === 'object' && 'text' in value ? { ...value, text: keptApart(value.text) } : value;
    };
    return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, apart(value) as Given]));
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
    return this.#lists.format(this.#isolates ? items.map(keptApart) : items);
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

const made = new Map<string, Words>();

/** The words of a language, made once. */
export function wordsIn(language: InterfaceLanguage): Words {
  return wordsOnce(language, true);
}

/** The words of a language for what is mailed, stored or compared: no direction marks are put around parameters. */
export function plainWords(language: InterfaceLanguage): Words {
  return wordsOnce(language, false);
}

/** The plain words for a text in any language: its own, else English. */
export function plainWordsFor(tag: string): Words {
  return plainWords(interfaceLanguage(tag) ?? 'en');
}

/** The branch of a select for something that may be missing: `{hasDate, select, yes {…} other {…}}`. */
export function yes(isSo: boolean): 'yes' | 'other' {
  return isSo ? 'yes' : 'other';
}

function wordsOnce(language: InterfaceLanguage, isolates: boolean): Words {
  const key = `${language} ${isolates}`;
  const known = made.get(key);
  if (known) return known;
  const words = new Words(language, isolates);
  made.set(key, words);
  return words;
}
