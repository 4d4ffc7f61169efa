import { refusal } from '../../../words/refusal.ts';
import type { ListEntry, ListedIdentifier, ListedName } from '../list-entry.ts';
import { countryOf } from './country-of.ts';
import { dayOf, yearsBetween } from './days.ts';
import { finishEntry } from './finish-entry.ts';
import { LIST_LIMITS } from './limits.ts';
import { wrong } from './line-wrong.ts';
import { type ListPlace, type ListRead, type ListSource, listFile, type TakeEntry } from './list-source.ts';
import { surveyTextFile, type TextFile } from './text-file.ts';
import { unNames } from './un-names.ts';
import { childrenOf, type RecordElement, readXmlRecords, wordsIn } from './xml-records.ts';

const NAME_PARTS = ['FIRST_NAME', 'SECOND_NAME', 'THIRD_NAME', 'FOURTH_NAME', 'FIFTH_NAME', 'SIXTH_NAME'];
const QUALITIES: Readonly<Record<string, ListedName['kind']>> = {
  low: 'weak alias',
  'f.k.a.': 'former name',
};

/** The consolidated list of the United Nations Security Council: https://main.un.org/securitycouncil/en/content/un-sc-consolidated-list */
export async function openUn(path: string): Promise<ListSource> {
  const file = await surveyTextFile(path, LIST_LIMITS.fileBytes);
  if (file.charset === 'windows-1252')
    throw refusal('listFileUnfit', { file: file.name, fault: 'encoding', other: '' });
  return { files: [file], read: (take) => readUn(file, take) };
}

async function readUn(file: TextFile, take: TakeEntry): Promise<ListRead> {
  let asOf: string | null = null;
  const seen = new Set<string>();
  const inFiles = { aliases: 0, addresses: 0 };
  await readXmlRecords(file, {
    root: 'CONSOLIDATED_LIST',
    onRoot: (attributes) => {
      asOf = dayOf((attributes.dateGenerated ?? '').slice(0, 10));
    },
    records: new Set(['INDIVIDUAL', 'ENTITY']),
    onRecord: async (record, line) => {
      const place = { name: file.name, line };
      const key = wordsIn(record, 'REFERENCE_NUMBER');
      if (key === '') throw wrong(file, line, 'reference');
      if (seen.has(key)) throw wrong(file, line, 'twice', { name: key.slice(0, 60) });
      if (seen.size >= LIST_LIMITS.entries) throw refusal('listEntriesMany', { file: file.name });
      seen.add(key);
      const { name } = record;
      inFiles.aliases += childrenOf(record, `${name}_ALIAS`).filter((one) =>
        wordsIn(one, 'ALIAS_NAME'),
      ).length;
      inFiles.addresses += childrenOf(record, `${name}_ADDRESS`).filter((one) => placeOf(one).text).length;
      await take(entryOf(key, record, place), place);
    },
  });
  if (seen.size === 0) throw refusal('listEntriesNone', { file: file.name });
  return { files: [listFile(file, seen.size)], partial: null, asOf, inFiles, leftOut: 0, notes: [] };
}

function entryOf(key: string, record: RecordElement, place: ListPlace): ListEntry {
  const person = record.name === 'INDIVIDUAL';
  const part = (name: string) => childrenOf(record, `${record.name}_${name}`);
  const values = (name: string) =>
    childrenOf(record, name).flatMap((one) => childrenOf(one, 'VALUE').map(({ words }) => words.trim()));
  const addresses = part('ADDRESS').map(placeOf);
  const births = part('DATE_OF_BIRTH');
  const titles = [...values('TITLE'), ...values('DESIGNATION')];
  const remarks = [
    titles.length > 0 ? titles.join(', ') : '',
    wordsIn(record, 'GENDER') && `Gender ${wordsIn(record, 'GENDER')}`,
    ...part('PLACE_OF_BIRTH')
      .map((one) => placeOf(one).text)
      .map((text) => text && `POB ${text}`),
    ...births.map(bornRemark),
    wordsIn(record, 'COMMENTS1'),
  ];
  const documents = part('DOCUMENT').map(documentOf);
  return finishEntry(
    {
      key,
      schema: person ? 'Person' : 'LegalEntity',
      names: namesOf(record, part('ALIAS')),
      countries: [...values('NATIONALITY').map(countryOf), ...addresses.map(({ country }) => country)].filter(
        (code) => code !== null,
      ),
      birthDates: births.flatMap(bornOn),
      identifiers: documents.filter((one) => one !== null),
      addresses: addresses.map(({ text }) => text),
      programmes: [wordsIn(record, 'UN_LIST_TYPE')],
      listedOn: dayOf(wordsIn(record, 'LISTED_ON').slice(0, 10)),
      remarks: remarks.filter(Boolean).join('; '),
      linkedTo: [],
      url: null,
    },
    place,
  );
}

function namesOf(record: RecordElement, aliases: readonly RecordElement[]): ListedName[] {
  const primary = NAME_PARTS.map((part) => wordsIn(record, part)).filter(Boolean);
  const names = unNames(primary.join(' '), 'primary');
  names.push(...unNames(wordsIn(record, 'NAME_ORIGINAL_SCRIPT'), 'alias'));
  for (const alias of aliases) {
    const kind = QUALITIES[wordsIn(alias, 'QUALITY').toLowerCase()] ?? 'alias';
    names.push(...unNames(wordsIn(alias, 'ALIAS_NAME'), kind));
  }
  return names;
}

function placeOf(element: RecordElement): { text: string; country: string | null } {
  const parts = ['STREET', 'CITY', 'STATE_PROVINCE', 'ZIP_CODE', 'COUNTRY'].map((part) =>
    wordsIn(element, part),
  );
  const note = wordsIn(element, 'NOTE');
  const text = parts.filter((part) => part !== '' && part.toLowerCase() !== 'na').join(', ');
  return {
    text: text && note ? `${text} (${note})` : text || note,
    country: countryOf(wordsIn(element, 'COUNTRY')),
  };
}

/** EXACT and APPROXIMATELY name a day or a year, BETWEEN two years. */
function bornOn(birth: RecordElement): string[] {
  const from = dayOf(wordsIn(birth, 'FROM_YEAR'));
  const to = dayOf(wordsIn(birth, 'TO_YEAR'));
  if (from && to) return yearsBetween(from, to);
  const day = dayOf(wordsIn(birth, 'DATE').slice(0, 10)) ?? dayOf(wordsIn(birth, 'YEAR')) ?? from ?? to;
  return day ? [day] : [];
}

function bornRemark(birth: RecordElement): string {
  const from = wordsIn(birth, 'FROM_YEAR');
  const to = wordsIn(birth, 'TO_YEAR');
  const day = wordsIn(birth, 'DATE') || wordsIn(birth, 'YEAR');
  const note = wordsIn(birth, 'NOTE');
  if (from && to) return `DOB between ${from} and ${to}${note && ` (${note})`}`;
  if (day && /^approx/i.test(wordsIn(birth, 'TYPE_OF_DATE')))
    return `DOB approximately ${day}${note && ` (${note})`}`;
  return note && `DOB ${note}`;
}

function documentOf(document: RecordElement): ListedIdentifier | null {
  const value = wordsIn(document, 'NUMBER');
  if (!/\d/.test(value)) return null;
  const type = (wordsIn(document, 'TYPE_OF_DOCUMENT') || wordsIn(document, 'TYPE_OF_DOCUMENT2')).replace(
    /[\s:]+/g,
    ' ',
  );
  const country =
    countryOf(wordsIn(document, 'ISSUING_COUNTRY')) ?? countryOf(wordsIn(document, 'COUNTRY_OF_ISSUE'));
  const kind = /passe?port|pasaporte/i.test(type) ? 'passport' : type.trim() || 'Document';
  return { kind, value, country };
}
