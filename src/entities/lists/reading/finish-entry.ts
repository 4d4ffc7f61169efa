import { createHash } from 'node:crypto';
import type { ListEntry, ListedIdentifier, ListedName } from '../list-entry.ts';
import { LIST_LIMITS } from './limits.ts';
import { wrong } from './line-wrong.ts';
import type { ListPlace } from './list-source.ts';

const REGISTERS = new Set(['inn', 'ogrn', 'uscc', 'edrpou', 'registration']);

/** Normalises an entry: clean text, no duplicates, and limited size. `place` is its location. */
export function finishEntry(parts: ListEntry, place: ListPlace): ListEntry {
  const few = <T>(list: readonly T[]): readonly T[] => {
    if (list.length <= LIST_LIMITS.perEntry) return list;
    throw wrong(place, place.line, 'many', { most: LIST_LIMITS.perEntry });
  };
  const texts = (list: readonly string[]) =>
    few([...new Set(list.map((text) => short(text, place, LIST_LIMITS.textLength)))].filter(Boolean));
  const names = few(distinctNames(parts.names, place));
  const key = short(parts.key, place, 200);
  if (names.length === 0) throw wrong(place, place.line, 'noName');
  if (key === '') throw wrong(place, place.line, 'noKey');
  const identifiers = few(distinctIdentifiers(parts.identifiers, place));
  // A company's country is where it is registered.
  const registered = identifiers.filter(({ kind }) => parts.schema !== 'Person' && REGISTERS.has(kind));
  const countries = [...parts.countries, ...registered.map(({ country }) => country)];
  return {
    key,
    schema: parts.schema,
    names,
    countries: [...new Set(countries.filter((code) => code !== null))],
    birthDates: [...new Set(parts.birthDates)],
    identifiers,
    addresses: texts(parts.addresses),
    programmes: texts(parts.programmes),
    listedOn: parts.listedOn,
    remarks: short(parts.remarks, place, LIST_LIMITS.remarksLength),
    linkedTo: texts(parts.linkedTo),
    url: parts.url,
  };
}

/** The hash of an entry's content, independent of the order of its aliases, addresses and numbers. */
export function entryHash(entry: ListEntry): string {
  const [first, ...rest] = entry.names;
  const name = (one: ListedName | undefined) => [one?.name, one?.kind];
  const sorted = (list: readonly unknown[]) => list.map((one) => JSON.stringify(one)).sort();
  const content = [
    entry.key,
    entry.schema,
    name(first),
    sorted(rest.map(name)),
    sorted(entry.countries),
    sorted(entry.birthDates),
    sorted(entry.identifiers.map(({ kind, value, country }) => [kind, value, country])),
    sorted(entry.addresses),
    sorted(entry.programmes),
    entry.listedOn,
    entry.remarks,
    sorted(entry.linkedTo),
    entry.url,
  ];
  return createHash('sha256').update(JSON.stringify(content)).digest('hex');
}

/** Text on one line without control characters, lone surrogates, and bidirectional marks. */
export function cleanText(text: string): string {
  return text
    .replaceAll(/[\p{Cc}\p{Surrogate}\s]+/gu, ' ')
    .replaceAll(/[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffe\uffff]/g, '')
    .normalize('NFC')
    .trim();
}

function short(text: string, place: ListPlace, most: number): string {
  const clean = cleanText(text);
  if (clean.length <= most) return clean;
  throw wrong(place, place.line, 'long', { name: clean.slice(0, 40), most });
}

function distinctNames(names: readonly ListedName[], place: ListPlace): ListedName[] {
  const seen = new Map<string, ListedName>();
  for (const { name, kind } of names) {
    const clean = short(name, place, LIST_LIMITS.nameLength);
    const known = seen.get(clean);
    if (clean !== '' && (!known || (known.kind === 'weak alias' && kind !== 'weak alias')))
      seen.set(clean, { name: clean, kind });
  }
  return [...seen.values()];
}

function distinctIdentifiers(list: readonly ListedIdentifier[], place: ListPlace): ListedIdentifier[] {
  const seen = new Map<string, ListedIdentifier>();
  for (const { kind, value, country } of list) {
    const clean = { kind: short(kind, place, 200), value: short(value, place, 400), country };
    if (clean.value !== '') seen.set(JSON.stringify(clean), clean);
  }
  return [...seen.values()];
}
