import { createHash } from 'node:crypto';
import type { Finding } from '../piece.ts';

/** The key that identifies a finding of a feed, and the digest that shows whether it has changed. */
export interface ItemMark {
  readonly key: string;
  readonly digest: string;
}

/**
 * Marks a finding; one with neither an id nor an address is identified by all its content. Each version of a wire’s
 * item has its own mark, and so has an order to withdraw one: a feed may have several at once, and the import
 * determines which is newer.
 */
export function markOf(finding: Finding): ItemMark {
  const digest = hashOf(finding);
  if ('canceled' in finding) {
    const { guid, version, at } = finding.canceled;
    return { key: hashOf(['canceled', guid, version, at]), digest };
  }
  if ('refused' in finding) return { key: hashOf(['refused', finding]), digest };
  const { guid, url, wire } = finding.piece;
  if (wire) return { key: hashOf(['wire', wire.guid, wire.version, wire.at]), digest };
  const known = guid?.trim() || url?.trim();
  return { key: known ? hashOf(['item', known]) : digest, digest };
}

/** The mark of a page, a file or anything else that is identified by `name`, and changes when `state` does. */
export function markNamed(name: string, state: string): ItemMark {
  return { key: hashOf(['named', name]), digest: hashOf(state) };
}

function hashOf(value: unknown): string {
  const text = JSON.stringify(value, (_, one: unknown) => (one instanceof Map ? [...one] : one));
  return createHash('sha256').update(text).digest('base64url');
}
