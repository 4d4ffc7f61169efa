import { Problem } from '../errors.ts';
import type { Authorized } from '../readers/permission.ts';
import type { Writing } from '../store/database.ts';
import { newId } from '../store/ids.ts';
import { json } from '../store/tables.ts';
import type { StoryState } from '../stories/story.ts';
import { findCopy } from './copy.queries.ts';
import type { Copy, KeptCopy } from './copy.ts';
import { mayEdit } from './workflow.ts';

/** A copy to save, and the version it was written on: 0 where there was no working copy. */
export interface CopySent {
  readonly storyId: string;
  readonly version: number;
  readonly copy: Copy;
}

/** What became of a save: its new version; or, where somebody saved in between, what stands there now and where the text sent is kept. */
export type CopySaved =
  | { readonly saved: true; readonly version: number; readonly at: Date }
  | { readonly saved: false; readonly setAsideId: string; readonly current: KeptCopy };

/**
 * Saves what was written at a pause: the working copy alone, which readers never see. A text written on an older
 * version is not lost: it is set aside, and the answer says what stands there instead.
 * Throws a Problem where there is no such story, or its state is not one to write in.
 */
export async function saveCopy(
  writing: Writing,
  sent: CopySent,
  by: Authorized<'write stories'>,
  now: Date,
): Promise<CopySaved> {
  const { storyId, version, copy } = sent;
  const updated = await writing
    .updateTable('copies')
    .set({ version: version + 1, content: json<unknown>(copy), saved_at: now, saved_by: by.member.id })
    .where('story_id', '=', storyId)
    .where('version', '=', version)
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('stories as s')
          .select('s.id')
          .where('s.id', '=', storyId)
          .where('s.state', 'in', editableBy(by)),
      ),
    )
    .returning('version')
    .executeTakeFirst();
  if (updated) return { saved: true, version: updated.version, at: now };
  const story = await writing
    .selectFrom('stories')
    .select(['state', 'revision'])
    .where('id', '=', storyId)
    .forUpdate()
    .executeTakeFirst();
  if (!story) throw new Problem('not found', 'There is no such story.');
  if (!mayEdit(by.member.role, story.state as StoryState)) {
    throw new Problem(
      'conflict',
      `This story is ${story.state}: its text is not changed now.`,
      story.state === 'scheduled' ? 'Take it off the schedule first.' : 'Ask an editor.',
    );
  }
  const current = await findCopy(writing, storyId);
  if (!current && version === 0) {
    await writing
      .insertInto('copies')
      .values({
        story_id: storyId,
        version: 1,
        content: json<unknown>(copy),
        base_revision: story.revision,
        saved_at: now,
        saved_by: by.member.id,
      })
      .execute();
    return { saved: true, version: 1, at: now };
  }
  if (!current) {
    throw new Problem(
      'conflict',
      'The text you wrote on was taken into the story in between.',
      'Reload, then put your changes in again.',
    );
  }
  const setAsideId = await setAside(
    writing,
    { storyId, baseVersion: version, copy, why: 'conflict' },
    by,
    now,
  );
  return { saved: false, setAsideId, current };
}

/** Keeps a text beside the story's, until somebody says what became of it; answers its id. */
export async function setAside(
  writing: Writing,
  text: {
    readonly storyId: string;
    readonly baseVersion: number;
    readonly copy: Copy;
    readonly why: 'conflict' | 'taken over' | 'restored over';
  },
  by: Authorized<'write stories'>,
  now: Date,
): Promise<string> {
  const id = newId();
  await writing
    .insertInto('set_asides')
    .values({
      id,
      story_id: text.storyId,
      base_version: text.baseVersion,
      content: json<unknown>(text.copy),
      why: text.why,
      made_by: by.member.id,
      at: now,
    })
    .execute();
  return id;
}

function editableBy(by: Authorized<'write stories'>): StoryState[] {
  const states: StoryState[] = ['draft', 'in review', 'approved', 'scheduled', 'published', 'withdrawn'];
  return states.filter((state) => mayEdit(by.member.role, state));
}
