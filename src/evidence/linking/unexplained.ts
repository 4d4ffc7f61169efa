import type { FigureInText } from './figure-in-text.ts';
import type { FoundMeasure } from './find-measures.ts';
import { namesOfAbout } from './foreign-places.ts';
import { perPhraseOf } from './qualifiers.ts';
import { partFrom, type Reading } from './reading.ts';
import { isKnownUnit } from './units-agree.ts';
import { isReporting } from './vocabulary.ts';

/** The words of the sentence that nothing explains, weighed by how near they are to what is measured. */
export function unexplainedIn(
  { given, table, mentions }: Reading,
  found: FoundMeasure,
): { weight: number; words: readonly string[] } {
  const { figures, figure, text, sentence, language } = given;
  const { words, times, concepts } = sentence;
  const measured = new Set(found.at);
  const same = new Set(
    concepts
      .filter(({ concept }) => table.measures.some(({ measure }) => measure.concept === concept.id))
      .flatMap(({ at }) => at),
  );
  const zone = zoneOf(given);
  const part = partFrom(given) ?? sentence.end;
  const names = namesOfAbout(given, table);
  const per = perPhraseOf(given);
  let weight = 0;
  const odd: string[] = [];
  for (const [i, word] of words.entries()) {
    const { stem, start, end } = word;
    if (start >= part) break;
    if (measured.has(i) || same.has(i) || isReporting(stem, language) || table.explains.has(stem)) continue;
    if (found.linked.label.includes(stem) || stem.length < 2 || /\p{N}/u.test(stem)) continue;
    if (mentions.some(({ from, to }) => from <= i && i < to)) continue;
    if (times.some((one) => one.start <= start && end <= one.end)) continue;
    const counted = figures.find((one) => one.start <= start && end <= one.end);
    if (counted && counted !== figure) continue;
    if (
      counted &&
      (COMMON_NOUNS.has(stem) || isKnownUnit(counted.unit ?? '') || /^[A-Z]{3}\b/.test(counted.unit ?? ''))
    )
      continue;
    if (per && start >= per.start && end <= per.end) continue;
    if (names.some((one) => one.start <= start && end <= one.end)) continue;
    const inZone = start >= zone[0] && end <= zone[1];
    // "Employment in fishing": a word after a preposition narrows what is measured, too.
    const before = PREPOSITIONS.has(words[i - 1]?.stem ?? '') ? i - 2 : i - 1;
    const beside = [before, i + 1].some((at) => measured.has(at)) || counted === figure;
    const name = /^\p{Lu}/u.test(word.text) && start > sentence.start + 1;
    weight += (inZone ? 1 : 0.35) + (beside ? 1.5 : 0) + (name ? 3 : 0);
    odd.push(text.slice(start, end));
  }
  return { weight, words: odd };
}

const PREPOSITIONS = new Set(['in', 'of', 'for', 'by', 'from', 'with', 'among']);
const COMMON_NOUNS = new Set(['peopl', 'person', 'inhabit', 'resid', 'citizen', 'men', 'women', 'human']);

/**
 * Where what is said of a figure ends: at a comma too, unless what follows may narrow it ("excluding food", "among men",
 * "seasonally adjusted").
 */
const CLAUSE_ENDS =
  /[;:]|, (?!(?:excluding|including|except|without|not|among|of|in|for|by|per|on|at|with|only|adjusted|seasonally|both|all|or|aged|over|under|counting|measured|\p{N}|\p{Lu})\b)/u;

/** The part of the sentence that speaks of a figure: up to the next figures, or the ends of its clause. */
function zoneOf({ figure, figures, text, sentence }: FigureInText): readonly [number, number] {
  const before = figures.filter((one) => one.end <= figure.start).at(-1);
  const after = figures.find((one) => one.start >= figure.end);
  const start = before ? before.end : sentence.start;
  const end = after ? after.start : sentence.end;
  const left = text.slice(start, figure.start).search(/[;:](?=[^;:]*$)/);
  const right = text.slice(figure.end, end).search(CLAUSE_ENDS);
  return [left >= 0 ? start + left : start, right >= 0 ? figure.end + right : end];
}
