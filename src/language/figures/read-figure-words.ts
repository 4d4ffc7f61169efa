import ar from '../data/ar/figures.json' with { type: 'json' };
import en from '../data/en/figures.json' with { type: 'json' };
import fr from '../data/fr/figures.json' with { type: 'json' };
import ru from '../data/ru/figures.json' with { type: 'json' };
import zh from '../data/zh/figures.json' with { type: 'json' };
import type { LanguageTag } from '../languages.ts';
import { checkFigureWords } from './check-figure-words.ts';
import type { FigureWords } from './figure-words.ts';

const FILES: Readonly<Record<LanguageTag, unknown>> = { en, fr, ru, zh, ar };
const read = new Map<LanguageTag, FigureWords>();

/** The words of a language for figures, checked when they are first asked for. */
export function figureWordsOf(language: LanguageTag): FigureWords {
  const known = read.get(language);
  if (known) return known;
  const words = checkFigureWords(FILES[language], `data/${language}/figures.json`);
  read.set(language, words);
  return words;
}
