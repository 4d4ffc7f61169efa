import type { Store, Writing } from '../../store/database.ts';
import { refusal } from '../../words/refusal.ts';
import { type Adding, avifState, checkedType, keepFiles, sha256Of } from './add-media.ts';
import { plainFileName } from './file-name.ts';
import { lockSeenMedia, type SeenMedia } from './lock-media.ts';
import { cleanInChild } from './picture-child.ts';
import { pointsInUse } from './points.queries.ts';
import { recordChange } from './record-change.ts';

/**
 * Replaces the file of a picture: every story that uses it shows the new one, its texts and rights stay, and earlier
 * files are stored; `tell` notifies readers in the same transaction, or refuses. Returns the removed parts of an SVG.
 * Throws a Problem if the file is of an unsupported type or already in the library, or if someone changed the picture
 * since it was displayed.
 */
export async function replaceMedia(
  store: Store,
  picture: SeenMedia,
  sent: { readonly name: string; readonly bytes: Uint8Array },
  adding: Adding<'manage pictures'>,
  tell: (writing: Writing) => Promise<void>,
): Promise<readonly string[]> {
  const { id } = picture;
  const name = plainFileName(sent.name);
  const type = checkedType(sent.bytes, name, adding.limits);
  const points = await pointsInUse(store.reading, id);
  const clean = await cleanInChild(sent.bytes, type, adding.limits, points);
  const [sha256, original] = await Promise.all([sha256Of(clean.bytes), sha256Of(sent.bytes)]);
  await store.write(async (writing) => {
    const before = await lockSeenMedia(writing, picture);
    const same = await writing
      .selectFrom('media')
      .select('id')
      .where('sha256', '=', sha256)
      .executeTakeFirst();
    if (same) {
      throw refusal(same.id === id ? 'pictureSame' : 'pictureInLibrary');
    }
    const version = before.version + 1;
    await writing
      .insertInto('media_originals')
      .columns(['media_id', 'version', 'sha256', 'mime', 'name', 'bytes', 'made_by', 'at'])
      .expression((eb) =>
        // An imported picture has no original file: what readers saw is stored instead.
        eb
          .selectFrom('media as m')
          .select([
            'm.id',
            'm.version',
            'm.sha256',
            'm.mime',
            'm.name',
            'm.bytes',
            'm.added_by',
            'm.created_at',
          ])
          .where('m.id', '=', id),
      )
      .onConflict((conflict) => conflict.columns(['media_id', 'version']).doNothing())
      .execute();
    await writing
      .updateTable('media')
      .set({
        sha256,
        mime: clean.mime,
        bytes: clean.bytes,
        width: clean.width,
        height: clean.height,
        frames: clean.frames,
        name,
        version,
        taken_at: clean.words.takenAt,
        avif: avifState(clean),
        sizes: 'made',
        sizes_tries: 0,
        sizes_due: null,
        sizes_failure: '',
        changed_by: adding.by?.member.id ?? null,
        changed_at: adding.now,
      })
      .where('id', '=', id)
      .execute();
    await writing.deleteFrom('media_renditions').where('media_id', '=', id).execute();
    await keepFiles(writing, { id, version, clean, original, sent: { ...sent, name }, adding });
    await tell(writing);
    const details = { version, file: [before.name, name], sha256: [before.sha256, sha256] };
    await recordChange(writing, {
      mediaId: id,
      kind: 'replace',
      by: adding.by?.member.id ?? null,
      now: adding.now,
      details,
    });
  });
  return clean.leftOut;
}
