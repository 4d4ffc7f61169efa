import ar from '../data/ar/calendar.json' with { type: 'json' };
import en from '../data/en/calendar.json' with { type: 'json' };
import fr from '../data/fr/calendar.json' with { type: 'json' };
import ru from '../data/ru/calendar.json' with { type: 'json' };
import zh from '../data/zh/calendar.json' with { type: 'json' };
import { fold } from '../fold.ts';
import type { LanguageTag } from '../languages.ts';
import { keyOf } from '../tokens.ts';
import { listsInOrder } from '../word-lists.ts';

/** What a language calls months and weekdays: of each its forms, as they are written; the first is its name. */
export interface CalendarWords {
  /** From January on. */
  readonly months: readonly (readonly string[])[];
  readonly shortMonths: readonly (readonly string[])[];
  /** From Monday on. */
  readonly weekdays: readonly (readonly string[])[];
  readonly shortWeekdays: readonly (readonly string[])[];
}

const FILES: Readonly<Record<LanguageTag, CalendarWords>> = { en, fr, ru, zh, ar };

for (const [tag, words] of Object.entries(FILES)) {
  const place = `data/${tag}/calendar.json`;
  for (const kind of ['months', 'shortMonths'] as const) listsInOrder(words[kind], 12, `${place}, ${kind}`);
  for (const kind of ['weekdays', 'shortWeekdays'] as const)
    listsInOrder(words[kind], 7, `${place}, ${kind}`);
}

/** Months and weekdays in the language. */
export function calendarWordsOf(language: LanguageTag): CalendarWords {
  return FILES[language];
}

/** Names as a part of a pattern, and the number of each. */
export interface CalendarNames {
  readonly pattern: string;
  /** From 1 on; 0 for what is no such name. */
  numberOf(name?: string): number;
}

/** The names of a language's months, or of its weekdays, where Monday is 1. */
export function calendarNames(language: LanguageTag, kind: 'months' | 'weekdays'): CalendarNames {
  const forms = FILES[language][kind];
  const numbers = numbered(forms);
  return { pattern: anyOf(forms.flat()), numberOf: (name = '') => numbers.get(keyOf(name)) ?? 0 };
}

/** Any of some names as a part of a pattern, the longest first. */
export function anyOf(names: Iterable<string>): string {
  return [...new Set(names)].sort((a, b) => b.length - a.length).join('|');
}

/** Words by their number from 1 on: folded, with the accents that they have. */
export function numbered(...lists: readonly (readonly (readonly string[])[])[]): ReadonlyMap<string, number> {
  return new Map(
    lists.flatMap((list) =>
      list.flatMap((forms, i) => forms.map((form) => [fold(form, { keep: 'accents' }), i + 1] as const)),
    ),
  );
}
