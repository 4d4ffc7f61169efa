import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import type { Config } from '../config.ts';
import type { Log } from '../log.ts';

const REQUEST_WITHIN = 30_000;
const HEADERS_WITHIN = 15_000;
const KEPT_ALIVE_FOR = 15_000;
const MOST_HEADER_BYTES = 16_384;

/** The limits of a request, as node:http takes them. */
export const REQUEST_LIMITS = {
  maxHeaderSize: MOST_HEADER_BYTES,
  requestTimeout: REQUEST_WITHIN,
  headersTimeout: HEADERS_WITHIN,
  keepAliveTimeout: KEPT_ALIVE_FOR,
} as const;

/**
 * The server that takes requests. What answers them can be exchanged while it listens: it listens before the database is
 * there, and no connection is refused when the portal takes over.
 */
export class FrontServer {
  readonly http: Server;
  #answer: RequestListener;
  readonly #open = new Set<Socket>();

  constructor(answer: RequestListener, log: Log) {
    this.#answer = answer;
    this.http = createServer(REQUEST_LIMITS, (request, response) => this.#answer(request, response));
    this.http.on('connection', (socket) => {
      this.#open.add(socket);
      socket.once('close', () => this.#open.delete(socket));
    });
    // A connection that cannot be taken, as where no more files may be open, is one reader's trouble.
    this.http.on('error', (error) => log.error({ err: error }, 'a connection could not be accepted'));
  }

  get isListening(): boolean {
    return this.http.listening;
  }

  /** Has `answer` answer from the next request on. */
  answerWith(answer: RequestListener): void {
    this.#answer = answer;
  }

  /** Listens, and answers the address to open in a browser; throws where the port is taken. */
  async listen({ PORT, HOST }: Pick<Config, 'PORT' | 'HOST'>): Promise<string> {
    if (!this.http.listening)
      await new Promise<void>((resolve, reject) => {
        this.http.once('error', reject);
        this.http.listen(PORT, HOST, () => {
          this.http.off('error', reject);
          resolve();
        });
      });
    const { port } = this.http.address() as AddressInfo;
    const host = /^(0\.0\.0\.0|::|127\.0\.0\.1)$/.test(HOST) ? 'localhost' : HOST;
    return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
  }

  /** Takes no new connections, and ends those that are left after `within` milliseconds. */
  async close(within: number): Promise<void> {
    if (!this.http.listening) return;
    const late = setTimeout(() => this.http.closeAllConnections(), within);
    const closed = new Promise((resolve) => this.http.close(resolve));
    this.http.closeIdleConnections();
    // Node counts one that was opened and never used, as browsers do ahead of time, as one in use.
    for (const socket of this.#open) if (socket.bytesRead === 0) socket.destroy();
    await closed;
    clearTimeout(late);
  }
}
