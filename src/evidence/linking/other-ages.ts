import { stemsOf } from '../../language/stems.ts';
import { agesOf, areSameAges } from './aged-measures.ts';
import type { FigureInText } from './figure-in-text.ts';
import type { FoundMeasure } from './found-measure.ts';
import type { Reading } from './reading.ts';
import { agesIn } from './said-ages.ts';

/** Whether the sentence is about ages that the table neither has as members nor is about. */
export function isOfOtherAges(
  { given, mentions, table: { cube } }: Reading,
  { linked }: FoundMeasure,
): boolean {
  if (isAge(given)) return true;
  const aged = cube.dimensions.filter(({ members }) => members.some(({ ages }) => ages !== null));
  // Ages that no member has are those of nobody whom the table counts.
  if (aged.length > 0)
    return agesIn(given.sentence.words, given.text, given.language).some(
      (said) =>
        said.ages[1] === null &&
        !mentions.some(
          ({ dimension, from, to }) =>
            aged.some(({ column }) => column === dimension) && from < said.to && said.from < to,
        ),
    );
  // Its column was found by the ages that are said.
  const its = agesOf(linked.measure);
  if (its)
    return agesIn(given.sentence.words, given.text, given.language).some(
      ({ ages }) => !areSameAges(ages, its),
    );
  // "Total, 25 years and over" says whom all of the table's rows are about.
  const wholes = cube.dimensions.flatMap(({ members, whole }) =>
    members.filter(({ code }) => code === whole).flatMap(({ labels }) => labels),
  );
  const about = [
    ...[cube.title, linked.measure.label, ...wholes],
    ...cube.restrictions.flatMap(({ labels }) => labels),
  ].join('; ');
  const says = (age: number) => about.includes(String(age));
  const own = new Set(stemsOf(about, 'en'));
  return agesIn(given.sentence.words, given.text, given.language).some(({ ages: [from, to], ...at }) => {
    // "Spanish youth", of a table of youth aged 15 to 24: they are who the table says they are.
    const words = given.sentence.words.slice(at.from, at.to);
    if (words.every(({ stem }) => !/\d/u.test(stem) && own.has(stem))) return false;
    // "Over 65s". Those of 15 and over are as many as most tables count.
    if (to === null) return from > GROWN && !says(from);
    // "Under 25". A table of infants need not say their age.
    if (from === 0) return to > 1 && !says(to);
    return from > 1 && !(says(from) && (says(to - 1) || says(to)));
  });
}

const GROWN = 18;

/** "15至24岁": the numbers of an age are no figures of their own. */
function isAge({ sentence: { words }, text, language, figure }: FigureInText): boolean {
  if (language.startsWith('en')) return false;
  return agesIn(words, text, language).some(({ from, to }) => {
    const [start, end] = [words[from]?.start ?? 0, words[to - 1]?.end ?? 0];
    return start <= figure.start && figure.end <= end + 1;
  });
}
