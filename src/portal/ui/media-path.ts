import type { PictureFile } from '../../stories/media/picture-file.queries.ts';

/** The URL of a picture, cacheable for ever if its file is known. */
export function mediaPath(mediaId: string | null, file: PictureFile | null, query: string): string {
  const asked = [query, file ? `v=${file.stamp}` : '', file?.key ? `preview=${file.key}` : '']
    .filter(Boolean)
    .join('&');
  return `/media/${mediaId}${asked && `?${asked}`}`;
}
