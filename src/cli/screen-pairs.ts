import { CsvError, parse } from 'csv-parse';
import { compareNames } from '../entities/names/compare-names.ts';
import { Problem } from '../errors.ts';
import { streamOutside } from '../store/outside-file.ts';

const COLUMNS = ['schema', 'name1', 'name2'] as const;
const LONGEST_ROW = 1_000_000;
const POINTS = 4;

/** Compares the two names of each row of a CSV and writes the scores, a line each, in the order of the rows. */
export async function comparePairs(
  path: string,
  json: boolean,
  out: Pick<NodeJS.WritableStream, 'write' | 'once'>,
): Promise<void> {
  const input = path === '-' ? process.stdin : await streamOutside(path);
  const rows = input.pipe(
    parse({
      bom: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      max_record_size: LONGEST_ROW,
    }),
  );
  let at: readonly number[] | null = null;
  try {
    for await (const row of rows as AsyncIterable<string[]>) {
      if (at === null) {
        at = columnsOf(row);
        continue;
      }
      const [schema = '', one = '', other = ''] = at.map((index) => row[index] ?? '');
      const { score, parts } = compareNames(schema, one, other);
      const line = json
        ? JSON.stringify({ schema, name1: one, name2: other, score, parts })
        : score.toFixed(POINTS);
      if (!out.write(`${line}\n`)) await new Promise((resolve) => out.once('drain', () => resolve(null)));
    }
  } catch (error) {
    if (error instanceof CsvError) throw new Problem('bad input', `${path} is not a CSV: ${error.message}.`);
    throw error;
  }
  if (at === null)
    throw new Problem('bad input', `${path} is empty.`, 'Its first row names schema, name1 and name2.');
}

function columnsOf(head: readonly string[]): number[] {
  const names = head.map((name) => name.trim().toLowerCase());
  const missing = COLUMNS.filter((name) => !names.includes(name));
  if (missing.length > 0)
    throw new Problem(
      'bad input',
      `The first row names no column ${missing.join(', ')}.`,
      'It must name schema, name1 and name2; other columns are not read.',
    );
  return COLUMNS.map((name) => names.indexOf(name));
}
