import type { Reading, Writing } from '../../store/database.ts';
import { type Block, blockKey } from './block.ts';

/** Blocks a story whose agency has cancelled the item that it, or a story it is a translation of, was made of. */
export async function canceledBlocks(reading: Reading | Writing, storyId: string): Promise<Block[]> {
  const rows = await reading
    .selectFrom('wire_items as w')
    .innerJoin('stories as s', 's.id', 'w.story_id')
    .innerJoin('sources as o', 'o.id', 's.source_id')
    .select(['w.key', 'o.slug', 'o.name'])
    .where('s.group_id', '=', (eb) => eb.selectFrom('stories').select('group_id').where('id', '=', storyId))
    .where('w.canceled', '=', true)
    .orderBy('w.key')
    .execute();
  return rows.map(({ key, slug, name }) => ({
    kind: 'licence',
    key: blockKey('licence', key, 'canceled'),
    source: name,
    sourceSlug: slug,
    why: 'canceled',
  }));
}
