import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { systemClock } from '../../src/clock.ts';
import { makeEntity } from '../../src/entities/review/make-entity.ts';
import { publishEntity } from '../../src/entities/review/publish-entity.ts';
import type { Check } from '../../src/evidence/claims/claim.ts';
import { plantBaskets } from '../../src/evidence/codes/plant-baskets.ts';
import type { VersionChanges } from '../../src/evidence/datasets/dataset.ts';
import { type TestTrade, writeTestTrade } from '../../src/evidence/trade/testing.ts';
import { silentLog } from '../../src/log.ts';
import { plantDataset, plantFigure, plantRows } from '../../src/portal/figures/evidence-testing.ts';
import {
  SAMPLE_BASIS,
  SAMPLE_QUERY,
  sampleCheck,
  sampleDataset,
  sampleDetails,
  sampleEvidence,
  sampleRecord,
  sampleVerdict,
  sampleVersion,
} from '../../src/portal/gallery/evidence-samples.ts';
import type { Route } from '../../src/portal/http/route.ts';
import { ROUTES } from '../../src/portal/server/routes.ts';
import { type RunningServer, startServer } from '../../src/portal/server/server.ts';
import { testConfig } from '../../src/portal/testing/testing-parts.ts';
import { readSecret } from '../../src/readers/accounts/secret.ts';
import { datasetFolder } from '../../src/store/analytics.ts';
import type { Store } from '../../src/store/database.ts';
import { newId } from '../../src/store/ids.ts';
import { openTestStore } from '../../src/store/testing.ts';
import { draftOf } from '../../src/stories/testing.ts';
import { upsertStories } from '../../src/stories/upsert-stories.ts';
import { WHOLE } from '../depth.ts';
import { type Answered, ask, forEach } from './ask.ts';
import { fillPath } from './fill-path.ts';
import { type Walker, walker } from './people.ts';

// Every cell of a dataset whose licence keeps its rows closed says the same number, so that whatever a narrow question
// is answered with, a cell or a sum of some, can be told. No address gives it to a stranger or a member, and the same
// walk over the same dataset when it is open finds it nearly everywhere.

vi.setConfig({ testTimeout: 240_000, hookTimeout: 120_000 });

const CELL = 48_271_931;
/** How one cell of the dataset spells a company. */
const SPELT = 'Zzyrnholm Werke';
const PERIODS = ['2022-01', '2022-02', '2022-03', '2023-01', '2023-02', '2023-03'];

const config = testConfig({
  PUBLIC_URL: 'http://localhost:3999',
  DATA_DIR: 'memory://',
  // Whatever is said of a text is said, however unsure it is.
  CHECK_PAGE: 'yes',
  CHECK_SURE: '0',
});
let store: Store;
let portal: RunningServer;
let stranger: Walker;
let member: Walker;
const ids = {
  dataset: newId(),
  version: newId(),
  figure: '',
  ranked: '',
  check: '',
  rankedCheck: '',
  story: '',
};

/** The rows a figure on it was taken from. */
const BASIS = SAMPLE_BASIS.filter((sum) => 'rows' in sum).map((sum) => ({
  ...sum,
  field: 'value',
  rows: { ...sum.rows, reporter: { spans: null, aggregate: false, missing: [] } },
}));

const ROWS: TestTrade[] = PERIODS.flatMap((period) =>
  ['DE', 'PL'].flatMap((reporter) =>
    ['854231', '090210'].flatMap((product): TestTrade[] => [
      { period, reporter, partner: 'KG', flow: 'export', product, value: CELL, quantity: 7 },
      { period, reporter: 'KG', partner: reporter, flow: 'import', product, value: CELL, quantity: 7 },
    ]),
  ),
);

beforeAll(async () => {
  store = await openTestStore();
  await plantBaskets(store, new Date());
  const folder = datasetFolder(config);
  mkdirSync(folder, { recursive: true });
  const made = await writeTestTrade(join(folder, 'bare.parquet'), ROWS);
  // With the columns of the file too, as an import leaves them.
  await plantRows(
    config,
    'closed.parquet',
    `select *, _reporter as reporter, _partner as partner, _flow as flow, _product as product, _value as "value"
     from read_parquet('${join(folder, 'bare.parquet')}')`,
  );
  const cell = {
    reporter: 'DE',
    partner: 'KG',
    product: '854231',
    flow: 'export',
    from: '2023-01-01',
    to: '2023-02-01',
  };
  const changes: VersionChanges = {
    added: 0,
    removed: 0,
    changed: 1,
    largest: [{ ...cell, before: CELL * 2, after: CELL }],
    touched: [['DE', 'KG', '854231', 'export', '2023-01-01', '2023-02-01']],
    touchedAll: true,
  };
  const newest = sampleVersion({
    id: ids.version,
    datasetId: ids.dataset,
    parquet: 'closed.parquet',
    parquetBytes: statSync(join(folder, 'closed.parquet')).size,
    rowCount: ROWS.length,
    changes,
    ...made,
  });
  await plantDataset(
    store,
    sampleDataset({ id: ids.dataset, slug: 'closed', names: { en: 'A closed table' }, newest }),
  );
  await plantStory(newest);
  await plantCompany();
  const secret = await readSecret(store, config);
  stranger = { name: 'a stranger', role: null, strong: false, marker: null, cookie: null };
  member = await walker(store, secret, 'a member', { role: 'reader', passed: 'passkey' });
  await start();
});
afterAll(async () => {
  await portal.close();
  await store.close();
});

async function plantStory(version: Check['version']): Promise<void> {
  const draft = draftOf({
    headline: 'A story on a closed table',
    slug: 'on-closed',
    text: 'Sales were more than €2.7 billion.',
  });
  await store.write((writing) => upsertStories(writing, [draft], new Date()));
  const { id } = await store.reading
    .selectFrom('stories')
    .select('id')
    .where('slug', '=', 'on-closed')
    .executeTakeFirstOrThrow();
  ids.story = id;
  const query = { ...SAMPLE_QUERY, dataset: 'closed', value: 'value' };
  const readings = [
    { key: 'base', words: null, value: 2_733_800_000, verdict: 'holds', reason: 'on the stated side' },
  ] as const;
  const rank = { along: 'reporter', of: 'DE' } as const;
  const record = (
    asked:
      | typeof query
      | (Omit<typeof query, 'rank' | 'statistic'> & { statistic: 'rank'; rank: typeof rank }),
    series: Check['series'],
  ) =>
    sampleRecord({
      evidence: sampleEvidence({ rests: { kind: 'query', query: asked as never, datasetId: ids.dataset } }),
      verdicts: [sampleVerdict({ details: sampleDetails({ readings: [...readings] }) })],
      check: sampleCheck({ version, series, basis: BASIS }),
    });
  const series = await plantFigure(
    store,
    id,
    record(
      query,
      PERIODS.map((label) => ({ period: label, value: CELL })),
    ),
  );
  const ranks = await plantFigure(
    store,
    id,
    record({ ...query, statistic: 'rank', rank }, [
      { code: 'DE', value: CELL },
      { code: 'PL', value: CELL },
    ]),
  );
  ids.figure = series.id;
  ids.check = series.check ?? '';
  ids.ranked = ranks.id;
  ids.rankedCheck = ranks.check ?? '';
}

async function plantCompany(): Promise<void> {
  await store.write(async (writing) => {
    const company = { schema: 'Company', label: 'Silvermere', lang: 'en' } as const;
    const made = await makeEntity(writing, company, null, new Date());
    await publishEntity(writing, made.id, null, new Date());
    await writing
      .insertInto('data_names')
      .values({
        id: newId(),
        dataset_id: ids.dataset,
        version_id: ids.version,
        field: 'reporter',
        value: SPELT,
        folded: 'zzyrnholm werke',
        cue: 'known name',
        schema: 'Company',
        score: 1,
        row_count: 3,
        first_row: 1,
        entity_id: made.id,
        state: 'accepted',
        statement_id: null,
        gone_at: null,
        decided_by: null,
        decided_at: new Date(),
      })
      .execute();
  });
}

/** Every way a question to trade can be narrowed down to a cell. */
function questionsOf({ query }: Route): string[] {
  if (!('reporter' in query)) return [''];
  const sides = ['partner=KG', 'reporter=DE&partner=KG'];
  const by = 'by' in query ? ['reporter', 'partner', 'product'] : [''];
  const narrow =
    'day' in query
      ? ['product=854231&floor=0&day=2023-01-01&months=3']
      : ['product=854231&from=2023-01-01&to=2023-02-01', 'from=2023-01-01&to=2023-04-01'];
  return [
    '',
    ...narrow.flatMap((one) =>
      sides.flatMap((side) => by.map((along) => `?${side}&${one}${along && `&by=${along}`}`)),
    ),
  ];
}

function addressesOf(route: Route): string[] {
  const paths = fillPath(
    route.path,
    {
      slug: ['closed', 'on-closed', 'silvermere'],
      dataset: ['closed'],
      number: ['1'],
      row: ['1', '2'],
      id: [ids.figure, ids.ranked],
      check: [ids.check, ids.rankedCheck],
    },
    'none',
  );
  const { query } = route;
  const queries = questionsOf(route);
  if ('q' in query) queries.push('?q=Zzyrnholm', '?q=closed');
  if ('lang' in query) queries.push('?lang=ru');
  if ('column' in query) queries.push('?column=reporter&value=DE');
  if ('url' in query) queries.push(`?url=${encodeURIComponent(`${config.PUBLIC_URL}/figure/${ids.figure}`)}`);
  return paths.flatMap((path) => queries.map((asked) => path + asked));
}

const WALKED = ROUTES.filter(
  ({ answer, method, who }) =>
    method === 'GET' && !('plugin' in answer) && (who === 'anyone' || who === 'use own account'),
);

/** What anybody may ask by sending something: everything that changes nothing. */
const CHECKED = ROUTES.filter(
  ({ method, who, path }) => method === 'POST' && who === 'anyone' && /\/check(?:\.csv)?$/.test(path),
);
/** Texts that the dataset would answer, a cell and a sum, and one that it would say is wrong. */
const TEXTS = [
  'German exports of goods under HS 854231 to Kyrgyzstan in January 2023 were $1 million.',
  'Germany’s exports of all goods to Kyrgyzstan in the first quarter of 2023 were €12 million.',
  'Exports of goods from Germany to Kyrgyzstan were 40 million euros in January 2023, and Poland’s were 40 million euros.',
];

/** A sum of up to eleven cells, with whatever a language writes between its digits; or in short. */
const NUMBERS = Array.from({ length: 11 }, (_, at) => (at + 1) * CELL).flatMap((value) => {
  const groups = value.toLocaleString('en').split(',');
  const short = [1, 2].map((digits) => (value / 1e6).toFixed(digits).replace('.', '[.,]'));
  return [
    new RegExp(groups.join('[^0-9]{0,8}')),
    ...short.map((text) => new RegExp(`€\\s?${text}|(?<![\\d.,])${text}\\s?(?:m\\b|million|M\\b|млн)`)),
  ];
});

function told(answer: Answered): string[] {
  const text = Buffer.from(answer.text, 'latin1').toString();
  return [
    ...NUMBERS.flatMap((number) => number.exec(text)?.[0] ?? []),
    ...(text.includes(SPELT) || text.includes(encodeURIComponent(SPELT)) ? [SPELT] : []),
    ...(text.startsWith('PAR1') ? ['a Parquet file'] : []),
  ];
}

async function walk(by: Walker, only?: readonly string[]): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>();
  const walked = WALKED.flatMap(addressesOf);
  const steps = only ? walked.filter((path) => only.includes(path.replace(/\?.*/, ''))) : walked;
  await forEach(steps, async (path) => {
    const answer = await ask(portal.url, 'GET', path, by.cookie === null ? {} : { cookie: by.cookie });
    const said = told(answer);
    if (said.length > 0) found.set(path, said);
  });
  const headers = {
    'content-type': 'application/x-www-form-urlencoded',
    'sec-fetch-site': 'same-origin',
    ...(by.cookie !== null && { cookie: by.cookie }),
  };
  await forEach(
    // Each takes a process of its own: the gate asks with the last, which is about two cells.
    CHECKED.flatMap(({ path }) => (WHOLE ? TEXTS : TEXTS.slice(-1)).map((text) => ({ path, text }))),
    async ({ path, text }) => {
      const answer = await ask(portal.url, 'POST', path, headers, `text=${encodeURIComponent(text)}`);
      if (answer.status !== 200) found.set(`${path}: ${answer.status}`, [answer.text]);
      const said = [...told(answer), ...(/A closed table|dataset\/closed/.exec(answer.text) ?? [])];
      if (said.length > 0) found.set(`POST ${path}`, said);
    },
  );
  return found;
}

const start = async () => {
  portal = await startServer({ store, config, log: silentLog, clock: systemClock, busyAfter: 0 });
};

test('no address tells a stranger or a member a value of a closed dataset', async () => {
  const shown = [
    ...['shares', 'mirror-gaps'].flatMap((question) =>
      ['', '.json', '.csv'].map((format) => `/trade/closed/${question}${format}`),
    ),
    '/dataset/closed/versions/1',
    '/dataset/closed/versions/1/rows',
    '/dataset/closed/versions/1/rows.csv',
    '/dataset/closed/versions/1/rows.parquet',
    '/dataset/closed/versions/1/rows/1',
    '/api/v1/datasets/closed/versions/1/rows',
    '/api/v1/datasets/closed/versions/1/rows.csv',
    '/api/v1/datasets/closed/versions/1/rows/1',
    ...[ids.figure, ids.ranked].flatMap((id) => [
      `/figure/${id}`,
      `/figure/${id}/panel`,
      `/figure/${id}/embed`,
      `/figure/${id}/data.json`,
      `/figure/${id}/rows`,
      `/figure/${id}/rows.csv`,
      `/api/v1/figures/${id}`,
      `/api/v1/figures/${id}/rows`,
    ]),
    `/figure/${ids.figure}/check/${ids.check}`,
    `/figure/${ids.figure}/check/${ids.check}/rows`,
    `/figure/${ids.figure}/check/${ids.check}/rows.csv`,
    'POST /check',
    'POST /api/v1/check',
    'POST /api/v1/check.csv',
    '/entity/silvermere',
    '/entity/silvermere/data.json',
    '/api/v1/entities/silvermere',
  ];
  // While it is open, only the full run asks where nothing has to be shown.
  const open = await walk(stranger, WHOLE ? undefined : shown);
  const patterns = new Set([...open.keys()].map((path) => path.split('?')[0]));
  expect(shown.filter((path) => !patterns.has(path))).toEqual([]);
  await portal.close();
  await store.write((writing) => writing.updateTable('datasets').set({ redistributable: false }).execute());
  await start();
  // What a stranger may not see no member may: the full run walks as both.
  for (const by of WHOLE ? [stranger, member] : [stranger])
    expect(Object.fromEntries(await walk(by)), by.name).toEqual({});
  for (const route of ROUTES.filter(({ path }) => path.startsWith('/trade/:dataset/')))
    expect((await ask(portal.url, 'GET', route.path.replace(':dataset', 'closed'))).status, route.path).toBe(
      403,
    );
});
