import { describe, expect, it } from 'vitest';
import { latinKey } from '../../language/latin-key.ts';
import { nameValue, type Owners } from './name-values.ts';
import type { NamingColumn } from './naming-columns.ts';
import type { OwnNamed } from './own-names.queries.ts';

const owner = (id: string, more: Partial<OwnNamed> = {}): OwnNamed => ({
  id,
  schema: 'Company',
  state: 'known',
  country: null,
  standing: null,
  ...more,
});
const column = (more: Partial<NamingColumn> = {}): NamingColumn => ({
  field: 'importer',
  party: 'Company',
  identifier: null,
  countries: new Map(),
  ...more,
});
const owners = (names: Record<string, OwnNamed[]>, numbers: Record<string, OwnNamed[]> = {}): Owners => ({
  byName: new Map(Object.entries(names).map(([name, having]) => [latinKey(name), having])),
  byBareName: {
    owners: new Map([['velmora', [owner('velmora')]]]),
    begin: new Map([['velmora', ['velmora']]]),
  },
  byNumber: new Map(Object.entries(numbers)),
});
const name = (value: string, of: Owners, where = column()) =>
  nameValue(where, { value, rows: 1, firstRow: 1 }, of);

describe('whom a value names', () => {
  it.each([
    ['ООО «Велмора»', 'velmora'],
    ['Velmora Limited Liability Company', 'velmora'],
    ['VELMORA, LLC', 'velmora'],
    ['Velmora Freight LLC', null],
  ])('is told without the legal form: %s', (value, id) => {
    expect(name(value, owners({}))?.entityId ?? null).toBe(id);
  });

  it.each([
    ['7707083893', 'innCode 7707083893', column({ party: null })],
    ['ИНН 7707083893', 'innCode 7707083893', column({ party: null })],
    ['INN: 770 708 38-93', 'innCode 7707083893', column({ party: null, identifier: 'inn' })],
    ['IMO 9074729', 'imoNumber 9074729', column({ party: null, identifier: 'imo' })],
  ])('is told by a number: %s', (value, key, where) => {
    expect(name(value, owners({}, { [key]: [owner('x')] }), where)).toMatchObject({
      cue: 'identifier',
      entityId: 'x',
    });
  });

  it('is nobody by a short number in a column of something else', () => {
    const known = owners({}, { 'imoNumber 9074729': [owner('x')], 'ofacNumber 12345': [owner('y')] });
    for (const value of ['9074729', '12345']) expect(name(value, known, column({ party: null }))).toBeNull();
    expect(name('9074729', known, column({ party: null, identifier: 'inn' }))).toBeNull();
  });

  it('is only whom somebody said yes to where the column says nothing of companies', () => {
    const known = owners({ Basalt: [owner('b', { state: 'proposed' })] });
    expect(name('Basalt', known, column({ party: null }))).toBeNull();
    expect(name('BASALT', known)).toMatchObject({ entityId: 'b', cue: 'known name' });
    const person = owners({ Basalt: [owner('p', { schema: 'Person' })] });
    expect(name('Basalt', person)).toMatchObject({ entityId: null, cue: 'column' });
  });

  it('is nobody where it was said to be, whatever the column, and one known before one who is only proposed', () => {
    expect(name('Basalt', owners({ Basalt: [owner('b', { state: 'rejected' })] }))).toBeNull();
    const two = owners({ Basalt: [owner('a', { state: 'proposed' }), owner('b')] });
    expect(name('Basalt', two)).toMatchObject({ entityId: 'b', score: 0.8 });
    expect(name('Basalt', owners({ Basalt: [owner('a'), owner('b')] }))).toMatchObject({
      entityId: null,
      score: 0.45,
    });
  });

  it.each(['N/A', 'unknown', 'TO ORDER OF BANK', '—', '12', 'CN', 'Физическое лицо', 'x'.repeat(201)])(
    'is nobody new for %s',
    (value) => {
      expect(name(value, owners({}))).toBeNull();
    },
  );

  it('is a company by its form or a person in a column that may hold either, and nobody new where enough are', () => {
    const either = column({ party: 'either' });
    expect(name('Harbour Trading GmbH', owners({}), either)).toMatchObject({ schema: 'Company', score: 0.7 });
    expect(name('Anna Petrova', owners({}), either)).toMatchObject({ schema: 'Person', score: 0.5 });
    expect(nameValue(either, { value: 'Anna Petrova', rows: 1, firstRow: 1 }, owners({}), false)).toBeNull();
  });

  it('keeps who said that a name is theirs wherever it stands, and takes a code list at its word', () => {
    const standing = { by: 'editor' };
    expect(name('Basalt', owners({ Basalt: [owner('b', { standing })] }))?.standing).toEqual(standing);
    const kyrgyzstan = owners({ Kyrgyzstan: [owner('kg', { schema: 'Place', country: 'KG' })] });
    const partner = column({ party: null, countries: new Map([['KGZ', 'KG']]) });
    expect(name('KGZ', kyrgyzstan, partner)).toMatchObject({ cue: 'code list', entityId: 'kg', score: 1 });
    expect(name('KGZ', owners({}), partner)).toBeNull();
  });
});
