import { countryCode } from '../../../language/countries/country-code.ts';
import { regionsNamed } from '../../../language/countries/regions.ts';
import { groupCode } from '../../codes/groups.ts';
import type { DatasetLimits } from '../limits.ts';
import { guessRole } from './guess-roles.ts';
import { ask, type Stage } from './stage.ts';
import { toLong } from './to-long.ts';
import type { WideColumn } from './wide-columns.ts';

/** Two places side by side may be a comparison; three are a table of places. */
const LEAST = 3;
/** What a column of all places together is called. */
const TOGETHER =
  /^(?:total|all|all (?:regions|countries|states|areas)|average|overall|national|nationwide)$/i;
/** Headers of columns that say where, already. */
const PLACE = /\b(?:geo|place|area|location|region|country|state|entity|territory|city|nation)\b/i;

/**
 * Turns a table with a column for each place into a long one, with a row for each: the columns `place` and `value`, or
 * one for each thing that the headers tell apart ("Wales (£ per month)", "Wales index"). A table stays as it is where
 * another column of numbers stands beside the places, and where the version before it was loaded with a column for each,
 * on which figures may rest. `before` are the names of that version's columns.
 */
export async function unpivotPlaces(
  stage: Stage,
  limits: DatasetLimits,
  before: readonly string[],
): Promise<Stage> {
  const wide = placeColumns(stage.names);
  const places = wide.filter(({ key }) => !TOGETHER.test(key));
  if (new Set(places.map(({ key }) => key)).size < LEAST) return stage;
  const held = new Set(before);
  if (wide.some(({ index }) => held.has(stage.names[index] ?? ''))) return stage;
  const indices = new Set(wide.map(({ index }) => index));
  for (const [i, name] of stage.names.entries()) {
    if (indices.has(i) || guessRole(name)?.role === 'period') continue;
    if (PLACE.test(name.replaceAll('_', ' ')) || (await isOfNumbers(stage, i))) return stage;
  }
  return toLong(stage, wide, limits, { column: 'place', year: null });
}

/** The columns whose headers name a place, alone or with what is measured there. */
function placeColumns(names: readonly string[]): WideColumn[] {
  const found = names.flatMap((name, index) => {
    const read = guessRole(name) === null ? readPlace(name) : null;
    return read ? [{ index, ...read, isFlag: false }] : [];
  });
  const isCode = ({ key }: WideColumn) => /^[A-Z]{2}$/.test(key);
  // "CO", "NO" and "SO" are gases, too.
  const codes = found.filter(isCode);
  return codes.length > 0 && codes.length < names.length - 3 ? found.filter((one) => !isCode(one)) : found;
}

function readPlace(header: string): { key: string; rest: string } | null {
  const text = header.replaceAll('_', ' ').trim();
  // "Wales (£ per month)" is Wales; "Congo (Democratic Republic)" is not the Congo.
  const bare = text.replace(/\s*\([^()]*\)$/u, '');
  const isOwn = bare === text || countryCode(bare) !== countryCode(text);
  if ((isOwn && isPlace(text)) || TOGETHER.test(text)) return { key: text, rest: '' };
  const ends = [...text.matchAll(/\s*[\s;:,(–-]\s*/gu)].map(({ index, 0: { length } }) => [
    index,
    index + length,
  ]);
  // The longest name first: "England and Wales (£)" is neither England nor Wales.
  for (const [end = 0] of [...ends].reverse()) {
    const name = text.slice(0, end);
    if (!name.includes('(') && isPlace(name)) return { key: name, rest: thing(text.slice(end)) };
  }
  for (const [, start = 0] of ends) {
    const rest = text.slice(0, start).replace(/\s*(?:[;:,–-]|\b(?:in|of|for))\s*$/iu, '');
    if (isPlace(text.slice(start))) return { key: text.slice(start), rest: thing(rest) };
  }
  return null;
}

/** What a header says beside its place; a unit in brackets is that of the values. */
function thing(rest: string): string {
  const said = rest.replaceAll(/^[\s;:,–-]+|[\s;:,–-]+$/gu, '');
  return said.startsWith('(') ? `value ${said}` : said;
}

function isPlace(name: string): boolean {
  return countryCode(name) !== null || groupCode(name) !== null || regionsNamed(name).length > 0;
}

async function isOfNumbers({ connection }: Stage, column: number): Promise<boolean> {
  const [row] = await ask(
    connection,
    `select count(*) filter (where try_cast(replace(trim(c${column}), ',', '') as double) is not null) as numbers,
      count(nullif(trim(c${column}), '')) as filled from raw`,
  );
  return Number(row?.numbers) * 2 > Number(row?.filled);
}
