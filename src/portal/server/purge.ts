import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { setTimeout as wait } from 'node:timers/promises';
import { messageOf } from '../../errors.ts';
import type { Log } from '../../log.ts';
import { BackOff } from '../../store/back-off.ts';
import { within } from '../../store/within.ts';
import { EVERYTHING, surrogateKey } from '../http/surrogate-keys.ts';

/** The keys in one purge; above `MOST`, everything is purged. */
const AT_ONCE = 100;
const MOST = 5_000;
/** Changes within this many milliseconds are purged together. */
const GATHERED = 5;
/** Each purge is repeated after this many milliseconds, for pages in transit to the proxy at the first. */
const AGAIN_AFTER = 3_000;
const ANSWERS_WITHIN = 5_000;
const LAST_WORDS = 2_000;
const FIRST_RETRY = 250;
const LAST_RETRY = 10_000;

/**
 * Tells the proxies in front of this server which pages are outdated: each gets `PURGE` with the changed keys, in order,
 * repeated until it answers.
 */
export class Purging {
  readonly #proxies: readonly PurgedProxy[];

  /** `proxies`: their addresses, from the settings. */
  constructor(proxies: readonly string[], log: Log) {
    this.#proxies = proxies.map((address) => new PurgedProxy(address, log));
  }

  /** Purges pages with one of `tags`; null purges everything. */
  purge(tags: Iterable<string> | null): void {
    if (this.#proxies.length === 0) return;
    const keys = tags === null ? [EVERYTHING] : [...tags].map(surrogateKey);
    for (const proxy of this.#proxies) proxy.purge(keys);
  }

  /** The number of keys waiting for proxies that do not answer. */
  get waiting(): number {
    return Math.max(0, ...this.#proxies.map(({ waiting }) => waiting));
  }

  /** Resolves when every purge so far has been answered, except repeats. */
  async settled(): Promise<void> {
    await Promise.all(this.#proxies.map((proxy) => proxy.settled()));
  }

  /** Sends what is due once more, for {@link LAST_WORDS} milliseconds at most, and stops. */
  async stop(): Promise<void> {
    for (const proxy of this.#proxies) proxy.sendAgain();
    await within(LAST_WORDS, this.settled(), () => undefined);
    for (const proxy of this.#proxies) proxy.stop();
  }
}

class PurgedProxy {
  readonly #address: URL;
  readonly #log: Log;
  #keys = new Set<string>();
  /** The keys in the purge that is being sent. */
  #sent: readonly string[] = [];
  #sending: Promise<void> | null = null;
  #isAway = false;
  readonly #again = new Map<NodeJS.Timeout, readonly string[]>();
  readonly #stopping = new AbortController();

  constructor(address: string, log: Log) {
    this.#address = new URL(address);
    this.#log = log;
  }

  get waiting(): number {
    return new Set([...this.#keys, ...this.#sent]).size;
  }

  purge(keys: readonly string[]): void {
    this.#add(keys);
    const timer = setTimeout(() => {
      this.#again.delete(timer);
      this.#add(keys);
    }, AGAIN_AFTER).unref();
    this.#again.set(timer, keys);
  }

  /** Sends at once what was scheduled to be repeated. */
  sendAgain(): void {
    for (const [timer, keys] of this.#again) {
      clearTimeout(timer);
      this.#add(keys);
    }
    this.#again.clear();
  }

  async settled(): Promise<void> {
    await this.#sending;
  }

  stop(): void {
    this.#stopping.abort();
    for (const timer of this.#again.keys()) clearTimeout(timer);
  }

  #add(keys: readonly string[]): void {
    for (const key of keys) this.#keys.add(key);
    if (this.#keys.size > MOST || this.#keys.has(EVERYTHING)) this.#keys = new Set([EVERYTHING]);
    if (this.#keys.size > 0) this.#sending ??= this.#send().finally(() => (this.#sending = null));
  }

  async #send(): Promise<void> {
    const { signal } = this.#stopping;
    const backOff = new BackOff(FIRST_RETRY, LAST_RETRY);
    await wait(GATHERED, undefined, { signal }).catch(() => undefined);
    while (this.#keys.size > 0 && !signal.aborted) {
      const keys = [...this.#keys].slice(0, AT_ONCE);
      // Keys that change again in the meantime are purged again.
      for (const key of keys) this.#keys.delete(key);
      this.#sent = keys;
      try {
        await this.#ask(keys);
        this.#sent = [];
        backOff.reset();
        if (this.#isAway) this.#log.info({ proxy: this.#address.host }, 'the proxy accepts purges again');
        this.#isAway = false;
      } catch (error) {
        for (const key of keys) this.#keys.add(key);
        this.#sent = [];
        if (!this.#isAway && !signal.aborted)
          this.#log.error(
            { proxy: this.#address.host, error: messageOf(error) },
            'the proxy did not accept a purge and may serve outdated pages; trying again',
          );
        this.#isAway = true;
        await wait(backOff.next(), undefined, { signal }).catch(() => undefined);
      }
    }
  }

  #ask(keys: readonly string[]): Promise<void> {
    const send = this.#address.protocol === 'https:' ? httpsRequest : httpRequest;
    return new Promise((resolve, reject) => {
      const asking = send(
        this.#address,
        {
          method: 'PURGE',
          headers: { 'Surrogate-Key': keys.join(' ') },
          signal: AbortSignal.any([AbortSignal.timeout(ANSWERS_WITHIN), this.#stopping.signal]),
        },
        (answer) => {
          answer.resume();
          const { statusCode = 0 } = answer;
          // An interrupted response has no end event.
          answer.on('close', () =>
            answer.complete ? resolve() : reject(new Error('the answer was cut off')),
          );
          if (statusCode < 200 || statusCode >= 300)
            reject(new Error(`PURGE was answered with ${statusCode}`));
        },
      );
      asking.on('error', reject);
      asking.end();
    });
  }
}
