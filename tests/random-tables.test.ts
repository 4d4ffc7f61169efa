import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cellBasisOf } from '../src/evidence/checks/check-basis.ts';
import { answerQuery } from '../src/evidence/cubes/answer-query.ts';
import { cellCondition, cellTotal } from '../src/evidence/cubes/cell-rows.ts';
import { readCells } from '../src/evidence/cubes/cells.ts';
import type { CubeQuery } from '../src/evidence/cubes/cube-query.ts';
import { cubeQuestionRows } from '../src/evidence/cubes/question-rows.ts';
import { cubeSql } from '../src/evidence/cubes/question-sql.ts';
import { wantedBy } from '../src/evidence/cubes/wanted-cells.ts';
import { type Analytics, openAnalytics } from '../src/store/analytics.ts';
import { literally } from '../src/store/analytics-sql.ts';
import { WHOLE } from './depth.ts';
import {
  HIGH,
  LOW,
  type Oracle,
  openOracle,
  type RandomTable,
  randomQuery,
  randomTable,
  tableOf,
} from './random-tables.ts';

// Random tables, asked random questions, beside DuckDB asked the same by SQL that shares nothing with ours. All values
// lie so near one another that two of them added up are above every one.

const NEVER_SUMMED = new Set(['rate', 'growth', 'index', 'price', 'mean', 'ratio', 'unknown']);

const folder = mkdtempSync(join(tmpdir(), 'sourceline-random-'));
let analytics: Analytics;
let oracle: Oracle;
beforeAll(async () => {
  analytics = openAnalytics(folder);
  oracle = await openOracle();
});
afterAll(async () => {
  oracle.close();
  await analytics.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A random question to a random table, and what answers it in each way that the program has. */
async function askedEachWay(table: RandomTable, query: CubeQuery) {
  const path = await oracle.write(folder, table);
  const { cube } = table;
  const cells = await readCells(analytics, path, cube, wantedBy([query], cube));
  if (!cells) throw new Error('a small table is held');
  const shown = cubeSql(query, cube);
  const behind = cellBasisOf(query, cube).flatMap((part) =>
    'cells' in part && part.sum !== 'ranked' ? [part.cells] : [],
  );
  const totals = behind.map(
    (part) => `select ${cellTotal(part)} as value from t where ${cellCondition(part, literally)}`,
  );
  return {
    answer: answerQuery(query, cube, cells),
    chart: cubeQuestionRows(query, cube, cells).map(({ value }) => Number(value)),
    shown: shown === null ? null : await oracle.ask(path, shown),
    behind: await Promise.all(totals.map((sql) => oracle.ask(path, sql))),
    expected: await oracle.answer(table, query),
  };
}

/** How many of both sexes have more than 20 in a half-year; one of them has two rows for a quarter and none for the other. */
const DOUBLED: [RandomTable, CubeQuery] = [
  tableOf({
    ...{ kind: 'flow', layout: 'quarters', sexes: ['F', 'M'], multiplier: 1, unit: 'firm' },
    cells: Array.from({ length: 72 }, (_, i) => (i === 0 ? [15, 15] : i === 1 ? [] : [15])),
  }),
  {
    ...{ dataset: 't', statistic: 'count', against: null, how: null, yearly: false, rank: null },
    of: {
      measure: 'v',
      members: { place: ['A'], sex: ['F', 'M'] },
      time: ['2021-01-01', '2021-07-01'],
    },
    counted: { along: 'sex', among: null, is: 'above', than: 20 },
  },
];

const asked = randomTable.chain((table) => fc.tuple(fc.constant(table), randomQuery(table)));
const runs = { numRuns: WHOLE ? 3_000 : 150 };

describe('random questions to random tables', () => {
  it('are answered as DuckDB answers them, or not at all where it has no answer', async () => {
    const kinds = { answered: 0, open: 0 };
    await fc.assert(
      fc.asyncProperty(asked, async ([table, query]) => {
        const { answer, expected } = await askedEachWay(table, query);
        const value = 'value' in answer ? answer.value : null;
        if (value === null) kinds.open += 1;
        else kinds.answered += 1;
        if (expected === null) expect(value, JSON.stringify(answer)).toBeNull();
        else expect(value, JSON.stringify(answer)).toBeCloseTo(expected, 6);
      }),
      runs,
    );
    // Neither side is a matter of course.
    expect(kinds.answered).toBeGreaterThan(runs.numRuns / 10);
    expect(kinds.open).toBeGreaterThan(runs.numRuns / 10);
  }, 600_000);

  it('of what is never added up are not answered by a sum, nor shown one as SQL, in a chart or behind the value', async () => {
    await fc.assert(
      fc.asyncProperty(asked, async ([table, query]) => {
        fc.pre(NEVER_SUMMED.has(table.kind));
        const { answer, shown, chart, behind } = await askedEachWay(table, query);
        const most = HIGH * (table.cube.measures[0]?.multiplier ?? 1);
        const least = LOW * (table.cube.measures[0]?.multiplier ?? 1);
        const oneCell = (value: number) => value >= least - 1e-9 && value <= most + 1e-9;
        for (const value of chart)
          if (query.statistic !== 'count') expect(oneCell(value), `chart: ${value}`).toBe(true);
        for (const value of behind) if (value !== null) expect(oneCell(value), `behind: ${value}`).toBe(true);
        if ('value' in answer && ['value', 'sum', 'mean'].includes(query.statistic))
          expect(oneCell(answer.value)).toBe(true);
        if (shown !== null && ['value', 'sum', 'mean'].includes(query.statistic))
          expect(oneCell(shown), `SQL: ${shown}`).toBe(true);
        if (query.statistic === 'share') expect('reason' in answer).toBe(true);
      }),
      runs,
    );
  }, 600_000);

  it('have SQL for people that answers what was answered', async () => {
    await fc.assert(
      fc.asyncProperty(asked, async ([table, query]) => {
        const { answer, shown } = await askedEachWay(table, query);
        // The SQL of a rank lists what is ranked.
        if (!('value' in answer) || query.statistic === 'rank') return;
        expect(shown).toBeCloseTo(answer.value, 6);
      }),
      { ...runs, examples: [[DOUBLED]] },
    );
  }, 600_000);
});
