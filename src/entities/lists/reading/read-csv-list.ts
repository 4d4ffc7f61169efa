import { refusal } from '../../../words/refusal.ts';
import type { EntrySchema, ListEntry, ListedName } from '../list-entry.ts';
import { countryOf } from './country-of.ts';
import { birthDatesOf, dayOf } from './days.ts';
import { cleanText, finishEntry } from './finish-entry.ts';
import { LIST_LIMITS } from './limits.ts';
import { wrong } from './line-wrong.ts';
import { type ListPlace, type ListRead, type ListSource, listFile, type TakeEntry } from './list-source.ts';
import { readOfacRemarks } from './ofac-remarks.ts';
import { plainIdentifier } from './plain-identifier.ts';
import { readTable } from './read-table.ts';
import { schemaOf } from './schema-of.ts';
import { surveyTextFile, type TextFile, textOf } from './text-file.ts';

/** The kinds of columns, and their possible headings. */
const COLUMNS = {
  key: 'key id ent_num uid reference reference_number number',
  name: 'name names primary_name entity_name caption',
  aliases: 'aliases alias aka alt_names other_names',
  weak: 'weak_aliases weak_alias',
  former: 'former_names previous_names previous_name former_name fka',
  schema: 'schema type entity_type sdn_type',
  countries: 'country countries nationality nationalities citizenship',
  births: 'birth_date birth_dates birthdate date_of_birth dob',
  identifiers: 'identifiers identifier ids inn ogrn uscc edrpou lei imo isin passport mmsi',
  addresses: 'address addresses',
  programmes: 'program programs programme programmes program_ids regime sanctions',
  remarks: 'remarks remarks_excerpt remark notes comment comments reason',
  list: 'list',
  listed: 'listed_on listed listing_date date_listed',
  url: 'url source_url link',
  seen: 'last_seen',
} as const;

type Column = keyof typeof COLUMNS;

const BY_NAME: ReadonlyMap<string, Column> = new Map(
  Object.entries(COLUMNS).flatMap(([column, names]) =>
    names.split(' ').map((name): [string, Column] => [name, column as Column]),
  ),
);
/** A row's values by kind of column, each with its heading. */
type Row = ReadonlyMap<Column, readonly { readonly heading: string; readonly text: string }[]>;

const MANY = /[;|]/;

/** A custom table, or OpenSanctions' targets.simple.csv: one entry per row, columns identified by their headings. */
export async function openCsvList(path: string, needed: readonly Column[] = ['name']): Promise<ListSource> {
  const file = await surveyTextFile(path, needed.length > 1 ? LIST_LIMITS.bulkBytes : LIST_LIMITS.fileBytes);
  const separator = await separatorOf(file);
  return { files: [file], read: (take) => readRows(file, separator, needed, take) };
}

async function readRows(
  file: TextFile,
  separator: string,
  needed: readonly Column[],
  take: TakeEntry,
): Promise<ListRead> {
  let headings: string[] | null = null;
  let unread: string[] = [];
  let asOf: string | null = null;
  const seen = new Map<string, number>();
  const { rows } = await readTable(file, { separator }, async (fields, line) => {
    if (!headings) {
      headings = fields.map((field) =>
        cleanText(field)
          .toLowerCase()
          .replaceAll(/[\s-]+/g, '_'),
      );
      unread = headings.filter((heading) => heading !== '' && !BY_NAME.has(heading));
      const known = new Set(headings.map((heading) => BY_NAME.get(heading)));
      const missing = needed.find((column) => !known.has(column));
      if (missing)
        throw wrong(file, line, 'column', {
          name: missing,
          other: COLUMNS[missing].split(' ').slice(0, 3).join(' / '),
        });
      return;
    }
    if (fields.length !== headings.length)
      throw wrong(file, line, 'columns', { found: fields.length, most: headings.length });
    const place = { name: file.name, line };
    const row = rowOf(headings, fields);
    const entry = entryOf(row, place);
    const before = seen.get(entry.key);
    if (before !== undefined) throw wrong(file, line, 'twice', { name: entry.key.slice(0, 60) });
    if (seen.size >= LIST_LIMITS.entries) throw refusal('listEntriesMany', { file: file.name });
    seen.set(entry.key, line);
    const day = dayOf(one(row, 'seen').slice(0, 10));
    if (day && (asOf === null || day > asOf)) asOf = day;
    await take(entry, place);
  });
  if (seen.size === 0) throw refusal('listEntriesNone', { file: file.name });
  const notes = unread.length > 0 ? [`Columns that were not read: ${unread.join(', ')}.`] : [];
  return { files: [listFile(file, rows - 1)], partial: null, asOf, inFiles: null, leftOut: 0, notes };
}

function rowOf(headings: readonly string[], fields: readonly string[]): Row {
  const row = new Map<Column, { heading: string; text: string }[]>();
  for (const [i, heading] of headings.entries()) {
    const column = BY_NAME.get(heading);
    const text = (fields[i] ?? '').trim();
    if (!column || text === '') continue;
    const there = row.get(column);
    if (there) there.push({ heading, text });
    else row.set(column, [{ heading, text }]);
  }
  return row;
}

function entryOf(row: Row, place: ListPlace): ListEntry {
  const many = (column: Column) =>
    (row.get(column) ?? [])
      .flatMap(({ text }) => text.split(MANY).map((part) => part.trim()))
      .filter(Boolean);
  const remarks = readOfacRemarks((row.get('remarks') ?? []).map(({ text }) => text).join('; '));
  const countries = [
    ...many('countries')
      .map(countryOf)
      .filter((code) => code !== null),
    ...remarks.countries,
  ];
  const names = [...namesOf(row, many), ...remarks.names];
  const list = one(row, 'list');
  return finishEntry(
    {
      key: one(row, 'key') || (names[0]?.name ?? ''),
      schema: schemaOf(one(row, 'schema')) ?? remarks.schema ?? ('LegalEntity' satisfies EntrySchema),
      names,
      countries,
      birthDates: [...many('births').flatMap(birthDatesOf), ...remarks.birthDates],
      identifiers: [...identifiersOf(row, countries), ...remarks.identifiers],
      addresses: many('addresses'),
      programmes: many('programmes'),
      listedOn: dayOf(one(row, 'listed')) ?? remarks.listedOn,
      remarks: [list && `List: ${list}`, remarks.rest].filter(Boolean).join('; '),
      linkedTo: remarks.linkedTo,
      url: addressOf(one(row, 'url')),
    },
    place,
  );
}

/** One name per column, however it is written, but several in one called "names". */
function namesOf(row: Row, many: (column: Column) => readonly string[]): ListedName[] {
  const written = (row.get('name') ?? []).flatMap(({ heading, text }) =>
    heading === 'names' ? text.split(MANY) : [text],
  );
  const kinds: readonly [readonly string[], ListedName['kind']][] = [
    [written.slice(1), 'alias'],
    [many('aliases'), 'alias'],
    [many('former'), 'former name'],
    [many('weak'), 'weak alias'],
  ];
  return [
    { name: written[0] ?? '', kind: 'primary' },
    ...kinds.flatMap(([names, kind]) => names.map((name): ListedName => ({ name, kind }))),
  ];
}

function identifiersOf(row: Row, countries: readonly string[]): ListEntry['identifiers'] {
  return (row.get('identifiers') ?? []).flatMap(({ heading, text }) => {
    const named = /^(?:identifiers?|ids)$/.test(heading) ? '' : `${heading}: `;
    return text
      .split(MANY)
      .map((part) => plainIdentifier(named + part.trim(), countries))
      .filter((found) => found !== null);
  });
}

function one(row: Row, column: Column): string {
  return row.get(column)?.[0]?.text ?? '';
}

/** A valid web address. */
export function addressOf(text: string): string | null {
  return text.length <= 2_000 && /^https?:\/\//i.test(text) && URL.canParse(text) ? text : null;
}

/** The most frequent separator in the first line. */
async function separatorOf(file: TextFile): Promise<string> {
  for await (const piece of textOf(file)) {
    const [first = ''] = piece.split('\n', 1);
    const count = (mark: string) => first.split(mark).length;
    return [',', ';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
  }
  return ',';
}
