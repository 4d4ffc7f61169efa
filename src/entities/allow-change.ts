import type { Reading, Writing } from '../store/database.ts';
import { isId } from '../store/ids.ts';
import type { Permitted } from '../store/permitted.ts';
import { refusal } from '../words/refusal.ts';

/** A member who changes entities at the desk, with the proof that they may do `A`. */
export interface EntityChanger<A extends string = 'review entities'> extends Permitted<A> {
  /** Whether they may change what readers see of an entity with a page. */
  readonly changesPublished: boolean;
}

/**
 * Allows a change to these entities, or throws a Problem if one of them, or the one it is read as, has a page and `by`
 * may not change what readers see. Automatic changes (`by` is null) are always allowed. Every action that changes an
 * entity's names and properties, its relations, or its merges must call this first. Accepting a mention need not: it
 * adds what a story says, which readers see once the story is public.
 */
export async function allowChange(
  writing: Writing,
  ids: readonly (string | null | undefined)[],
  by: EntityChanger<string> | null,
): Promise<void> {
  if (!by || by.changesPublished) return;
  const known = ids.filter((id) => typeof id === 'string').filter(isId);
  const label = known.length > 0 ? await publishedAmong(writing, known) : null;
  if (label !== null) {
    throw refusal('entityPageSeen', { label });
  }
}

/** The label of one of these entities, or of one they are read as, that has a page; null if none has. */
async function publishedAmong(reading: Reading, ids: readonly string[]): Promise<string | null> {
  const shown = await reading
    .selectFrom('entities as e')
    .select('e.label')
    .where('e.state', '=', 'published')
    .where((is) =>
      is.or([
        is('e.id', 'in', ids),
        is('e.id', 'in', is.selectFrom('entities as m').select('m.canonical_id').where('m.id', 'in', ids)),
      ]),
    )
    .orderBy('e.id')
    .executeTakeFirst();
  return shown?.label ?? null;
}
