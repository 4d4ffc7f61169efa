import { createServer, type IncomingHttpHeaders, type Server, type ServerResponse } from 'node:http';
import { afterAll, beforeAll } from 'vitest';
import { type Config, readConfig } from '../../config.ts';
import { type TestFiles, testFiles } from '../../evidence/datasets/testing.ts';
import { type Egress, openEgress } from '../../intake/egress/egress.ts';
import type { Store } from '../../store/database.ts';
import { openTestStore } from '../../store/testing.ts';
import type { FetchParts } from './fetch-followed.ts';

/** The response of a test's host. */
export interface Replayed {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  /** A custom response, for example one that is truncated. */
  readonly by?: (response: ServerResponse) => void;
}

/** A host that replays responses by path and query, and records its requests. */
export interface ReplayHost {
  /** The gate through which every address in a test is reached. */
  readonly egress: Egress;
  answers: Record<string, Replayed>;
  asked: { readonly path: string; readonly headers: IncomingHttpHeaders }[];
  close(): void;
}

/**
 * Starts a host that is reached under any https name, through the real gate except that this machine and plain http are
 * allowed.
 */
export async function openReplayHost(): Promise<ReplayHost> {
  const server: Server = createServer((request, response) => {
    const path = request.url ?? '';
    host.asked.push({ path, headers: request.headers });
    const { status = 200, headers = {}, body = '', by } = host.answers[path] ?? { status: 404 };
    if (by) by(response);
    else response.writeHead(status, headers).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const gate = openEgress({ allow: (at) => at === '127.0.0.1' });
  const host: ReplayHost = {
    answers: {},
    asked: [],
    egress: {
      send: async (request) => {
        const { host: name, pathname, search } = new URL(request.url);
        const answer = await gate.send({
          ...request,
          url: `http://127.0.0.1:${port}${pathname}${search}`,
          plain: true,
        });
        return { ...answer, url: answer.url.replace(`http://127.0.0.1:${port}`, `https://${name}`) };
      },
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
  return host;
}

/** What a test fetches with, at `now`. */
export function fetchPartsAt(
  store: Store,
  { egress }: Pick<ReplayHost, 'egress'>,
  dataDir: string,
  more: Record<string, string> = {},
): FetchParts & { at: string; readonly config: Config } {
  const config = readConfig({ PORT: '0', DATA_DIR: dataDir, DATASET_MB: '1', ...more });
  const parts = {
    store,
    config,
    egress,
    at: '2026-11-02T06:00:00Z',
    now: () => new Date(parts.at),
  };
  return parts;
}

/** An empty newsroom and a host for the tests of a file, available once tests run. */
export function replayingNewsroom(): {
  readonly store: Store;
  readonly files: TestFiles;
  readonly host: ReplayHost;
} {
  const parts: { store?: Store; files?: TestFiles; host?: ReplayHost } = {};
  const there = <T>(part: T | undefined): T => {
    if (part === undefined) throw new Error('it is there once tests run');
    return part;
  };
  beforeAll(async () => {
    parts.store = await openTestStore();
    parts.files = testFiles(() => there(parts.store));
    parts.host = await openReplayHost();
  });
  afterAll(async () => {
    parts.host?.close();
    parts.files?.remove();
    await parts.store?.close();
  });
  return {
    get store() {
      return there(parts.store);
    },
    get files() {
      return there(parts.files);
    },
    get host() {
      return there(parts.host);
    },
  };
}
