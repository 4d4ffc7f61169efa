import { fold } from '../fold.ts';
import { LANGUAGES } from '../languages.ts';
import { calendarWordsOf, numbered } from './calendar-words.ts';

/** Languages whose names of months are read. Croatian and Czech call different months alike: only one of them is. */
const LOCALES =
  'en fr de es pt it nl pl cs sk hu ro bg sr uk sv nb da fi et lv lt sl el tr ru ar id kk ca eu is ga mt'.split(
    ' ',
  );
/** How offices shorten months in languages that are not read. */
const SHORT_ELSEWHERE: Readonly<Record<string, number>> = {
  mrz: 3,
  maerz: 3,
  ene: 1,
  abr: 4,
  ago: 8,
  dic: 12,
  set: 9,
  fev: 2,
  out: 10,
  dez: 12,
  okt: 10,
  mrt: 3,
  mei: 5,
};

let months: ReadonlyMap<string, number> | null = null;

/** The number of a month by its name in one of many languages, short or long; 0 where it is none. */
export function monthNamed(word: string): number {
  months ??= namesOfMonths();
  return months.get(folded(word)) ?? 0;
}

function namesOfMonths(): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  const add = (name: string, month: number) => {
    const key = folded(name);
    if (key === '' || /^\d/.test(key)) return;
    const other = names.get(key);
    // What is two months in two languages is none.
    names.set(key, other !== undefined && other !== month ? 0 : month);
  };
  for (const locale of LOCALES) {
    for (const length of ['long', 'short'] as const) {
      const alone = new Intl.DateTimeFormat(locale, { month: length, timeZone: 'UTC' });
      const inDate = new Intl.DateTimeFormat(locale, { month: length, day: 'numeric', timeZone: 'UTC' });
      for (let month = 1; month <= 12; month += 1) {
        const date = new Date(Date.UTC(2023, month - 1, 1));
        add(alone.format(date), month);
        add(inDate.formatToParts(date).find(({ type }) => type === 'month')?.value ?? '', month);
      }
    }
  }
  for (const [name, month] of Object.entries(SHORT_ELSEWHERE)) names.set(name, month);
  // A language that is read decides what its words mean.
  for (const language of [...LANGUAGES].reverse()) {
    const { months: long, shortMonths } = calendarWordsOf(language);
    for (const [name, month] of numbered(long, shortMonths)) names.set(folded(name), month);
  }
  return names;
}

function folded(word: string): string {
  return fold(word).replace(/\.+$/, '').trim();
}
