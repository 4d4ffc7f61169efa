import { crc32 } from 'node:zlib';

// Text metadata is inserted into a picture when it is sent, so that sizes need not be generated again for a credit.

/** The prefix of the packet in a JPEG, from the XMP Specification, part 3: https://www.iso.org/standard/75163.html */
const JPEG_NAME = Buffer.from('http://ns.adobe.com/xap/1.0/\0', 'latin1');
/** Maximum size of a JPEG segment. */
const JPEG_MOST = 65_533;
const PNG_HEAD = 33;
const PNG_NAME = Buffer.from('XML:com.adobe.xmp\0\0\0\0\0', 'latin1');
const HAS_XMP = 0b100;

/**
 * Our picture with only this XMP packet in it; null: with none. Pictures other than JPEG, PNG and WebP are returned
 * unchanged, and so is a JPEG with too large a packet.
 */
export function withWords(bytes: Uint8Array, mime: string, xmp: string | null): Uint8Array {
  const packet = xmp === null ? null : Buffer.from(xmp);
  if (mime === 'image/webp')
    return webpWith(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), packet);
  if (packet === null) return bytes;
  if (mime === 'image/jpeg') return jpegWith(bytes, packet);
  return mime === 'image/png' ? pngWith(bytes, packet) : bytes;
}

/** In a separate segment, after the first: https://www.w3.org/Graphics/JPEG/itu-t81.pdf */
function jpegWith(bytes: Uint8Array, packet: Buffer): Uint8Array {
  const length = JPEG_NAME.length + packet.length + 2;
  if (length > JPEG_MOST) return bytes;
  const head = Buffer.from([0xff, 0xe1, length >> 8, length & 0xff]);
  const start = bytes[3] === 0xe0 ? 4 + (((bytes[4] ?? 0) << 8) | (bytes[5] ?? 0)) : 2;
  return Buffer.concat([bytes.subarray(0, start), head, JPEG_NAME, packet, bytes.subarray(start)]);
}

/** In a text chunk after the header: https://www.w3.org/TR/png-3/#11iTXt */
function pngWith(bytes: Uint8Array, packet: Buffer): Uint8Array {
  const body = Buffer.concat([Buffer.from('iTXt', 'latin1'), PNG_NAME, packet]);
  const around = Buffer.alloc(8);
  around.writeUInt32BE(body.length - 4, 0);
  around.writeUInt32BE(crc32(body), 4);
  const [length, sum] = [around.subarray(0, 4), around.subarray(4)];
  return Buffer.concat([bytes.subarray(0, PNG_HEAD), length, body, sum, bytes.subarray(PNG_HEAD)]);
}

/** In the last chunk, which the first one declares: https://developers.google.com/speed/webp/docs/riff_container */
function webpWith(bytes: Buffer, packet: Buffer | null): Buffer {
  // We never generate one without an extended header.
  if (bytes.toString('latin1', 12, 16) !== 'VP8X') return bytes;
  const parts: Buffer[] = [];
  for (let at = 12; at + 8 <= bytes.length; ) {
    const end = at + 8 + bytes.readUInt32LE(at + 4);
    const next = end + (end % 2);
    if (bytes.toString('latin1', at, at + 4) !== 'XMP ') parts.push(Buffer.from(bytes.subarray(at, next)));
    at = next;
  }
  const [head] = parts;
  if (head) head[8] = ((head[8] ?? 0) & ~HAS_XMP) | (packet ? HAS_XMP : 0);
  if (packet) {
    const front = Buffer.alloc(8);
    front.write('XMP ', 'latin1');
    front.writeUInt32LE(packet.length, 4);
    parts.push(front, packet, Buffer.alloc(packet.length % 2));
  }
  const riff = Buffer.from(bytes.subarray(0, 12));
  riff.writeUInt32LE(4 + parts.reduce((sum, { length }) => sum + length, 0), 4);
  return Buffer.concat([riff, ...parts]);
}
