import { type SqlBool, sql } from 'kysely';
import type { Writing } from '../../store/database.ts';
import type { Block } from '../../stories/body.ts';
import { PICTURE_CANCELED } from '../../stories/reopen-settled.ts';
import type { StoryDraft } from '../../stories/story.ts';
import { pictureFile } from '../picture-file.ts';
import { markOnce } from './mark-stories.ts';
import type { ImportedDraft } from './refuse-outdated.ts';
import { knownItems } from './wire-items.queries.ts';
import { mayBeFrom } from './wire-names.ts';
import type { WireRecord } from './wire-record.ts';

/**
 * Records in the history of each story with a picture, once, that its sender cancelled the picture; returns whether
 * there is one. `told` is the source given to the import. A person removes the picture: the text may mention it.
 */
export async function cancelPicture(
  writing: Writing,
  order: WireRecord,
  told: string | null,
  now: Date,
): Promise<boolean> {
  const rows = await writing
    .selectFrom('wire_items as w')
    .innerJoin('stories as s', 's.id', 'w.story_id')
    .innerJoin('sources as o', 'o.id', 's.source_id')
    .select(['s.id', 's.state', 'w.senders', 'o.slug as source', 'w.pictures'])
    .where(sql<SqlBool>`w.pictures @> ${JSON.stringify([{ guid: order.guid }])}::jsonb`)
    .execute();
  const shown = rows.filter((row) => mayBeFrom(row, order.senders, told));
  for (const { id, state, pictures } of shown) {
    const src = pictures.find(({ guid }) => guid === order.guid)?.src;
    const note = [src, order.edNote].filter(Boolean).join(': ');
    await markOnce(writing, [{ id, state }], { move: PICTURE_CANCELED, note }, now);
  }
  return shown.length > 0;
}

/**
 * Wire items without pictures that their senders have cancelled, in any rendition. Earlier versions' ids for such a
 * picture are stored again: a later one may show it without its id.
 */
export async function withoutCanceledPictures(
  writing: Writing,
  items: readonly ImportedDraft[],
): Promise<ImportedDraft[]> {
  const keys = items.flatMap(({ draft, wire }) => (wire ? [draft.externalKey] : []));
  const before = new Map((await knownItems(writing, { keys, names: [] })).map((item) => [item.key, item]));
  const named = ({ draft, wire }: ImportedDraft) =>
    wire ? [...wire.pictures, ...(before.get(draft.externalKey)?.pictures ?? [])] : [];
  const names = [...new Set(items.flatMap(named).map(({ guid }) => guid))];
  const orders = (await knownItems(writing, { keys: [], names })).filter(({ canceled }) => canceled);
  if (orders.length === 0) return [...items];
  return items.map((item) => {
    const { draft, wire } = item;
    const isGone = ({ guid }: { readonly guid: string }) =>
      orders.some((order) => order.guid === guid && mayBeFrom(order, wire?.senders ?? [], draft.source.slug));
    const gone = named(item).filter(isGone);
    if (!wire || gone.length === 0) return item;
    const pictures = new Map([...wire.pictures, ...gone].map((one) => [JSON.stringify(one), one]));
    return {
      ...item,
      draft: withoutPictures(draft, new Set(gone.map(({ src }) => pictureFile(src)))),
      wire: { ...wire, pictures: [...pictures.values()] },
    };
  });
}

function withoutPictures(draft: StoryDraft, gone: ReadonlySet<string>): StoryDraft {
  const isGone = (src: string | null) => src !== null && gone.has(pictureFile(src));
  const without = (blocks: readonly Block[]): Block[] =>
    blocks.flatMap((block): Block[] => {
      if (block.type === 'figure') return isGone(block.attrs.src) ? [] : [block];
      return block.type === 'blockquote' ? [{ ...block, content: without(block.content) }] : [block];
    });
  const lead = isGone(draft.lead?.src ?? null) ? null : draft.lead;
  return { ...draft, lead, body: { ...draft.body, content: without(draft.body.content) } };
}
