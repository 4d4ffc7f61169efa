import { oldPathOf } from '../../stories/old-path.ts';
import { ownPath } from '../../stories/safe-link.ts';
import { refusal } from '../../words/refusal.ts';

/** The longest path or target. */
export const LONGEST_REDIRECT = 400;

/** A redirect for an address that no longer exists. */
export interface RedirectRule {
  /** As paths are looked for: without capital letters or an end slash; of a prefix, all that its paths begin with. */
  readonly path: string;
  readonly isPrefix: boolean;
  /** A path of the portal or an https address; a `*` at its end stands for the rest of the path. */
  readonly target: string;
  /** Whether search engines should forget the old address. */
  readonly isPermanent: boolean;
}

/** A redirect as it is stored. */
export interface Redirect extends RedirectRule {
  readonly id: string;
  /** How often it was followed, and on which day last. */
  readonly hits: number;
  readonly lastHit: string | null;
  readonly version: number;
  readonly madeAt: Date;
}

/** A redirect as somebody writes it. */
export interface RedirectTyped {
  readonly from: string;
  readonly to: string;
  readonly isPermanent: boolean;
}

/** Reads a redirect; `site` is the portal's own address. Throws a refusal. */
export function readRedirect({ from, to, isPermanent }: RedirectTyped, site: string): RedirectRule {
  const { path, isPrefix } = readFrom(withoutSite(from.trim(), site));
  const target = readTarget(withoutSite(to.trim(), site), isPrefix);
  return { path, isPrefix, target, isPermanent };
}

/** How the path of a redirect is written. */
export function fromOf({ path, isPrefix }: Pick<RedirectRule, 'path' | 'isPrefix'>): string {
  return isPrefix ? `${path}*` : path;
}

/** Whether a redirect is meant by a path, which is written as paths are looked for. */
export function isMeant({ path, isPrefix }: Pick<RedirectRule, 'path' | 'isPrefix'>, asked: string): boolean {
  return isPrefix ? asked.startsWith(path) || `${asked}/` === path : asked === path;
}

/**
 * Where a redirect leads from a path that it means: to the site that the redirect itself names, whatever the path says.
 * Null where the rest of the path would lead out of the folder it is put into.
 */
export function targetAt(
  { path, target }: Pick<RedirectRule, 'path' | 'target'>,
  asked: string,
): string | null {
  if (!target.endsWith('*')) return target;
  const parts = asked.slice(path.length).split('/');
  if (parts.some((part) => part === '.' || part === '..')) return null;
  const filled = target.slice(0, -1) + parts.map(encodeURIComponent).join('/');
  // Two slashes at the beginning would name a host.
  return filled.startsWith('/') ? filled.replace(/^\/{2,}/, '/') : filled;
}

function readFrom(text: string): Pick<RedirectRule, 'path' | 'isPrefix'> {
  if (!text.startsWith('/') || text.length > LONGEST_REDIRECT || /[?#\\]/.test(text)) {
    throw refusal('redirectWrongFrom');
  }
  const isPrefix = text.endsWith('*');
  if (text.slice(0, -1).includes('*')) throw refusal('redirectWrongStar');
  // A letter after it: an end slash is a part of what the paths begin with.
  const path = isPrefix ? oldPathOf(`${text.slice(0, -1)}x`)?.slice(0, -1) : oldPathOf(text);
  if (!path) throw refusal('redirectWrongFrom');
  return { path, isPrefix };
}

function readTarget(text: string, mayCarry: boolean): string {
  const carries = text.endsWith('*');
  const base = carries ? text.slice(0, -1) : text;
  if (base.includes('*') || (carries && (!mayCarry || /[?#]/.test(base)))) throw refusal('redirectWrongStar');
  const read = base.startsWith('/') ? ownPath(base) : elsewhere(base);
  // What is carried over must not become a part of the name of a host.
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

/** An address of the portal itself as the path it is. */
function withoutSite(text: string, site: string): string {
  return text.startsWith(`${site}/`) ? text.slice(site.length) : text;
}
