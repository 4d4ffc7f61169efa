import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { detect } from 'chardet';
import iconv from 'iconv-lite';
import { refusal } from '../../../words/refusal.ts';

/** A file of text as UTF-8, and what it was before. */
export interface TextFile {
  /** Where it can be read as UTF-8: the file itself, or a copy. */
  readonly path: string;
  readonly encoding: string;
}

const MARKS: readonly (readonly [readonly number[], string])[] = [
  [[0xff, 0xfe, 0, 0], 'UTF-32LE'],
  [[0xef, 0xbb, 0xbf], 'UTF-8'],
  [[0xff, 0xfe], 'UTF-16LE'],
  [[0xfe, 0xff], 'UTF-16BE'],
];
const SAMPLE = 256 * 1024;
/** What a lone guess may be: what spreadsheets and statistics offices write. Anything rarer has to be named. */
const GUESSED = /^(?:windows-125\d|iso-8859-(?:1|2|5|7|9)|koi8-r|shift_jis|gb18030|big5|euc-(?:jp|kr))$/i;

/** ğ, ı, ş and their capitals, which Windows-1252 has other letters for. */
const TURKISH = [0xd0, 0xdd, 0xde, 0xf0, 0xfd, 0xfe];

/** The sha256 of a file, in hexadecimal. */
export async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) hash.update(chunk as Buffer);
  return hash.digest('hex');
}

/**
 * Makes a file of text readable as UTF-8: a byte order mark decides, else what the descriptor says, else UTF-8 where
 * it is that, else the likeliest encoding. A copy goes to `copy` where it was something else.
 */
export async function readText(path: string, copy: string, stated: string | null): Promise<TextFile> {
  const { head, foreign, valid, zeros } = await survey(path);
  const marked = MARKS.find(([mark]) => mark.every((byte, i) => head[i] === byte))?.[1];
  const encoding = marked ?? stated ?? zeros ?? (valid ? 'UTF-8' : guess(foreign));
  if (!iconv.encodingExists(encoding)) throw refusal('encodingUnknown', { encoding });
  if (/^utf-?8$/i.test(encoding)) {
    if (valid) return { path, encoding: 'UTF-8' };
    throw refusal('utf8Broken');
  }
  const decoder = iconv.decodeStream(encoding);
  await pipeline(createReadStream(path), decoder, iconv.encodeStream('utf-8'), createWriteStream(copy));
  return { path: copy, encoding };
}

interface Survey {
  readonly head: Buffer;
  /** Lines of it that are not ASCII: what an encoding can be told by. */
  readonly foreign: Buffer;
  readonly valid: boolean;
  /** UTF-16 without a mark gives itself away by zeros in every other byte. */
  readonly zeros: string | null;
}

async function survey(path: string): Promise<Survey> {
  let head: Buffer = Buffer.alloc(0);
  const foreign: Buffer[] = [];
  let kept = 0;
  let valid = true;
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>) {
    if (head.length === 0) head = chunk.subarray(0, SAMPLE);
    if (valid) {
      try {
        decoder.decode(chunk, { stream: true });
      } catch {
        valid = false;
      }
    }
    if (!valid && kept < SAMPLE) {
      const lines = foreignLines(chunk, SAMPLE - kept);
      kept += lines.length;
      foreign.push(lines);
    }
    if (!valid && kept >= SAMPLE) break;
  }
  if (valid) {
    try {
      decoder.decode();
    } catch {
      valid = false;
      foreign.push(head);
    }
  }
  return { head, foreign: Buffer.concat(foreign), valid, zeros: wide(head) };
}

function foreignLines(chunk: Buffer, most: number): Buffer {
  const lines: Buffer[] = [];
  let size = 0;
  for (let start = 0; start < chunk.length && size < most; ) {
    const end = chunk.indexOf(10, start);
    const line = chunk.subarray(start, end < 0 ? chunk.length : end + 1);
    if (line.some((byte) => byte >= 0x80)) {
      lines.push(line);
      size += line.length;
    }
    start += line.length;
  }
  return Buffer.concat(lines);
}

function wide(head: Buffer): string | null {
  let even = 0;
  let odd = 0;
  for (let at = 0; at < head.length; at += 1) {
    if (head[at] !== 0) continue;
    if (at % 2 === 0) even += 1;
    else odd += 1;
  }
  if (even + odd < head.length / 8) return null;
  return odd > even ? 'UTF-16LE' : 'UTF-16BE';
}

function guess(foreign: Buffer): string {
  const found = detect(foreign) ?? '';
  if (!GUESSED.test(found)) return 'windows-1252';
  // The letters of Turkish are taken for Vietnamese, whose encoding nobody writes any more.
  if (/^windows-1258$/i.test(found))
    return TURKISH.some((byte) => foreign.includes(byte)) ? 'windows-1254' : 'windows-1252';
  // What calls itself Latin-1 has the quotation marks of Windows where it has them at all.
  return /^iso-8859-1$/i.test(found) ? 'windows-1252' : found;
}
