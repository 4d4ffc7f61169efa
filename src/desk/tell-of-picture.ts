import type { Authorized } from '../readers/permission.ts';
import type { Writing } from '../store/database.ts';
import { newId } from '../store/ids.ts';
import { json } from '../store/tables.ts';
import { findUses, type MediaUse, settingsShowing } from '../stories/media/uses.queries.ts';
import { tellReaders } from '../stories/tell-readers.ts';
import { refusal } from '../words/refusal.ts';
import { announceSettings } from './settings/settings.changes.ts';

/** Maximum length of a public note about a changed picture. */
export const PICTURE_NOTE = 2_000;

/** The public notes about a changed picture in published stories, and who may publish them. */
export interface PictureTelling {
  /** By language of the stories. */
  readonly notes: Readonly<Record<string, string>>;
  readonly twoPairs: boolean;
  /** What changed: the file, or the description. */
  readonly reason?: 'picture replaced' | 'picture described';
  /** Checked only if readers see the picture. */
  readonly mayPublish: () => Authorized<'publish stories'>;
}

/** The languages of the stories in which readers see a picture. */
export function languagesOut(uses: readonly MediaUse[]): string[] {
  return [...new Set(uses.filter(({ isOut }) => isOut).map(({ language }) => language))].sort();
}

/**
 * Adds a public note to each published story with a picture that was replaced or described differently: a revision in
 * the same transaction. Throws a Problem if a note is missing, or the second pair of eyes is.
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
    // Its address changes with its text.
    await announceSettings(writing);
  }
  const standing = await findUses(writing, mediaId, now);
  if (standing.length === 0) return;
  // Locked, so that none is published or withdrawn in the meantime.
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
