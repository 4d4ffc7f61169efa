import type { PictureSettingName } from '../../newsroom-settings.ts';
import type { Writing } from '../../store/database.ts';

const SVG = 'image/svg+xml';
/** Home screens show an icon at 512 pixels. */
const ICON_SIDE = 512;
const LOGO_HEIGHT = 60;
/** A longer logo would be too small to read beside the search box of a telephone. */
const WIDEST = 10;
const TALLEST = 2;

/**
 * What is wrong with a picture of the library as the logo or icon of the newsroom; null where it can be. It is read in the
 * transaction that sets it, and cannot be taken out of the library from then on.
 */
export async function pictureFault(
  writing: Writing,
  name: PictureSettingName,
  id: string,
): Promise<string | null> {
  const picture = await writing
    .selectFrom('media')
    .select(['width', 'height', 'frames', 'mime'])
    .where('id', '=', id)
    .where('removed_at', 'is', null)
    .forShare()
    .executeTakeFirst();
  if (!picture) return 'must be the id of a picture in the media library';
  const { width, height, frames, mime } = picture;
  const isDrawing = mime === SVG;
  const size = `this picture has ${width} × ${height}`;
  if (frames > 1) return 'must be a picture that does not move';
  if (name === 'PORTAL_ICON') {
    if (Math.abs(width - height) * 100 > Math.max(width, height)) return `must be square; ${size} pixels`;
    if (!isDrawing && width < ICON_SIDE) return `must be at least ${ICON_SIDE} pixels wide; ${size}`;
    return null;
  }
  if (!isDrawing && height < LOGO_HEIGHT) return `must be at least ${LOGO_HEIGHT} pixels high; ${size}`;
  if (width > WIDEST * height || height > TALLEST * width)
    return `must be at most ${WIDEST} times as wide as high, or twice as high as wide; ${size} pixels`;
  return null;
}
