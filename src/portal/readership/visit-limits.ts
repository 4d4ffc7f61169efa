import { createHmac, randomBytes } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { networksOf } from '../../readers/accounts/attempt.ts';

/** How much one network may add. Beyond that, a loop would be counted, and not readers. */
export const VISIT_LIMITS = {
  /** Reports a minute from one network, such as an office; further ones are refused. */
  aMinute: 300,
  /** Reports of one kind of one story a day from one network, and from all of its neighbours. */
  ofStory: 100,
  ofStoryNearby: 1_000,
  /** Reads a day by browsers that look the same in one network: more are no person's. */
  ofBrowser: 1_000,
  /** Hosts that nobody has come from that day: of one network, and of all. */
  newHosts: 5,
  hosts: 500,
} as const;

/** How many counters are remembered at once, of each kind: the oldest go first. */
const MOST_KEYS = 50_000;
const MINUTE = 60_000;

/** The least that tells one counter from another: the chance that two of a day are the same is one in a billion. */
const KEY_LENGTH = 16;

/**
 * Limits what is counted, without keeping network addresses: counters are kept in memory, under hashes with a key that
 * is drawn anew every day and is nowhere else.
 */
export class VisitLimits {
  readonly #isLocal: boolean;
  #day = '';
  #key = randomBytes(32);
  readonly #minutes = new LRUCache<string, { at: number; count: number }>({ max: MOST_KEYS });
  readonly #counts = new LRUCache<string, number>({ max: MOST_KEYS });
  readonly #views = new LRUCache<string, true>({ max: MOST_KEYS });
  readonly #hosts = new Set<string>();

  /** `isLocal`: the portal serves this machine alone, so that its requests are from one network. */
  constructor({ isLocal }: { isLocal: boolean }) {
    this.#isLocal = isLocal;
  }

  /** Forgets everything of another day than `day`, its key too. */
  begin(day: string): void {
    if (day === this.#day) return;
    this.#day = day;
    this.#key = randomBytes(32);
    this.#minutes.clear();
    this.#counts.clear();
    this.#views.clear();
    this.#hosts.clear();
  }

  /** Whether a network may report anything more in this minute. */
  mayReport(address: string, now: Date): boolean {
    const [network] = this.#networks(address);
    if (network === undefined) return true;
    const key = this.#hash('minute', network);
    const minute = this.#minutes.get(key);
    const at = now.getTime();
    if (!minute || at - minute.at >= MINUTE || at < minute.at) {
      this.#minutes.set(key, { at, count: 1 });
      return true;
    }
    minute.count += 1;
    return minute.count <= VISIT_LIMITS.aMinute;
  }

  /** Whether a view of a page reports something for the first time. */
  isFirst(view: string, what: string): boolean {
    const key = this.#hash('view', view, what);
    if (this.#views.has(key)) return false;
    this.#views.set(key, true);
    return true;
  }

  /** Whether one more report of `what` counts; `agent` is the browser that reads, null for what is no read. */
  mayCount(address: string, agent: string | null, what: string): boolean {
    const [near, ...wide] = this.#networks(address);
    if (near === undefined) return true;
    // Each is counted, also beyond its limit, so that no part of a flood is free for the others.
    const allowed = [
      this.#next(VISIT_LIMITS.ofStory, 'of', near, what),
      ...wide.map((network) => this.#next(VISIT_LIMITS.ofStoryNearby, 'of', network, what)),
      ...(agent === null ? [] : [this.#next(VISIT_LIMITS.ofBrowser, 'by', near, agent)]),
    ];
    return allowed.every(Boolean);
  }

  /** Whether a host that anybody can make up is stored by its name. */
  mayName(host: string, address: string): boolean {
    if (this.#hosts.has(host)) return true;
    if (this.#hosts.size >= VISIT_LIMITS.hosts) return false;
    const [near] = this.#networks(address);
    if (near !== undefined && !this.#next(VISIT_LIMITS.newHosts, 'host', near)) return false;
    this.#hosts.add(host);
    return true;
  }

  #next(most: number, ...of: string[]): boolean {
    const key = this.#hash(...of);
    const count = (this.#counts.get(key) ?? 0) + 1;
    this.#counts.set(key, count);
    return count <= most;
  }

  #hash(...of: string[]): string {
    return createHmac('sha256', this.#key).update(of.join('\n')).digest('base64url').slice(0, KEY_LENGTH);
  }

  /** None where a proxy on this machine was not configured: all readers would share one. */
  #networks(address: string): string[] {
    const networks = networksOf(address);
    return networks.length === 0 && this.#isLocal ? ['this machine'] : networks;
  }
}
