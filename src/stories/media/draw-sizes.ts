import { writeFileSync } from 'node:fs';
import sharp from 'sharp';
import { CROP_SHAPES, cropBox } from './crop-box.ts';
import { focalAt, type MediaSize, masterSize } from './media-sizes.ts';
import { readingPicture } from './reading-picture.ts';

/** A picture of ours that sizes are generated from. */
export interface SizeSource {
  /** A re-encoded picture, or the raster version of an SVG. */
  readonly bytes: Buffer;
  readonly frames: number;
  /** For a vector drawing, stills are PNG: JPEG blurs its lines. */
  readonly isDrawing: boolean;
}

/** A generated size: its file is in the child's folder. */
export interface DrawnSize extends MediaSize {
  readonly file: string;
  readonly mime: string;
}

/** Decoded pixels, which each size is scaled from. */
type Master = Awaited<ReturnType<typeof masterOf>>;

const STILL_QUALITY = 80;
/** More than any setting allows. */
const MOST_PIXELS = 250_000_000;
/** An empty packet reserves space in a WebP for text, which is inserted when it is sent. */
const NO_WORDS = '<x:xmpmeta xmlns:x="adobe:ns:meta/"/>';

/**
 * Generates sizes of a picture from a single decoded copy at the maximum display size. Runs in a child process. Throws
 * a Problem if the picture cannot be read.
 */
export async function drawSizes(source: SizeSource, sizes: readonly MediaSize[]): Promise<DrawnSize[]> {
  if (sizes.length === 0) return [];
  const master = await readingPicture(() => masterOf(source));
  const drawn: DrawnSize[] = [];
  for (const [at, size] of sizes.entries()) {
    const mime = size.kind === 'webp' ? 'image/webp' : source.isDrawing ? 'image/png' : 'image/jpeg';
    const data = await readingPicture(() => written(source, master, size, mime));
    const file = `size-${at}`;
    writeFileSync(file, data, { mode: 0o600 });
    drawn.push({ ...size, file, mime });
  }
  return drawn;
}

/** The first frame, upright, as RGBA bytes. */
async function masterOf({ bytes }: SizeSource) {
  const picture = sharp(bytes, { limitInputPixels: MOST_PIXELS, sequentialRead: true });
  const { autoOrient } = await picture.metadata();
  return picture
    .autoOrient()
    .resize({ ...masterSize(autoOrient), fit: 'fill' })
    .toColourspace('srgb')
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true });
}

function written(source: SizeSource, { data, info }: Master, size: MediaSize, mime: string): Promise<Buffer> {
  const { kind, shape, point, width } = size;
  const { width: whole, height, channels } = info;
  if (kind === 'webp') {
    const picture =
      source.frames > 1
        ? sharp(source.bytes, { limitInputPixels: MOST_PIXELS, animated: true })
        : sharp(data, { raw: { width: whole, height, channels } });
    // For the full size, half the effort costs a thirtieth of the bytes.
    const how = width < whole ? { quality: 78, effort: 4 } : { quality: 86, effort: 2 };
    return picture.resize({ width, withoutEnlargement: true }).withXmp(NO_WORDS).webp(how).toBuffer();
  }
  const still = sharp(data, { raw: { width: whole, height, channels } });
  const cut = shape === 'whole' ? still : still.extract(cropBox(info, CROP_SHAPES[shape], focalAt(point)));
  // A vector drawing has no pixel size of its own: it is rendered at the requested width.
  const sized = cut.resize({ width, withoutEnlargement: !source.isDrawing });
  const flat = sized.flatten({ background: '#ffffff' });
  return mime === 'image/png'
    ? flat.png({ compressionLevel: 9 }).toBuffer()
    : flat.jpeg({ quality: STILL_QUALITY, mozjpeg: true }).toBuffer();
}
