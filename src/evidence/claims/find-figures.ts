import { withDerived } from './derive.ts';
import type { Figure, FigureContext, Subject } from './figure.ts';
import type { Language } from './language.ts';
import { languageOf } from './languages/languages.ts';
import { measureOf } from './measures.ts';
import { isMinor } from './minor.ts';
import { findPeriods, periodOf } from './periods.ts';
import { readQuantities } from './quantities.ts';
import type { Quantity } from './quantity.ts';
import { paragraphsOf, type Stretch, sentencesOf } from './sentences.ts';
import { type Token, tokenize } from './tokens.ts';

const NOTHING: Subject = {
  reporter: null,
  partner: null,
  product: null,
  flow: null,
  words: null,
  whole: null,
};

/**
 * Every figure that a text states, in the order of the text: what it says, of what, for which time, and who says so.
 * Pure; takes any text, and time linear in its length.
 */
export function findFigures(text: string, context: FigureContext): Figure[] {
  const language = languageOf(context.language);
  const figures: Figure[] = [];
  for (const paragraph of paragraphsOf(text)) {
    // What has no number costs no more than this.
    if (!language.trigger.test(text.slice(paragraph.start, paragraph.end))) continue;
    for (const sentence of sentencesOf(text, paragraph, language.tag)) {
      if (!language.trigger.test(text.slice(sentence.start, sentence.end))) continue;
      const found = sentenceFigures(text, sentence, language, context);
      const base = figures.length;
      for (const figure of found) {
        const { derivedFrom } = figure;
        figures.push(
          derivedFrom ? { ...figure, derivedFrom: [derivedFrom[0] + base, derivedFrom[1] + base] } : figure,
        );
      }
    }
  }
  return figures;
}

function sentenceFigures(
  text: string,
  sentence: Stretch,
  language: Language,
  context: FigureContext,
): Figure[] {
  const tokens = tokenize(text, sentence.start, sentence.end, language.digits);
  const quantities = readQuantities(tokens, language);
  if (quantities.length === 0) return [];
  const periods = findPeriods(text, sentence.start, sentence.end, language, context.date);
  const places = quantities.map((quantity) => placeOf(tokens, quantity));
  const figures = quantities.map((quantity, i): Figure => {
    const { start, end } = places[i] as Stretch;
    const { measure, direction } = measureOf(tokens, quantity, language);
    return {
      quote: text.slice(start, end),
      start,
      end,
      hedge: quantity.hedge,
      value: quantity.value,
      high: quantity.high,
      unit: quantity.unit,
      unitYear: quantity.unitYear,
      grain: quantity.grain,
      measure,
      direction,
      period: periodOf(start, end, text, periods, places),
      subject: NOTHING,
      attribution: null,
      minor: isMinor(quantity),
      derivedFrom: null,
    };
  });
  return withDerived(figures, text);
}

function placeOf(tokens: readonly Token[], { from, to }: Quantity): Stretch {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}
