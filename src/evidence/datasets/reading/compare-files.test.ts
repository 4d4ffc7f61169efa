import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestRow, testVersion } from '../../checks/testing.ts';
import { compareFiles } from './compare-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'sourceline-compare-'));
let instance: DuckDBInstance;
let connection: DuckDBConnection;
beforeAll(async () => {
  instance = await DuckDBInstance.create(':memory:');
  connection = await instance.connect();
});
afterAll(() => {
  connection.closeSync();
  instance.closeSync();
  rmSync(folder, { recursive: true });
});

const row = (month: string, value: number): TestRow => ({ month, reporter: 'DE', partner: 'KG', value });
async function compare(before: readonly TestRow[], after: readonly TestRow[], adds = true) {
  const paths: string[] = [];
  for (const rows of [before, after]) paths.push(join(folder, (await testVersion(folder, rows)).parquet));
  return compareFiles(connection, paths[0] ?? '', paths[1] ?? '', adds);
}

test('a version says what is new, what is gone and what is another, the largest changes first', async () => {
  const before = [
    row('2023-01', 10),
    row('2023-02', 20),
    row('2023-03', 30),
    row('2023-04', 40),
    row('2023-05', 5),
  ];
  const after = [
    row('2023-01', 11),
    row('2023-02', 5),
    row('2023-03', 130),
    row('2023-04', 40),
    row('2023-06', 6),
  ];
  const changes = await compare(before, after);
  expect([changes.added, changes.removed, changes.changed, changes.touchedAll]).toEqual([1, 1, 3, true]);
  expect(changes.largest.map(({ from, before: was, after: is }) => [from, was, is])).toEqual([
    ['2023-03-01', 30, 130],
    ['2023-02-01', 20, 5],
    ['2023-01-01', 10, 11],
  ]);
  // Every cell that changed, in order of time: figures that use one of them are checked again.
  expect(
    changes.touched.map(([reporter, partner, , flow, from, to]) => [reporter, partner, flow, from, to]),
  ).toEqual(
    ['01', '02', '03', '05', '06'].map((month) => [
      'DE',
      'KG',
      'export',
      `2023-${month}-01`,
      `2023-${String(Number(month) + 1).padStart(2, '0')}-01`,
    ]),
  );
});

test('nothing changed where the same rows come in another order', async () => {
  const rows = [row('2023-01', 10), row('2023-01', 20), row('2023-02', 20)];
  expect(await compare(rows, rows.toReversed())).toMatchObject({
    added: 0,
    removed: 0,
    changed: 0,
    touched: [],
  });
});

test('rows of one cell are added up where their values have a sum; where they have none, that they are others is said alone', async () => {
  const [before, after] = [
    [row('2023-01', 10), row('2023-01', 20)],
    [row('2023-01', 10), row('2023-01', 25)],
  ];
  expect((await compare(before, after)).largest).toMatchObject([{ before: 30, after: 35 }]);
  expect(await compare(before, after, false)).toMatchObject({ changed: 1, largest: [] });
  // Two rows that come to the same are other rows all the same.
  expect(await compare(before, [row('2023-01', 15), row('2023-01', 15)])).toMatchObject({ changed: 1 });
});
