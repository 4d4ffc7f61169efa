import { calendarWordsOf } from '../../../language/calendar/calendar-words.ts';
import type { LanguageTag } from '../../../language/languages.ts';
import type { Schema } from '../../entity.ts';

/** The words used to recognise names in one language in Latin script. All in lower case. */
export interface LatinLexicon {
  readonly language: string;
  /** Words that are capitalised at the start of a sentence and are not part of a name. */
  readonly functionWords: ReadonlySet<string>;
  /** Days, months and the like: capitalised, but not names. */
  readonly calendar: ReadonlySet<string>;
  /** Lower-case words within personal names. */
  readonly particles: ReadonlySet<string>;
  /** Legal forms, which end a company name. */
  readonly forms: ReadonlySet<string>;
  /** Last words of organisation names, with the kind each indicates. */
  readonly heads: ReadonlyMap<string, Schema>;
  /** Heads with other meanings, which need a stronger name before them. */
  readonly looseHeads: ReadonlySet<string>;
  /** Heads that are continued with "of": Ministry of Defence. */
  readonly ofHeads: ReadonlyMap<string, Schema>;
  readonly of: ReadonlySet<string>;
  readonly and: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  /** Titles that are capitalised before a name. */
  readonly titles: ReadonlySet<string>;
  /** Words that go with a title: Prime, Vice, Foreign. */
  readonly titleParts: ReadonlySet<string>;
  /** Titles that are not roles: Mr, Dr. */
  readonly styles: ReadonlySet<string>;
  /** Roles of people, in lower case before or after a name. */
  readonly roles: ReadonlySet<string>;
  /** Kinds of companies, in lower case before or after a name, including plurals. */
  readonly companies: ReadonlyMap<string, Schema>;
  readonly say: ReadonlySet<string>;
  /** Words that never occur in personal names. */
  readonly notPerson: ReadonlySet<string>;
  /** Words that are too common to be a company name on their own. */
  readonly generic: ReadonlySet<string>;
  /** "Who" after a comma: a person precedes it. */
  readonly who: ReadonlySet<string>;
  /** "Such as", "including": what follows is an example of what precedes. */
  readonly suchAs: ReadonlySet<string>;
}

/** A list of words as a set. */
export function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/** The names of days and months in a language, in full and, for months, abbreviated. */
export function namesOfDays(language: LanguageTag): string[] {
  const { weekdays, months, shortMonths } = calendarWordsOf(language);
  return [weekdays, months, shortMonths].flat(2).map((name) => name.toLowerCase());
}

/** A list of words with the kind each indicates. */
export function heads(lists: Partial<Record<Schema, string>>): ReadonlyMap<string, Schema> {
  return new Map(
    Object.entries(lists).flatMap(([schema, list]) =>
      [...words(list)].map((word) => [word, schema as Schema] as const),
    ),
  );
}
