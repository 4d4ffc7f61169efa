import { expect, it } from 'vitest';
import { entryOf } from '../screening/testing.ts';
import { changedFields, isSeen, shownByBoth, WHOLE } from './compare-entries.ts';
import type { ListEntry } from './list-entry.ts';

const before = entryOf('1', 'KESTRIM WORKS', {
  schema: 'Company',
  countries: ['CN'],
  birthDates: [],
  addresses: ['1 Harbour Road'],
  programmes: ['EXPORT'],
  remarks: 'A remark',
});
/** Every field an entry can differ in, as another version says it, and what has to be shown for it to be told. */
const FIELDS: readonly (readonly [keyof ListEntry, Partial<ListEntry>, readonly string[]])[] = [
  ['schema', { schema: 'Person' }, ['primary']],
  ['names', { names: [{ name: 'KESTRIM LTD', kind: 'primary' }] }, ['primary']],
  ['countries', { countries: ['CN', 'RU'] }, ['primary', 'addresses']],
  ['birthDates', { birthDates: ['1961'] }, ['primary']],
  ['identifiers', { identifiers: [{ kind: 'inn', value: '1', country: 'RU' }] }, ['primary']],
  ['addresses', { addresses: ['2 Harbour Road'] }, ['addresses']],
  ['programmes', { programmes: ['EXPORT', 'OTHER'] }, ['primary']],
  ['listedOn', { listedOn: '2026-01-01' }, ['primary']],
  ['remarks', { remarks: 'Another' }, ['primary']],
  ['linkedTo', { linkedTo: ['Velmora'] }, ['primary']],
  ['url', { url: 'https://lists.example/1' }, ['primary']],
];
const NOTHING = { primary: false, aliases: false, addresses: false };

it.each(FIELDS)('tells that its %s changed, where what it stands in is shown', (field, more, needed) => {
  const after = { ...before, ...more };
  expect(changedFields(before, after)).toEqual([field]);
  expect(changedFields(before, after, NOTHING)).toEqual([]);
  const shown = Object.fromEntries(needed.map((one) => [one, true]));
  expect(changedFields(before, after, { ...NOTHING, ...shown })).toEqual([field]);
  for (const one of needed) {
    expect(changedFields(before, after, { ...WHOLE, [one]: false }), one).toEqual([]);
  }
});

it('the order of a list of values says nothing; which name is the first does', () => {
  const many = { ...before, countries: ['CN', 'RU'], programmes: ['A', 'B'] };
  expect(changedFields(many, { ...many, countries: ['RU', 'CN'], programmes: ['B', 'A'] })).toEqual([]);
  const named = { ...before, names: [...before.names, { name: 'KW', kind: 'alias' as const }] };
  expect(changedFields(named, { ...named, names: [...named.names].reverse() })).toEqual(['names']);
});

it('aliases are reported where only they are shown, and weak ones follow the primary names', () => {
  const aliases = { ...NOTHING, aliases: true };
  const alias = { ...before, names: [...before.names, { name: 'KW', kind: 'alias' as const }] };
  const weak = { ...before, names: [...before.names, { name: 'KW', kind: 'weak alias' as const }] };
  expect(changedFields(before, alias, aliases)).toEqual(['names']);
  expect(changedFields(before, weak, aliases)).toEqual([]);
  expect(changedFields(before, weak, { ...NOTHING, primary: true })).toEqual(['names']);
  expect([isSeen(before, aliases), isSeen(alias, aliases), isSeen(before, NOTHING)]).toEqual([
    false,
    true,
    false,
  ]);
});

it('two versions can be compared in what both show', () => {
  expect(shownByBoth(WHOLE, { ...WHOLE, addresses: false })).toEqual({ ...WHOLE, addresses: false });
  expect(shownByBoth({ ...NOTHING, primary: true }, { ...NOTHING, aliases: true })).toEqual(NOTHING);
});
