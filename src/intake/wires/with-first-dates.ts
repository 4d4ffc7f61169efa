import { sql } from 'kysely';
import type { Writing } from '../../store/database.ts';
import type { ImportedDraft } from './refuse-outdated.ts';

/**
 * Drafts of items that say when this version was made, but not when the first was: a story keeps the time of the first
 * version that came, and is updated at the time of this one. Otherwise each version would make it the newest story.
 */
export async function withFirstDates(
  writing: Writing,
  items: readonly ImportedDraft[],
): Promise<ImportedDraft[]> {
  const keys = items.flatMap(({ draft, wire }) => (wire && !wire.isFirstDated ? [draft.externalKey] : []));
  if (keys.length === 0) return [...items];
  const rows = await writing
    .selectFrom('stories')
    .select(['external_key', 'published_at'])
    .where('external_key', '=', sql<string>`any(${keys})`)
    .execute();
  const firsts = new Map(rows.map(({ external_key, published_at }) => [external_key, published_at]));
  return items.map((item) => {
    const { draft, wire } = item;
    const first = wire && !wire.isFirstDated ? firsts.get(draft.externalKey) : null;
    if (!first || !draft.publishedAt || first >= draft.publishedAt) return item;
    return { ...item, draft: { ...draft, publishedAt: first, updatedAt: draft.publishedAt } };
  });
}
