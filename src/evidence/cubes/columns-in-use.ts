import type { Reading } from '../../store/database.ts';
import type { Dataset } from '../datasets/dataset.ts';
import { isTrade } from './describe-trade.ts';
import { newestDescriptions } from './descriptions.queries.ts';

/** The columns of a dataset that its description, and what is checked by it, rest on: all but those that say nothing. */
export async function columnsInUse(
  reading: Reading,
  { newest }: Pick<Dataset, 'newest'>,
): Promise<readonly string[]> {
  if (isTrade(newest)) return newest.fields.filter(({ role }) => role !== null).map(({ name }) => name);
  const cube = (await newestDescriptions(reading, [newest.id])).get(newest.id)?.cube;
  // Of years in columns the oldest falls away in time; that is no other table.
  const passing = cube?.measures.flatMap(({ columns }) =>
    columns.filter(({ period }) => period !== null).map(({ column }) => column),
  );
  const left = new Set([...(cube?.ignored ?? []), ...(passing ?? [])]);
  return newest.fields.map(({ name }) => name).filter((name) => !left.has(name));
}
