import type { ListEntry } from './list-entry.ts';
import type { PartialSet } from './watch-list.ts';

/** What the files of a version show; a complete set shows everything. */
export type Shows = PartialSet['shows'];

/** What is shown if no file is missing. */
export const WHOLE: Shows = { primary: true, aliases: true, addresses: true };

const FIELDS = [
  'schema',
  'names',
  'countries',
  'birthDates',
  'identifiers',
  'addresses',
  'programmes',
  'listedOn',
  'remarks',
  'linkedTo',
  'url',
] as const;

/** What both versions show. */
export function shownByBoth(one: Shows, other: Shows): Shows {
  return {
    primary: one.primary && other.primary,
    aliases: one.aliases && other.aliases,
    addresses: one.addresses && other.addresses,
  };
}

/** The fields in which two states of an entry differ, among those that both versions could show. */
export function changedFields(
  before: ListEntry,
  after: ListEntry,
  shown: Shows = WHOLE,
): (keyof ListEntry)[] {
  return FIELDS.filter((field) => {
    if (!isShown(field, shown)) return false;
    return contentOf(before, field, shown) !== contentOf(after, field, shown);
  });
}

/** Whether an entry would be visible in a version that shows only this much. */
export function isSeen(entry: ListEntry, shown: Shows): boolean {
  if (shown.primary) return true;
  return shown.aliases && aliasesOf(entry).length > 0;
}

/** The primary file has everything except aliases and addresses; countries come from several files. */
function isShown(field: (typeof FIELDS)[number], { primary, aliases, addresses }: Shows): boolean {
  if (field === 'names') return primary || aliases;
  if (field === 'addresses') return addresses;
  if (field === 'countries') return primary && addresses;
  return primary;
}

function contentOf(entry: ListEntry, field: (typeof FIELDS)[number], { primary, aliases }: Shows): string {
  if (field === 'names') {
    const names = primary && aliases ? entry.names : primary ? namedInPrimary(entry) : aliasesOf(entry);
    const [first, ...rest] = names.map(({ name, kind }) => JSON.stringify([name, kind]));
    return JSON.stringify(primary ? [first, ...rest.sort()] : [first, ...rest].sort());
  }
  const value = entry[field];
  if (!Array.isArray(value)) return JSON.stringify(value);
  return JSON.stringify(value.map((one) => JSON.stringify(one)).sort());
}

/** Weak aliases are in the remarks, with the primary names. */
function aliasesOf({ names }: ListEntry) {
  return names.filter(({ kind }) => kind === 'alias' || kind === 'former name');
}

function namedInPrimary({ names }: ListEntry) {
  return names.filter(({ kind }) => kind === 'primary' || kind === 'weak alias');
}
