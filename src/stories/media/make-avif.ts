import { readFileSync, writeFileSync } from 'node:fs';
import sharp from 'sharp';
import { refusal } from '../../words/refusal.ts';

/** The input of the child process: one of our pictures, the widths, and the XMP packet to embed. */
export interface AvifOrder {
  readonly path: string;
  readonly widths: readonly number[];
  readonly xmp: string | null;
}

/** A generated size: its file is in the child's folder. */
export interface MadeAvif {
  readonly file: string;
  readonly width: number;
}

/**
 * Generates AVIF in each width. Runs in a child process: it uses a full processor for seconds. Throws a Problem if the
 * picture cannot be read.
 */
export async function makeAvif({ path, widths, xmp }: AvifOrder): Promise<MadeAvif[]> {
  sharp.concurrency(1);
  sharp.cache(false);
  const bytes = readFileSync(path);
  const made: MadeAvif[] = [];
  for (const width of widths) {
    const sized = sharp(bytes, { sequentialRead: true }).resize({ width, withoutEnlargement: true });
    const written = (xmp ? sized.withXmp(xmp) : sized).avif({ quality: 52, effort: 4 });
    const data = await written.toBuffer().catch((cause: unknown) => {
      throw refusal('avifFails', {}, { cause });
    });
    const file = `avif-${width}`;
    writeFileSync(file, data, { mode: 0o600 });
    made.push({ file, width });
  }
  return made;
}
