import { stemsOf } from '../../language/stems.ts';
import { conceptStems } from '../cubes/lexicon.ts';
import { contextsOf, type Reading } from './reading.ts';
import { type LinkedTable, meansOf } from './table.ts';
import { isReporting, PRICE_WORDS, PRICED } from './vocabulary.ts';

/** Units that say nothing about what is measured. */
const PLAIN_UNIT = /^(?:%|[A-Z]{3}\b)/;

/** A word for the table's subject in the sentence or the one before it; null if there is none. */
export function topicIn(reading: Reading): string | null {
  const { given, table } = reading;
  const topic = topicOf(table);
  const { words, times, concepts } = given.sentence;
  // A word of another language, whose English names the table has.
  const foreign = concepts.find(
    ({ isForeign, concept }) =>
      isForeign && [...conceptStems(concept.id, 'en')].some((stem) => topic.has(stem)),
  );
  if (foreign) return words[foreign.at[0] ?? foreign.from]?.text ?? null;
  const own = words.find(
    ({ stem, start, end }, i) =>
      topic.has(stem) &&
      !times.some((one) => one.start <= start && start < one.end) &&
      !given.figures.some(
        (one) => one.start <= start && end <= one.end && PLAIN_UNIT.test(one.unit ?? '%'),
      ) &&
      !reading.mentions.some(({ from, to }) => from <= i && i < to),
  );
  const said =
    own ??
    contextsOf(given)
      .flatMap((one) => one.words)
      .find(({ stem }) => topic.has(stem));
  return said?.text ?? null;
}

/** By table. */
const topics = new WeakMap<LinkedTable, ReadonlySet<string>>();

/** The stems of the words for a table's subject. */
export function topicOf(table: LinkedTable): ReadonlySet<string> {
  const known = topics.get(table);
  if (known) return known;
  const { cube, measures } = table;
  const labels = cube.dimensions
    .filter(({ role }) => role === 'place')
    .flatMap(({ members }) => members.flatMap((member) => member.labels));
  const others = new Set([cube.producer, ...labels].flatMap((text) => stemsOf(text, 'en')));
  const own = [...stemsOf(cube.title, 'en'), ...measures.flatMap(({ label }) => label)]
    .filter((stem) => !others.has(stem))
    .flatMap((stem) => [...meansOf(stem)]);
  const named = measures.flatMap(({ measure: { concept } }) =>
    concept === null ? [] : [...conceptStems(concept, 'en')],
  );
  const topic = new Set(
    [...own, ...named].filter(
      (stem) =>
        stem.length > 2 &&
        !/\p{N}/u.test(stem) &&
        !isReporting(stem, 'en') &&
        !PRICE_WORDS.has(stem) &&
        !PRICED.has(stem),
    ),
  );
  topics.set(table, topic);
  return topic;
}
