import { storyFigures } from '../../../evidence/claims/claims.queries.ts';
import { saveClaims } from '../../../evidence/claims/save-claims.ts';
import type { Store } from '../../../store/database.ts';
import { draftOf } from '../../../stories/testing.ts';
import { upsertStories } from '../../../stories/upsert-stories.ts';

/** Saves a draft story of 10 February 2026; answers the id of its figure with these words. */
export async function keepDraft(
  store: Store,
  headline: string,
  text: string,
): Promise<(words: string) => string> {
  const draft = { ...draftOf({ headline, text }), state: 'draft' as const };
  const now = new Date('2026-02-10T12:00:00Z');
  const id = await store.write(async (writing) => {
    const taken = await upsertStories(writing, [draft], now);
    await saveClaims(writing, [draft], taken, now);
    return taken[0]?.id ?? '';
  });
  await store.statement("update stories set state = 'draft', published_at = null where id = $1::uuid", [id]);
  const found = await storyFigures(store.reading, id);
  return (words) => found.find(({ claim }) => claim.exact.includes(words))?.claim.id ?? '';
}
