import { afterAll, beforeAll, expect, it } from 'vitest';
import { judgeTextOf } from '../src/evidence/checks/judge-text.ts';
import { findFigures } from '../src/evidence/claims/find-figures.ts';
import { figuresOfParts } from '../src/evidence/claims/read-claims.ts';
import { findDataset } from '../src/evidence/datasets/dataset.queries.ts';
import { testFiles } from '../src/evidence/datasets/testing.ts';
import { type Analytics, datasetFolder, openAnalytics } from '../src/store/analytics.ts';
import type { Store } from '../src/store/database.ts';
import { openTestStore } from '../src/store/testing.ts';

// A table of codes, as offices send it, and the structure beside it that says what they are.

let store: Store;
let analytics: Analytics;
const files = testFiles(() => store);

const names = (en: string, fr: string) => ({ name: en, names: { en, fr } });
const list = (id: string, codes: readonly (readonly [string, string, string])[]) => ({
  id,
  codes: codes.map(([code, en, fr]) => ({ id: code, ...names(en, fr) })),
});
const component = (id: string, codes = '') => ({
  id,
  conceptIdentity: `urn:sdmx:org.sdmx.infomodel.conceptscheme.Concept=RUR:CS(1.0).${id}`,
  ...(codes && { localRepresentation: { enumeration: `urn:x.Codelist=RUR:${codes}(1.0)` } }),
});
const STRUCTURE = JSON.stringify({
  data: {
    dataStructures: [
      {
        id: 'EMISSIONS',
        ...names('Greenhouse gas emissions', 'Émissions de gaz à effet de serre'),
        dataStructureComponents: {
          dimensionList: {
            dimensions: [component('REF_AREA', 'CL_AREA'), component('SECTOR', 'CL_SECTOR')],
            timeDimensions: [component('TIME_PERIOD')],
          },
          measureList: { primaryMeasure: component('OBS_VALUE') },
          attributeList: { attributes: [component('UNIT_MEASURE', 'CL_UNIT'), component('UNIT_MULT')] },
        },
      },
    ],
    codelists: [
      list('CL_AREA', [
        ['A1', 'Austria', 'Autriche'],
        ['A2', 'France', 'France'],
      ]),
      list('CL_SECTOR', [
        ['10', 'Agriculture', 'Agriculture'],
        ['20', 'Transport', 'Transports'],
      ]),
      list('CL_UNIT', [['T', 'Tonnes', 'Tonnes']]),
    ],
    conceptSchemes: [{ id: 'CS', concepts: [{ id: 'SECTOR', ...names('Sector', 'Secteur') }] }],
  },
});
const EMISSIONS = [
  'DATAFLOW,REF_AREA,SECTOR,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE,UNIT_MULT',
  ...['A1', 'A2'].flatMap((area, a) =>
    ['10', '20'].flatMap((sector, c) =>
      ['2020', '2021', '2022'].map(
        (year, i) => `RUR:EMISSIONS(1.0),${area},${sector},${year},${1500 + 900 * a + 300 * c + 40 * i},T,3`,
      ),
    ),
  ),
].join('\n');

beforeAll(async () => {
  store = await openTestStore();
  analytics = openAnalytics(datasetFolder(files.settings));
});
afterAll(async () => {
  await analytics.close();
  await store.close();
  files.remove();
});

it('sentences find codes by the names that a structure gives them', async () => {
  await files.add('emissions.csv', EMISSIONS, { slug: 'emissions', descriptor: STRUCTURE });
  const dataset = await findDataset(store.reading, 'emissions');
  expect(dataset?.names).toEqual({
    en: 'Greenhouse gas emissions',
    fr: 'Émissions de gaz à effet de serre',
  });
  const judge = await judgeTextOf(store, analytics, 0, (_, error) => Promise.reject(error));
  const text =
    'Greenhouse gas emissions from agriculture in Austria were 1.54 million tonnes in 2021. Greenhouse gas emissions from transport in France were 2.9 million tonnes in 2021.';
  const parts = { headline: '', standfirst: '', text };
  const context = { language: 'en', date: '2023-02-03' };
  const found = await judge(parts, figuresOfParts(parts, context, findFigures), context);
  expect(found.map(({ quote, verdict }) => [quote, verdict])).toEqual([
    ['1.54 million tonnes', 'holds'],
    ['2.9 million tonnes', 'differs'],
  ]);
  expect(JSON.stringify(found[0])).toContain('Agriculture');
});

it('a later version without its structure keeps the title that the dataset has', async () => {
  await files.add('emissions.csv', `${EMISSIONS}\nRUR:EMISSIONS(1.0),A1,10,2023,1700,T,3`, {
    slug: 'emissions',
  });
  expect((await findDataset(store.reading, 'emissions'))?.names.en).toBe('Greenhouse gas emissions');
});
