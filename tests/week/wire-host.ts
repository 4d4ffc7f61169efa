import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { feedOf, linkOf, pageOf } from './formats.ts';
import { type SentItem, type SentVersion, SOURCES, versionAt, type WeekSource } from './sent-items.ts';

/** What the hosts of the sources saw. */
export interface HostCounts {
  asked: number;
  unchanged: number;
  busy: number;
  broken: number;
  moved: number;
  /** Requests to a host in the time that it had asked to be left alone. */
  impolite: number;
}

/** The hosts of the sources: one server, asked for `/host/path`. */
export interface WireHost {
  readonly port: number;
  readonly counts: HostCounts;
  /** Called with each request for a feed or page. */
  onAsked: () => void;
  /** Whether the hosts still fail. */
  fails: boolean;
  /** Says how a run of the worker ended: what hosts have asked of one that was killed, nobody alive was told. */
  ranUntilItsEnd(did: boolean): void;
  close(): void;
}

/** How many of its newest items a feed has. */
const SHOWN = 15;
const BUSY_S = 1_800;
/** The name that the hosts move to. */
export const NEW_HOST = 'new-home.example';

/** Starts them; `now` is the time they go by. */
export async function openWireHost(items: readonly SentItem[], now: () => number): Promise<WireHost> {
  const counts: HostCounts = { asked: 0, unchanged: 0, busy: 0, broken: 0, moved: 0, impolite: 0 };
  const times = new Map<string, number>();
  const aloneUntil = new Map<string, number>();
  const toldInRun = new Set<string>();
  const server = createServer((request, response) => answer(request, response));
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    const [, host = '', ...path] = (request.url ?? '').split('/');
    const source = SOURCES.find((one) => one.host === host || (one.trouble === 'moves' && host === NEW_HOST));
    const end = (status: number, headers: Record<string, string> = {}, body = '') =>
      void response.writeHead(status, headers).end(body);
    if (path[0] === 'robots.txt' || !source) {
      end(404);
      return;
    }
    counts.asked += 1;
    wires.onAsked();
    const turn = (times.get(host) ?? 0) + 1;
    times.set(host, turn);
    if (now() < (aloneUntil.get(host) ?? 0)) counts.impolite += 1;
    if (wires.fails && fail(source, turn, { request, response, end })) return;
    const out = items.flatMap((item) => {
      const version = item.of === source ? versionAt(item, now()) : null;
      return version ? [version] : [];
    });
    sendAnswer(source, path.join('/'), out, { request, end });
  };
  const fail = (
    { trouble, host }: WeekSource,
    turn: number,
    { request, response, end }: { request: IncomingMessage; response: ServerResponse; end: End },
  ): boolean => {
    if (trouble === 'too many' && turn % 6 === 3) {
      counts.busy += 1;
      aloneUntil.set(host, now() + BUSY_S * 1000);
      toldInRun.add(host);
      end(429, { 'retry-after': String(BUSY_S) });
      return true;
    }
    if (trouble === 'breaks down' && turn % 5 === 2) {
      counts.broken += 1;
      end(500);
      return true;
    }
    if (trouble === 'breaks down' && turn % 7 === 4) {
      counts.broken += 1;
      response.writeHead(200, { 'content-length': '100000' });
      response.write('<?xml version="1.0"?><');
      response.destroy();
      return true;
    }
    const from = `/${host}/`;
    const isMoved = trouble === 'moves' && request.url?.startsWith(from) && turn > 10;
    const isElsewhere = trouble === 'redirects' && turn % 4 === 3 && !request.url?.includes('?');
    if (!isMoved && !isElsewhere) return false;
    counts.moved += 1;
    if (isMoved) end(301, { location: `https://${NEW_HOST}/feed` });
    else end(302, { location: `https://${host}/feed?mirror=2` });
    return true;
  };
  const sendAnswer = (
    source: WeekSource,
    path: string,
    out: readonly SentVersion[],
    { request, end }: { request: IncomingMessage; end: End },
  ): void => {
    const page = out.find((item) => linkOf(item).endsWith(`/${path}`));
    if (page) {
      end(200, { 'content-type': 'text/html; charset=utf-8' }, pageOf(page));
      return;
    }
    const newest = [...out].sort((one, other) => other.at.getTime() - one.at.getTime()).slice(0, SHOWN);
    const body = feedOf(source, newest);
    const etag = `"${createHash('sha256').update(body).digest('hex').slice(0, 16)}"`;
    if (request.headers['if-none-match'] === etag) {
      counts.unchanged += 1;
      end(304, { etag });
      return;
    }
    const links = `<https://hub.example/>; rel="hub", <https://${source.host}/feed>; rel="self"`;
    end(200, { etag, ...(source.trouble === 'hub' && { link: links }) }, body);
  };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const wires: WireHost = {
    ...{ counts, onAsked: () => undefined, fails: true },
    ranUntilItsEnd: (did) => {
      for (const host of did ? [] : toldInRun) aloneUntil.delete(host);
      toldInRun.clear();
    },
    port: typeof address === 'object' && address ? address.port : 0,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
  return wires;
}

type End = (status: number, headers?: Record<string, string>, body?: string) => void;
