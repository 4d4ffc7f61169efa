import { Command, InvalidArgumentError, Option } from 'commander';
import { readConfig } from '../config.ts';
import type { ScreeningQuery } from '../entities/screening/screening-index.ts';
import { Problem } from '../errors.ts';
import { silentLog } from '../log.ts';

interface ScreenOptions {
  pairs?: string;
  country?: string[];
  id?: string[];
  schema?: string;
  born?: string[];
  list?: string[];
  threshold?: number;
  json?: boolean;
}

const SCHEMATA = ['Person', 'Company', 'Organization', 'PublicBody', 'LegalEntity', 'Vessel', 'Airplane'];
const LONGEST_NAME = 500;

/** `sourceline screen`: asks the watch lists for a name, or compares the pairs of a file. */
export function screenCommand(): Command {
  return new Command('screen')
    .description(
      'Ask the newest version of every watch list for a name: a careful question, never an answer.',
    )
    .argument('[name...]', 'the name of a person, a company, a body or a ship, in any script')
    .option('--country <code>', 'a country it is of, such as CN; may be given more than once', country, [])
    .option(
      '--id <number>',
      'a number it is known by: tax, register, LEI, IMO, or its number in the OFAC or UN list; may be given more than once',
      more,
      [],
    )
    .addOption(new Option('--schema <schema>', 'what it is, by FollowTheMoney').choices(SCHEMATA))
    .option('--born <date>', 'YYYY, YYYY-MM or YYYY-MM-DD; may be given more than once', birthDate, [])
    .option('--list <slug>', 'only this list; may be given more than once', more, [])
    .option('--threshold <number>', 'from which score on an entry is shown, between 0 and 1', share)
    .option(
      '--pairs <file>',
      'compare the pairs of a CSV with schema, name1, name2: one score a line, no database',
    )
    .option('--json', 'print one object')
    .addHelpText('after', '\nWhat is found waits for a person to look at it. See docs/screening.md.')
    .action(run);
}

async function run(words: readonly string[], options: ScreenOptions): Promise<void> {
  const name = words.join(' ').trim();
  if (options.pairs !== undefined) {
    if (name !== '') throw new Problem('bad input', 'Give either a name or --pairs, not both.');
    const { comparePairs } = await import('./screen-pairs.ts');
    await comparePairs(options.pairs, options.json ?? false, process.stdout);
    return;
  }
  const { country: countries = [], id: ids = [], born: birthDates = [] } = options;
  if (name === '' && ids.length === 0)
    throw new Problem('bad input', 'There is nothing to screen.', 'Give a name, or a number with --id.');
  if (name.length > LONGEST_NAME)
    throw new Problem('bad input', `A name of more than ${LONGEST_NAME} characters is none.`);
  const [{ openStore }, { screenName }, { screeningJson, screeningText }] = await Promise.all([
    import('../store/database.ts'),
    import('./screen-name.ts'),
    import('./screen-report.ts'),
  ]);
  const query: Omit<ScreeningQuery, 'names'> = {
    schema: options.schema ?? null,
    countries,
    birthDates,
    identifiers: ids.map((value) => ({ kind: null, value })),
    ...(options.threshold === undefined ? {} : { threshold: options.threshold }),
  };
  const store = await openStore(readConfig(), silentLog);
  try {
    const found = await screenName(store.reading, name, query, options.list ?? [], new Date());
    process.stdout.write(options.json ? `${JSON.stringify(screeningJson(found))}\n` : screeningText(found));
  } finally {
    await store.close();
  }
}

function more(value: string, before: string[]): string[] {
  return [...before, value];
}

function country(value: string, before: string[]): string[] {
  if (!/^[a-z]{2}$/i.test(value))
    throw new InvalidArgumentError('Give the two letters of ISO 3166-1, such as CN.');
  return [...before, value.toUpperCase()];
}

function birthDate(value: string, before: string[]): string[] {
  if (!/^[12]\d{3}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/.test(value))
    throw new InvalidArgumentError('Give YYYY, YYYY-MM or YYYY-MM-DD.');
  return [...before, value];
}

function share(value: string): number {
  const number = Number(value);
  if (value.trim() === '' || !(number > 0 && number <= 1))
    throw new InvalidArgumentError('Give a number above 0 and at most 1, such as 0.7.');
  return number;
}
