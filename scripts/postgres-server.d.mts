/** A PostgreSQL that a test may stop and start. */
export interface OwnServer {
  /** Where it is, the same after each start. */
  readonly url: string;
  start(): Promise<void>;
  /** SIGINT, where nothing is said, ends its sessions; SIGQUIT ends it as a crash would. */
  stop(signal?: NodeJS.Signals): Promise<void>;
  /** Makes and starts a replica of it, which has the same settings; it has to have been started as `REPLICATED`. */
  replica(): Promise<OwnServer>;
  /** Has a replica take writes from now on. */
  promote(): void;
  /** Stops it, and removes its folder. */
  remove(): Promise<void>;
}

/** Makes a server and starts it; throws where there is none on this machine. `more` are settings of its own. */
export function startPostgres(more?: Readonly<Record<string, string | number>>): Promise<OwnServer>;

/** What a server needs to have replicas. */
export const REPLICATED: Readonly<Record<string, string | number>>;
