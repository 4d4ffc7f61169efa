import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { searchLog } from '../../../desk/log/log.queries.ts';
import { addDataset } from '../../../evidence/datasets/add-dataset.ts';
import { findDataset } from '../../../evidence/datasets/dataset.queries.ts';
import { analyticsOf } from '../../../store/analytics.ts';
import { openTestApi, type TestApiPortal } from '../../api/api-testing.ts';

const HERE = '/api/v1/desk/datasets/{slug}/columns' as const;
const folder = mkdtempSync(join(tmpdir(), 'sourceline-columns-api-'));
let api: TestApiPortal;
beforeAll(async () => {
  api = await openTestApi(fetch, { DATA_DIR: folder });
});
afterAll(async () => {
  await api.close();
  rmSync(folder, { recursive: true, force: true });
});

async function add(slug: string, content: string): Promise<void> {
  const file = join(folder, `${slug}.csv`);
  writeFileSync(file, content);
  const given = { file, fileName: 'x.csv', slug, title: slug, producer: 'A town', licence: 'CC0' };
  await addDataset(api.store, api.config, given, { by: null, now: new Date() });
}

const HOMES = 'month,town,homes\n2024-01,Ely,10\n2024-02,Ely,12\n2024-01,Wells,20\n2024-02,Wells,22\n';
const at = (slug: string) => ({ params: { path: { slug } } });
type Client = Awaited<ReturnType<TestApiPortal['clientOf']>>['client'];
type Change = NonNullable<Parameters<typeof patch>[3]>;
const patch = (
  client: Client,
  slug: string,
  etag: string,
  body: {
    set?: { column: string; what: 'kind' | 'unit' | 'multiplier' | 'role' | 'whole'; value: string }[];
    confirm?: 'all' | string[];
    undo?: 'all' | string[];
    note?: string;
  },
) => client.PATCH(HERE, { params: { path: { slug }, header: { 'If-Match': etag } }, body });
const etagOf = (answer: { response: Response }) => answer.response.headers.get('etag') ?? '';

it('tells a program what columns are taken to be, and changes that as the desk does', async () => {
  const { client, member, tokenId } = await api.clientOf('Cora', 'data editor', ['data:read', 'data:write']);
  await add('homes', HOMES);
  const first = await client.GET(HERE, at('homes'));
  expect(first.data).toMatchObject({
    dataset: 'homes',
    version: 1,
    description: 0,
    guesses: 1,
    frequency: 'month',
    columns: [
      { columns: ['month'], is: 'time', confidence: null, guess: false },
      {
        columns: ['town'],
        is: 'place',
        dimension: { members: 2, sums: 0, first: ['Ely', 'Wells'], whole: null },
      },
      { columns: ['homes'], is: 'measure', guess: true, settled: null },
    ],
    corrections: [],
    history: [],
  });
  const set: Change['set'] = [
    { column: 'homes', what: 'kind', value: 'flow' },
    { column: 'homes', what: 'unit', value: ' home ' },
    { column: 'homes', what: 'multiplier', value: '1' },
  ];
  const changed = await patch(client, 'homes', etagOf(first), { set, note: 'says the town' });
  expect(changed.data).toMatchObject({
    description: 2,
    guesses: 0,
    corrections: ['homes.kind=flow', 'homes.unit=home', 'homes.multiplier=1'],
    history: [
      { act: 'correct', by: { id: member.id, name: member.name }, note: 'says the town', undone: [] },
      { act: 'describe', by: null },
    ],
  });
  expect(changed.data?.columns[2]).toMatchObject({
    measure: {
      kind: 'flow',
      unit: 'home',
      multiplier: 1,
      follows: {
        addedOverTime: true,
        addedOverMembers: true,
        notAddedOver: [],
        averagedOverTime: true,
        share: true,
      },
    },
    settled: { by: { id: member.id }, corrected: true },
  });
  const [logged] = await searchLog(api.store.reading, { action: 'change dataset' }, 1);
  expect(logged?.details).toMatchObject({ kind: 'correct columns', dataset: 'homes', token: tokenId });

  // The second of two concurrent changes is refused with the current state.
  const late = await patch(client, 'homes', etagOf(first), { confirm: 'all' });
  expect(late.response.status).toBe(412);
  expect(late.error).toMatchObject({ etag: etagOf(changed), current: { description: 2 } });
  const confirmed = await patch(client, 'homes', etagOf(changed), { confirm: ['town'] });
  expect(confirmed.data?.columns[1]?.settled).toMatchObject({ corrected: false });
  const restored = await patch(client, 'homes', etagOf(confirmed), { undo: 'all' });
  expect(restored.data).toMatchObject({ description: 4, guesses: 1, corrections: [] });
  expect(api.untold).toEqual([]);
}, 60_000);

it('refuses a member without the right, what is not there and what does not fit', async () => {
  const { client } = await api.clientOf('Carl', 'data editor', ['data:read', 'data:write']);
  const { client: reads } = await api.clientOf('Rita', 'data editor', ['data:read']);
  const { client: editor } = await api.clientOf('Edna', 'editor', ['data:read', 'data:write']);
  await add('refused', HOMES);
  await add('trade', 'reporter,partner,flow,period,value\nDE,KG,export,2023-11,1\n');
  const etag = etagOf(await client.GET(HERE, at('refused')));
  expect((await editor.GET(HERE, at('refused'))).response.status).toBe(403);
  expect((await patch(reads, 'refused', etag, { confirm: 'all' })).error).toMatchObject({
    type: 'urn:sourceline:problem:scope-missing',
  });
  expect((await patch(client, 'refused', '', { confirm: 'all' })).response.status).toBe(428);
  expect((await patch(client, 'refused', '"none of ours"', { confirm: 'all' })).response.status).toBe(412);
  const wrong = await patch(client, 'refused', etag, {
    set: [
      { column: 'homes', what: 'kind', value: 'flow' },
      { column: 'town', what: 'role', value: 'measure' },
    ],
  });
  expect(wrong.response.status).toBe(400);
  expect(wrong.error?.detail).toContain('its cells are not numbers');
  expect((await client.GET(HERE, at('refused'))).data?.corrections).toEqual([]);
  expect((await client.GET(HERE, at('nothing'))).response.status).toBe(404);
  const trade = await client.GET(HERE, at('trade'));
  expect(trade.data?.columns.map(({ columns, held, role }) => [columns[0], held[0], role])).toEqual([
    ['_reporter', 'reporter', 'reporter'],
    ['_partner', 'partner', 'partner'],
    ['_flow', 'flow', 'flow'],
    ['period', 'period', null],
    ['_value', 'value', 'value'],
  ]);
  const unit = { set: [{ column: '_value', what: 'unit' as const, value: 'USD' }] };
  const settled = await patch(client, 'trade', etagOf(trade), unit);
  expect(settled.error).toMatchObject({ status: 400, detail: expect.stringContaining('its role says') });
  const dataset = await findDataset(api.store.reading, 'refused');
  await add('damaged', `${HOMES}2024-03,Ely,9\n`);
  const damaged = await findDataset(api.store.reading, 'damaged');
  expect(damaged?.newest.parquet).not.toBe(dataset?.newest.parquet);
  writeFileSync(join(analyticsOf(api.config).folder, damaged?.newest.parquet ?? ''), 'no table');
  expect((await client.GET(HERE, at('damaged'))).response.status).toBe(503);
  expect(api.untold).toEqual([]);
}, 60_000);
