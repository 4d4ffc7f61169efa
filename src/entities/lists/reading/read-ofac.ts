import { refusal } from '../../../words/refusal.ts';
import type { EntrySchema, ListEntry, ListedIdentifier, ListedName } from '../list-entry.ts';
import type { ListFile, PartialSet } from '../watch-list.ts';
import { countryOf } from './country-of.ts';
import { finishEntry } from './finish-entry.ts';
import { LIST_LIMITS } from './limits.ts';
import { wrong } from './line-wrong.ts';
import { type ListPlace, type ListRead, type ListSource, listFile, type TakeEntry } from './list-source.ts';
import { locateOfac, type OfacSet } from './locate-ofac.ts';
import { readOfacRemarks } from './ofac-remarks.ts';
import { readTable } from './read-table.ts';
import type { TextFile } from './text-file.ts';

/** Data on one entry from the files besides the primary one. */
interface Beside {
  readonly names: ListedName[];
  readonly addresses: string[];
  readonly countries: string[];
  comment: string;
  /** Where it first occurs, for finding out why the primary file lacks it. */
  readonly place: ListPlace;
}

const ALIAS_KINDS: Readonly<Record<string, ListedName['kind']>> = {
  aka: 'alias',
  fka: 'former name',
  nka: 'alias',
};
const SCHEMATA: Readonly<Record<string, EntrySchema>> = {
  '': 'LegalEntity',
  entity: 'LegalEntity',
  individual: 'Person',
  vessel: 'Vessel',
  aircraft: 'Airplane',
};

/** OFAC's CSV sets: https://ofac.treasury.gov/specially-designated-nationals-list-data-formats-data-schemas */
export async function openOfac(format: 'ofac' | 'ofac-consolidated', path: string): Promise<ListSource> {
  const set = await locateOfac(format, path);
  const files = [set.primary, set.aliases, set.addresses, set.comments].filter((file) => file !== null);
  return { files, read: (take) => readSet(set, take) };
}

async function readSet(set: OfacSet, take: TakeEntry): Promise<ListRead> {
  const beside = new Map<string, Beside>();
  const files: ListFile[] = [];
  const marked: boolean[] = [];
  const inFiles = { aliases: 0, addresses: 0 };
  const read = async (
    file: TextFile | null,
    columns: number,
    row: (fields: readonly string[], at: Beside, line: number) => void,
  ) => {
    if (!file) return;
    const { rows, endMark } = await readTable(file, { columns }, (fields, line) =>
      row(fields, besideOf(beside, file, fields[0], line), line),
    );
    files.push(listFile(file, rows));
    marked.push(endMark);
  };
  await read(set.aliases, 5, ([, , type, name, remarks], at, line) => {
    const kind = ALIAS_KINDS[value(type).toLowerCase()];
    if (!kind) throw wrong({ name: set.names.aliases }, line, 'alias', { name: value(type) });
    if (value(name) !== '') inFiles.aliases += 1;
    at.names.push({ name: value(name), kind: /\bweak\b/i.test(value(remarks)) ? 'weak alias' : kind });
  });
  await read(set.addresses, 6, ([, , street, city, country], at) => {
    const address = [street, city, country].map(value).filter(Boolean).join(', ');
    if (address !== '') {
      inFiles.addresses += 1;
      at.addresses.push(address);
    }
    const code = countryOf(value(country));
    if (code) at.countries.push(code);
  });
  const besideMarks = [...marked];
  await read(set.comments, 2, ([, remarks], at) => {
    at.comment += remarks ?? '';
  });
  const partial = partialOf(set, beside);
  if (!set.primary) {
    await aliasesAlone(beside, take);
    return { files, partial, asOf: null, inFiles, leftOut: 0, notes: [] };
  }
  const { primary } = set;
  const seen = new Set<string>();
  const { rows, endMark } = await readTable(primary, { columns: 12 }, async (fields, line) => {
    const place = { name: primary.name, line };
    const key = keyOf(fields[0], primary, line);
    if (seen.has(key)) throw wrong(primary, line, 'twice', { name: key });
    if (seen.size >= LIST_LIMITS.entries) throw refusal('listEntriesMany', { file: primary.name });
    seen.add(key);
    await take(entryOf(key, fields, beside.get(key), place), place);
  });
  files.unshift(listFile(primary, rows));
  if (rows === 0) throw refusal('listEntriesNone', { file: primary.name });
  for (const [key, { place }] of beside) {
    if (!seen.has(key)) throw wrong(place, place.line, 'stranger', { name: key, other: primary.name });
  }
  const cut = [set.aliases, set.addresses]
    .filter((file) => file !== null)
    .find((_, i) => endMark && !besideMarks[i]);
  if (cut) throw refusal('listFileUnfit', { file: cut.name, fault: 'other', other: primary.name });
  return { files, partial, asOf: null, inFiles, leftOut: 0, notes: [] };
}

/** The first clause of a comment is in the primary file: without it, the rest is meaningless. */
async function aliasesAlone(beside: ReadonlyMap<string, Beside>, take: TakeEntry): Promise<void> {
  for (const [key, { names, addresses, countries, comment, place }] of beside) {
    if (names.length === 0) continue;
    const remarks = readOfacRemarks(comment.replace(/^[^;]*;?/, ''));
    await take(
      finishEntry(
        {
          ...nothing(key),
          names: [...names, ...remarks.names],
          countries: [...remarks.countries, ...countries],
          birthDates: remarks.birthDates,
          identifiers: remarks.identifiers,
          addresses,
          listedOn: remarks.listedOn,
          remarks: remarks.rest,
          linkedTo: remarks.linkedTo,
        },
        place,
      ),
      place,
    );
  }
}

function entryOf(
  key: string,
  fields: readonly string[],
  beside: Beside | undefined,
  place: ListPlace,
): ListEntry {
  const [, name, type, programmes, title, callSign, vessel, tonnage, gross, flag, owner, remark] =
    fields.map(value);
  const schema = SCHEMATA[(type ?? '').toLowerCase()];
  if (!schema) throw wrong(place, place.line, 'type', { name: type ?? '' });
  const remarks = readOfacRemarks((remark ?? '') + (beside?.comment ?? ''));
  const identifiers: ListedIdentifier[] = [...remarks.identifiers];
  if (callSign) identifiers.push({ kind: 'Call Sign', value: callSign, country: null });
  const flagged = countryOf(flag ?? '');
  const said = [
    title,
    vessel && `Vessel Type ${vessel}`,
    tonnage && `Tonnage ${tonnage}`,
    gross && `Gross Registered Tonnage ${gross}`,
    flag && !flagged ? `Vessel Flag ${flag}` : '',
    remarks.rest,
  ];
  return finishEntry(
    {
      ...nothing(key),
      schema: schema === 'LegalEntity' ? (remarks.schema ?? companyOf(identifiers) ?? schema) : schema,
      names: [{ name: name ?? '', kind: 'primary' }, ...(beside?.names ?? []), ...remarks.names],
      countries: [...remarks.countries, ...(flagged ? [flagged] : []), ...(beside?.countries ?? [])],
      birthDates: remarks.birthDates,
      identifiers,
      addresses: beside?.addresses ?? [],
      programmes: (programmes ?? '').split(/\]\s*\[/).map((one) => one.trim()),
      listedOn: remarks.listedOn,
      remarks: said.filter(Boolean).join('; '),
      linkedTo: owner ? [...remarks.linkedTo, owner] : remarks.linkedTo,
    },
    place,
  );
}

/** An entry with traded shares is a company. */
function companyOf(identifiers: readonly ListedIdentifier[]): EntrySchema | null {
  return identifiers.some(({ kind }) => kind === 'isin' || kind === 'Equity Ticker') ? 'Company' : null;
}

function nothing(key: string): ListEntry {
  return {
    key,
    schema: 'LegalEntity',
    names: [],
    countries: [],
    birthDates: [],
    identifiers: [],
    addresses: [],
    programmes: [],
    listedOn: null,
    remarks: '',
    linkedTo: [],
    url: `https://sanctionssearch.ofac.treas.gov/Details.aspx?id=${key}`,
  };
}

function partialOf(set: OfacSet, beside: ReadonlyMap<string, Beside>): PartialSet | null {
  const { primary, aliases, addresses, names } = set;
  const missing = (['primary', 'aliases', 'addresses'] as const).filter((part) => set[part] === null);
  if (missing.length === 0) return null;
  return {
    missing: missing.map((part) => names[part]),
    shows: { primary: primary !== null, aliases: aliases !== null, addresses: addresses !== null },
    nameless: primary ? [] : [...beside].filter(([, { names: own }]) => own.length === 0).map(([key]) => key),
  };
}

function besideOf(
  beside: Map<string, Beside>,
  file: TextFile,
  number: string | undefined,
  line: number,
): Beside {
  const key = keyOf(number, file, line);
  const known = beside.get(key);
  if (known) return known;
  if (beside.size >= LIST_LIMITS.entries) throw refusal('listEntriesMany', { file: file.name });
  const fresh = { names: [], addresses: [], countries: [], comment: '', place: { name: file.name, line } };
  beside.set(key, fresh);
  return fresh;
}

function keyOf(number: string | undefined, file: TextFile, line: number): string {
  const key = value(number);
  if (/^\d{1,9}$/.test(key)) return key;
  throw wrong(file, line, 'number', { name: key.slice(0, 40) });
}

/** OFAC writes "-0- " for missing values. */
function value(field: string | undefined): string {
  const text = (field ?? '').trim();
  return text === '-0-' ? '' : text;
}
