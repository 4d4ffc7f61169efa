/** How large a file and what it holds may be. */
export interface DatasetLimits {
  /** Of the file, in bytes. */
  readonly bytes: number;
  /** Of a workbook's or a Parquet file's contents once unpacked, in bytes. */
  readonly unpacked: number;
  /** How large each file beside it may grow while it is read, in megabytes. */
  readonly disk: number;
  readonly rows: number;
  readonly columns: number;
  /** For the whole import. */
  readonly seconds: number;
  readonly megabytes: number;
}

/** What the limits are made from. */
export interface DatasetSettings {
  readonly DATASET_MB: number;
  readonly DATASET_ROWS: number;
  readonly DATASET_SECONDS: number;
  readonly DATASET_MEMORY_MB: number;
}

/** The limits an operator's settings stand for. */
export function datasetLimits(settings: DatasetSettings): DatasetLimits {
  const bytes = settings.DATASET_MB * 1024 * 1024;
  return {
    bytes,
    unpacked: bytes * 4,
    disk: settings.DATASET_MB * 8,
    rows: settings.DATASET_ROWS,
    columns: 400,
    seconds: settings.DATASET_SECONDS,
    megabytes: settings.DATASET_MEMORY_MB,
  };
}
