import type { Egress } from '../egress/egress.ts';

/** The input of a connector. */
export interface Asking {
  readonly egress: Egress;
  /** As entered. */
  readonly address: string;
  /** The ETag of the last accepted response; null fetches it unconditionally. */
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** Maximum bytes, per response and in total. */
  readonly most: number;
  readonly now: Date;
  readonly comtradeKey: string | null;
  /** Whether table metadata such as the title is needed, if that takes a separate request. */
  readonly wantsTerms?: boolean;
  readonly signal?: AbortSignal | undefined;
}

/** What a service states about a table: null or omitted if nothing. */
export interface TableTerms {
  readonly title?: string | null;
  readonly about?: string | null;
  readonly producer?: string | null;
  readonly producerUrl?: string | null;
  readonly producerVersion?: string | null;
  readonly licence?: string | null;
  readonly licenceUrl?: string | null;
  readonly citation?: string | null;
}

/** A table as fetched. */
export interface FetchedTable {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  /** An address that returns the same again, without a key. */
  readonly url: string;
  readonly etag: string | null;
  readonly lastModified: string | null;
  readonly terms: TableTerms;
  /** A Frictionless descriptor of the service's column metadata. */
  readonly descriptor: string | null;
}

/** A kind of service that tables can be fetched from. */
export interface Connector {
  /** Its stored and displayed name. */
  readonly name: string;
  /** Whether this address belongs to its service. */
  takes(url: URL): boolean;
  /** Fetches the table; `unchanged` if the host says that it is the one last accepted. */
  read(asking: Asking): Promise<FetchedTable | 'unchanged'>;
}
