import { refusal } from '../../words/refusal.ts';

/** The accepted kinds of pictures, by MIME type. */
export const PICTURE_MIMES = {
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  avif: 'image/avif',
  gif: 'image/gif',
  svg: 'image/svg+xml',
} as const;

/** An accepted kind of picture. */
export type PictureType = keyof typeof PICTURE_MIMES;

const ENDINGS: Readonly<Record<string, PictureType>> = {
  jpg: 'jpeg',
  jpeg: 'jpeg',
  jpe: 'jpeg',
  jfif: 'jpeg',
  png: 'png',
  webp: 'webp',
  avif: 'avif',
  gif: 'gif',
  svg: 'svg',
};
const HEAD_BYTES = 4_096;

/** Detects the type of `bytes` from their signature; null if it is not a known picture. */
function sniff(bytes: Uint8Array): PictureType | 'heic' | 'tiff' | 'pdf' | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEAD_BYTES));
  const text = head.toString('latin1');
  if (text.startsWith('\xff\xd8\xff')) return 'jpeg';
  if (text.startsWith('\x89PNG\r\n\x1a\n')) return 'png';
  if (text.startsWith('GIF87a') || text.startsWith('GIF89a')) return 'gif';
  if (text.startsWith('RIFF') && text.slice(8, 12) === 'WEBP') return 'webp';
  if (text.slice(4, 8) === 'ftyp') {
    // The size of the box gives the number of brands: https://www.iso.org/standard/83102.html
    const brands = text.slice(8, Math.min(head.readUInt32BE(0), 200));
    if (/avif|avis/.test(brands)) return 'avif';
    if (/heic|heix|hevc|hevx|mif1|msf1/.test(brands)) return 'heic';
    return null;
  }
  if (text.startsWith('II*\0') || text.startsWith('MM\0*')) return 'tiff';
  if (text.startsWith('%PDF-')) return 'pdf';
  return looksLikeSvg(head.toString('utf8')) ? 'svg' : null;
}

/** Whether a text starts with an `svg` element, after anything that may precede it. */
function looksLikeSvg(text: string): boolean {
  const rest = text
    .replace(/^\uFEFF/, '')
    .replace(/<\?[\s\S]*?\?>|<!--[\s\S]*?-->/g, '')
    .replace(/<!DOCTYPE[^[>]*(?:\[[\s\S]*?\])?\s*>/i, '')
    .trimStart();
  return /^<(?:[a-z]+:)?svg[\s>/]/i.test(rest);
}

/**
 * The picture type of `bytes`, by content. Throws a Problem if it is not accepted, or if the file name indicates
 * another.
 */
export function pictureTypeOf(bytes: Uint8Array, name: string): PictureType {
  if (bytes.length === 0) throw refusal('fileEmpty');
  const type = sniff(bytes);
  if (type === 'heic') {
    throw refusal('pictureFormat', { format: 'heic' });
  }
  if (type === 'tiff') throw refusal('pictureFormat', { format: 'tiff' });
  if (type === 'pdf') throw refusal('pictureFormat', { format: 'pdf' });
  if (type === null) throw refusal('pictureFormat', { format: 'other' });
  // "Harbour 14.03" ends in a number, which is not a file extension.
  const ending = /\.([a-z][a-z0-9]{1,4})$/i.exec(name)?.[1]?.toLowerCase();
  if (ending !== undefined && ENDINGS[ending] !== type) {
    throw refusal('pictureNamedOther', { ending, format: typeName(type) });
  }
  return type;
}

/** The display name of a picture type. */
function typeName(type: PictureType): string {
  return type === 'webp' ? 'WebP' : type.toUpperCase();
}
