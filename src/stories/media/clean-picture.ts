import { readFileSync, writeFileSync } from 'node:fs';
import sharp, { type Metadata, type Sharp } from 'sharp';
import { refusal } from '../../words/refusal.ts';
import { cleanSvg } from './clean-svg.ts';
import { drawDots } from './draw-dots.ts';
import { type DrawnSize, drawSizes } from './draw-sizes.ts';
import { masterSize, sizesOf } from './media-sizes.ts';
import { PICTURE_MIMES, type PictureType } from './picture-type.ts';
import { type PictureWords, wordsFrom } from './picture-words.ts';
import { readExif } from './read-exif.ts';
import { readIptc } from './read-iptc.ts';
import { brokenPicture, readingPicture } from './reading-picture.ts';
import { readXmp } from './xmp.ts';

/** The limits for a picture's file. */
export interface PictureLimits {
  readonly bytes: number;
  /** Of all its frames together. */
  readonly pixels: number;
}

/** The input of the child process: a file, its detected type, and its limits. */
export interface CleaningOrder {
  readonly path: string;
  readonly type: PictureType;
  readonly limits: PictureLimits;
  /** The focal points for crops, such as `25-80`. */
  readonly points: readonly string[];
}

/** A re-encoded picture; its bytes are in the files named here, in the child's folder. */
export interface CleanedPicture {
  readonly file: string;
  readonly mime: string;
  readonly width: number;
  readonly height: number;
  readonly frames: number;
  /** A raster version of an SVG, for programs that cannot show one; null for raster pictures. */
  readonly dots: { readonly file: string; readonly mime: string; readonly width: number } | null;
  readonly sizes: readonly DrawnSize[];
  readonly words: PictureWords;
  /** The removed parts of an SVG. */
  readonly leftOut: readonly string[];
}

const MOST_FRAMES = 600;
const MOST_SIDE = 16_383;
/** Maximum decompression ratio of a file: a single colour reaches 1,000. */
const MOST_RATIO = 4_000;
const RATIO_COUNTS_FROM = 32 * 1024 * 1024;
const NOTHING: PictureWords = { caption: null, credit: null, holder: null, takenAt: null };
const ANIMATED = ['gif', 'webp'];
/** The libvips loader allowed for each kind; all others are blocked. */
const READERS: Readonly<Record<PictureType, string>> = {
  jpeg: 'VipsForeignLoadJpeg',
  png: 'VipsForeignLoadPng',
  webp: 'VipsForeignLoadWebp',
  avif: 'VipsForeignLoadHeif',
  gif: 'VipsForeignLoadNsgif',
  svg: 'VipsForeignLoadSvg',
};

/**
 * Re-encodes a picture from its pixels, upright, in sRGB, no larger than pictures are shown, without any other data
 * from its file, and in the sizes it is sent in. Runs in a child process. Throws a Problem if the file is broken or too
 * large.
 */
export async function cleanPicture({ path, type, limits, points }: CleaningOrder): Promise<CleanedPicture> {
  sharp.block({ operation: ['VipsForeignLoad'] });
  sharp.unblock({ operation: [READERS[type]] });
  // Each picture is processed only once: libvips would cache it for nothing.
  sharp.cache(false);
  const bytes = readFileSync(path);
  if (type === 'svg') return cleanDrawing(bytes, points);
  const many = ANIMATED.includes(type);
  const metadata = await readingPicture(() =>
    sharp(bytes, { limitInputPixels: false, animated: many }).metadata(),
  );
  if (metadata.format !== (type === 'avif' ? 'heif' : type)) throw brokenPicture();
  const frames = many ? (metadata.pages ?? 1) : 1;
  refuseBombs(metadata, frames, bytes.length, limits);
  const words = wordsFrom([
    ...(metadata.xmp ? [readXmp(metadata.xmp)] : []),
    ...(metadata.iptc ? [readIptc(metadata.iptc)] : []),
    ...(metadata.exif ? [readExif(metadata.exif)] : []),
  ]);
  const picture = sharp(bytes, {
    limitInputPixels: limits.pixels + 1,
    animated: frames > 1,
    failOn: 'error',
    sequentialRead: true,
  });
  const upright = frames > 1 ? picture : scaledDown(picture.autoOrient(), metadata);
  const drawn = await readingPicture(() => written(upright.toColourspace('srgb'), metadata, type, frames));
  writeFileSync('picture', drawn.data, { mode: 0o600 });
  const made = drawn.info.format as PictureType;
  const { width } = drawn.info;
  const height = drawn.info.pageHeight ?? drawn.info.height;
  sharp.unblock({ operation: [READERS[made]] });
  const source = { bytes: drawn.data, frames, isDrawing: false };
  const sizes = await drawSizes(source, sizesOf({ width, height, frames, isDrawing: false }, points));
  return {
    file: 'picture',
    mime: PICTURE_MIMES[made],
    width,
    height,
    frames,
    dots: null,
    sizes,
    words,
    leftOut: [],
  };
}

function scaledDown(picture: Sharp, { autoOrient }: Metadata): Sharp {
  const { width, height } = masterSize(autoOrient);
  return width < autoOrient.width ? picture.resize({ width, height, fit: 'fill' }) : picture;
}

/** Lossless stays lossless; photographs are compressed without visible loss; animations become WebP. */
async function written(picture: Sharp, metadata: Metadata, type: PictureType, frames: number) {
  const whole = { resolveWithObject: true } as const;
  if (frames > 1) {
    const { delay, loop } = metadata;
    const timing = { ...(delay && { delay: [...delay] }), ...(loop !== undefined && { loop }) };
    return picture.webp({ quality: 88, effort: 3, ...timing }).toBuffer(whole);
  }
  if (type === 'png' || type === 'gif') return picture.png({ compressionLevel: 8 }).toBuffer(whole);
  if (metadata.hasAlpha) return picture.webp({ quality: 94, alphaQuality: 100, effort: 4 }).toBuffer(whole);
  return picture.jpeg({ quality: 92, chromaSubsampling: '4:4:4' }).toBuffer(whole);
}

async function cleanDrawing(bytes: Buffer, points: readonly string[]): Promise<CleanedPicture> {
  const { text, width, height, leftOut } = cleanSvg(bytes);
  const clean = Buffer.from(text);
  const dots = await drawDots(clean, width);
  writeFileSync('picture', clean, { mode: 0o600 });
  writeFileSync('dots', dots.data, { mode: 0o600 });
  sharp.unblock({ operation: [READERS.png] });
  const source = { bytes: dots.data, frames: 1, isDrawing: true };
  const sizes = await drawSizes(source, sizesOf({ width, height, frames: 1, isDrawing: true }, points));
  return {
    file: 'picture',
    mime: PICTURE_MIMES.svg,
    width,
    height,
    frames: 1,
    dots: { file: 'dots', mime: PICTURE_MIMES.png, width: dots.info.width },
    sizes,
    words: NOTHING,
    leftOut,
  };
}

function refuseBombs(metadata: Metadata, frames: number, length: number, limits: PictureLimits): void {
  const { width, height = 0, pageHeight = height, channels } = metadata;
  const size = { width: String(width), height: String(pageHeight) };
  if (frames > MOST_FRAMES) {
    throw refusal('pictureFrames', { frames, most: MOST_FRAMES });
  }
  if (width > MOST_SIDE || pageHeight > MOST_SIDE) {
    throw refusal('pictureWide', { ...size, most: MOST_SIDE });
  }
  const pixels = width * pageHeight * frames;
  if (pixels > limits.pixels) {
    throw refusal('picturePixels', { ...size, frames, most: Math.floor(limits.pixels / 1e6) });
  }
  const unpacked = pixels * channels;
  if (unpacked > RATIO_COUNTS_FROM && unpacked / length > MOST_RATIO) {
    throw refusal('pictureBomb', { times: Math.round(unpacked / length) });
  }
}
