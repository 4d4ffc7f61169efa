import type { Names } from '../../store/tables.ts';
import type { ImportedFile, ImportOrder, ImportStep } from './reading/import-file.ts';

/** A file that somebody adds, with what they say of it; what is left out is taken from the descriptor. */
export interface DatasetFile {
  /** Where the file lies. */
  readonly file: string;
  /** What it is called, for people. */
  readonly fileName: string;
  /** What says what the columns are: a Frictionless descriptor, CSVW metadata, or a structure message of SDMX. */
  readonly descriptor?: string | null | undefined;
  readonly slug?: string | undefined;
  readonly title?: string | undefined;
  /** Its title in other languages. */
  readonly names?: Names | undefined;
  readonly about?: string | undefined;
  readonly producer?: string | undefined;
  readonly producerUrl?: string | undefined;
  readonly licence?: string | undefined;
  readonly licenceUrl?: string | undefined;
  /** Whether its rows may be handed on; nobody having said so, they may not. */
  readonly redistributable?: boolean | undefined;
  readonly producerVersion?: string | undefined;
  /** When it was fetched from its producer. */
  readonly retrieved?: Date | undefined;
  readonly sourceUrl?: string | undefined;
  /** The terms and the citation that its producer's service gives with this very version. */
  readonly versionLicence?: string | undefined;
  readonly citation?: string | undefined;
  readonly note?: string | undefined;
  readonly demo?: boolean | undefined;
  /** Whether readers see it at once, where it is new; left out: it is private until somebody publishes it. */
  readonly published?: boolean | undefined;
}

/** For whom it is added, when, and how to hear of it. */
export interface Adding {
  /** The member; null for the operator at a terminal, and where it comes from an address that the dataset follows. */
  readonly by: string | null;
  readonly now: Date;
  readonly signal?: AbortSignal | undefined;
  readonly progress?: ((step: ImportStep) => void) | undefined;
  /** Set where no person looks at the file before it is added; left out: somebody does. */
  readonly unattended?: Unattended | undefined;
  /** Reads a file of ours without a process that can be killed, or has read it before; null where it is read in one. */
  readonly read?: ((order: ImportOrder) => Promise<PreparedFile | null>) | undefined;
}

/** What reading a file answered, and where the Parquet file lies that it wrote; null where it wrote none. */
export interface PreparedFile {
  readonly imported: ImportedFile;
  readonly parquet: string | null;
}

/** What a file that nobody looks at has to have in common with the version before it. */
export interface Unattended {
  /** The columns without which descriptions or checks would lose what they rest on. */
  readonly needs: readonly string[];
  /** Whether a person said that this one may lack columns and rows. */
  readonly acceptsChanges: boolean;
}

/** What is known of the dataset itself, apart from its rows. */
export interface AboutDataset {
  readonly slug: string;
  readonly names: Names;
  readonly about: string;
  readonly producer: string | null;
  readonly producerUrl: string | null;
  readonly licence: string | null;
  readonly licenceUrl: string | null;
  readonly redistributable: boolean | null;
}
