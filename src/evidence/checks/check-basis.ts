import type { DatasetField, DatasetVersion } from '../datasets/dataset.ts';
import type { FigureQuery } from './figure-query.ts';
import type { Missing, Plan } from './plan-query.ts';
import type { SettledFilter } from './query-sql.ts';

/** What a sum is of a value: all of it, the part and the whole of a share, what is compared with what, or whoever is ranked. */
export const SUM_NAMES = ['whole', 'part', 'period', 'from', 'ranked'] as const;

/** One of {@link SUM_NAMES}. */
export type SumName = (typeof SUM_NAMES)[number];

/** Rows of a version that were added up for a value. */
export interface BasisSum {
  readonly sum: SumName;
  /** The field that was added up, by its name in the version. */
  readonly field: string;
  readonly rows: SettledFilter;
}

/** The rows a check's value was taken from, every code settled as it was then; empty where no rows could be asked for. */
export type CheckBasis = readonly BasisSum[];

/** The rows that the plain reading of a question is taken from, by what was planned for it. */
export function basisOf(query: FigureQuery, plan: Plan | Missing, version: DatasetVersion): CheckBasis {
  if (!('sums' in plan)) return [];
  const names = sumNames(query);
  return plan.sums.map(({ measured, rows }, i) => ({
    sum: names[i] ?? 'whole',
    field: measured.name === '' ? (mainField(version)?.name ?? '') : measured.name,
    rows,
  }));
}

function sumNames({ statistic }: FigureQuery): readonly SumName[] {
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

function mainField({ fields }: DatasetVersion): DatasetField | undefined {
  return fields.find(({ role }) => role === 'value');
}
