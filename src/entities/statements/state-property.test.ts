import { afterAll, beforeAll, expect, it } from 'vitest';
import { removeDataset } from '../../desk/datasets/remove-dataset.ts';
import { asOperator } from '../../readers/permission.ts';
import type { Store, Writing } from '../../store/database.ts';
import { newId } from '../../store/ids.ts';
import { json } from '../../store/json-column.ts';
import { openTestStore } from '../../store/testing.ts';
import { decisionsAbout } from '../decisions/decisions.queries.ts';
import { statementsAbout } from '../dossier/dossier-statements.queries.ts';
import { makeEntity } from '../review/make-entity.ts';
import { stateProperty } from './state-property.ts';
import { restoreStatement, withdrawStatement } from './withdraw-statement.ts';

const NOW = new Date('2026-05-01T12:00:00Z');
let store: Store;
let company: string;
let place: string;
const write = <T>(change: (writing: Writing) => Promise<T>) => store.write(change);
const state = (
  entityId: string,
  prop: string,
  value: string,
  more: { title?: string; url?: string | null; lang?: string } = {},
) =>
  write((writing) =>
    stateProperty(
      writing,
      {
        entityId,
        prop,
        value,
        lang: more.lang ?? '',
        source: { title: more.title ?? 'A register', url: more.url ?? null },
      },
      null,
      NOW,
    ),
  );
const valuesOf = async (prop: string) =>
  (await statementsAbout(store.reading, company, NOW))
    .filter((one) => one.prop === prop)
    .map(({ value }) => value);

beforeAll(async () => {
  store = await openTestStore();
  company = (await write((writing) => makeEntity(writing, { schema: 'Company', label: 'Acme' }, null, NOW)))
    .id;
  place = (await write((writing) => makeEntity(writing, { schema: 'Place', label: 'Wuhan' }, null, NOW))).id;
});
afterAll(() => store.close());

it.each([
  ['country', 'cn', 'CN'],
  ['website', 'https://acme.example', 'https://acme.example/'],
  ['incorporationDate', '2001-02-28', '2001-02-28'],
  ['innCode', 'ИНН 7707 083893', '7707083893'],
  ['alias', '  Ак\u0000ме\n  Лимитед ', 'Ак ме Лимитед'],
  ['wikidataId', 'Q42', 'Q42'],
])('keeps %s %j as %j', async (prop, given, kept) => {
  await state(company, prop, given);
  expect(await valuesOf(prop)).toEqual([kept]);
});

it.each([
  ['country', 'Atlantis', 'no such country'],
  ['website', 'javascript:alert(1)', 'not a web address'],
  ['website', 'https://user:pass@acme.example', 'not a web address'],
  ['incorporationDate', '2001-02-30', 'not a date'],
  ['leiCode', '5493001KJTIIGC8Y1R13', 'check digit'],
  ['wikidataId', 'P31', 'numbered Q1'],
  ['birthDate', '2001', 'cannot have this property'],
  ['toString', 'x', 'cannot have this property'],
  ['alias', ' … ', 'must contain letters'],
  ['summary', 'x'.repeat(2001), 'more than 2,000'],
  ['summary', 'x'.repeat(20_000), 'far too long'],
  ['alias', '', 'empty'],
])('refuses %s %s', async (prop, value, why) => {
  await expect(state(company, prop, value)).rejects.toThrow(why);
});

it('wants a source and a language that is one; of a place, only what a place has', async () => {
  await expect(state(company, 'alias', 'A', { title: '  ' })).rejects.toThrow('needs a source');
  await expect(state(company, 'alias', 'A', { url: 'ftp://x' })).rejects.toThrow('not a web address');
  await expect(state(company, 'alias', 'A', { lang: '<b>' })).rejects.toThrow('not a language tag');
  await state(place, 'latitude', '30.59');
  await expect(state(place, 'latitude', '91')).rejects.toThrow('not a valid coordinate');
  await expect(state(place, 'innCode', '7707083893')).rejects.toThrow('cannot have this property');
});

it('takes the same from two sources, and from one source once; what is withdrawn stays, and may come back', async () => {
  const { statementId } = await state(company, 'legalForm', 'Limited');
  await state(company, 'legalForm', 'Limited', { title: 'Another register' });
  await expect(state(company, 'legalForm', 'Limited')).rejects.toThrow('already says so');
  const withdraw = (why: string) =>
    write((writing) => withdrawStatement(writing, statementId, null, NOW, why));
  await expect(withdraw('')).rejects.toThrow('needs a reason');
  await withdraw('It was dissolved.');
  await expect(withdraw('Again.')).rejects.toThrow('already');
  expect(await valuesOf('legalForm')).toEqual(['Limited']);
  const row = await store.reading
    .selectFrom('statements')
    .select(['withdrawn_at', 'why'])
    .where('id', '=', statementId)
    .executeTakeFirst();
  expect(row).toEqual({ withdrawn_at: NOW, why: 'It was dissolved.' });
  await write((writing) => restoreStatement(writing, statementId, null, NOW));
  expect(await valuesOf('legalForm')).toEqual(['Limited', 'Limited']);
  const kinds = (await decisionsAbout(store.reading, company)).map(({ kind }) => kind);
  expect(kinds).toContain('withdraw');
  expect(kinds).toContain('restore');
});

it('is from a row that exists, once for each row; its dataset stays while it stands', async () => {
  const versionId = newId();
  const dataset = { id: newId(), slug: 'customs' };
  await write(async (writing) => {
    await writing
      .insertInto('datasets')
      .values({
        ...dataset,
        names: json({ en: 'Customs' }),
        about: '',
        producer: 'An office',
        producer_url: null,
        licence: 'CC0',
        licence_url: null,
        published_at: new Date(),
        redistributable: false,
        made_by: null,
      })
      .execute();
    await writing
      .insertInto('dataset_versions')
      .values({
        id: versionId,
        dataset_id: dataset.id,
        number: 2,
        sha256: 'c'.repeat(64),
        file_name: 'customs.csv',
        file_bytes: 1,
        format: 'csv',
        encoding: null,
        parquet: 'c.parquet',
        parquet_sha256: 'c'.repeat(64),
        parquet_bytes: 1,
        row_count: 20,
        fields: json<unknown>([]),
        coverage: json<unknown>({}),
        changes: null,
        producer_version: null,
        retrieved: NOW,
        source_url: null,
        was_revision_of: null,
        added_by: null,
      })
      .execute();
  });
  const of = (row: number, version = versionId) =>
    write((writing) =>
      stateProperty(
        writing,
        {
          entityId: company,
          prop: 'address',
          value: '1 Quarry Road',
          source: { datasetVersionId: version, row },
        },
        null,
        NOW,
      ),
    );
  for (const row of [0, 21, -1, 1.5, Number.NaN]) await expect(of(row)).rejects.toThrow('no such row');
  await expect(of(1, newId())).rejects.toThrow('no such version');
  const { statementId } = await of(17);
  await expect(of(17)).rejects.toThrow('already says so');
  await of(18);
  await state(company, 'address', '1 Quarry Road');
  const said = (await statementsAbout(store.reading, company, NOW)).filter(({ prop }) => prop === 'address');
  expect(said.map(({ origin, row, dataset: from }) => [origin, row, from])).toEqual([
    ['dataset', 17, { slug: 'customs', names: { en: 'Customs' }, version: 2, open: false }],
    ['dataset', 18, { slug: 'customs', names: { en: 'Customs' }, version: 2, open: false }],
    ['person', null, null],
  ]);
  const settings = { DATA_DIR: 'memory://' };
  await expect(removeDataset(store, settings, dataset, asOperator())).rejects.toThrow(
    '2 statements of entities are from',
  );
  await write((writing) => withdrawStatement(writing, statementId, null, NOW, 'Another company.'));
  await expect(removeDataset(store, settings, dataset, asOperator())).rejects.toThrow(
    '1 statement of an entity is from',
  );
  await store.statement(
    `update statements set withdrawn_at = now() where dataset_version_id = '${versionId}'`,
  );
  await removeDataset(store, settings, dataset, asOperator());
  expect(await valuesOf('address')).toEqual(['1 Quarry Road']);
});
