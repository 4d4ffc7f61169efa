import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openAnalytics } from '../../store/analytics.ts';
import { opensTrade } from '../checks/open-trade.ts';
import { testCube, testFigure, testLists, testVersion } from '../checks/testing.ts';
import { membersOf } from '../codes/groups.ts';
import type { Dataset } from '../datasets/dataset.ts';
import type { Figure, Subject } from './figure.ts';
import { proposeQueries, SURE } from './propose-evidence.ts';

const folder = mkdtempSync(join(tmpdir(), 'sourceline-propose-'));
const analytics = openAnalytics(folder);
const open = opensTrade(
  analytics,
  ({ newest }) => testCube(analytics, newest),
  (slug) => expect.fail(slug),
);
afterAll(async () => {
  await analytics.close();
  rmSync(folder, { recursive: true });
});

let dataset: Dataset;
beforeAll(async () => {
  const months = Array.from(
    { length: 24 },
    (_, i) => `202${2 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`,
  );
  const rows = months.flatMap((month) =>
    (membersOf('EU27_2020', '2023-01-01') ?? []).map((reporter) => ({
      month,
      reporter,
      partner: 'KG',
      value: 1,
    })),
  );
  dataset = {
    id: 'd',
    slug: 'test',
    names: {},
    about: '',
    producer: '',
    producerUrl: null,
    licence: '',
    licenceUrl: null,
    redistributable: true,
    valuesOpen: true,
    rolesConfirmed: true,
    demo: false,
    publishedAt: null,
    newest: await testVersion(folder, rows),
  };
});

const SUBJECT: Subject = {
  reporter: 'EU27_2020',
  partner: 'KG',
  product: 'total',
  flow: 'export',
  words: null,
  whole: null,
};
const best = async (more: Partial<Figure>, subject: Partial<Subject> = {}, others: Figure[] = []) => {
  const figure = testFigure({ value: 1, grain: 1, ...more, subject: { ...SUBJECT, ...subject } });
  return (await proposeQueries(figure, [dataset], testLists(), open, others))[0];
};

it('proposes the question a figure puts, where who, with whom, what, when and the unit fit', async () => {
  expect(await best({})).toMatchObject({
    score: 0.9,
    missing: null,
    query: {
      statistic: 'level',
      filter: { partner: { areas: ['KG'] } },
      period: ['2023-01-01', '2024-01-01'],
    },
  });
  expect(await best({ measure: 'share', unit: '%' }, { part: { reporter: 'DE' } })).toMatchObject({
    score: 0.9,
    query: { statistic: 'share', part: { reporter: { areas: ['DE'] } } },
  });
});

it('compares a change over the periods it follows from, the ends of its span, or a year', async () => {
  const change = { measure: 'change', unit: '%' } as const;
  expect((await best(change))?.query).toMatchObject({
    from: ['2022-01-01', '2023-01-01'],
    period: ['2023-01-01', '2024-01-01'],
  });
  expect((await best({ ...change, period: ['2022-01-01', '2024-01-01'] }))?.query).toMatchObject({
    from: ['2022-01-01', '2023-01-01'],
    period: ['2023-01-01', '2024-01-01'],
  });
  const at = (period: Figure['period']) => testFigure({ value: 1, grain: 1, period });
  expect(
    (
      await best({ ...change, derivedFrom: [0, 1] }, {}, [
        at(['2022-01-01', '2022-04-01']),
        at(['2023-10-01', '2024-01-01']),
      ])
    )?.query,
  ).toMatchObject({ from: ['2022-01-01', '2022-04-01'], period: ['2023-10-01', '2024-01-01'] });
});

it('is less sure where something is missing, and says what', async () => {
  const late = await best({ period: ['2024-01-01', '2025-01-01'] });
  expect(late).toMatchObject({ score: 0.6, missing: { reason: 'period missing' } });
  // What the data never had is no matter of waiting for a period.
  const elsewhere = await best({ period: ['2026-01-01', '2027-01-01'] }, { partner: 'BR' });
  expect(elsewhere).toMatchObject({ missing: { reason: 'reporter missing', missing: ['BR'] } });
  expect(elsewhere?.score).toBeLessThan(SURE);
  for (const [more, subject, reason] of [
    [{}, { partner: 'CL' }, 'reporter missing'],
    [{}, { product: 'optics' }, 'product missing'],
    [{}, { flow: 'import' }, 'product missing'],
    [{ unit: 'USD' }, {}, 'unit differs'],
  ] as const) {
    const found = await best(more, subject);
    expect(found?.missing?.reason).toBe(reason);
    expect(found?.score).toBeLessThan(SURE);
  }
});

it('proposes nothing for a figure that does not say enough', async () => {
  expect(await best({ period: null })).toBeUndefined();
  expect(await best({}, { flow: null })).toBeUndefined();
  expect(await best({}, { reporter: null, partner: null })).toBeUndefined();
  expect(await best({}, { product: null })).toBeUndefined();
});
