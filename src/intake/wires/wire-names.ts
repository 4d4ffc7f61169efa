import { slugOf } from '../../stories/story.ts';
import { agencySigning } from '../agencies.ts';

/** The ids of an item: its guid, other ids in its format, and the slugs of its stated senders. */
export interface WireNames {
  readonly guid: string;
  readonly aliases: readonly string[];
  readonly senders: readonly string[];
}

/** The sender of a known item: the names it states, and the slug of its story's source. */
export interface KnownSender {
  readonly senders: readonly string[];
  readonly source: string | null;
}

/** The slugs of senders by name; for an agency, by any of its names. */
export function senderSlugs(names: readonly (string | null)[]): string[] {
  const slugs = names.map((name) => (name && (agencySigning(name)?.slug ?? slugOf(name, ''))) || '');
  return [...new Set(slugs.filter(Boolean))];
}

/** Whether `one` and `other` have an id in common. */
export function sharesName(
  one: Pick<WireNames, 'guid' | 'aliases'>,
  other: Pick<WireNames, 'guid' | 'aliases'>,
): boolean {
  const names = new Set([other.guid, ...other.aliases]);
  return [one.guid, ...one.aliases].some((name) => names.has(name));
}

/**
 * Whether a known item is from one of `senders`, or its story from the source given to an import or stated in the item.
 */
export function isFrom(known: KnownSender, senders: readonly string[], source: string | null): boolean {
  const all = source === null ? senders : [...senders, source];
  return known.senders.some((slug) => all.includes(slug)) || (source !== null && known.source === source);
}

/** Like {@link isFrom}, and true if either does not state its sender. */
export function mayBeFrom(known: KnownSender, senders: readonly string[], source: string | null): boolean {
  return known.senders.length === 0 || senders.length === 0 || isFrom(known, senders, source);
}
