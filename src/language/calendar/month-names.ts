import { fold } from '../fold.ts';

/** The languages whose months are known by name, as Intl writes them. */
const LANGUAGES = 'en ru uk fr de es it pt nl pl cs hu el tr ro bg sr sv da nb fi ar'.split(' ');
const FOUND: Map<string, number> = new Map([
  ['sept', 9],
  ['οκτώβριος', 10],
]);

/** The number of a month by its name or its short name in one of two dozen languages; null for another word. */
export function monthOf(word: string): number | null {
  if (FOUND.size < 3) learn();
  const key = keyOf(word);
  return FOUND.get(key) ?? null;
}

function learn(): void {
  for (const language of LANGUAGES) {
    for (const month of ['long', 'short'] as const) {
      const shapes = [
        new Intl.DateTimeFormat(language, { month, timeZone: 'UTC' }),
        new Intl.DateTimeFormat(language, { day: 'numeric', month, timeZone: 'UTC' }),
      ];
      for (const shape of shapes) {
        for (let number = 1; number <= 12; number += 1) {
          const parts = shape.formatToParts(Date.UTC(2024, number - 1, 15));
          const name = keyOf(parts.find(({ type }) => type === 'month')?.value ?? '');
          if (name.length >= 3 && !/\d/.test(name) && !FOUND.has(name)) FOUND.set(name, number);
        }
      }
    }
  }
}

/** Names without accents, full stops and capitals: feeds leave them out. */
const keyOf = (name: string) => fold(name).replaceAll('.', '');
