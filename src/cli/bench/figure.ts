/** A measured figure with its target. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** At least or at most this; null without a target. */
  readonly target: { readonly atLeast: number } | { readonly atMost: number } | null;
  /** The number of stories it was measured with, if relevant. */
  readonly stories?: number;
}

/** The settings of a measurement. */
export interface BenchSettings {
  readonly stories: number;
  readonly seconds: number;
  /** Reports progress. */
  progress(line: string): void;
}

/** The settings for measuring a portal. */
export interface PortalBench extends Omit<BenchSettings, 'stories'> {
  /** The numbers of stories, smallest first. */
  readonly sizes: readonly number[];
  /** How many servers share the database in a second measurement; 1 for none. */
  readonly nodes: number;
  /** A separate PostgreSQL database; if omitted, the embedded database in a separate folder. */
  readonly database?: string | undefined;
}
