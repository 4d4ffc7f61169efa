import type { ValueFlag } from '../checks/verdict.ts';
import type { Cube, CubeMeasure } from './cube.ts';

/** Columns that say of values whether they are final. One of confidentiality says who may see them. */
const FLAGS =
  /^(?:obs[ _.]*(?:status|flags?)|(?:value |data )?flags?(?:[ _.]+(?:codes?|descriptions?|labels?))?)$/i;

/** The column with the flags of each of the columns of values; null where it has none. */
export function flagColumns(
  columns: readonly string[],
  reads: ReadonlyMap<string, NonNullable<CubeMeasure['read']>>,
  { attributes = [], ignored }: Cube,
): (string | null)[] {
  const stated = attributes.find(({ about, column }) => about === 'status' && !/conf/i.test(column));
  const named = ignored.find((name) => FLAGS.test(name));
  const all = stated?.column ?? named ?? null;
  return columns.map((column) => {
    const own = `${reads.get(column)?.column ?? column} flag`.toLowerCase();
    return ignored.find((name) => name.toLowerCase() === own) ?? all;
  });
}

const WORDS: readonly (readonly [RegExp, ValueFlag])[] = [
  [/forecast|project|predict/i, 'forecast'],
  [/estimat|imput/i, 'estimated'],
  [/provision|prelim/i, 'provisional'],
];
/** SDMX has large letters for them, and Eurostat small ones of which a value may have several. */
const LETTERS: readonly (readonly [RegExp, ValueFlag])[] = [
  [/^(?:F|[bcdefpruz]*f[bcdefpruz]*)$/, 'forecast'],
  [/^(?:E|I|[bcdepsruz]*[es][bcdepsruz]*)$/, 'estimated'],
  [/^(?:P|[bcdpruz]*p[bcdpruz]*)$/, 'provisional'],
];

/** What a flag says of a value that is not final; null for every other flag. */
export function flagIn(flag: string, column: string, { attributes = [] }: Cube): ValueFlag | null {
  const code = flag.trim();
  const stated = attributes.find((one) => one.column === column)?.codes.find((one) => one.code === code);
  const said = Object.values(stated?.names ?? {}).join(' ') || code;
  const bare = code.replace(/^[([]|[)\]]$/g, '');
  return (
    (said.length > 3 ? WORDS.find(([word]) => word.test(said))?.[1] : undefined) ??
    (stated ? undefined : LETTERS.find(([letters]) => letters.test(bare))?.[1]) ??
    null
  );
}
