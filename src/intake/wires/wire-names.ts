import { slugOf } from '../../stories/story.ts';
import { agencySigning } from '../agencies.ts';

/** What an item is known by: its guid, what else its format calls it, and the slugs of who it says it is from. */
export interface WireNames {
  readonly guid: string;
  readonly aliases: readonly string[];
  readonly senders: readonly string[];
}

/** Who sent an item that is known: whom it names, and the slug of the source of its story. */
export interface KnownSender {
  readonly senders: readonly string[];
  readonly source: string | null;
}

/** The slugs of senders by their names, an agency by whichever of its own. */
export function senderSlugs(names: readonly (string | null)[]): string[] {
  const slugs = names.map((name) => (name && (agencySigning(name)?.slug ?? slugOf(name, ''))) || '');
  return [...new Set(slugs.filter(Boolean))];
}

/** Whether one of the names of `one` is one of the other's. */
export function sharesName(
  one: Pick<WireNames, 'guid' | 'aliases'>,
  other: Pick<WireNames, 'guid' | 'aliases'>,
): boolean {
  const names = new Set([other.guid, ...other.aliases]);
  return [one.guid, ...one.aliases].some((name) => names.has(name));
}

/** Whether a known item is from one of `senders`, or its story from the source that an import was told, or has by itself. */
export function isFrom(known: KnownSender, senders: readonly string[], source: string | null): boolean {
  const all = source === null ? senders : [...senders, source];
  return known.senders.some((slug) => all.includes(slug)) || (source !== null && known.source === source);
}

/** {@link isFrom}, and true where one of the two says nothing of who sent it. */
export function mayBeFrom(known: KnownSender, senders: readonly string[], source: string | null): boolean {
  return known.senders.length === 0 || senders.length === 0 || isFrom(known, senders, source);
}
