import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import type { Config } from '../../config.ts';
import type { Log } from '../../log.ts';
import { refusal } from '../../words/refusal.ts';

const REQUEST_WITHIN = 30_000;
const HEADERS_WITHIN = 15_000;
const KEPT_ALIVE_FOR = 15_000;
const MOST_HEADER_BYTES = 16_384;

/** Request limits, as options of node:http. */
export const REQUEST_LIMITS = {
  maxHeaderSize: MOST_HEADER_BYTES,
  requestTimeout: REQUEST_WITHIN,
  headersTimeout: HEADERS_WITHIN,
  keepAliveTimeout: KEPT_ALIVE_FOR,
} as const;

/**
 * The server that accepts requests. Its handler can be replaced while it listens, so it can start before the database
 * is available, and no connection is refused when the portal takes over.
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
    // If a connection cannot be accepted, for example at the limit of open files, only that reader is affected.
    this.http.on('error', (error: NodeJS.ErrnoException) => {
      if (this.http.listening) log.error({ err: error }, 'a connection could not be accepted');
    });
  }

  get isListening(): boolean {
    return this.http.listening;
  }

  /** Makes `answer` the handler from the next request on. */
  answerWith(answer: RequestListener): void {
    this.#answer = answer;
  }

  /** Listens, and returns the address to open in a browser; throws a Problem if the port is taken or not allowed. */
  async listen({ PORT, HOST }: Pick<Config, 'PORT' | 'HOST'>): Promise<string> {
    if (!this.http.listening)
      await new Promise<void>((resolve, reject) => {
        const failed = (error: NodeJS.ErrnoException) => reject(cannotListen(error, PORT, HOST));
        this.http.once('error', failed);
        this.http.listen(PORT, HOST, () => {
          this.http.off('error', failed);
          resolve();
        });
      });
    const { port } = this.http.address() as AddressInfo;
    const host = /^(0\.0\.0\.0|::|127\.0\.0\.1)$/.test(HOST) ? 'localhost' : HOST;
    return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
  }

  /** Accepts no new connections, and closes any left after `within` milliseconds. */
  async close(within: number): Promise<void> {
    if (!this.http.listening) return;
    const late = setTimeout(() => this.http.closeAllConnections(), within);
    const closed = new Promise((resolve) => this.http.close(resolve));
    this.http.closeIdleConnections();
    // Node treats connections that browsers open ahead of time and never use as busy.
    for (const socket of this.#open) if (socket.bytesRead === 0) socket.destroy();
    await closed;
    clearTimeout(late);
  }
}

/** The error as an operator reads it. Its cause is left out: the advice for files would not fit a port. */
function cannotListen(error: NodeJS.ErrnoException, port: number, host: string): Error {
  switch (error.code) {
    case 'EADDRINUSE':
      return refusal('portBusy', { port: String(port), host });
    case 'EACCES':
      return refusal('portForbidden', { port: String(port) });
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
    case 'EADDRNOTAVAIL':
      return refusal('listenElsewhere', { host });
    default:
      return error;
  }
}
