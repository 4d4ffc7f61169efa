import { announceChange } from '../../store/changes.ts';
import type { Store, Writing } from '../../store/database.ts';

const CHANNEL = 'baskets';

/** Tells every serving process, when the transaction is done, that the basket of this slug was made or revised. */
export async function announceBasket(writing: Writing, slug: string): Promise<void> {
  await announceChange(writing, CHANNEL, slug);
}

/** Calls `changed` with the slug of every basket that is made or revised; with null when any may have been. */
export async function onBasketsChanged(
  store: Pick<Store, 'listen'>,
  changed: (slug: string | null) => void,
): Promise<void> {
  await store.listen(CHANNEL, (slug) => changed(slug === '' ? null : slug));
}
