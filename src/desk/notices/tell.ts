import { type LetterRhythm, readDeskLetters } from '../../readers/desk-letters/desk-letters.ts';
import { PERMISSIONS } from '../../readers/permission.ts';
import type { Writing } from '../../store/database.ts';
import { newId } from '../../store/ids.ts';
import { json } from '../../store/tables.ts';
import type { StoryState } from '../../stories/story.ts';
import type { Move } from '../workflow.ts';
import { letterGroup, type Telling } from './notice.ts';

/** How many characters of what somebody wrote a notice repeats. */
const SAID = 280;

/** Tells members of the newsroom something, in the transaction in which it happens; whoever did it is not told. */
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

/** Tells whose story it is that it was moved, and everybody who may approve it that it waits for that. */
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

/** Whose story it is: who began it, who changed its text last, who it is given to. */
export async function writersOf(writing: Writing, storyId: string): Promise<(string | null)[]> {
  const row = await writing
    .selectFrom('stories')
    .select(['started_by', 'changed_by', 'assigned_to'])
    .where('id', '=', storyId)
    .executeTakeFirst();
  return row ? [row.started_by, row.changed_by, row.assigned_to] : [];
}

/** Everybody who may review stories. */
export async function editorsOf(writing: Writing): Promise<string[]> {
  const rows = await writing
    .selectFrom('users')
    .select('id')
    .where('role', 'in', [...PERMISSIONS['review stories']])
    .where('disabled_at', 'is', null)
    .execute();
  return rows.map(({ id }) => id);
}

/** Cut between characters: the database keeps no half of one, and refuses the row. */
function beginningOf(said: string): string {
  return [...said]
    .slice(0, SAID)
    .join('')
    .replace(/\p{Surrogate}/gu, '\ufffd');
}

function waitsFor(rhythm: LetterRhythm): 'at once' | 'daily' | null {
  return rhythm === 'off' ? null : rhythm;
}
