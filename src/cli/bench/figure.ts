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
