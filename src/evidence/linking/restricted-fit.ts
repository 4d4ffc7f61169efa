import { stemsOf } from '../../language/stems.ts';
import { adjustmentIn } from './qualifiers.ts';
import type { Reading } from './reading.ts';

/** A table of plastic packaging says nothing of all packaging: what narrows it has to be named. */
export function restrictedFit({ given, table }: Reading): number {
  const { sentence, before, headline, language } = given;
  const around = [...before.slice(0, 2), headline].flatMap((text) => stemsOf(text, language));
  const stems = new Set([...sentence.words.map(({ stem }) => stem), ...around]);
  const unnamed = table.cube.restrictions.filter(
    ({ labels }) =>
      // Who leaves school early is young by the name of it.
      !(AGED.test(labels.join('; ')) && YOUNG_BY_NAME.test(table.cube.title)) &&
      // Nobody says of a published rate that it is seasonally adjusted; of one that is not they do.
      adjustmentIn(labels.join('; ')) !== 'adjusted' &&
      !labels.some((label) => stemsOf(label, 'en').some((stem) => stem.length > 2 && stems.has(stem))),
  );
  return 0.4 ** unnamed.length;
}

const AGED = /\b(?:aged \d|under \d)/iu;
const YOUNG_BY_NAME =
  /\b(?:early (?:school )?leavers|neither in employment|NEET|youth|young people|infants?|children)\b/iu;
