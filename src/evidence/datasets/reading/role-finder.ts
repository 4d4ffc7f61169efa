import type { FieldRole } from '../dataset.ts';
import type { Column } from './column.ts';
import { guessRole } from './guess-roles.ts';
import type { Stage } from './stage.ts';

/** One dimension of the data: which column it is read from, and what each of its cells stands for. */
export interface Dimension<Meaning> {
  readonly column: Column;
  /** The SQL of the cell its meanings are found by. */
  readonly sql: string;
  readonly meanings: ReadonlyMap<string, Meaning>;
  /** Cells that are left without a meaning: periods longer than those of the other rows. */
  readonly aside?: readonly string[];
}

/** What the search for roles goes through, and whether any was told by a name alone. */
export interface Finder {
  readonly stage: Stage;
  readonly columns: readonly Column[];
  readonly guessing: boolean;
  guessed: boolean;
  /** The column of time, where the file or its descriptor states it. */
  readonly statedTime?: string | null;
}

/** The columns that may have a role, the likeliest first: those that say so, or whose names do. */
export function candidates(finder: Finder, role: FieldRole): Column[] {
  const said = finder.columns.filter(({ field }) => field.role === role);
  if (said.length > 0 || !finder.guessing) return said.slice(0, 1);
  const stated = finder.columns.find(({ name }) => role === 'period' && name === finder.statedTime);
  if (stated) return [stated];
  // A country beside a counterpart is the one that reports.
  const beside = finder.columns.some(({ name }) => /^counterpart/i.test(name));
  return finder.columns
    .flatMap((column) => {
      const isCountry = beside && /^country$/i.test(column.name);
      const guess = isCountry ? ({ role: 'reporter', rank: 0 } as const) : guessRole(column.name);
      return guess?.role === role ? [{ column, rank: guess.rank }] : [];
    })
    .sort((a, b) => a.rank - b.rank)
    .map(({ column }) => column);
}

/** Gives a column its role. */
export function settle(finder: Finder, column: Column, role: FieldRole): void {
  if (column.field.role === null) finder.guessed = true;
  column.field = { ...column.field, role };
}
