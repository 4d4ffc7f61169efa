import type { LookupAddress } from 'node:dns';
import { lookup as resolve } from 'node:dns/promises';
import { request as overHttp } from 'node:http';
import { request as overHttps } from 'node:https';
import type { LookupFunction } from 'node:net';
import { messageOf, Problem } from '../../errors.ts';
import { within } from '../../store/within.ts';
import { Refusal, type RefusalParameters, refusal } from '../../words/refusal.ts';
import { isPublicAddress } from './public-address.ts';
import { readTarget, type Target } from './target.ts';

/** A request to an external host. */
export interface Outgoing {
  readonly url: string;
  readonly method?: 'GET' | 'HEAD' | 'POST';
  /** Headers by name; unknown ones are refused. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Uint8Array | string;
  /** Whether plain http is allowed; omitted: only https. */
  readonly plain?: boolean;
  /** How many redirects to follow, at most three; omitted: none. */
  readonly redirects?: number;
  readonly connectWithin?: number;
  readonly within?: number;
  /** Maximum bytes of a response that are read. */
  readonly most?: number;
}

/** The response of an external host. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly bytes: Buffer;
  /** The final address. */
  readonly url: string;
}

/** The only way for this program to send requests. */
export interface Egress {
  /**
   * Sends a request; throws a Problem with the reason if it is not allowed, or if no complete response arrives in time.
   */
  send(request: Outgoing): Promise<Answer>;
}

/** Options for tests only: which addresses may be reached, whom to trust, and how names are resolved. */
export interface EgressHooks {
  readonly allow?: (address: string, port: number) => boolean;
  readonly ca?: string;
  readonly resolve?: (host: string) => Promise<readonly LookupAddress[]>;
}

/** A host without a public address. */
export class NoPublicHost extends Refusal {}

const MOST_REDIRECTS = 3;
const CONNECT_WITHIN = 5_000;
const WITHIN = 15_000;
const MOST_BYTES = 5_000_000;
const AGENT = 'Sourceline/1';
const HEADERS = new Set(
  'accept accept-language authorization content-encoding content-type if-modified-since if-none-match ocp-apim-subscription-key topic ttl urgency webhook-id webhook-signature webhook-timestamp'.split(
    ' ',
  ),
);

/** Headers that only the host they are intended for may receive. */
const SECRET = ['authorization', 'ocp-apim-subscription-key'];

/** Opens the egress gate. */
export function openEgress(hooks: EgressHooks = {}): Egress {
  return {
    send: async (request) => {
      const headers = readHeaders(request.headers ?? {});
      const until = performance.now() + (request.within ?? WITHIN);
      let left = Math.min(request.redirects ?? 0, MOST_REDIRECTS);
      let target = readTarget(request.url, request.plain ?? false, hooks.allow !== undefined);
      for (;;) {
        const answer = await sendOnce(target, { ...request, headers }, until, hooks);
        const to = answer.headers.location;
        if (left === 0 || answer.status < 300 || answer.status > 399 || !to || request.method === 'POST') {
          return answer;
        }
        left -= 1;
        const next = readTarget(
          new URL(to, target.url).href,
          request.plain ?? false,
          hooks.allow !== undefined,
        );
        // Headers intended for one host are not sent to another.
        if (next.url.origin !== target.url.origin) for (const name of SECRET) delete headers[name];
        target = next;
      }
    },
  };
}

/** Opens the gate for commands and jobs: an object, so that a test can substitute its own host. */
export const egressGate = { open: (): Egress => openEgress() };

function readHeaders(given: Readonly<Record<string, string>>): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(given)) {
    const field = name.toLowerCase();
    if (!HEADERS.has(field)) throw new Error(`the field ${name} is not sent to other hosts`);
    headers[field] = value;
  }
  return headers;
}

async function sendOnce(
  { url, host, port }: Target,
  request: Outgoing & { readonly headers: Readonly<Record<string, string>> },
  until: number,
  hooks: EgressHooks,
): Promise<Answer> {
  const { method = 'GET', body, most = MOST_BYTES, connectWithin = CONNECT_WITHIN } = request;
  const addresses = await addressesOf(host, port, Math.min(connectWithin, until - performance.now()), hooks);
  const payload = body === undefined ? null : Buffer.from(body);
  return new Promise<Answer>((done, failed) => {
    const open = url.protocol === 'https:' ? overHttps : overHttp;
    const sent = open(url, {
      method,
      agent: false,
      lookup: pinnedTo(addresses),
      ...(hooks.ca && { ca: hooks.ca }),
      headers: {
        ...request.headers,
        'user-agent': AGENT,
        'accept-encoding': 'identity',
        ...(payload && { 'content-length': String(payload.length) }),
      },
    });
    const fail = (problem: Problem) => {
      clearTimeout(connecting);
      clearTimeout(whole);
      sent.destroy();
      failed(problem);
    };
    const late = (fault: 'connect' | 'whole') => () => fail(unavailable(host, fault));
    const connecting = setTimeout(late('connect'), connectWithin);
    const whole = setTimeout(late('whole'), Math.max(1, Math.min(until - performance.now(), 2 ** 31 - 1)));
    sent.on('socket', (socket) => {
      socket.once(url.protocol === 'https:' ? 'secureConnect' : 'connect', () => clearTimeout(connecting));
    });
    sent.on('error', (error) => fail(unavailable(host, 'ask', messageOf(error), error)));
    sent.on('response', (response) => {
      const chunks: Buffer[] = [];
      let length = 0;
      response.on('data', (chunk: Buffer) => {
        length += chunk.length;
        chunks.push(chunk);
        if (length > most) fail(refusal('answerLarge', { host, most }));
      });
      response.on('error', (error) => fail(unavailable(host, 'other', messageOf(error), error)));
      response.on('aborted', () => fail(unavailable(host, 'other', 'aborted')));
      response.on('end', () => {
        clearTimeout(connecting);
        clearTimeout(whole);
        const headers = Object.fromEntries(
          Object.entries(response.headers).map(([name, value]) => [name, String(value)]),
        );
        done({ status: response.statusCode ?? 0, headers, bytes: Buffer.concat(chunks), url: url.href });
      });
    });
    sent.end(payload ?? undefined);
  });
}

/**
 * The addresses of a host, each checked: one that is not public refuses the host, so that a second lookup cannot
 * differ.
 */
export async function addressesOf(
  host: string,
  port: number,
  ms: number,
  { allow, resolve: ask = resolveAll }: EgressHooks = {},
): Promise<readonly LookupAddress[]> {
  const late = () => {
    throw unavailable(host, 'find');
  };
  const found = await within(Math.max(1, ms), ask(host), late).catch((error: unknown) => {
    throw error instanceof Problem ? error : notFound(host, error);
  });
  if (found.length === 0) throw notFound(host);
  for (const { address } of found) {
    if (isPublicAddress(address) || allow?.(address, port)) continue;
    throw new NoPublicHost('hostAtInside', { host, at: address });
  }
  return found;
}

function resolveAll(host: string): Promise<readonly LookupAddress[]> {
  return resolve(host, { all: true, verbatim: true });
}

/** Connects to the checked addresses, without another lookup. */
function pinnedTo(addresses: readonly LookupAddress[]): LookupFunction {
  return (_host, options, answer) => {
    const [first] = addresses;
    if (options.all) answer(null, [...addresses]);
    else answer(null, first?.address ?? '', first?.family ?? 4);
  };
}

function notFound(host: string, cause?: unknown): Problem {
  return new NoPublicHost('hostNotFound', { host }, { cause });
}

function unavailable(
  host: string,
  fault: RefusalParameters<'hostUnavailable'>['fault'],
  why = '',
  cause?: unknown,
): Problem {
  return refusal('hostUnavailable', { host, fault, why }, { cause });
}
