/** Which rows of a version are requested. */
export interface RowsAsked {
  /** Null for all. */
  readonly where: { readonly column: string; readonly value: string } | null;
  readonly after: number;
}
