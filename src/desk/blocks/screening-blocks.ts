import { waitingHitsOf } from '../../entities/screening/hits.queries.ts';
import { notScreenedYet } from '../../entities/screening/screened-as.queries.ts';
import type { Reading, Writing } from '../../store/database.ts';
import { type Block, blockKey } from './block.ts';

/** Blocks for those of these entities with undecided hits, and for those not screened yet. */
export async function screeningBlocks(
  reading: Reading | Writing,
  entityIds: readonly string[],
): Promise<Block[]> {
  if (entityIds.length === 0) return [];
  const hits = await waitingHitsOf(reading, entityIds);
  const unseen = await notScreenedYet(reading, entityIds);
  return [
    ...hits.map(({ id, sha256, entity, entry, version }): Block => {
      const { id: entityId, slug, label, names } = entity;
      return {
        kind: 'screening',
        // If the entry's content changes, it is a different question.
        key: blockKey('screening', id, sha256),
        hitId: id,
        entityId,
        slug,
        label,
        names,
        listed: entry.names[0]?.name ?? null,
        listNames: version.listNames,
      };
    }),
    ...unseen.map(
      (entity): Block => ({
        kind: 'screening',
        key: blockKey('screening', 'not yet', entity.entityId),
        hitId: null,
        ...entity,
        listed: null,
        listNames: null,
      }),
    ),
  ];
}
