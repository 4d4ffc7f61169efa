import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { removeDataset } from '../../desk/datasets/remove-dataset.ts';
import { findDataset } from '../../evidence/datasets/dataset.queries.ts';
import { type TestFiles, testFiles } from '../../evidence/datasets/testing.ts';
import { asOperator } from '../../readers/permission.ts';
import { analyticsOf } from '../../store/analytics.ts';
import type { Store, Writing } from '../../store/database.ts';
import { openTestStore } from '../../store/testing.ts';
import { decisionsAbout } from '../decisions/decisions.queries.ts';
import { namedInData } from '../dossier/in-data.queries.ts';
import { findEntity } from '../entity.queries.ts';
import { mergeEntities } from '../merging/merge-entities.ts';
import { splitEntity } from '../merging/split-entity.ts';
import { unsplitEntity } from '../merging/unsplit-entity.ts';
import { makeEntity } from '../review/make-entity.ts';
import { stateProperty } from '../statements/state-property.ts';
import { acceptDataNames } from './accept-data-names.ts';
import { findDataName, listDataNames, placesOf } from './data-name-queue.queries.ts';
import { dataNamesRead, readDataNames } from './read-data-names.ts';
import { rejectDataNames } from './reject-data-names.ts';
import { datasetsUnread } from './unread-datasets.queries.ts';

// Each file is read by a separate process.
vi.setConfig({ testTimeout: 120_000 });

const NOW = new Date('2026-05-01T12:00:00Z');
const LATER = new Date('2026-05-02T12:00:00Z');

const CUSTOMS = [
  'declared,Importer name,importer_inn,consignor,destination,goods,value_usd',
  '2024-01-03,ООО ВЕЛМОРА,7707083893,"VELMORA OPTICS CO., LTD",Georgia,Lenses,1200',
  '2024-01-09,ООО ВЕЛМОРА,7707083893,"VELMORA OPTICS CO., LTD",Georgia,Lenses,900',
  '2024-02-11,Tallinn Trading OÜ,,Velmora Optics,Georgia,Mounts,300',
  '2024-02-12,UNKNOWN,,Brightmeadow Freight,Armenia,Velmora Optics,10',
  '2024-02-13,N/A,,Nobody Wanted Ltd,Armenia,Mounts,11',
].join('\n');

let store: Store;
let files: TestFiles;
const write = <T>(change: (writing: Writing) => Promise<T>) => store.write(change);

beforeEach(async () => {
  store = await openTestStore();
  files = testFiles(() => store);
});
afterEach(async () => {
  await store.close();
  files.remove();
});

const make = async (schema: 'Company' | 'Place', label: string, country: string | null = null) =>
  (await write((writing) => makeEntity(writing, { schema, label, country }, null, NOW))).id;

async function read(slug = 'customs', now = NOW) {
  const dataset = await findDataset(store.reading, slug);
  if (!dataset) throw new Error(`there is no ${slug}`);
  return readDataNames(store, analyticsOf(files.settings), dataset.newest, now);
}

const rows = () =>
  store.reading
    .selectFrom('data_names')
    .select(['field', 'value', 'cue', 'schema', 'entity_id', 'state', 'row_count', 'first_row'])
    .where('gone_at', 'is', null)
    .orderBy('field')
    .orderBy('value')
    .execute();
const idsOf = async (value: string) =>
  (
    await store.reading
      .selectFrom('data_names')
      .select('id')
      .where('value', '=', value)
      .orderBy('id')
      .execute()
  ).map(({ id }) => id);
const accept = async (value: string, entityId: string | null, now = NOW) =>
  acceptOf(await idsOf(value), entityId, now);
const acceptOf = (ids: readonly string[], entityId: string | null, now = NOW) =>
  write((writing) => acceptDataNames(writing, ids, { entityId }, null, now));

describe('reading the columns of a dataset', () => {
  it('finds known names, checked numbers, names without their form, and everybody in a column of companies', async () => {
    const velmora = await make('Company', 'Velmora Optics Co., Ltd.');
    const georgia = await make('Place', 'Georgia', 'GE');
    const source = { title: 'A register', url: null };
    await write((writing) =>
      stateProperty(writing, { entityId: velmora, prop: 'innCode', value: '7707083893', source }, null, NOW),
    );
    await files.add('customs.csv', CUSTOMS);
    expect(await read()).toEqual({ columns: 6, values: 19, fresh: 9, unread: [] });
    const found = (await rows()).map(({ field, value, cue, schema, entity_id, row_count, first_row }) => [
      field,
      value,
      cue,
      schema,
      entity_id === velmora ? 'Velmora' : entity_id === georgia ? 'Georgia' : entity_id,
      Number(row_count),
      Number(first_row),
    ]);
    expect(found.sort()).toEqual(
      [
        ['Importer name', 'Tallinn Trading OÜ', 'column', 'Company', null, 1, 3],
        ['Importer name', 'ООО ВЕЛМОРА', 'column', 'Company', null, 2, 1],
        ['consignor', 'Brightmeadow Freight', 'column', 'Company', null, 1, 4],
        ['consignor', 'Nobody Wanted Ltd', 'column', 'Company', null, 1, 5],
        ['consignor', 'VELMORA OPTICS CO., LTD', 'known name', 'Company', 'Velmora', 2, 1],
        ['consignor', 'Velmora Optics', 'name without its form', 'Company', 'Velmora', 1, 3],
        ['destination', 'Georgia', 'known name', 'Place', 'Georgia', 3, 1],
        ['goods', 'Velmora Optics', 'name without its form', 'Company', 'Velmora', 1, 4],
        ['importer_inn', '7707083893', 'identifier', 'Company', 'Velmora', 2, 1],
      ].sort(),
    );
  });

  it('reads again only once a version or a name came, and never proposes who was said to be nobody', async () => {
    await files.add('customs.csv', CUSTOMS);
    const unread = async () =>
      (await datasetsUnread(store.reading, await dataNamesRead(store.reading))).map(({ slug }) => slug);
    expect(await unread()).toEqual(['customs']);
    await read();
    expect(await unread()).toEqual([]);
    const nobody = await make('Company', 'Nobody Wanted Ltd');
    expect(await unread()).toEqual(['customs']);
    await write((writing) =>
      writing.updateTable('entities').set({ state: 'rejected' }).where('id', '=', nobody).execute(),
    );
    await read();
    expect(await unread()).toEqual([]);
    expect((await rows()).map(({ value }) => value)).not.toContain('Nobody Wanted Ltd');
    // Another source for a known name changes nothing.
    const statement = { entityId: nobody, prop: 'name', value: 'Nobody Wanted Ltd' };
    const source = { title: 'Another register', url: null };
    await write((writing) => stateProperty(writing, { ...statement, source }, null, LATER));
    expect(await unread()).toEqual([]);
    await write((writing) =>
      stateProperty(writing, { ...statement, value: 'Nobody Wanted AG', source }, null, LATER),
    );
    expect(await unread()).toEqual(['customs']);
  });

  it('takes countries of trade data by their code list, and asks nobody', async () => {
    const kyrgyzstan = await make('Place', 'Kyrgyzstan', 'KG');
    await files.add(
      'trade.csv',
      'period,reporter,partner,flow,value_eur\n2024-01,DE,KG,export,5\n2024-02,DE,KG,export,6\n',
      { redistributable: true },
    );
    await read('trade');
    expect(await rows()).toMatchObject([
      { field: 'partner', value: 'KG', cue: 'code list', state: 'accepted', entity_id: kyrgyzstan },
    ]);
    expect(await namedInData(store.reading, kyrgyzstan, 10)).toMatchObject([
      { field: 'partner', value: 'KG', rows: 2, firstRow: 1, byCodeList: true },
    ]);
    await write((writing) => writing.updateTable('datasets').set({ redistributable: false }).execute());
    expect(await namedInData(store.reading, kyrgyzstan, 10)).toMatchObject([
      { field: 'partner', value: null, rows: 2, firstRow: null },
    ]);
    // And a person may override it permanently.
    const codes = await idsOf('KG');
    await write((writing) => rejectDataNames(writing, codes, null, NOW));
    await make('Company', 'Another');
    await read('trade');
    expect(await rows()).toMatchObject([{ value: 'KG', state: 'rejected' }]);
    expect(await namedInData(store.reading, kyrgyzstan, 10)).toEqual([]);
  });
});

describe('deciding', () => {
  it('makes somebody of a name, states it on the word of the row, and keeps the yes in later versions', async () => {
    await files.add('customs.csv', CUSTOMS);
    await read();
    const [name] = await listDataNames(store.reading, { state: 'proposed', text: 'tallinn', most: 5 });
    expect(name).toMatchObject({ name: 'Tallinn Trading OÜ', places: 1, rows: 1, candidates: [] });
    const made = await acceptOf([name?.id ?? ''], null);
    expect(made).toMatchObject({ made: true, accepted: 1 });
    expect(await findEntity(store.reading, made.entityId)).toMatchObject({
      state: 'known',
      label: 'Tallinn Trading OÜ',
      schema: 'Company',
    });
    const said = () =>
      store.reading
        .selectFrom('statements')
        .select(['prop', 'value', 'origin', 'row_number', 'withdrawn_at'])
        .where('entity_id', '=', made.entityId)
        .execute();
    expect(await said()).toEqual([
      { prop: 'name', value: 'Tallinn Trading OÜ', origin: 'dataset', row_number: 3, withdrawn_at: null },
    ]);
    expect(await decisionsAbout(store.reading, made.entityId)).toMatchObject([{ kind: 'accept' }]);

    const next = `${CUSTOMS}\n2024-03-01,Tallinn Trading OÜ,,Tallinn Trading OÜ,Georgia,Mounts,7`;
    await files.add('customs.csv', next, { slug: 'customs' });
    await read('customs', LATER);
    // A decision in the import column applies to the export column, too.
    expect(
      (await namedInData(store.reading, made.entityId, 10)).map(({ field, rows: count, dataset }) => [
        field,
        count,
        dataset.version,
      ]),
    ).toEqual([
      ['Importer name', 2, 2],
      ['consignor', 1, 2],
    ]);
    await files.add('customs.csv', CUSTOMS.replaceAll('Tallinn Trading OÜ', 'Tartu Trading OÜ'), {
      slug: 'customs',
    });
    await read('customs', LATER);
    expect(await namedInData(store.reading, made.entityId, 10)).toEqual([]);

    await files.add('customs.csv', next, { slug: 'customs', note: 'Back again.' }).catch(() => null);
    await expect(
      removeDataset(
        store,
        files.settings,
        (await findDataset(store.reading, 'customs')) ?? { id: '', slug: '' },
        asOperator(),
      ),
    ).rejects.toThrow('statement of an entity');
  });

  it('takes what it stated back with a no, and gives it to whom it is said to be of instead', async () => {
    const velmora = await make('Company', 'Velmora Optics Co., Ltd.');
    const other = await make('Company', 'Velmora Freight');
    await files.add('customs.csv', CUSTOMS);
    await read();
    const live = async (entityId: string) =>
      (
        await store.reading
          .selectFrom('statements')
          .select('value')
          .where('entity_id', '=', entityId)
          .where('origin', '=', 'dataset')
          .where('withdrawn_at', 'is', null)
          .execute()
      ).map(({ value }) => value);
    const [consignor = '', goods = ''] = await idsOf('Velmora Optics');
    await acceptOf([consignor, goods], null);
    expect(await live(velmora)).toEqual(['Velmora Optics']);
    // The other column still says so.
    const fields = await store.reading.selectFrom('data_names').select(['id', 'statement_id']).execute();
    const stating = fields.find(({ statement_id }) => statement_id !== null)?.id ?? '';
    const silent = stating === consignor ? goods : consignor;
    await write((writing) => rejectDataNames(writing, [stating], null, LATER, 'Goods are no company.'));
    expect(await live(velmora)).toEqual(['Velmora Optics']);
    await acceptOf([silent], other, LATER);
    expect(await live(velmora)).toEqual([]);
    expect(await live(other)).toEqual(['Velmora Optics']);
    await write((writing) => rejectDataNames(writing, [silent], null, LATER));
    expect(await live(other)).toEqual([]);
    await make('Company', 'Another');
    await read('customs', LATER);
    expect(
      (await rows()).filter(({ value }) => value === 'Velmora Optics').map(({ state }) => state),
    ).toEqual(['rejected', 'rejected']);
  });

  it('leaves what was decided of one column alone to be asked of another that stood beside it', async () => {
    await files.add('customs.csv', `${CUSTOMS}\n2024-03-01,Brightmeadow Freight,,Another,Georgia,Mounts,7`);
    await read();
    const [one = '', other = ''] = await idsOf('Brightmeadow Freight');
    await acceptOf([one], null);
    await make('Company', 'Anybody');
    await read('customs', LATER);
    const states = await store.reading
      .selectFrom('data_names')
      .select(['id', 'state'])
      .where('id', 'in', [one, other])
      .execute();
    expect(new Map(states.map(({ id, state }) => [id, state]))).toEqual(
      new Map([
        [one, 'accepted'],
        [other, 'proposed'],
      ]),
    );
  });

  it('keeps what is known of a column that cannot be read, and says so; where none can, it fails', async () => {
    await files.add('customs.csv', CUSTOMS);
    await read();
    const before = await rows();
    const dataset = await findDataset(store.reading, 'customs');
    const real = analyticsOf(files.settings);
    const without = (broken: string): typeof real => ({
      ...real,
      rows: (sql, ...more) =>
        sql.includes(broken) ? Promise.reject(new Error('out of memory')) : real.rows(sql, ...more),
    });
    if (!dataset) throw new Error('there is no dataset');
    const result = await readDataNames(store, without('"consignor"'), dataset.newest, LATER);
    expect(result?.unread).toEqual(['consignor']);
    expect(await rows()).toEqual(before);
    await expect(readDataNames(store, without('read_parquet'), dataset.newest, LATER)).rejects.toThrow(
      'out of memory',
    );
  });

  it('asks whose it is where two have the name, and makes nobody of a number', async () => {
    await make('Company', 'Brightmeadow Freight');
    const second = await make('Company', 'Brightmeadow Freight');
    await files.add('customs.csv', CUSTOMS);
    await read();
    const [name] = await listDataNames(store.reading, { state: 'proposed', text: 'brightmeadow', most: 5 });
    expect(name?.candidates).toHaveLength(2);
    expect(name?.first.entityId).toBeNull();
    await acceptOf([name?.id ?? ''], second);
    expect(await namedInData(store.reading, second, 5)).toHaveLength(1);
    await write((writing) =>
      writing
        .updateTable('data_names')
        .set({ cue: 'identifier', entity_id: null, prop: 'innCode' })
        .where('value', '=', 'Tallinn Trading OÜ')
        .execute(),
    );
    await expect(accept('Tallinn Trading OÜ', null)).rejects.toThrow('identifies nobody');
    await expect(acceptOf([], null)).rejects.toThrow('None of these names');
  });

  it('goes on through pages in one order, and counts groups by name', async () => {
    await make('Company', 'Brightmeadow Freight');
    await files.add('customs.csv', CUSTOMS);
    await read();
    const all = await listDataNames(store.reading, { state: 'proposed', most: 50 });
    expect(all[0]?.name).toBe('Brightmeadow Freight');
    const paged: string[] = [];
    let after: { known: boolean; rows: number; id: string } | null = null;
    for (let i = 0; i < 20; i += 1) {
      const [one] = await listDataNames(store.reading, { state: 'proposed', after, most: 0 });
      if (!one) break;
      paged.push(one.name);
      after = { known: one.known, rows: one.rows, id: one.id };
    }
    expect(paged).toEqual(all.map(({ name }) => name));
    const group = { folded: all[0]?.folded ?? '', schema: 'Company', state: 'proposed' } as const;
    expect((await findDataName(store.reading, group))?.seen).toBe(all[0]?.seen);
    expect(await placesOf(store.reading, { ...group, dataset: 'customs' }, 5)).toHaveLength(1);
    expect(await findDataName(store.reading, { ...group, dataset: 'another' })).toBeNull();
  });
});

it('follows merges, and a split that is taken back', async () => {
  const velmora = await make('Company', 'Velmora Optics Co., Ltd.');
  const freight = await make('Company', 'Brightmeadow Freight');
  await files.add('customs.csv', CUSTOMS, { redistributable: true });
  await read();
  await accept('Brightmeadow Freight', null);
  await write((writing) => mergeEntities(writing, freight, velmora, null, NOW, 'The same.'));
  expect(await namedInData(store.reading, velmora, 5)).toMatchObject([{ value: 'Brightmeadow Freight' }]);
  const [dataName = ''] = await idsOf('Brightmeadow Freight');
  const split = await write((writing) =>
    splitEntity(
      writing,
      {
        entityId: velmora,
        label: 'Brightmeadow',
        statements: [],
        mentions: [],
        relations: [],
        dataNames: [dataName],
      },
      null,
      NOW,
      'Not the same.',
    ),
  );
  expect(await namedInData(store.reading, velmora, 5)).toEqual([]);
  expect(await namedInData(store.reading, split.id, 5)).toHaveLength(1);
  await write((writing) => unsplitEntity(writing, split.decisionId, null, LATER));
  expect(await namedInData(store.reading, velmora, 5)).toHaveLength(1);
});
