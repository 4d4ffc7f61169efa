/** Which rows of a version are asked for. */
export interface RowsAsked {
  /** Null asks for all. */
  readonly where: { readonly column: string; readonly value: string } | null;
  readonly after: number;
}
