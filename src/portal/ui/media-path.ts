import type { PictureFile } from '../../stories/media/picture-file.queries.ts';

/** The address of a picture, to be kept for ever where its file is known. */
export function mediaPath(mediaId: string | null, file: PictureFile | null, query: string): string {
  const asked = [query, file ? `v=${file.stamp}` : '', file?.key ? `preview=${file.key}` : '']
    .filter(Boolean)
    .join('&');
  return `/media/${mediaId}${asked && `?${asked}`}`;
}
