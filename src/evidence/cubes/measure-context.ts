import type { CubeMember } from './cube.ts';

/** What is known of a table besides a column, when its measure is described. */
export interface MeasureContext {
  readonly title: string;
  readonly unit: string | null;
  /** What columns and notes say of the unit, as they say it. */
  readonly unitTexts: readonly string[];
  readonly scale: number | null;
  readonly places: readonly CubeMember[];
  /** Columns that a person says are measures, whatever they are called. */
  readonly said: ReadonlySet<string>;
}
