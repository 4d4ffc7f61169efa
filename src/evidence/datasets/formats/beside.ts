import type { Descriptor } from '../descriptor.ts';
import type { Statement } from '../stated.ts';

/** A descriptor beside a file, of a kind that statistics offices publish. */
export interface Beside {
  /** What it states of a table with columns of these names; throws a Problem where it is of another table. */
  readonly statement: (names: readonly string[]) => Statement;
  /** How the file is written and what its terms are, where it says so. */
  readonly descriptor: Descriptor | null;
}
