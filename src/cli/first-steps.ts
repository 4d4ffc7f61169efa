import { allSections } from '../desk/choices.queries.ts';
import { hasStories } from '../intake/demo/demo.queries.ts';
import { countAdministrators } from '../readers/people/people.queries.ts';
import { asOperator } from '../readers/permission.ts';
import type { Reading } from '../store/database.ts';

/** What an empty newsroom begins with, as lines to print; nothing where somebody has begun. */
export async function firstSteps(reading: Reading, url: string): Promise<string> {
  if ((await allSections(reading)).length > 0 || (await hasStories(reading))) return '';
  const desk = `log in at ${url}/login, and make the first section at ${url}/desk/sections`;
  if ((await countAdministrators(reading, asOperator())) > 0) return `It is empty: ${desk}.\n`;
  return `It is empty, and nobody is its administrator: \`sourceline users add EMAIL --name NAME --role administrator\`
makes one (with the built-in database, stop this first); then ${desk}.\n`;
}
