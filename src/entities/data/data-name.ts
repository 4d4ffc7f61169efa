import type { Schema } from '../entity.ts';

/** The reasons for recognising a cell's value as a name. */
export const DATA_CUES = [
  'known name',
  'name without its form',
  'identifier',
  'column',
  'code list',
] as const;

/** The reason for recognising a cell's value as a name. */
export type DataCue = (typeof DATA_CUES)[number];

/**
 * A value of a column, with the number of rows that have it in this version, and the first; 1 is the first row of data.
 */
export interface ColumnValue {
  readonly value: string;
  readonly rows: number;
  readonly firstRow: number;
}

/** A value of a column that names an entity, before a person has confirmed it. */
export interface FoundDataName extends ColumnValue {
  readonly field: string;
  readonly folded: string;
  readonly cue: DataCue;
  /** The property if it is an identifier; empty if it is a name. */
  readonly prop: string;
  readonly schema: Schema;
  /** The confidence that this is a name, 0 to 1. */
  readonly score: number;
  /** The entity; null if none has the name yet, or several do. */
  readonly entityId: string | null;
  /**
   * Who decided that this name always refers to the entity, with null inside for a code list; null if a person decides.
   */
  readonly standing: { readonly by: string | null } | null;
}
