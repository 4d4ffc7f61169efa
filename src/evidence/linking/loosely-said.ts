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
  // "351,915 applications, including repeated ones": more than others count, or a part of it.
  if (INCLUDING.test(given.text.slice(given.figure.end, given.sentence.end))) return true;
  const said = new Set(
    [given.sentence, ...contextsOf(given)].flatMap(({ words }) => words.map(({ stem }) => stem)),
  );
  const isSaid = (stem: string) => meansOf(stem).some((one) => said.has(one));
  // "Diesel accounted for 30 percent of cars": of those there are, or of those sold?
  if (REGISTERED.test(`${table.cube.title} ${measure.label}`) && ![...NEW].some((stem) => said.has(stem)))
    return true;
  // What a table is parted by is said of its parts alone.
  const named = stemsOf(`${withoutAxes(table.cube.title)} ${measure.label}`, 'en');
  return named.some((stem) => QUALIFYING.test(stem) && !isSaid(stem));
}

const INCLUDING = /^(?:\s[\p{L}\p{N}-]+){0,8}?,?\s(?:including|counting|with)\s(?!\p{N})/iu;

const REGISTERED = /\bnew\b.*\bregistrations?\b|\bregistrations? of new\b/iu;
const NEW = new Set(
  stemsOf(
    'registration registered register new newly sold sale sales sell bought buy buyers market deliveries outsold share',
    'en',
  ),
);
