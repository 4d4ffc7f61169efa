import { createHash } from 'node:crypto';
import { memoize } from '../../memoize.ts';
import type { KeptPage } from './kept-page.ts';
import { kindOf, tagOfKind } from './tags.ts';

/** Headers that proxies such as Varnish and Fastly read and remove. */
const KEYS = 'Surrogate-Key';
const RULES = 'Surrogate-Control';
/** The key of every page. */
export const EVERYTHING = 'all';
/** How long a proxy may store a page, in seconds; it is told when the page changes. */
const KEPT_FOR = 86_400;
/** The number of keys that fits in the headers proxies accept; pages with more are not stored by them. */
const MOST_KEYS = 400;

const MOST_KNOWN = 100_000;

/** A short key for a tag, because a front page has about a hundred. */
export const surrogateKey = memoize(MOST_KNOWN, (tag: string) =>
  createHash('sha1').update(tag).digest('base64url').slice(0, 10),
);

/**
 * The header that lists the keys of a page with these tags: one for each, and one for each kind, for changes that
 * affect a whole kind. None if there are too many.
 */
export function surrogateKeys(tags: readonly string[]): string[] {
  const all = new Set([...tags, ...tags.map((tag) => tagOfKind(kindOf(tag)))]);
  if (all.size > MOST_KEYS) return [];
  return [KEYS, [EVERYTHING, ...[...all].map(surrogateKey)].join(' ')];
}

/**
 * The header that lets proxies store a page from `now` until it is no longer valid, and serve it for `staleFor` more
 * seconds if we do not answer. Without keys it could not be purged, and is not stored.
 */
export function surrogateRules(
  { shared, freshUntil }: Pick<KeptPage, 'shared' | 'freshUntil'>,
  now: Date,
  staleFor: number,
): string[] {
  if (!shared.includes(KEYS)) return [RULES, 'no-store'];
  const fresh = Math.floor((freshUntil - now.getTime()) / 1000);
  return [RULES, `max-age=${Math.max(0, Math.min(KEPT_FOR, fresh))}, stale-if-error=${staleFor}`];
}
