import type { Analytics, AnalyticsRow } from '../../store/analytics.ts';
import type { Figure } from '../claims/figure.ts';
import { type Cells, readCells } from '../cubes/cells.ts';
import type { Cube } from '../cubes/cube.ts';
import { type MissingRows, readMissingRows } from '../cubes/missing-rows.ts';
import { cubeSql } from '../cubes/question-sql.ts';
import { hasTotals, readTotals } from '../cubes/read-totals.ts';
import { type SettledQuery, settleQuery } from '../cubes/settle-query.ts';
import { wantedBy } from '../cubes/wanted-cells.ts';
import { parquetPath } from '../datasets/parquet-path.ts';
import { type CheckBasis, cellBasisOf } from './check-basis.ts';
import type { CodeLists } from './code-lists.ts';
import { answerTrade, cubeOfTrade } from './cube-of-trade.ts';
import { isBorneOut, withLater } from './explain.ts';
import type { FigureQuery } from './figure-query.ts';
import { combine, unverifiable } from './judge-readings.ts';
import { laterQueries } from './later-trade.ts';
import type { TradeTable } from './open-trade.ts';
import { type Variant, variantsOf } from './readings.ts';
import { tradeRows } from './trade-rows.ts';
import type { Judgement, Missing } from './verdict.ts';

/** A figure and the question of trade that it is bound to. */
export interface TradeAsked {
  readonly figure: Figure;
  readonly query: FigureQuery;
  /** Whether its text says that it is the latest: what a later period says is then told with it. */
  readonly isOfNow?: boolean;
}

/** What a check of a figure comes to, and what it shows. */
export interface TradeChecked {
  readonly judgement: Judgement;
  readonly sql: string;
  readonly rows: readonly AnalyticsRow[];
  readonly basis: CheckBasis;
}

/** So many of the last periods are asked for one that has everything. */
const MOST_LATER = 3;

/** A question's readings, with the codes that stand for their members. */
interface Settled {
  readonly plain: SettledQuery | Missing;
  readonly readings: readonly { readonly variant: Variant; readonly at: SettledQuery | Missing }[];
}

/**
 * Checks figures against one version, under every defensible reading, by its cube. All that is asked of the version is
 * read in as few statements as can be. Questions with SQL of people are not for here.
 */
export async function askTrade(
  analytics: Analytics,
  { version, cube }: TradeTable,
  asked: readonly TradeAsked[],
  lists: CodeLists,
): Promise<TradeChecked[]> {
  const path = parquetPath(analytics, version);
  const rows = await readMissingRows(analytics, path, cube);
  const settle = settler({ version, cube }, lists, rows);
  const all = asked.map((one) => {
    const later = one.isOfNow ? laterQueries(one.query, version).slice(0, MOST_LATER) : [];
    return {
      ...one,
      settled: settle(one.query, one.figure.unit, 'all'),
      later: later.map((query) => ({ query, settled: settle(query, one.figure.unit, 'plain') })),
    };
  });
  const judge = (cells: Cells, figure: Figure, { readings }: Settled) =>
    combine(
      figure,
      readings.map(({ variant, at }) =>
        'reason' in at ? { variant, ...at } : answerTrade(variant, at, { version, cube }, cells),
      ),
      version,
    );
  let checked: TradeChecked[] = [];
  const ask = (cells: Cells) => {
    checked = all.map(({ figure, query, settled, later }) => {
      const { plain } = settled;
      let judgement = judge(cells, figure, settled);
      if (isBorneOut(judgement))
        for (const one of later) {
          const { value } = judge(cells, figure, one.settled).details;
          if (value === null) continue;
          judgement = withLater(judgement, { period: one.query.period, value });
          break;
        }
      if ('reason' in plain) return { judgement, sql: '', rows: [], basis: [] };
      return {
        judgement,
        sql: cubeSql(plain.query, cube) ?? '',
        rows: tradeRows(query, plain.query, cube, cells),
        basis: basisIn(plain, cube),
      };
    });
  };
  if (hasTotals(cube)) {
    if (await readTotals(analytics, path, cube, rows, ask)) return checked;
  } else {
    const questions = all.flatMap(({ settled, later }) =>
      [settled, ...later.map((one) => one.settled)].flatMap(({ readings }) =>
        readings.flatMap(({ at }) => ('query' in at ? [at.query] : [])),
      ),
    );
    const cells = await readCells(analytics, path, cube, wantedBy(questions, cube));
    if (cells) {
      ask(cells);
      return checked;
    }
  }
  return asked.map(({ figure }) => notAsked(figure));
}

/** A check of a figure whose table cannot be asked. */
export function notAsked(figure: Figure): TradeChecked {
  return { judgement: unverifiable(figure, 'query failed', []), sql: '', rows: [], basis: [] };
}

function settler({ version, cube }: TradeTable, lists: CodeLists, rows: MissingRows | null) {
  return (query: FigureQuery, unit: string | null, which: 'all' | 'plain'): Settled => {
    const variants = variantsOf(query, version, lists);
    const readings = (which === 'all' ? variants : variants.slice(0, 1)).map((variant) => {
      const question = cubeOfTrade(variant, unit, { version, cube, lists });
      return { variant, at: 'reason' in question ? question : settleQuery(question, { cube, lists, rows }) };
    });
    const [first] = readings;
    if (!first) throw new Error('a question has a plain reading');
    return { plain: first.at, readings };
  };
}

/** The rows behind a question, by the names that the file gives its fields. */
function basisIn({ query }: SettledQuery, cube: Cube): CheckBasis {
  const names = new Map(cube.measures.map(({ columns, trade }) => [columns[0]?.column, trade?.field]));
  return cellBasisOf(query, cube).map((part) => ({ ...part, field: names.get(part.field) ?? part.field }));
}
