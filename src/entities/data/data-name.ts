import type { Schema } from '../entity.ts';

/** Why the value of a cell is taken for the name of somebody. */
export const DATA_CUES = [
  'known name',
  'name without its form',
  'identifier',
  'column',
  'code list',
] as const;

/** Why the value of a cell is taken for the name of somebody. */
export type DataCue = (typeof DATA_CUES)[number];

/** A value of a column, with how many rows of the version have it and which is the first; 1 is the first row of data. */
export interface ColumnValue {
  readonly value: string;
  readonly rows: number;
  readonly firstRow: number;
}

/** A value of a column that names somebody, before a person has said so. */
export interface FoundDataName extends ColumnValue {
  readonly field: string;
  readonly folded: string;
  readonly cue: DataCue;
  /** The property that it is a number of; empty where it is a name. */
  readonly prop: string;
  readonly schema: Schema;
  /** How sure it is that this names somebody, 0 to 1. */
  readonly score: number;
  /** Whom it names; null where nobody has the name yet, or several do. */
  readonly entityId: string | null;
  /** Who said of this name that it is the entity's wherever it stands, or null in it for a code list; null where a person decides. */
  readonly standing: { readonly by: string | null } | null;
}
