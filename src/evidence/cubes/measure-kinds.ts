import type { MeasureKind } from './cube.ts';

/** What may be done with the values of a kind of measure. */
interface KindRules {
  /** Whether values of several periods have a sum: a year's births are those of its months. */
  readonly overTime: boolean;
  /** Whether values of several places or categories have a sum. */
  readonly overMembers: boolean;
  /** Whether the mean of several periods says something: the price of a year. */
  readonly mean: boolean;
  /** Whether one value may be said as a part of another. */
  readonly share: boolean;
}

const RULES: Readonly<Record<MeasureKind, KindRules>> = {
  stock: { overTime: false, overMembers: true, mean: true, share: true },
  flow: { overTime: true, overMembers: true, mean: true, share: true },
  count: { overTime: true, overMembers: true, mean: true, share: true },
  rate: { overTime: false, overMembers: false, mean: true, share: false },
  growth: { overTime: false, overMembers: false, mean: true, share: false },
  index: { overTime: false, overMembers: false, mean: true, share: false },
  price: { overTime: false, overMembers: false, mean: true, share: false },
  mean: { overTime: false, overMembers: false, mean: true, share: false },
  ratio: { overTime: false, overMembers: false, mean: true, share: false },
  unknown: { overTime: false, overMembers: false, mean: false, share: false },
};

/** What may be done with a kind of measure: the one place that decides it; `partition.ts` takes sexes and ages from it. */
export function rulesOf(kind: MeasureKind): KindRules {
  return RULES[kind];
}
