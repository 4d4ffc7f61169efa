import type { Figure } from '../claims/figure.ts';
import type { FigureInText } from './figure-in-text.ts';
import { isLengthOfStreak } from './said-otherwise.ts';
import { BECAME, DIRECTION, statementsIn, WAS_DOWN } from './statements.ts';
import { streakOf } from './streaks.ts';

/**
 * A streak as its verb tells it, wherever its length is said: "July was the third month in a row in which the price fell".
 * What is before the verb is what fell.
 */
export function atItsVerb(given: FigureInText): FigureInText {
  const { figure, text, sentence } = given;
  if (!figure.statement?.streak) return given;
  const said = text.slice(sentence.start, sentence.end);
  for (const pattern of [DIRECTION, BECAME, WAS_DOWN])
    for (const match of said.matchAll(pattern)) {
      const verb = { start: match.index, end: match.index + match[0].length };
      const streak = streakOf(said, verb);
      if (!streak || sentence.start + streak.said.start !== figure.start) continue;
      const moved = { ...figure, start: sentence.start + verb.start, end: sentence.start + verb.end };
      return withFigure(given, moved);
    }
  return given;
}

/**
 * For how long something went on, "six years running", is the streak itself: what is asked is whether all of it went that
 * way. Only where a text is checked: a question that is bound to the number would be compared with the six.
 */
export function asStreak(given: FigureInText): FigureInText {
  const { figure, text, sentence, figures, language, date } = given;
  if (figure.statement || !isLengthOfStreak(given)) return given;
  const streak = statementsIn(text, sentence, figures, { language, date }).find(
    ({ statement }) => statement?.streak?.count === figure.value,
  );
  return streak ? withFigure(given, streak) : given;
}

/** The same sentence with another figure in the place of the one that is asked about. */
function withFigure(given: FigureInText, figure: Figure): FigureInText {
  const others = given.figures.filter((one) => one !== given.figure);
  const figures = [...others, figure].sort((a, b) => a.start - b.start);
  return { ...given, figure, figures, index: figures.indexOf(figure) };
}
