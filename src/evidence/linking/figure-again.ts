import type { Figure } from '../claims/figure.ts';
import { findFigures } from '../claims/find-figures.ts';
import type { Role } from './role.ts';
import { roleOf } from './roles.ts';
import { saysNow } from './says-now.ts';

/** What a figure does in its sentence, and the figures that stand there with it. */
export interface FigureAgain {
  readonly figure: Figure;
  readonly figures: readonly Figure[];
  readonly role: Role;
  /** The sentence, and where in it the figure's words stand. */
  readonly text: string;
  readonly sentence: { readonly start: number; readonly end: number };
  /** Whether the sentence says that it is the figure of now, or the latest. */
  readonly isOfNow: boolean;
}

/**
 * Reads a kept figure in its sentence once more: what it does there is not kept with it, and an edit may have changed it.
 * `exact` are its words, `before` those that precede them.
 */
export function readFigureAgain(
  { figure, exact, sentence, prefix }: { figure: Figure; exact: string; sentence: string; prefix: string },
  language: string,
): FigureAgain {
  const found = findFigures(sentence, { language, date: null });
  const tail = prefix.slice(-24);
  const behind = tail === '' ? -1 : sentence.indexOf(tail + exact);
  const at = behind >= 0 ? behind + tail.length : sentence.indexOf(exact);
  const start = Math.max(0, at);
  const own = { ...figure, start, end: start + exact.length, quote: exact };
  const others = found.filter((one) => one.end <= own.start || one.start >= own.end);
  const figures = [...others, own].sort((a, b) => a.start - b.start);
  const given = { figure: own, figures, text: sentence, sentence: { start: 0, end: sentence.length } };
  return { ...given, role: roleOf({ ...given, language }), isOfNow: saysNow(given, language) };
}
