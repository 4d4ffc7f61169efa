import { readCorrection } from './correct-cube.ts';
import type { PastDescription } from './descriptions.queries.ts';

/** Who settled what a column is taken to be. */
export interface Settled {
  readonly by: PastDescription['by'];
  readonly at: Date;
  /** Whether they changed it; else they confirmed it as it was. */
  readonly isCorrected: boolean;
}

/** What one description changed of the one before it. */
export interface DescriptionStep extends Omit<PastDescription, 'corrections'> {
  /** Corrections that were made, as "COLUMN.WHAT=VALUE", and those that were taken back or did not fit any more. */
  readonly made: readonly string[];
  readonly undone: readonly string[];
}

/** Each description of a dataset with what it changed; `history` and the answer have the newest first. Pure. */
export function stepsOf(history: readonly PastDescription[]): DescriptionStep[] {
  return history.map(({ corrections, ...rest }, at) => {
    const before = history[at + 1]?.corrections ?? [];
    return {
      ...rest,
      made: corrections.filter((text) => !before.includes(text)),
      undone: before.filter((text) => !corrections.includes(text)),
    };
  });
}

/** Who last settled each column that a person corrected or confirmed, by its name. Pure. */
export function settledColumns(history: readonly PastDescription[]): Map<string, Settled> {
  const standing = new Set(history[0]?.corrections ?? []);
  const settled = new Map<string, Settled>();
  for (const { made, by, madeAt } of stepsOf(history)) {
    for (const text of made) {
      const { column, what } = readCorrection(text);
      if (!standing.has(text) || what === 'label' || settled.has(column)) continue;
      settled.set(column, { by, at: madeAt, isCorrected: what !== 'confirmed' });
    }
  }
  return settled;
}
