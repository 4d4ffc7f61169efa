import { baseOf } from '../../language/languages.ts';
import { clauseOf } from './clause-of.ts';
import denial from './denial.json' with { type: 'json' };
import type { FigureInText } from './figure-in-text.ts';

/** Words that deny the figure they lead up to, by language. */
const DENIED = new Map(
  Object.entries(denial).map(([language, words]) => {
    const edge = language === 'zh' ? '' : '(?<![\\p{L}\\p{N}])';
    return [language, new RegExp(words.map((one) => `${edge}(?:${one})`).join('|'), 'iu')] as const;
  }),
);
/** "That unemployment is 9.1 percent is wrong": what is said of a figure behind it. */
const IS_WRONG =
  /^[^;:]{0,80}?,?\s(?:is|are|was|were)\s(?:\p{L}+\s)?(?:wrong|false|untrue|incorrect|not true|not correct|not the case|a myth|a lie|made up|invented|misleading|exaggerated|overstated|understated)(?![\p{L}])/iu;

/**
 * Whether a sentence denies a figure or calls it wrong: "did not reach 9.1 percent", "falsely said that it was 9.1 percent".
 * What the data say then makes the newsroom neither right nor wrong. Statements in words are read with their own "not".
 */
export function isOnlyDenied(given: FigureInText): boolean {
  const { text, sentence, figure, language } = given;
  if (figure.statement) return false;
  const denied = DENIED.get(baseOf(language));
  if (!denied) return false;
  const clause = clauseOf(given);
  const from = text.indexOf(clause, sentence.start);
  if (denied.test(text.slice(from, figure.start))) return true;
  return language.startsWith('en') && IS_WRONG.test(text.slice(figure.end, sentence.end));
}
