import sharp, { type Sharp } from 'sharp';
import { CROP_SHAPES, type CropShape, cropBox } from '../../stories/media/crop-box.ts';
import type { Focal } from '../../stories/media/media-item.ts';
import type { ShownMedia } from '../../stories/media/shown-media.queries.ts';
import { writeXmp } from '../../stories/media/xmp.ts';
import type { Media } from '../../stories/media.queries.ts';

/** What of a picture is asked for. */
export interface Wanted {
  readonly width: number | null;
  readonly crop: CropShape | null;
  /** What a crop keeps in sight. */
  readonly focal: Focal;
  /** For programs that read no SVG and no WebP. */
  readonly asCard: boolean;
}

/** Bytes to send, and what they are. */
export interface Drawn {
  readonly type: string;
  readonly bytes: Uint8Array;
}

const MOST_PIXELS = 250_000_000;
const FULL_QUALITY = 86;
const QUALITY = 78;
const CARD_WIDTH = 1200;
/** Two cores: two pictures at once, and the rest of libuv's threads stay free. */
const AT_ONCE = 2;
let running = 0;
const waiting: (() => void)[] = [];

/**
 * Draws a picture of ours in the size asked for, with nothing written into it but its credit and caption.
 * `dots` is what an SVG looks like, where that was drawn when it was taken in.
 */
export async function renderMedia(
  media: Media,
  shown: ShownMedia,
  dots: Drawn | null,
  { width, crop, focal, asCard }: Wanted,
): Promise<Drawn> {
  const isSvg = media.mime === 'image/svg+xml';
  // An SVG is sharp at any width: it is sent as it is unless a picture of dots is asked for.
  if (isSvg && !crop && !asCard) return { type: media.mime, bytes: media.bytes };
  const source = isSvg && dots ? dots.bytes : media.bytes;
  const moves = shown.frames > 1 && !crop && !asCard;
  await turn();
  try {
    const density = isSvg && !dots ? Math.min(72 * ((width ?? CARD_WIDTH) / media.width), 600) : undefined;
    let picture = sharp(source, {
      limitInputPixels: MOST_PIXELS,
      animated: moves,
      ...(density && { density }),
    }).autoOrient();
    if (crop) picture = picture.extract(await boxOf(picture, focal, crop));
    const most = width ?? (asCard ? CARD_WIDTH : null);
    if (most) picture = picture.resize({ width: most, withoutEnlargement: !isSvg });
    const xmp = writeXmp(shown);
    if (xmp) picture = picture.withXmp(xmp);
    if (!asCard) {
      const quality = width === null ? FULL_QUALITY : QUALITY;
      return { type: 'image/webp', bytes: await picture.webp({ quality, effort: 4 }).toBuffer() };
    }
    const flat = picture.flatten({ background: '#ffffff' });
    return isSvg
      ? { type: 'image/png', bytes: await flat.png({ compressionLevel: 9 }).toBuffer() }
      : { type: 'image/jpeg', bytes: await flat.jpeg({ quality: 80, mozjpeg: true }).toBuffer() };
  } finally {
    running -= 1;
    waiting.shift()?.();
  }
}

/** Measured on what is drawn: the dots of an SVG are more than the units it was made in. */
async function boxOf(picture: Sharp, focal: Focal, crop: CropShape) {
  const { autoOrient } = await picture.metadata();
  return cropBox(autoOrient, CROP_SHAPES[crop], focal);
}

async function turn(): Promise<void> {
  while (running >= AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve));
  running += 1;
}
