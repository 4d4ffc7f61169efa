import { createHash } from 'node:crypto';

/** The header fields that proxies read and take off; those of Varnish, Fastly and others. */
const KEYS = 'Surrogate-Key';
const RULES = 'Surrogate-Control';
/** The key that every page has. */
export const EVERYTHING = 'all';
/** How long a proxy may keep a page, in seconds: it is told when the page changes. */
const KEPT_FOR = 86_400;
/** As many as fit into the header fields that proxies take; a page that shows more is not kept by them. */
const MOST_KEYS = 400;

const known = new Map<string, string>();
const MOST_KNOWN = 100_000;

/** What a proxy calls a tag: short, as a front page shows a hundred. */
export function surrogateKey(tag: string): string {
  const before = known.get(tag);
  if (before !== undefined) return before;
  const key = createHash('sha1').update(tag).digest('base64url').slice(0, 10);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(tag, key);
  return key;
}

/**
 * The header fields that let a proxy keep a page with these tags for `fresh` seconds at most, and send it for `stale`
 * seconds more where we do not answer.
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
