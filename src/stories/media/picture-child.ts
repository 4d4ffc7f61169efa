import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runInSandbox } from '../../store/sandbox/run-in-sandbox.ts';
import { makeSandboxFolder, removeSandboxFolder } from '../../store/sandbox/sandbox-folder.ts';
import type { CleanedPicture, CleaningOrder, PictureLimits } from './clean-picture.ts';
import type { AvifOrder, MadeAvif } from './make-avif.ts';
import type { PictureType } from './picture-type.ts';

/** A picture as it came out of the child: drawn anew, with the bytes that are kept. */
export interface CleanBytes extends Omit<CleanedPicture, 'file' | 'dots'> {
  readonly bytes: Buffer;
  readonly dots: { readonly bytes: Buffer; readonly mime: string; readonly width: number } | null;
}

/** The program of the child process: beside this file, as source or built. */
const CHILD = fileURLToPath(
  new URL(import.meta.url.endsWith('.ts') ? './media-child.ts' : './media-child.mjs', import.meta.url),
);
const SECONDS = 60;
/** What Node, libvips and the bytes themselves take beside the pixels. */
const BESIDE_PIXELS_MB = 600;
/** Four bytes a pixel, held three times while a picture is turned and written. */
const BYTES_A_PIXEL = 12;
const CLEANING = { name: 'pictures', width: 2, waiting: 40 } as const;
const AVIF = { name: 'avif', width: 1 } as const;

/**
 * Has a picture drawn anew in a process that can be killed. Rejects with a Problem where the file is broken, larger
 * than it may be, or takes too long; two are read at once, and whoever comes when forty wait is told so.
 */
export function cleanInChild(
  bytes: Uint8Array,
  type: PictureType,
  limits: PictureLimits,
): Promise<CleanBytes> {
  return withFile(bytes, (path) => {
    const input: CleaningOrder = { path, type, limits };
    return runInSandbox<CleanedPicture, CleanBytes>(
      {
        program: CHILD,
        task: 'clean',
        input,
        limits: { seconds: SECONDS, megabytes: megabytesFor(limits.pixels) },
        lane: CLEANING,
        what: 'Reading the picture',
        advice: 'Scale it down, or save it as JPEG, then send it again.',
      },
      ({ file, dots, ...rest }, folder) => ({
        ...rest,
        bytes: readFileSync(join(folder, file)),
        // Field by field: each of them is a column of the row that keeps it.
        dots: dots && {
          mime: dots.mime,
          width: dots.width,
          bytes: readFileSync(join(folder, dots.file)),
        },
      }),
    );
  });
}

/** Has AVIF made of one of our own pictures, in each of `widths`, behind everything that answers readers. */
export function avifInChild(
  bytes: Uint8Array,
  order: Omit<AvifOrder, 'path'>,
  signal?: AbortSignal,
): Promise<{ width: number; bytes: Buffer }[]> {
  return withFile(bytes, (path) =>
    runInSandbox<MadeAvif[], { width: number; bytes: Buffer }[]>(
      {
        program: CHILD,
        task: 'avif',
        input: { ...order, path } satisfies AvifOrder,
        limits: { seconds: SECONDS * 4, megabytes: 2_000 },
        lane: AVIF,
        what: 'Making AVIF',
        advice: '',
        background: true,
        ...(signal && { signal }),
      },
      (made, folder) => made.map(({ file, width }) => ({ width, bytes: readFileSync(join(folder, file)) })),
    ),
  );
}

function megabytesFor(pixels: number): number {
  return Math.ceil((pixels * BYTES_A_PIXEL) / (1024 * 1024)) + BESIDE_PIXELS_MB;
}

/** Lays the bytes where the child can read them, for as long as it works. */
async function withFile<T>(bytes: Uint8Array, work: (path: string) => Promise<T>): Promise<T> {
  const folder = makeSandboxFolder(tmpdir());
  try {
    const path = join(folder, 'sent');
    writeFileSync(path, bytes, { mode: 0o600 });
    return await work(path);
  } finally {
    removeSandboxFolder(folder);
  }
}
