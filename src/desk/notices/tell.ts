import { type LetterRhythm, readDeskLetters } from '../../readers/desk-letters/desk-letters.ts';
import { PERMISSIONS } from '../../readers/permission.ts';
import type { Writing } from '../../store/database.ts';
import { newId } from '../../store/ids.ts';
import { json } from '../../store/tables.ts';
import type { StoryState } from '../../stories/story.ts';
import type { Move } from '../workflow.ts';
import { letterGroup, type Telling } from './notice.ts';

/** How many characters of a text are quoted in a notice. */
const SAID = 280;

/** Notifies members of the newsroom, in the transaction of the event; the member who caused it is left out. */
export async function tell(
  writing: Writing,
  members: readonly (string | null)[],
  telling: Telling,
  now: Date,
): Promise<void> {
  const ids = [...new Set(members)].filter((id) => id !== null && id !== telling.by) as string[];
  if (ids.length === 0) return;
  const staff = await writing
    .selectFrom('users')
    .select(['id', 'desk_letters'])
    .where('id', 'in', ids)
    .where('role', 'in', [...PERMISSIONS['write stories']])
    .where('disabled_at', 'is', null)
    .execute();
  if (staff.length === 0) return;
  const group = letterGroup(telling.kind);
  const said = beginningOf(telling.about.said ?? '');
  await writing
    .insertInto('desk_notices')
    .values(
      staff.map(({ id, desk_letters: chosen }) => ({
        id: newId(),
        user_id: id,
        kind: telling.kind,
        story_id: telling.storyId,
        made_by: telling.by,
        about: json<unknown>({ ...telling.about, ...(said && { said }) }),
        key: telling.key ?? null,
        at: now,
        letter: waitsFor(readDeskLetters(chosen)[group]),
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Notifies a story's writers of a move, and everyone who may approve it that approval is pending. */
export async function tellOfMove(
  writing: Writing,
  moved: { storyId: string; move: Move; to: StoryState; note: string; by: string | null },
  now: Date,
): Promise<void> {
  const { storyId, move, to, note, by } = moved;
  const kind = move === 'send back' ? 'sent back' : move === 'approve' ? 'approved' : 'moved';
  const about = { move, to, ...(note && { said: note }) };
  const members = [
    ...(await writersOf(writing, storyId)),
    ...(move === 'ask for review' ? await editorsOf(writing) : []),
  ];
  await tell(writing, members, { kind, storyId, by, about }, now);
}

/** A story's writers: who started it, who last changed its text, who it is assigned to. */
export async function writersOf(writing: Writing, storyId: string): Promise<(string | null)[]> {
  const row = await writing
    .selectFrom('stories')
    .select(['started_by', 'changed_by', 'assigned_to'])
    .where('id', '=', storyId)
    .executeTakeFirst();
  return row ? [row.started_by, row.changed_by, row.assigned_to] : [];
}

/** Everyone who may review stories. */
export async function editorsOf(writing: Writing): Promise<string[]> {
  const rows = await writing
    .selectFrom('users')
    .select('id')
    .where('role', 'in', [...PERMISSIONS['review stories']])
    .where('disabled_at', 'is', null)
    .execute();
  return rows.map(({ id }) => id);
}

/** Cut between characters: the database refuses half a surrogate pair. */
function beginningOf(said: string): string {
  return [...said]
    .slice(0, SAID)
    .join('')
    .replace(/\p{Surrogate}/gu, '\ufffd');
}

function waitsFor(rhythm: LetterRhythm): 'at once' | 'daily' | null {
  return rhythm === 'off' ? null : rhythm;
}
