import type { Egress } from '../egress/egress.ts';

/** What a connector asks with. */
export interface Asking {
  readonly egress: Egress;
  /** As somebody gave it. */
  readonly address: string;
  /** What the host said of the answer that was taken last; null asks for it whatever it is. */
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** The most bytes that are taken, of one answer and of all together. */
  readonly most: number;
  readonly now: Date;
  readonly comtradeKey: string | null;
  /** Whether what the service says of the table is wanted, as its title, where that is asked for apart. */
  readonly wantsTerms?: boolean;
  readonly signal?: AbortSignal | undefined;
}

/** What a service says of a table: null or left out where it says nothing. */
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

/** A table as it came. */
export interface FetchedTable {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  /** The address that gives the same again, without a key. */
  readonly url: string;
  readonly etag: string | null;
  readonly lastModified: string | null;
  readonly terms: TableTerms;
  /** A Frictionless descriptor of what the service says of its columns. */
  readonly descriptor: string | null;
}

/** A kind of service that tables are fetched from. */
export interface Connector {
  /** As it is kept, and shown. */
  readonly name: string;
  /** Whether this address is of its service. */
  takes(url: URL): boolean;
  /** Asks for the table; `unchanged` where the host says that it is the one that was taken last. */
  read(asking: Asking): Promise<FetchedTable | 'unchanged'>;
}
