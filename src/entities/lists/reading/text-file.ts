import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { TextDecoder } from 'node:util';
import iconv from 'iconv-lite';
import { messageOf, Problem } from '../../../errors.ts';
import { streamOutside } from '../../../store/outside-file.ts';
import { refusal } from '../../../words/refusal.ts';
import { wrong } from './line-wrong.ts';

/** A text file that was looked through once: how long it is, its hash, and in which charset it reads. */
export interface TextFile {
  readonly path: string;
  /** The folder it came in, below which no link is followed; null for a path that a person named. */
  readonly within: string | null;
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly charset: 'utf-8' | 'utf-16le' | 'windows-1252';
}

/** Looks through a file, and refuses what is no text, is cut inside a character, or mixes two charsets. */
export async function surveyTextFile(
  path: string,
  bytesMost: number,
  within: string | null = null,
): Promise<TextFile> {
  const name = basename(path);
  const look = new Look(name);
  let bytes = 0;
  const hash = createHash('sha256');
  try {
    const stream = await streamOutside(path, { most: bytesMost, called: name, within: within ?? undefined });
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      bytes += chunk.length;
      hash.update(chunk);
      look.at(chunk);
    }
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw refusal('fileUnreadable', { path: name, why: messageOf(error) }, { cause: error });
  }
  if (bytes === 0) throw refusal('listFileUnfit', { file: name, fault: 'empty', other: '' });
  return { path, within, name, bytes, sha256: hash.digest('hex'), charset: look.charset() };
}

/** The text of a file, piece by piece, without a byte order mark. */
export async function* textOf({ path, within, charset }: TextFile): AsyncGenerator<string> {
  const decoder = iconv.getDecoder(charset);
  const stream = await streamOutside(path, { within: within ?? undefined });
  for await (const chunk of stream as AsyncIterable<Buffer>) yield decoder.write(chunk);
  yield decoder.end() ?? '';
}

/** Finds out what charset the bytes that pass it are in. */
class Look {
  private readonly strict = new TextDecoder('utf-8', { fatal: true });
  private readonly lenient = new TextDecoder('utf-8');
  private valid = true;
  private wide: boolean | null = null;
  private line = 1;
  /** Characters beyond ASCII that are UTF-8, bytes that are not, and the line of the first such. */
  private whole = 0;
  private broken = 0;
  private brokenAt = 0;

  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }

  at(chunk: Buffer): void {
    this.wide ??= chunk[0] === 0xff && chunk[1] === 0xfe;
    if (this.wide) return;
    const nul = chunk.indexOf(0);
    if (nul >= 0) {
      const line = this.line + chunk.subarray(0, nul).toString('latin1').split('\n').length - 1;
      throw wrong(this, line, 'nul');
    }
    if (this.valid) {
      try {
        this.strict.decode(chunk, { stream: true });
      } catch {
        this.valid = false;
      }
    }
    const text = this.lenient.decode(chunk, { stream: true });
    for (const [piece] of text.matchAll(/\n|[^\0-\x7f]/gu)) {
      if (piece === '\n') this.line += 1;
      else if (piece !== '\ufffd') this.whole += 1;
      else {
        this.broken += 1;
        this.brokenAt ||= this.line;
      }
    }
  }

  charset(): TextFile['charset'] {
    if (this.wide) return 'utf-16le';
    if (this.valid) {
      try {
        this.strict.decode();
        return 'utf-8';
      } catch {
        // Its only fault is its end, and some other character shows that it is UTF-8.
        if (this.whole > 0) throw wrong(this, this.line, 'cut');
      }
    }
    if (this.whole > this.broken) throw wrong(this, this.brokenAt || this.line, 'other');
    return 'windows-1252';
  }
}
