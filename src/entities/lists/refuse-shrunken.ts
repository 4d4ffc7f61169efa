import { refusal } from '../../words/refusal.ts';
import type { ListChanges } from './watch-list.ts';

/** A list that loses more than this share of its entries at once was probably truncated. */
const MOST_GONE = 0.3;
/** In a very short list a few entries are a large share. */
const FEW = 3;

/**
 * Refuses a version that removes so much of the previous one that its files look truncated, unless a person confirmed
 * it.
 */
export function refuseShrunken(
  slug: string,
  before: { readonly number: number; readonly entry_count: number; readonly as_of: string | null },
  { removed }: Pick<ListChanges, 'removed'>,
): void {
  if (removed < FEW || removed <= before.entry_count * MOST_GONE) return;
  throw refusal('listShrunken', { slug, removed, before: before.entry_count, number: String(before.number) });
}
