import { refusal } from '../../../words/refusal.ts';
import type { EntrySchema, ListEntry, ListedIdentifier, ListedName } from '../list-entry.ts';
import { countryOf } from './country-of.ts';
import { dayOf } from './days.ts';
import { finishEntry } from './finish-entry.ts';
import { type FtmEntity, ftmEntity } from './ftm-entity.ts';
import { LIST_LIMITS } from './limits.ts';
import { wrong } from './line-wrong.ts';
import { type ListPlace, type ListRead, type ListSource, listFile, type TakeEntry } from './list-source.ts';
import { addressOf, openCsvList } from './read-csv-list.ts';
import { linesOf } from './read-lines.ts';
import { schemaOf } from './schema-of.ts';
import { surveyTextFile, type TextFile, textOf } from './text-file.ts';

/** FollowTheMoney's properties for numbers, and the kinds they are with us: https://followthemoney.tech/explorer/ */
const NUMBERS: Readonly<Record<string, string>> = {
  innCode: 'inn',
  ogrnCode: 'ogrn',
  uscCode: 'uscc',
  leiCode: 'lei',
  imoNumber: 'imo',
  isin: 'isin',
  isinCode: 'isin',
  passportNumber: 'passport',
  taxNumber: 'tax',
  vatCode: 'tax',
  registrationNumber: 'registration',
  mmsi: 'mmsi',
  idNumber: 'id',
  okpoCode: 'okpo',
  kppCode: 'kpp',
  swiftBic: 'SWIFT/BIC',
  dunsCode: 'D-U-N-S',
  npiCode: 'NPI',
  uniqueEntityId: 'UEI',
  socialSecurityNumber: 'SSN',
  cikCode: 'CIK',
  callSign: 'Call Sign',
  serialNumber: 'Serial Number',
  icaoCode: 'ICAO',
};
const COUNTRIES = ['country', 'mainCountry', 'nationality', 'citizenship', 'jurisdiction', 'flag'];
const NAMES: readonly (readonly [string, ListedName['kind']])[] = [
  ['name', 'alias'],
  ['alias', 'alias'],
  ['previousName', 'former name'],
  ['weakAlias', 'weak alias'],
];

/** What other entities of the file say of one: its sanctions and its addresses. */
interface About {
  readonly programmes: string[];
  readonly authorities: string[];
  readonly listedOn: string[];
  readonly urls: string[];
}

/** OpenSanctions' bulk data, by one's own licence: targets.simple.csv, or FollowTheMoney entities, one a line. */
export async function openOpenSanctions(path: string): Promise<ListSource> {
  const file = await surveyTextFile(path, LIST_LIMITS.bulkBytes);
  for await (const piece of textOf(file)) {
    if (/^\s*\{/.test(piece)) {
      if (file.charset !== 'utf-8')
        throw refusal('listFileUnfit', { file: file.name, fault: 'encoding', other: '' });
      return { files: [file], read: (take) => readFtm(file, take) };
    }
    if (/^\s*\[/.test(piece)) throw wrong(file, 1, 'array');
    break;
  }
  return openCsvList(path, ['key', 'schema', 'name', 'aliases', 'countries', 'identifiers']);
}

async function readFtm(file: TextFile, take: TakeEntry): Promise<ListRead> {
  const { about, addresses, targeted } = await readAround(file);
  const seen = new Set<string>();
  let lines = 0;
  let leftOut = 0;
  let asOf: string | null = null;
  for await (const [line, text] of linesOf(file)) {
    lines += 1;
    const entity = ftmEntity(text, file, line);
    const schema = schemaOf(entity.schema);
    const day = dayOf((entity.lastSeen ?? '').slice(0, 10));
    if (day && (asOf === null || day > asOf)) asOf = day;
    if (!schema || (targeted && !entity.target)) {
      leftOut += 1;
      continue;
    }
    if (seen.has(entity.id)) throw wrong(file, line, 'twice', { name: entity.id.slice(0, 80) });
    if (seen.size >= LIST_LIMITS.entries) throw refusal('listEntriesMany', { file: file.name });
    seen.add(entity.id);
    const place = { name: file.name, line };
    await take(entryOf(entity, schema, about.get(entity.id), addresses, place), place);
  }
  if (seen.size === 0) throw refusal('listEntriesNone', { file: file.name });
  return { files: [listFile(file, lines)], partial: null, asOf, inFiles: null, leftOut, notes: [] };
}

/** Sanctions and addresses are entities of their own, which name the one they are of, or are named by it. */
async function readAround(file: TextFile) {
  const about = new Map<string, About>();
  const addresses = new Map<string, string>();
  let targeted = false;
  for await (const [line, text] of linesOf(file)) {
    const entity = ftmEntity(text, file, line);
    if (entity.target) targeted = true;
    if (entity.schema === 'Address') {
      const full = entity.properties.get('full')?.[0];
      if (full) addresses.set(entity.id, full);
    }
    if (entity.schema !== 'Sanction') continue;
    for (const id of entity.properties.get('entity') ?? []) keep(about, id, entity);
    if (about.size + addresses.size > 2 * LIST_LIMITS.entries)
      throw refusal('listEntriesMany', { file: file.name });
  }
  return { about, addresses, targeted };
}

function keep(about: Map<string, About>, id: string, sanction: FtmEntity): void {
  const there = about.get(id) ?? { programmes: [], authorities: [], listedOn: [], urls: [] };
  about.set(id, there);
  const values = (property: string) => sanction.properties.get(property) ?? [];
  there.programmes.push(...values('program'));
  there.authorities.push(...values('authority'));
  there.listedOn.push(...values('listingDate'), ...values('startDate'));
  there.urls.push(...values('sourceUrl'));
}

function entryOf(
  entity: FtmEntity,
  schema: EntrySchema,
  said: About | undefined,
  addresses: ReadonlyMap<string, string>,
  place: ListPlace,
): ListEntry {
  const around = new Map<string, About>(said ? [[entity.id, said]] : []);
  for (const one of entity.nested) if (one.schema === 'Sanction') keep(around, entity.id, one);
  const about = around.get(entity.id);
  const values = (property: string) => entity.properties.get(property) ?? [];
  const countries = COUNTRIES.flatMap(values)
    .map((code) => countryOf(code.replace(/^([a-z]{2})-.*$/i, '$1')))
    .filter((code) => code !== null);
  const days = (about?.listedOn ?? []).map((day) => dayOf(day.slice(0, 10))).filter((day) => day !== null);
  const nested = entity.nested.filter((one) => one.schema === 'Address');
  const topics = values('topics');
  const remarks = [
    ...values('notes'),
    topics.length > 0 ? `Topics: ${topics.join(', ')}` : '',
    entity.datasets.length > 0 ? `Datasets: ${entity.datasets.join(', ')}` : '',
  ];
  return finishEntry(
    {
      key: entity.id,
      schema,
      names: namesOf(entity),
      countries,
      birthDates: values('birthDate').flatMap((day) => dayOf(day) ?? []),
      identifiers: numbersOf(entity, countries[0] ?? null),
      addresses: [
        ...values('address'),
        ...values('addressEntity').flatMap((id) => addresses.get(id) ?? []),
        ...nested.flatMap((one) => one.properties.get('full')?.[0] ?? []),
      ],
      programmes: about && about.programmes.length > 0 ? about.programmes : (about?.authorities ?? []),
      listedOn: days.sort()[0] ?? null,
      remarks: remarks.filter(Boolean).join('; ').slice(0, LIST_LIMITS.remarksLength),
      linkedTo: [],
      url: addressOf(`https://www.opensanctions.org/entities/${encodeURIComponent(entity.id)}/`),
    },
    place,
  );
}

function namesOf({ caption, properties }: FtmEntity): ListedName[] {
  const names = NAMES.flatMap(([property, kind]) =>
    (properties.get(property) ?? []).map((name): ListedName => ({ name, kind })),
  );
  const first = caption && names.some(({ name }) => name === caption) ? caption : (names[0]?.name ?? '');
  return [{ name: first, kind: 'primary' }, ...names];
}

function numbersOf({ properties }: FtmEntity, country: string | null): ListedIdentifier[] {
  return Object.entries(NUMBERS).flatMap(([property, kind]) =>
    (properties.get(property) ?? []).map((value) => ({
      kind,
      value: kind === 'imo' ? value.replace(/^IMO\s*/i, '') : value,
      country: kind === 'imo' || kind === 'isin' || kind === 'lei' ? null : country,
    })),
  );
}
