import type { FoundWords } from './picture-words.ts';

const FIELDS = { date: 55, time: 60, byline: 80, credit: 110, source: 115, copyright: 116, caption: 120 };
const MOST_FIELDS = 500;

/** Reads caption, byline, credit, copyright and date from IPTC-IIM: https://www.iptc.org/std/IIM/4.2/specification/IIMV4.2.pdf */
export function readIptc(segment: Uint8Array): FoundWords {
  const bytes = Buffer.from(segment.buffer, segment.byteOffset, segment.length);
  const found = new Map<number, Buffer>();
  let utf8 = false;
  let at = beginning(bytes);
  for (let field = 0; at >= 0 && field < MOST_FIELDS && at + 5 <= bytes.length; field += 1) {
    if (bytes[at] !== 0x1c) break;
    const [record, number] = [bytes[at + 1], bytes[at + 2] ?? 0];
    const length = bytes.readUInt16BE(at + 3);
    // The highest bit says that the length itself is longer than two bytes: no caption is.
    if (length > 0x7fff) break;
    const value = bytes.subarray(at + 5, at + 5 + length);
    // ESC % G announces UTF-8.
    if (record === 1 && number === 90) utf8 = value.toString('latin1') === '\x1b%G';
    if (record === 2 && !found.has(number)) found.set(number, value);
    at += 5 + length;
  }
  const text = (number: number) => {
    const value = found.get(number);
    if (!value) return undefined;
    const read = value.toString('utf8');
    return utf8 || !read.includes('\uFFFD') ? read : value.toString('latin1');
  };
  const day = text(FIELDS.date)?.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3');
  const time = /^(\d\d)(\d\d)(\d\d)([+-]\d\d)(\d\d)$/.exec(text(FIELDS.time) ?? '');
  const [, hour, minute, second, zone, zoneMinute] = time ?? [];
  return {
    caption: text(FIELDS.caption),
    maker: text(FIELDS.byline),
    credit: text(FIELDS.credit) ?? text(FIELDS.source),
    rights: text(FIELDS.copyright),
    takenAt: day && time ? `${day}T${hour}:${minute}:${second}${zone}:${zoneMinute}` : day,
  };
}

/** Where its first field begins: some programs keep it within a resource of Photoshop's, 0x0404. */
function beginning(bytes: Buffer): number {
  return bytes[0] === 0x1c
    ? 0
    : bytes.indexOf(Buffer.from([0x1c, 0x01, 0x5a])) >= 0
      ? bytes.indexOf(Buffer.from([0x1c, 0x01, 0x5a]))
      : bytes.indexOf(Buffer.from([0x1c, 0x02]));
}
