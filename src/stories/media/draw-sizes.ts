import { writeFileSync } from 'node:fs';
import sharp from 'sharp';
import { CROP_SHAPES, cropBox } from './crop-box.ts';
import { focalAt, type MediaSize, masterSize } from './media-sizes.ts';
import { readingPicture } from './reading-picture.ts';

/** A picture of ours that sizes are drawn of. */
export interface SizeSource {
  /** A picture that was drawn anew, or what an SVG looks like in dots. */
  readonly bytes: Buffer;
  readonly frames: number;
  /** Of a drawing, stills are PNG: JPEG blurs its lines. */
  readonly isDrawing: boolean;
}

/** A size that was drawn: its file lies in the child's folder. */
export interface DrawnSize extends MediaSize {
  readonly file: string;
  readonly mime: string;
}

/** Pixels in memory, which each size is scaled from. */
type Master = Awaited<ReturnType<typeof masterOf>>;

const STILL_QUALITY = 80;
/** More than any picture has that a setting lets in. */
const MOST_PIXELS = 250_000_000;
/** An empty packet gives a WebP a place for words, which are put there as it is sent. */
const NO_WORDS = '<x:xmpmeta xmlns:x="adobe:ns:meta/"/>';

/**
 * Draws sizes of a picture, all from one copy of it in memory that is as large as a picture is shown at most. Runs in a
 * child process. Throws a Problem where the picture cannot be read.
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

/** The first frame, upright, in bytes of red, green, blue and what is transparent. */
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
    // Of the whole, half the work is a thirtieth of the bytes.
    const how = width < whole ? { quality: 78, effort: 4 } : { quality: 86, effort: 2 };
    return picture.resize({ width, withoutEnlargement: true }).withXmp(NO_WORDS).webp(how).toBuffer();
  }
  const still = sharp(data, { raw: { width: whole, height, channels } });
  const cut = shape === 'whole' ? still : still.extract(cropBox(info, CROP_SHAPES[shape], focalAt(point)));
  // A drawing is as wide as it is asked for: it has no pixels of its own.
  const sized = cut.resize({ width, withoutEnlargement: !source.isDrawing });
  const flat = sized.flatten({ background: '#ffffff' });
  return mime === 'image/png'
    ? flat.png({ compressionLevel: 9 }).toBuffer()
    : flat.jpeg({ quality: STILL_QUALITY, mozjpeg: true }).toBuffer();
}
