import { calendarWordsOf } from '../../../language/calendar/calendar-words.ts';
import type { LanguageTag } from '../../../language/languages.ts';
import type { Schema } from '../../entity.ts';

/** The words that tell names in one language that is written in Latin letters. All in small letters. */
export interface LatinLexicon {
  readonly language: string;
  /** Words that begin a sentence with a capital and are part of no name. */
  readonly functionWords: ReadonlySet<string>;
  /** Days, months and the like: a capital, and no name. */
  readonly calendar: ReadonlySet<string>;
  /** Small words that stand within names of people. */
  readonly particles: ReadonlySet<string>;
  /** Legal forms, which end the name of a company. */
  readonly forms: ReadonlySet<string>;
  /** What the last word of an organisation's name says that it is. */
  readonly heads: ReadonlyMap<string, Schema>;
  /** Heads that are other things too, and need a name of more weight before them. */
  readonly looseHeads: ReadonlySet<string>;
  /** Heads that a name goes on from with "of": Ministry of Defence. */
  readonly ofHeads: ReadonlyMap<string, Schema>;
  readonly of: ReadonlySet<string>;
  readonly and: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  /** Titles that are written with a capital before a name. */
  readonly titles: ReadonlySet<string>;
  /** Words that go with a title: Prime, Vice, Foreign. */
  readonly titleParts: ReadonlySet<string>;
  /** Titles that are no role: Mr, Dr. */
  readonly styles: ReadonlySet<string>;
  /** What people are, written small before or behind a name. */
  readonly roles: ReadonlySet<string>;
  /** What companies are, written small before or behind a name; the plural too. */
  readonly companies: ReadonlyMap<string, Schema>;
  readonly say: ReadonlySet<string>;
  /** Words that no name of a person has. */
  readonly notPerson: ReadonlySet<string>;
  /** Words that are too common to stand for a company alone. */
  readonly generic: ReadonlySet<string>;
  /** "Who", after a comma: a person stands before it. */
  readonly who: ReadonlySet<string>;
  /** "Such as", "including": what follows is one of those before. */
  readonly suchAs: ReadonlySet<string>;
}

/** A list of words as a set. */
export function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/** What a language calls days and months, in full and, of months, for short too. */
export function namesOfDays(language: LanguageTag): string[] {
  const { weekdays, months, shortMonths } = calendarWordsOf(language);
  return [weekdays, months, shortMonths].flat(2).map((name) => name.toLowerCase());
}

/** A list of words with what each says that something is. */
export function heads(lists: Partial<Record<Schema, string>>): ReadonlyMap<string, Schema> {
  return new Map(
    Object.entries(lists).flatMap(([schema, list]) =>
      [...words(list)].map((word) => [word, schema as Schema] as const),
    ),
  );
}
