/** One figure with what it should be. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** At least or at most this; null where nothing is asked. */
  readonly target: { readonly atLeast: number } | { readonly atMost: number } | null;
  /** The number of stories it was measured with, if relevant. */
  readonly stories?: number;
}

/** How a measurement is made. */
export interface BenchSettings {
  readonly stories: number;
  readonly seconds: number;
  /** Told what is being done. */
  progress(line: string): void;
}

/** How a portal is measured. */
export interface PortalBench extends Omit<BenchSettings, 'stories'> {
  /** With how many stories, the smallest number first. */
  readonly sizes: readonly number[];
  /** How many servers share the database in a second measurement; 1 for none. */
  readonly nodes: number;
  /** A PostgreSQL database of its own; if omitted, the built-in database in a separate folder. */
  readonly database?: string | undefined;
}
