import type { Authorized } from '../readers/permission.ts';
import type { Writing } from '../store/database.ts';
import { newId } from '../store/ids.ts';
import { json } from '../store/tables.ts';
import { findUses, type MediaUse, settingsShowing } from '../stories/media/uses.queries.ts';
import { tellReaders } from '../stories/tell-readers.ts';
import { refusal } from '../words/refusal.ts';
import { announceSettings } from './settings/settings.changes.ts';

/** The most characters a note to readers of another picture has. */
export const PICTURE_NOTE = 2_000;

/** What readers of published stories are told of another picture in them, and who may say it. */
export interface PictureTelling {
  /** By the language of the stories. */
  readonly notes: Readonly<Record<string, string>>;
  readonly twoPairs: boolean;
  /** What became of it: another file, or other words. */
  readonly reason?: 'picture replaced' | 'picture described';
  /** Asked only where readers see the picture. */
  readonly mayPublish: () => Authorized<'publish stories'>;
}

/** The languages of the stories in which readers see a picture. */
export function languagesOut(uses: readonly MediaUse[]): string[] {
  return [...new Set(uses.filter(({ isOut }) => isOut).map(({ language }) => language))].sort();
}

/**
 * Tells the readers of each published story that shows a picture that it is another now, or is described otherwise: a
 * revision with a public note, in the transaction that changes it. Throws a Problem where a note is missing, or one alone may not do it.
 */
export async function tellOfPicture(
  writing: Writing,
  mediaId: string,
  { notes, twoPairs, reason = 'picture replaced', mayPublish }: PictureTelling,
  now: Date,
): Promise<void> {
  if ((await settingsShowing(writing, mediaId)).length > 0) {
    if (reason === 'picture replaced') {
      throw refusal('pictureIsLogo');
    }
    // Its address changes with its words.
    await announceSettings(writing);
  }
  const standing = await findUses(writing, mediaId, now);
  if (standing.length === 0) return;
  // Held, so that none of them goes out or is withdrawn while its readers are told.
  await writing
    .selectFrom('stories')
    .select('id')
    .where(
      'id',
      'in',
      standing.map(({ storyId }) => storyId),
    )
    .orderBy('id')
    .forUpdate()
    .execute();
  const uses = await findUses(writing, mediaId, now);
  const out = uses.filter(({ isOut }) => isOut).sort((a, b) => (a.storyId < b.storyId ? -1 : 1));
  if (out.length === 0) return;
  const by = mayPublish();
  if (twoPairs) {
    throw refusal('pictureTwoPairs');
  }
  const said = new Map(languagesOut(uses).map((language) => [language, notes[language]?.trim() ?? '']));
  const missing = [...said].filter(([, note]) => !note).map(([language]) => language);
  if (missing.length > 0) {
    throw refusal('pictureNoteMissing', { count: out.length, languages: missing.join(', ') });
  }
  const long = [...said].find(([, note]) => note.length > PICTURE_NOTE);
  if (long) throw refusal('pictureNoteLong', { most: PICTURE_NOTE });
  for (const { storyId, language } of out) {
    const note = said.get(language) ?? '';
    const told = { note, reason, by: by.member.id };
    await tellReaders(writing, storyId, told, now);
    await writing
      .insertInto('story_moves')
      .values({
        id: newId(),
        story_id: storyId,
        move: 'publish changes',
        from_state: 'published',
        to_state: 'published',
        made_by: by.member.id,
        at: now,
        note,
        overrides: json<unknown>([]),
      })
      .execute();
  }
}
