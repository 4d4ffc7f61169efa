import { join } from 'node:path';
import { Problem } from '../../errors.ts';
import { MANIFEST_MOST, type Manifest, readManifest } from '../../store/backup/manifest.ts';
import { readOutside } from '../../store/outside-file.ts';

/** The file that says what an export holds. */
export const EXPORT_MANIFEST = 'newsroom.json';

/** What an export in `folder` holds; null where none is there. Throws a Problem where its manifest was changed. */
export async function newsroomIn(folder: string): Promise<Manifest | null> {
  const terms = { within: folder, most: MANIFEST_MOST };
  const text = await readOutside(join(folder, EXPORT_MANIFEST), terms).catch((error) => {
    // `folder` may be a file, or a folder of stories.
    if (error instanceof Problem && error.kind === 'not found') return null;
    throw error;
  });
  return text && readManifest(text.toString('utf8'));
}
