import iconv from 'iconv-lite';

/** Decoded text, and its charset. */
export interface Decoded {
  text: string;
  charset: string;
}

const MARKS: readonly (readonly [number[], string])[] = [
  [[0xff, 0xfe, 0x00, 0x00], 'utf-32le'],
  [[0x00, 0x00, 0xfe, 0xff], 'utf-32be'],
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];
/** "<?" or "<r" without a byte order mark in the wider encodings. */
const PATTERNS: readonly (readonly [number[], string])[] = [
  [[0x3c, 0x00, 0x00, 0x00], 'utf-32le'],
  [[0x00, 0x00, 0x00, 0x3c], 'utf-32be'],
  [[0x3c, 0x00], 'utf-16le'],
  [[0x00, 0x3c], 'utf-16be'],
];
/** What charset names in files actually mean: https://encoding.spec.whatwg.org/#names-and-labels */
const MEANT: Readonly<Record<string, string>> = {
  'iso-8859-1': 'windows-1252',
  latin1: 'windows-1252',
  'us-ascii': 'windows-1252',
  ascii: 'windows-1252',
  'iso-8859-9': 'windows-1254',
  gb2312: 'gb18030',
  gbk: 'gb18030',
  'shift-jis': 'shift_jis',
};

/**
 * Decodes bytes as text. A byte order mark decides; else UTF-8 if they are valid UTF-8 and declare nothing else; else
 * the charset in the file or in `hint` (from HTTP); else Windows-1252, which can decode any file.
 */
export function decodeBytes(bytes: Uint8Array, hint?: string): Decoded {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const marked = starting(buffer, MARKS) ?? starting(buffer, PATTERNS);
  if (marked) return { text: iconv.decode(buffer, marked), charset: marked };
  const named = [hint, declared(buffer)].map(known).find((name) => name !== null) ?? null;
  if (named === null || named === 'utf-8' || named === 'windows-1252') {
    const text = utf8(buffer);
    if (text !== null) return { text, charset: 'utf-8' };
  }
  const charset = named === null || named === 'utf-8' ? 'windows-1252' : named;
  const text = iconv.decode(buffer, charset);
  // A wrong charset name shows: undecodable bytes become a replacement character.
  if (charset !== 'windows-1252' && text.includes('\ufffd')) {
    const other = utf8(buffer);
    if (other !== null) return { text: other, charset: 'utf-8' };
  }
  return { text, charset };
}

function utf8(buffer: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(buffer);
  } catch {
    return cutUtf8(buffer);
  }
}

/** Text whose only error is that it ends inside a character; a single odd byte after plain ASCII does not count. */
function cutUtf8(buffer: Buffer): string | null {
  for (let cut = 1; cut <= 3 && cut < buffer.length; cut += 1) {
    if ((buffer[buffer.length - cut] ?? 0) < 0x80) return null;
    try {
      const text = new TextDecoder('utf-8', { fatal: true }).decode(buffer.subarray(0, buffer.length - cut));
      return cut > 1 || text.length < buffer.length - cut ? text : null;
    } catch {
      // Not cut at this byte: try the next.
    }
  }
  return null;
}

function starting(buffer: Buffer, forms: readonly (readonly [number[], string])[]): string | null {
  return forms.find(([start]) => start.every((byte, i) => buffer[i] === byte))?.[1] ?? null;
}

function declared(buffer: Buffer): string | undefined {
  const head = buffer.subarray(0, 4096).toString('latin1');
  return (
    /^\s*<\?xml[^>]*\sencoding\s*=\s*["']\s*([\w.:-]+)/i.exec(head)?.[1] ??
    /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head)?.[1]
  );
}

function known(name: string | undefined): string | null {
  const label = name?.trim().toLowerCase();
  if (!label) return null;
  const meant = MEANT[label] ?? (label === 'utf8' ? 'utf-8' : label);
  // The bytes have no pattern of a wide encoding, so the declared name is wrong.
  if (/^(?:utf-?(?:16|32|7)|ucs)/.test(meant)) return null;
  return iconv.encodingExists(meant) ? meant : null;
}
