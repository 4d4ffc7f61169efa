import type { Reading } from '../../store/database.ts';
import type { FactsChanged } from '../comparing/compare-facts.ts';
import { factsBetween } from '../comparing/find-facts.ts';
import { findVersion } from '../revisions/revision.queries.ts';
import type { ItemDetails } from './item-details.queries.ts';

/** What the newest version of an item has changed, of figures and names. */
export interface ItemChanges extends FactsChanged {
  /** The revisions that are compared. */
  readonly from: number;
  readonly to: number;
}

/** Compares the newest version of an item with the one before; null if there is one only. */
export async function changedInItem(
  reading: Reading,
  story: Parameters<typeof factsBetween>[1],
  { versions: [newest, before] }: Pick<ItemDetails, 'versions'>,
): Promise<ItemChanges | null> {
  if (!newest || !before) return null;
  const [from, to] = await Promise.all(
    [before, newest].map(({ number }) => findVersion(reading, story.id, { kind: 'revision', number })),
  );
  if (!from || !to) return null;
  const changed = await factsBetween(reading, story, from.draft, to.draft);
  return { from: before.number, to: newest.number, ...changed };
}
