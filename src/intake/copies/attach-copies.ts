import { sql } from 'kysely';
import type { Writing } from '../../store/database.ts';
import { bodyText } from '../../stories/body.ts';
import { copyOverlap, copySketch, isSameCopy } from '../../stories/copy-sketch.ts';
import { COPY_ATTACHED, recordImportMoves, VERSION_LEFT } from '../../stories/reopen-settled.ts';
import { markOnce } from '../wires/mark-stories.ts';
import type { ImportedDraft } from '../wires/refuse-outdated.ts';
import { storyOf } from './find-original.ts';

/** A story that was saved as the copy of another. */
export interface Attached {
  readonly id: string;
  readonly originalId: string;
  readonly share: number;
  readonly item: ImportedDraft;
}

/** Attaches copies to the stories that they are the same as: the pool has them apart, and the history of each story says so. */
export async function attachCopies(writing: Writing, copies: readonly Attached[], now: Date): Promise<void> {
  for (const { id, originalId, share, item } of copies) {
    // Also what does not enter the pool by itself, such as copy of our own: else nobody would see it.
    await sql`insert into intake_items (story_id, state, came_at, at, source_id, language, section_id, copy_of, copy_share)
      select id, 'copy', ${now}, ${now}, source_id, language, section_id, ${originalId}::uuid, ${percent(share)}
      from stories where id = ${id}::uuid
      on conflict (story_id) do update set state = 'copy', copy_of = excluded.copy_of, copy_share = excluded.copy_share`.execute(
      writing,
    );
    const { state } = await storyOf(writing, originalId);
    const move = { storyId: originalId, move: COPY_ATTACHED, from: state, to: state, note: nameOf(item) };
    await recordImportMoves(writing, [move], now);
  }
}

/**
 * What a new version of attached copy comes to. The story is left as it is, and its editors are told; what is no longer
 * the same copy waits as an item of its own.
 */
export async function reviseCopies(
  writing: Writing,
  revised: readonly { readonly id: string; readonly item: ImportedDraft }[],
  now: Date,
): Promise<void> {
  if (revised.length === 0) return;
  const rows = await writing
    .selectFrom('intake_items')
    .select(['story_id as id', 'copy_of as originalId'])
    .where('story_id', '=', sql<string>`any(${revised.map(({ id }) => id)}::uuid[])`)
    .where('state', '=', 'copy')
    .execute();
  for (const { id, originalId } of rows) {
    const item = revised.findLast((one) => one.id === id)?.item;
    if (!item || originalId === null) continue;
    const original = await storyOf(writing, originalId);
    const sketch = copySketch(bodyText(item.draft.body));
    const isSame = isSameCopy(original.sketch, sketch);
    await writing
      .updateTable('intake_items')
      .set({
        copy_share: percent(copyOverlap(original.sketch, sketch)),
        ...(!isSame && { state: 'waiting' as const }),
      })
      .where('story_id', '=', id)
      .execute();
    // What readers see already needs nobody.
    if (original.state !== 'published' || original.sketch === sketch) continue;
    const why = isSame
      ? 'Another source sent a new version of the same copy, so the story is left as it is.'
      : 'Another source sent a new version that is no longer the same copy, so the story is left as it is.';
    const note = `${nameOf(item)}: ${why}`;
    await markOnce(writing, [{ id: originalId, state: original.state }], { move: VERSION_LEFT, note }, now);
  }
}

/** Tells the editors of published stories that a source has withdrawn copy that is attached to them. */
export async function tellOfCanceledCopies(
  writing: Writing,
  ids: readonly string[],
  note: string,
  now: Date,
): Promise<void> {
  if (ids.length === 0) return;
  const rows = await writing
    .selectFrom('intake_items as i')
    .innerJoin('stories as s', 's.id', 'i.copy_of')
    .innerJoin('stories as c', 'c.id', 'i.story_id')
    .innerJoin('sources as o', 'o.id', 'c.source_id')
    .select(['s.id', 's.state', 'c.headline', 'o.name as source'])
    .where('i.story_id', '=', sql<string>`any(${[...ids]}::uuid[])`)
    .where('i.state', '=', 'copy')
    .where('s.state', 'not in', ['withdrawn', 'deleted'])
    .execute();
  for (const { id, state, headline, source } of rows) {
    const why = 'Its source has withdrawn this copy, which is the same as that of the story.';
    const said = [`“${headline}”, ${source}: ${why}`, note].filter(Boolean).join(' ');
    await markOnce(writing, [{ id, state }], { move: VERSION_LEFT, note: said }, now);
  }
}

function nameOf({ draft }: ImportedDraft): string {
  return `“${draft.headline}”, ${draft.source.name}`;
}

function percent(share: number): number {
  return Math.round(share * 100);
}
