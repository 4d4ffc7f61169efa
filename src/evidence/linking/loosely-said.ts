import { stemsOf } from '../../language/stems.ts';
import { withoutAxes } from '../cubes/titles.ts';
import type { FoundMeasure } from './found-measure.ts';
import { contextsOf, type Reading } from './reading.ts';
import { meansOf } from './table.ts';
import { QUALIFYING } from './vocabulary.ts';

/**
 * Whether a sentence may be about something else than what the table measures: it has a noun or an adjective that nothing
 * explains ("for companies"), or lacks a word that tells the table's subject from a wider one ("sentenced" prisoners,
 * "minimum" wages), or the whole subject of its title. A value that agrees may still be the one meant; one that differs
 * proves nothing.
 */
export function isLooselySaid(
  { given, table }: Reading,
  { linked: { measure } }: FoundMeasure,
  unexplained: { readonly isNoun: boolean },
): boolean {
  if (unexplained.isNoun) return true;
  const said = new Set(
    [given.sentence, ...contextsOf(given)].flatMap(({ words }) => words.map(({ stem }) => stem)),
  );
  const isSaid = (stem: string) => meansOf(stem).some((one) => said.has(one));
  // What a table is parted by is said of its parts alone.
  const named = stemsOf(`${withoutAxes(table.cube.title)} ${measure.label}`, 'en');
  return named.some((stem) => QUALIFYING.test(stem) && !isSaid(stem));
}
