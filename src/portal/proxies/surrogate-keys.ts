import { createHash } from 'node:crypto';

/** Headers that proxies such as Varnish and Fastly read and remove. */
const KEYS = 'Surrogate-Key';
const RULES = 'Surrogate-Control';
/** The key of every page. */
export const EVERYTHING = 'all';
/** How long a proxy may store a page, in seconds; it is told when the page changes. */
const KEPT_FOR = 86_400;
/** The number of keys that fits in the headers proxies accept; pages with more are not stored by them. */
const MOST_KEYS = 400;

const known = new Map<string, string>();
const MOST_KNOWN = 100_000;

/** A short key for a tag, because a front page has about a hundred. */
export function surrogateKey(tag: string): string {
  const before = known.get(tag);
  if (before !== undefined) return before;
  const key = createHash('sha1').update(tag).digest('base64url').slice(0, 10);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(tag, key);
  return key;
}

/**
 * The headers that let a proxy store a page with these tags for at most `fresh` seconds, and serve it for `stale` more
 * seconds if we do not answer.
 */
export function surrogateFields(
  tags: readonly string[],
  seconds: { fresh: number; stale: number },
): string[] {
  if (tags.length > MOST_KEYS) return [RULES, 'no-store'];
  const keys = [EVERYTHING, ...new Set(tags.map(surrogateKey))].join(' ');
  const age = Math.max(0, Math.min(KEPT_FOR, Math.floor(seconds.fresh)));
  return [KEYS, keys, RULES, `max-age=${age}, stale-if-error=${seconds.stale}`];
}
