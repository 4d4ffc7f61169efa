import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { commandHere } from './command-here.ts';

/** A sentence that the table holds right. */
export const RIGHT = 'The population of Austria was 8,917,000 in 2020.';
/** One that it does not. */
export const WRONG = 'The population of Hungary was 8,200,000 in 2020.';

const POPULATION = [
  'Country Name,Country Code,2019,2020,2021,2022',
  'Austria,AUT,8880000,8917000,8951000,9041000',
  'Hungary,HUN,9771000,9750000,9710000,9643000',
  'Slovenia,SVN,2088000,2102000,2108000,2112000',
].join('\n');

/** Puts a file into a folder, with the folders on the way; answers its path. */
export function putInto(folder: string, name: string, content: string): string {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, content);
  return path;
}

/** Adds a table of populations to the newsroom of the commands, as the dataset `population`. */
export async function addPopulation(folder: string): Promise<void> {
  const table = putInto(folder, 'population.csv', POPULATION);
  const about = ['--title', 'Population, total', '--producer', 'World Bank', '--licence', 'CC BY 4.0'];
  const added = await commandHere('datasets', 'add', table, '--slug', 'population', ...about);
  expect(added).toMatchObject({ code: 0 });
}
