import ar from '../data/ar/cldr.json' with { type: 'json' };
import en from '../data/en/cldr.json' with { type: 'json' };
import fr from '../data/fr/cldr.json' with { type: 'json' };
import ru from '../data/ru/cldr.json' with { type: 'json' };
import zh from '../data/zh/cldr.json' with { type: 'json' };
import type { LanguageTag } from '../languages.ts';
import { itemsOf, oneOf } from '../word-lists.ts';
import { type FigureWords, UNIT_KINDS, type UnitWord, unitEntriesOf } from './figure-words.ts';
import { figureWordsOf } from './read-figure-words.ts';

const FILES: Readonly<Record<LanguageTag, Readonly<Record<string, unknown>>>> = { en, fr, ru, zh, ar };

/** Currencies and units by the words that CLDR has for them in a language, also behind its prepositions. */
export function cldrWords(language: LanguageTag): (readonly [words: string, unit: UnitWord])[] {
  const file = FILES[language];
  const { afterRound } = figureWordsOf(language);
  return ['money', 'units'].flatMap((list) => {
    const items = itemsOf(file, list, `data/${language}/cldr.json`);
    for (const { at, item } of items) oneOf(item.kind, UNIT_KINDS, at);
    return unitEntriesOf(file[list] as FigureWords['units']).flatMap(([word, unit]) =>
      behind(word, afterRound).map((phrase) => [phrase, unit] as const),
    );
  });
}

/** "Cinq millions de dollars australiens": after a round number French has a preposition. */
function behind(word: string, afterRound: FigureWords['afterRound']): string[] {
  if (!afterRound) return [word];
  const { before, vowels, beforeVowel } = afterRound;
  return [word, vowels.includes(word.charAt(0)) ? `${beforeVowel}${word}` : `${before} ${word}`];
}
