/** The cases that names can be drawn in: genitive, dative, accusative, instrumental, prepositional. */
export type RussianCase = 'g' | 'd' | 'a' | 'i' | 'p';

const ORDER = 'gdaip';

/** The endings of each kind of noun, in the order of the cases. */
const ENDINGS: readonly (readonly [ending: RegExp, endings: string])[] = [
  [/(?<=[оеё]в|[иы]н)$/u, 'а у а ым е'],
  [/(?<=ск)ий$/u, 'ого ому ого им ом'],
  [/(?<=ц|ч|ш|щ|ж)а$/u, 'и е у ей е'],
  [/(?<=г|к|х)а$/u, 'и е у ой е'],
  [/а$/u, 'ы е у ой е'],
  [/(?<=и)я$/u, 'и и ю ей и'],
  [/я$/u, 'и е ю ей е'],
  [/й$/u, 'я ю я ем е'],
  [/ь$/u, 'и и ь ью и'],
  [/(?<=[бвгджзклмнпрстфхцчшщ])$/u, 'а у а ом е'],
];

/** A one-word name declined by the regular pattern; names with other endings are left unchanged. */
export function inCase(word: string, as: RussianCase, animate: boolean): string {
  for (const [ending, endings] of ENDINGS) {
    if (!ending.test(word)) continue;
    // A town has the same form in the accusative as in the nominative: "в Берлин".
    if (as === 'a' && !animate && /[бвгджзклмнпрстфхцчшщй]$/u.test(word)) return word;
    return word.replace(ending, endings.split(' ')[ORDER.indexOf(as)] as string);
  }
  return word;
}
