import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Manifest, readManifest } from '../../store/backup/manifest.ts';

/** The file that says what an export holds. */
export const EXPORT_MANIFEST = 'newsroom.json';

/** What an export in `folder` holds; null where none is there. Throws a Problem where its manifest was changed. */
export async function newsroomIn(folder: string): Promise<Manifest | null> {
  const text = await readFile(join(folder, EXPORT_MANIFEST), 'utf8').catch(() => null);
  return text === null ? null : readManifest(text);
}
