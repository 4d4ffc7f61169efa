/** A PostgreSQL that a test may stop and start. */
export interface OwnServer {
  /** Where it is, the same after each start. */
  readonly url: string;
  start(): Promise<void>;
  /** SIGINT, where nothing is said, ends its sessions; SIGQUIT ends it as a crash would. */
  stop(signal?: NodeJS.Signals): Promise<void>;
  /** Stops it, and removes its folder. */
  remove(): Promise<void>;
}

/** Makes a server and starts it; throws where there is none on this machine. `more` are settings of its own. */
export function startPostgres(more?: Readonly<Record<string, string | number>>): Promise<OwnServer>;
