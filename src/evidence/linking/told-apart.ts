import type { Word } from '../../language/stems.ts';
import type { Figure } from '../claims/figure.ts';
import { conceptsIn, type FoundConcept } from '../cubes/lexicon.ts';
import type { FoundMeasure } from './found-measure.ts';
import { meansOf } from './table.ts';

/** Of measures of one disease or trade, those whose names say what else the sentence does: "deaths", where it counts the dead. */
export function byOtherConcepts(
  found: readonly FoundMeasure[],
  concepts: readonly FoundConcept[],
  has: (stem: string) => boolean,
): FoundMeasure[] {
  const said = new Set(concepts.map(({ concept }) => concept.id));
  // What a share is of tells no measures apart: "percentage of the labour force".
  const shared = ({ linked: { measure } }: FoundMeasure) =>
    conceptsIn(measure.label.replace(/\bpercentage of .*$/i, ''), 'en').filter(
      ({ id }) => id !== measure.concept && !measure.also.includes(id) && said.has(id),
    ).length;
  const most = Math.max(0, ...found.map(shared));
  const best = found.filter((one) => shared(one) === most);
  const same = found.every(({ linked }) => linked.measure.concept === found[0]?.linked.measure.concept);
  // "Wind farms produced more than the last coal plants": another measure's own word counts as much.
  const isNamed = found.some((one) => !best.includes(one) && one.linked.own.some(has));
  return same && !isNamed && best.length < found.length ? best : [...found];
}

/** Of measures that one word each tells apart, such as men and women, the one whose word stands at the figure. */
export function nearestNamed(
  told: readonly FoundMeasure[],
  words: readonly Word[],
  figure: Figure | null,
): FoundMeasure | null {
  if (figure === null || told.length < 2 || !told.every(({ linked }) => linked.own.length === 1)) return null;
  // "Women wed at 22.5 and men at 26.9": what comes behind "and" is of the next number.
  const isOfNext = (at: number) =>
    words.some(({ text, start }) => start >= figure.end && start < at && JOINS.test(text));
  const distance = ({ linked }: FoundMeasure) =>
    Math.min(
      ...words
        .filter(({ stem }) => linked.own.some((own) => meansOf(own).includes(stem)))
        .map(({ start, end }) =>
          start >= figure.start && end <= figure.end
            ? 0
            : start >= figure.end
              ? isOfNext(start)
                ? Number.POSITIVE_INFINITY
                : start - figure.end
              : 2 * (figure.start - end),
        ),
    );
  const [first, second] = [...told].sort((a, b) => distance(a) - distance(b));
  return first && second && distance(first) < distance(second) ? first : null;
}

const JOINS = /^(?:and|while|but|whereas|against|versus|than)$/i;
