import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openAnalytics } from '../../store/analytics.ts';
import type { DatasetVersion } from '../datasets/dataset.ts';
import { openAtDesk } from '../datasets/open-values.ts';
import type { SettledFilter } from '../trade/settled-rows.ts';
import { rowsOfSum, sumsBehind } from './basis-rows.ts';
import type { BasisSum } from './check-basis.ts';
import { testField, testVersion } from './testing.ts';

const folder = mkdtempSync(join(tmpdir(), 'sourceline-basis-'));
const analytics = openAnalytics(folder);
afterAll(async () => {
  await analytics.close();
  rmSync(folder, { recursive: true });
});

const FIELDS = [testField('value'), testField('other', { multiplier: 1000 })];
let version: DatasetVersion;
beforeAll(async () => {
  const rows = ['2023-01', '2023-02', '2023-03'].flatMap((month, m) =>
    ['DE', 'FR', 'EU27_2020'].flatMap((reporter, r) =>
      ['845610', '845620', '850760'].map((product, p) => {
        const value = 100 * (m + 1) + 10 * (r + 1) + p + 1;
        return { month, reporter, partner: 'KG', product, value, other: 1 };
      }),
    ),
  );
  version = await testVersion(folder, rows, { fields: FIELDS });
});

const all = { spans: null, aggregate: false, missing: [] };
/** Rows as checks kept them before they asked cubes: Germany throughout, and France from February on. */
const kept = (more: Partial<SettledFilter> = {}, field = 'value'): BasisSum => ({
  sum: 'whole',
  field,
  rows: {
    reporter: {
      spans: [
        { from: '2023-01-01', to: '2023-02-01', codes: ['DE'] },
        { from: '2023-02-01', to: '2023-04-01', codes: ['DE', 'FR'] },
      ],
      aggregate: false,
      missing: [],
    },
    partner: {
      spans: [{ from: '2023-01-01', to: '2023-04-01', codes: ['KG'] }],
      aggregate: false,
      missing: [],
    },
    product: { kind: 'codes', exact: ['850760'], under: [{ length: 6, starts: ['8456'] }] },
    flow: 'export',
    period: ['2023-01-01', '2023-04-01'],
    ...more,
  },
});
const behind = async (part: BasisSum, of = version) => {
  const [sum] = await sumsBehind(analytics, openAtDesk(of), [part]);
  return sum && [sum.count, sum.total];
};

describe('rows that checks kept before they asked cubes', () => {
  it('are counted and added up as they were, who joined from then on', async () => {
    const germany = [111, 112, 113, 211, 212, 213, 311, 312, 313];
    const france = [221, 222, 223, 321, 322, 323];
    const sum = [...germany, ...france].reduce((one, other) => one + other, 0);
    expect(await behind(kept())).toEqual([15, sum]);
    expect(
      await behind(kept({ product: { kind: 'codes', exact: [], under: [{ length: 6, starts: ['8456'] }] } })),
    ).toEqual([10, sum - 113 - 213 - 313 - 223 - 323]);
  });

  it('are those of countries or of their sums, never both', async () => {
    expect(await behind(kept({ reporter: all }))).toEqual([18, expect.any(Number)]);
    const own = {
      spans: [{ from: '2023-01-01', to: '2023-04-01', codes: ['EU27_2020'] }],
      aggregate: true,
      missing: [],
    };
    expect(await behind(kept({ reporter: own, product: { kind: 'all' } }))).toEqual([
      9,
      3 * (131 + 132 + 133) + 3 * 300,
    ]);
  });

  it('come to nothing where their field has no sum, and are full units of any field', async () => {
    expect(await behind(kept({}, 'other'))).toEqual([15, 15_000]);
    const rates = { ...version, fields: [testField('value', { unit: '%' })] };
    expect(await behind(kept(), rates)).toEqual([15, null]);
    expect(await behind(kept({}, 'gone'))).toBeUndefined();
  });

  it('are listed in the order of the file', async () => {
    const rows = await rowsOfSum(analytics, openAtDesk(version), kept(), { after: 0, most: 4 });
    expect(rows.map(({ row }) => row)).toEqual([1, 2, 3, 10]);
  });
});
