import { Refusal } from '../../words/refusal.ts';
import {
  conditionalFields,
  hostOf,
  refusalOf,
  unpacked,
  type Validators,
  withoutInside,
} from '../egress/answers.ts';
import type { Answer, Egress } from '../egress/egress.ts';
import { type HostTurns, hostTurns, type Pausing, realTime } from './host-turns.ts';
import { ALL_ALLOWED, type Robots, readRobots } from './robots.ts';

/** The response for an address, and its current location. */
export interface PoliteAnswer {
  /** Null if the host said that nothing changed. */
  readonly answer: Answer | null;
  /** The address that it has permanently moved to; null if it has not. */
  readonly movedTo: string | null;
}

/** The request. */
export interface PoliteRequest {
  readonly url: string;
  readonly accept: string;
  readonly validators?: Validators;
  readonly most?: number;
  readonly signal?: AbortSignal | undefined;
}

/** Fetches from hosts as often as they allow, and only what they allow. */
export interface PoliteFetch {
  /** Fetches an address; throws a Problem if that is not allowed, or the response is incomplete. */
  get(request: PoliteRequest): Promise<PoliteAnswer>;
}

/** The host does not allow programs to fetch an address. */
export class ForbiddenByRobots extends Refusal {}

const WITHIN_MS = 30_000;
const MOST_BYTES = 10_000_000;
const MOST_ROBOTS = 600_000;
const REDIRECTS = 3;
/** Seconds between two requests to a host, by default and at most. */
const GAP_S = 1;
const LONGEST_GAP_S = 30;
const ROBOTS_MS = 24 * 3_600_000;
const MOST_KNOWN = 2_000;

/** Starts a polite fetcher on `egress`; robots.txt is fetched once a day. */
export function politeFetch(egress: Egress, now: () => Date, time: Pausing = realTime): PoliteFetch {
  const turns: HostTurns = hostTurns(time);
  const known = new Map<string, { readonly at: number; readonly robots: Promise<Robots> }>();

  const send = (url: string, gap: number, request: PoliteRequest, most: number) =>
    turns.take(
      new URL(url).host,
      gap,
      () => {
        request.signal?.throwIfAborted();
        return egress
          .send({
            url,
            plain: true,
            within: WITHIN_MS,
            most,
            headers: {
              Accept: request.accept,
              ...(request.validators && conditionalFields(request.validators)),
            },
          })
          .catch((error: unknown) => {
            throw withoutInside(error);
          });
      },
      request.signal,
    );

  const askRobots = async (origin: string, signal: AbortSignal | undefined): Promise<Robots> => {
    let url = `${origin}/robots.txt`;
    for (let left = REDIRECTS; ; left -= 1) {
      const answer = await send(url, 0, { url, accept: 'text/plain, */*;q=0.5', signal }, MOST_ROBOTS);
      const to = redirectOf(answer);
      if (to && left > 0) {
        url = to;
        continue;
      }
      if (answer.status === 200) return readRobots(unpacked(answer, MOST_ROBOTS).toString('utf8'));
      // A missing file allows everything; a host in trouble is left alone.
      if (answer.status === 429 || answer.status >= 500) throw refusalOf(answer, hostOf(answer), now());
      return ALL_ALLOWED;
    }
  };
  const robotsOf = (origin: string, signal: AbortSignal | undefined): Promise<Robots> => {
    const before = known.get(origin);
    if (before && now().getTime() - before.at < ROBOTS_MS) return before.robots;
    const robots = askRobots(origin, signal);
    const kept = { at: now().getTime(), robots };
    known.delete(origin);
    known.set(origin, kept);
    const [oldest] = known.keys();
    if (known.size > MOST_KNOWN && oldest !== undefined) known.delete(oldest);
    robots.catch(() => {
      if (known.get(origin) === kept) known.delete(origin);
    });
    return robots;
  };

  return {
    get: async (request) => {
      const { most = MOST_BYTES, signal } = request;
      let url = request.url;
      let movedTo: string | null = null;
      let isForGood = true;
      for (let left = REDIRECTS; ; left -= 1) {
        const { origin, host, pathname, search } = new URL(url);
        const robots = await robotsOf(origin, signal);
        if (!robots.allows(`${pathname}${search}`)) throw new ForbiddenByRobots('robotsForbid', { host });
        const gap = Math.min(LONGEST_GAP_S, Math.max(GAP_S, robots.delay ?? 0));
        const answer = await send(url, gap, request, most);
        const to = redirectOf(answer);
        if (to && left > 0) {
          // A redirect from https to http is followed, but not recorded as permanent.
          const isDown = url.startsWith('https:') && to.startsWith('http:');
          isForGood &&= !isDown && (answer.status === 301 || answer.status === 308);
          url = to;
          if (isForGood) movedTo = url;
          continue;
        }
        if (answer.status === 304 && request.validators) return { answer: null, movedTo };
        if (answer.status !== 200) throw refusalOf(answer, host, now());
        return { answer: { ...answer, url, bytes: unpacked(answer, most) }, movedTo };
      }
    },
  };
}

function redirectOf({ status, headers, url }: Answer): string | null {
  if (status < 300 || status > 399 || status === 304 || !headers.location) return null;
  if (!URL.canParse(headers.location, url)) return null;
  const to = new URL(headers.location, url);
  to.hash = '';
  return to.href;
}
