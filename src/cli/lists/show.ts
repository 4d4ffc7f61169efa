import { Command } from 'commander';
import { entryHistory, findEntry } from '../../entities/lists/list-entries.queries.ts';
import { versionsRead, type WatchList } from '../../entities/lists/watch-list.ts';
import { listNamesFor } from '../../entities/lists/which-list.ts';
import { Problem } from '../../errors.ts';
import type { Store } from '../../store/database.ts';
import { nameIn } from '../../stories/story.ts';
import { onNewsroom } from '../on-newsroom.ts';
import { ageWords, listCalled, toSingleLine, versionCalled, versionNumber } from './on-lists.ts';
import { countRows, filesLine, partialWords, readWords } from './version-words.ts';

interface ShowOptions {
  version?: number;
  json?: boolean;
}

/** `sourceline lists show`: one watch list, or one entry of it. */
export function showListCommand(): Command {
  return new Command('show')
    .description('Show a watch list, or one entry of it: what it says, and the exact list it stands on.')
    .argument('<slug>')
    .argument('[key]', "the list's own number of an entry")
    .option('--version <number>', 'as this version has it; left out: the newest', versionNumber)
    .option('--json', 'print it as one object')
    .action((slug: string, key: string | undefined, options: ShowOptions) =>
      onNewsroom(async (store) => {
        const list = await listCalled(store, slug);
        if (key === undefined) await showList(store, list, options);
        else await showEntry(store, list, key, options);
      }),
    );
}

const row = (what: string, text: string) => process.stdout.write(`${what.padEnd(14)}${toSingleLine(text)}\n`);

async function showList(
  store: Store,
  list: Awaited<ReturnType<typeof listCalled>>,
  { version: number, json }: ShowOptions,
): Promise<void> {
  const version = number === undefined ? list.newest : await versionCalled(store, list.slug, number);
  if (json) {
    const { newest: _newest, ...rest } = list;
    process.stdout.write(`${JSON.stringify({ ...rest, version })}\n`);
    return;
  }
  row('name', nameIn(list.names, 'en'));
  row('about', list.about);
  row('producer', list.producer);
  row('url', list.url ?? 'none');
  row('licence', `${list.licence}${list.redistributable ? '' : ' (entries are not handed on)'}`);
  row('age', `${ageWords(list.age)} (period: ${list.periodDays} days)`);
  row(
    'version',
    `${version.number}, of ${version.asOf ?? 'a day that nobody stated'}, sha256 ${version.sha256}`,
  );
  row('imported', version.importedAt.toISOString());
  row('entries', String(version.entryCount));
  const lines = [...countRows(version.counts), ...version.files.map(filesLine)];
  if (version.partial) lines.push(partialWords(version.partial));
  if (list.behind && version === list.newest)
    lines.push(`Names are screened against version ${readWords(versionsRead(list))}.`);
  if (version.note) lines.push(version.note);
  for (const line of lines) process.stdout.write(`${toSingleLine(line)}\n`);
}

async function showEntry(
  store: Store,
  list: WatchList,
  key: string,
  { version, json }: ShowOptions,
): Promise<void> {
  if (version !== undefined) await versionCalled(store, list.slug, version);
  const found = await findEntry(store.reading, list.slug, key, version);
  const history = await entryHistory(store.reading, list.slug, key);
  if (!found) {
    const last = history.at(-1)?.versions.at(-1);
    throw new Problem(
      'not found',
      `${list.slug} has no entry "${key}" in version ${version ?? list.newest.number}.`,
      last === undefined ? '' : `Version ${last} has one: add --version ${last}.`,
    );
  }
  const { entry } = found;
  const lists = listNamesFor(entry, list);
  if (json) {
    const versions = history.map(({ sha256, versions: numbers }) => ({ sha256, versions: numbers }));
    process.stdout.write(`${JSON.stringify({ ...found, lists, history: versions })}\n`);
    return;
  }
  row('name', entry.names[0]?.name ?? '');
  for (const name of lists) row('stands on', name);
  row('in version', `${found.versionNumber}, of ${found.asOf ?? 'a day that nobody stated'}`);
  row('is', entry.schema);
  for (const { name, kind } of entry.names.slice(1)) row(kind, name);
  row('countries', entry.countries.join(', ') || 'none');
  if (entry.birthDates.length > 0) row('born', entry.birthDates.join(', '));
  for (const { kind, value, country } of entry.identifiers)
    row('number', `${kind} ${value}${country ? ` (${country})` : ''}`);
  for (const address of entry.addresses) row('address', address);
  row('programmes', entry.programmes.join(', ') || 'not known');
  row('listed on', entry.listedOn ?? 'not stated');
  for (const name of entry.linkedTo) row('linked to', name);
  if (entry.remarks) row('remarks', entry.remarks);
  if (entry.url) row('url', entry.url);
  const said = history.map(({ versions }) => versions.join(', ')).join(' | ');
  row('said so in', `version ${said}${history.length > 1 ? ' (changed at each bar)' : ''}`);
}
