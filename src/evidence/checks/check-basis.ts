import type { Period } from '../claims/figure.ts';
import { averagesOf } from '../cubes/answer-query.ts';
import { periodsOfSteps } from '../cubes/answer-steps.ts';
import { type CellRows, cellRowsAt } from '../cubes/cell-rows.ts';
import type { Cube } from '../cubes/cube.ts';
import type { CubePlace, CubeQuery } from '../cubes/cube-query.ts';
import { periodsAt } from '../cubes/read-place.ts';
import type { SettledFilter } from '../trade/settled-rows.ts';

/** What a sum is of a value: all of it, the part and the whole of a share, two periods or two things that are compared, all that are ranked, or the people it is divided by. */
export const SUM_NAMES = ['whole', 'part', 'period', 'from', 'one', 'other', 'ranked', 'people'] as const;

/** One of {@link SUM_NAMES}. */
export type SumName = (typeof SUM_NAMES)[number];

/** Rows of a version that were added up for a value, as checks of trade kept them before they asked cubes. */
export interface BasisSum {
  readonly sum: SumName;
  /** The field that was added up, by its name in the version. */
  readonly field: string;
  readonly rows: SettledFilter;
}

/** Rows of a described table that a value was taken from. */
export interface BasisCells {
  readonly sum: SumName;
  /** The column that was read, or the first of those that were. */
  readonly field: string;
  readonly cells: CellRows;
  /** Set where they are of the second table that the question needs. */
  readonly second?: true;
}

/** One set of rows that a value was taken from. */
export type BasisPart = BasisSum | BasisCells;

/** The rows a check's value was taken from, every code settled as it was then; empty where no rows could be asked for. */
export type CheckBasis = readonly BasisPart[];

/** The time of the rows of a part; null where they have none. */
export function spanOf(part: BasisPart): Period | null {
  return 'cells' in part ? part.cells.time : part.rows.period;
}

/** The rows of a described table, and of the people it is divided by, that the answer to a question is taken from. */
export function cellBasisOf(query: CubeQuery, cube: Cube, people: Cube | null = null): CheckBasis {
  const made = averagesOf(query, cube);
  const named = (sum: SumName, cells: CellRows | null): BasisCells[] =>
    cells ? [{ sum, field: cells.columns[0] ?? query.of.measure, cells }] : [];
  const { of, against, rank, counted, statistic, per } = query;
  if (per) {
    const heads = people ? headsOf(per.of, people) : null;
    return [
      ...named('whole', cellRowsAt(of, cube, made)),
      ...(heads ? [{ sum: 'people', field: per.of.measure, cells: heads, second: true } as const] : []),
    ];
  }
  if (statistic === 'rank' && rank) {
    const open = { along: rank.along, among: rank.among };
    return named('ranked', cellRowsAt(of, cube, made, open));
  }
  if (statistic === 'count' && counted) {
    const { along, among, than } = counted;
    const each = (time: CubePlace['time']) => cellRowsAt({ ...of, time }, cube, 'each', { along, among });
    return [
      ...named('ranked', each(of.time)),
      // Each is compared with itself at another time.
      ...(typeof than === 'number' ? [] : named('from', each(than))),
    ];
  }
  const [earliest] = (query.steps && periodsOfSteps(query)) ?? [];
  if (earliest && of.time) {
    const span = cellRowsAt({ ...of, time: [earliest[0], of.time[1]] }, cube, made);
    return named('whole', span && { ...span, made: 'each' });
  }
  const isOverTime = against !== null && periodOf(of) !== periodOf(against);
  const [first, second] =
    statistic === 'share' || isOverTime || !against ? sumNames(query) : (['one', 'other'] as const);
  return [
    ...named(first ?? 'whole', cellRowsAt(of, cube, made)),
    ...(against ? named(second ?? 'from', cellRowsAt(against, cube, made)) : []),
  ];
}

/** The rows of people: of several periods their mean, which is no plain mean where several places are added up, too. */
function headsOf(of: CubePlace, people: Cube): CellRows | null {
  const periods = periodsAt(of.time, people);
  const isOverTime = !('reason' in periods) && periods.length > 1;
  const rows = cellRowsAt(of, people, isOverTime ? 'mean' : 'sum');
  const isSum = rows !== null && Object.values(rows.codes).some((codes) => codes.length > 1);
  return rows && isOverTime && isSum ? { ...rows, made: 'each' } : rows;
}

function sumNames({ statistic }: CubeQuery): readonly SumName[] {
  switch (statistic) {
    case 'share':
      return ['part', 'whole'];
    case 'change':
    case 'ratio':
      return ['period', 'from'];
    case 'rank':
      return ['ranked'];
    default:
      return ['whole'];
  }
}

function periodOf({ time }: CubePlace): string {
  return time?.join() ?? '';
}
