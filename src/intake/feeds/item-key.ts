import { createHash } from 'node:crypto';
import type { Finding } from '../piece.ts';

/** What a finding of a feed is known by, and what it is the same by when it comes again. */
export interface ItemMark {
  readonly key: string;
  readonly digest: string;
}

/** Marks a finding; one that says neither an id nor an address is known by all that it says. */
export function markOf(finding: Finding): ItemMark {
  const digest = hashOf(finding);
  if ('canceled' in finding) return { key: hashOf(['canceled', finding.canceled.guid]), digest };
  if ('refused' in finding) return { key: hashOf(['refused', finding]), digest };
  const { guid, url } = finding.piece;
  const known = guid?.trim() || url?.trim();
  return { key: known ? hashOf(['item', known]) : digest, digest };
}

/** The mark of a page, a file or anything else that is known by `name`, and changes when `state` does. */
export function markNamed(name: string, state: string): ItemMark {
  return { key: hashOf(['named', name]), digest: hashOf(state) };
}

function hashOf(value: unknown): string {
  const text = JSON.stringify(value, (_, one: unknown) => (one instanceof Map ? [...one] : one));
  return createHash('sha256').update(text).digest('base64url');
}
