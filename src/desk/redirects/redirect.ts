import { oldPathOf } from '../../stories/old-path.ts';
import { ownPath } from '../../stories/safe-link.ts';
import { refusal } from '../../words/refusal.ts';

/** Maximum length of a path or target. */
export const LONGEST_REDIRECT = 400;

/** A redirect for an address that no longer exists. */
export interface RedirectRule {
  /** Normalised: lower case, without a trailing slash; for a prefix, the common start of its paths. */
  readonly path: string;
  readonly isPrefix: boolean;
  /** A path of the portal or an https address; a `*` at its end is replaced by the rest of the path. */
  readonly target: string;
  /** Whether search engines should drop the old address. */
  readonly isPermanent: boolean;
}

/** A redirect as it is stored. */
export interface Redirect extends RedirectRule {
  readonly id: string;
  /** How often it was followed, and the last day. */
  readonly hits: number;
  readonly lastHit: string | null;
  readonly version: number;
  readonly madeAt: Date;
}

/** A redirect as typed. */
export interface RedirectTyped {
  readonly from: string;
  readonly to: string;
  readonly isPermanent: boolean;
}

/** Parses a redirect; `site` is the portal's own address. Throws a refusal. */
export function readRedirect({ from, to, isPermanent }: RedirectTyped, site: string): RedirectRule {
  const { path, isPrefix } = readFrom(withoutSite(from.trim(), site));
  const target = readTarget(withoutSite(to.trim(), site), isPrefix);
  return { path, isPrefix, target, isPermanent };
}

/** The path of a redirect as typed. */
export function fromOf({ path, isPrefix }: Pick<RedirectRule, 'path' | 'isPrefix'>): string {
  return isPrefix ? `${path}*` : path;
}

/** Whether a redirect matches a normalised path. */
export function isMeant({ path, isPrefix }: Pick<RedirectRule, 'path' | 'isPrefix'>, asked: string): boolean {
  return isPrefix ? asked.startsWith(path) || `${asked}/` === path : asked === path;
}

/**
 * The target of a redirect for a path that it matches: always on the site that the redirect names. Null if the rest of
 * the path would leave the target folder.
 */
export function targetAt(
  { path, target }: Pick<RedirectRule, 'path' | 'target'>,
  asked: string,
): string | null {
  if (!target.endsWith('*')) return target;
  const parts = asked.slice(path.length).split('/');
  if (parts.some((part) => part === '.' || part === '..')) return null;
  const filled = target.slice(0, -1) + parts.map(encodeURIComponent).join('/');
  // Two leading slashes would name a host.
  return filled.startsWith('/') ? filled.replace(/^\/{2,}/, '/') : filled;
}

function readFrom(text: string): Pick<RedirectRule, 'path' | 'isPrefix'> {
  if (!text.startsWith('/') || text.length > LONGEST_REDIRECT || /[?#\\]/.test(text)) {
    throw refusal('redirectWrongFrom');
  }
  const isPrefix = text.endsWith('*');
  if (text.slice(0, -1).includes('*')) throw refusal('redirectWrongStar');
  // Append a letter: a trailing slash is part of the prefix.
  const path = isPrefix ? oldPathOf(`${text.slice(0, -1)}x`)?.slice(0, -1) : oldPathOf(text);
  if (!path) throw refusal('redirectWrongFrom');
  return { path, isPrefix };
}

function readTarget(text: string, mayCarry: boolean): string {
  const carries = text.endsWith('*');
  const base = carries ? text.slice(0, -1) : text;
  if (base.includes('*') || (carries && (!mayCarry || /[?#]/.test(base)))) throw refusal('redirectWrongStar');
  const read = base.startsWith('/') ? ownPath(base) : elsewhere(base);
  // The rest of the path must not become part of a host name.
  if (!read || read.length > LONGEST_REDIRECT || (carries && !/^https:\/\/[^/]+\/|^\//.test(base))) {
    throw refusal('redirectWrongTo');
  }
  return carries ? `${read}*` : read;
}

function elsewhere(text: string): string | null {
  if (!/^https:\/\/[^/?#\\]/i.test(text) || !URL.canParse(text)) return null;
  const { href, protocol, username, password } = new URL(text);
  return protocol === 'https:' && !username && !password ? href : null;
}

/** An address of the portal itself, as a path. */
function withoutSite(text: string, site: string): string {
  return text.startsWith(`${site}/`) ? text.slice(site.length) : text;
}
