import type { PictureFile, ShownChoice, Teaser } from './media/picture-file.queries.ts';
import type { ChosenPicture, Presentation } from './presentation.ts';

/** What a story's card shows, by its presentation and the files of its pictures. */
export function teaserOf(
  presentation: Presentation | null,
  pictures: Readonly<Record<string, PictureFile>>,
): Teaser | null {
  if (!presentation) return null;
  const { teaserHeadline: headline, teaserPicture } = presentation;
  const picture = teaserPicture && shownChoice(teaserPicture, pictures);
  return headline || picture ? { headline, picture } : null;
}

/** A chosen picture with its file; null where the library no longer has it. */
export function shownChoice(
  chosen: ChosenPicture,
  pictures: Readonly<Record<string, PictureFile>>,
): ShownChoice | null {
  const file = pictures[chosen.mediaId];
  return file ? { ...chosen, file, credit: '' } : null;
}
