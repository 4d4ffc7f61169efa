import type { FoundWords } from './picture-words.ts';

const TAGS = { caption: 0x010e, maker: 0x013b, rights: 0x8298, exif: 0x8769, taken: 0x9003, offset: 0x9011 };
const MOST_ENTRIES = 512;
const MOST_TEXT = 4_000;

/** Reads caption, artist, copyright and time from the EXIF of a picture: https://www.cipa.jp/std/documents/e/DC-X008-Translation-2019-E.pdf */
export function readExif(segment: Uint8Array): FoundWords {
  const bytes = Buffer.from(segment.buffer, segment.byteOffset, segment.length);
  const tiff = bytes.subarray(0, 6).toString('latin1') === 'Exif\0\0' ? bytes.subarray(6) : bytes;
  const order = tiff.subarray(0, 2).toString('latin1');
  if (order !== 'II' && order !== 'MM') return {};
  const little = order === 'II';
  const u16 = (at: number) =>
    at + 2 > tiff.length ? 0 : little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at);
  const u32 = (at: number) =>
    at + 4 > tiff.length ? 0 : little ? tiff.readUInt32LE(at) : tiff.readUInt32BE(at);
  const texts = new Map<number, string>();
  const read = (start: number): number => {
    let exif = 0;
    const count = Math.min(u16(start), MOST_ENTRIES);
    for (let entry = 0; entry < count; entry += 1) {
      const at = start + 2 + entry * 12;
      const [tag, type, length] = [u16(at), u16(at + 2), u32(at + 4)];
      if (tag === TAGS.exif) exif = u32(at + 8);
      // 2 is text; 129 is text in UTF-8, since EXIF 3.0.
      if (type !== 2 && type !== 129) continue;
      const from = length <= 4 ? at + 8 : u32(at + 8);
      texts.set(tag, textOf(tiff.subarray(from, from + Math.min(length, MOST_TEXT))));
    }
    return exif;
  };
  const exif = read(u32(4));
  if (exif) read(exif);
  const taken = texts.get(TAGS.taken)?.replace(/^(\d{4}):(\d\d):(\d\d) /, '$1-$2-$3T');
  return {
    caption: texts.get(TAGS.caption),
    maker: texts.get(TAGS.maker),
    rights: texts.get(TAGS.rights),
    takenAt: taken && `${taken}${texts.get(TAGS.offset) ?? ''}`,
  };
}

/** Cameras write ASCII, programs UTF-8, old ones Latin-1. */
function textOf(bytes: Buffer): string {
  const end = bytes.indexOf(0);
  const cut = end < 0 ? bytes : bytes.subarray(0, end);
  const text = cut.toString('utf8');
  return (text.includes('\uFFFD') ? cut.toString('latin1') : text).trim();
}
