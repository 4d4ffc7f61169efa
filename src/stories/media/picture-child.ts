import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runInSandbox } from '../../store/sandbox/run-in-sandbox.ts';
import { makeSandboxFolder, removeSandboxFolder } from '../../store/sandbox/sandbox-folder.ts';
import { refusal } from '../../words/refusal.ts';
import type { CleanedPicture, CleaningOrder, PictureLimits } from './clean-picture.ts';
import type { DrawnSize } from './draw-sizes.ts';
import type { SizesOrder } from './draw-sizes-of.ts';
import type { AvifOrder, MadeAvif } from './make-avif.ts';
import type { MediaSize } from './media-sizes.ts';
import { PICTURE_MIMES, type PictureType } from './picture-type.ts';

/** A size of a picture with its bytes. */
export interface SizeBytes extends MediaSize {
  readonly mime: string;
  readonly bytes: Buffer;
}

/** A re-encoded picture from the child process, with the bytes to store. */
export interface CleanBytes extends Omit<CleanedPicture, 'file' | 'dots' | 'sizes'> {
  readonly bytes: Buffer;
  readonly dots: { readonly bytes: Buffer; readonly mime: string; readonly width: number } | null;
  readonly sizes: readonly SizeBytes[];
}

/** One of our own pictures, as input for a child process. */
export interface OwnPicture {
  readonly mime: string;
  readonly width: number;
  readonly height: number;
  readonly frames: number;
  /** Writes its bytes to a file. */
  readonly into: (path: string) => Promise<void>;
}

/** The child process's program: next to this file, as source or built. */
const CHILD = fileURLToPath(
  new URL(import.meta.url.endsWith('.ts') ? './media-child.ts' : './media-child.mjs', import.meta.url),
);
const SECONDS = 90;
/** Memory for Node, libvips and the sizes themselves. */
const BESIDE_PIXELS_MB = 250;
/** Measured on the worst case of each kind, 50 million pixels: a progressive JPEG, an interlaced PNG, an AVIF. */
const BYTES_A_PIXEL = 10;
const AVIF_BYTES_A_PIXEL = 20;
/** The minimum estimate for a small picture: decoding and encoding have a fixed cost. */
const LEAST_PIXELS = 20_000_000;
/** All children that read pictures share one lane, which limits their total memory. */
const LANE = { name: 'pictures', megabytes: 1_230 } as const;
const MOST_WAITING = 40;
/** Waiting jobs hold their uploads in memory. */
const MOST_WAITING_BYTES = 200 * 1024 * 1024;
let held = 0;

/**
 * Re-encodes a picture in every size it is sent in, in a process that can be killed. Rejects with a Problem if the file
 * is broken, too large, or takes too long, or if too many jobs are waiting.
 */
export async function cleanInChild(
  bytes: Uint8Array,
  type: PictureType,
  limits: PictureLimits,
  points: readonly string[],
): Promise<CleanBytes> {
  if (held > 0 && held + bytes.length > MOST_WAITING_BYTES) {
    throw refusal('taskBusy', { task: 'picture' });
  }
  held += bytes.length;
  try {
    return await withFolder(async (path) => {
      await writeFile(path, bytes, { mode: 0o600 });
      const input: CleaningOrder = { path, type, limits, points };
      return runInSandbox<CleanedPicture, CleanBytes>(
        {
          program: CHILD,
          task: 'clean',
          input,
          limits: { seconds: SECONDS, megabytes: megabytesFor(type, limits.pixels) },
          lane: { ...LANE, waiting: MOST_WAITING },
          what: 'picture',
        },
        async ({ file, dots, sizes, ...rest }, folder) => ({
          ...rest,
          bytes: await readFile(join(folder, file)),
          // Field by field: each of them is a database column.
          dots: dots && {
            mime: dots.mime,
            width: dots.width,
            bytes: await readFile(join(folder, dots.file)),
          },
          sizes: await sizesFrom(sizes, folder),
        }),
      );
    });
  } finally {
    held -= bytes.length;
  }
}

/** Generates sizes of one of our own pictures, with lower priority than serving readers. */
export function sizesInChild(
  picture: OwnPicture,
  sizes: readonly MediaSize[],
  signal?: AbortSignal,
): Promise<SizeBytes[]> {
  return withFolder(async (path) => {
    await picture.into(path);
    const { mime, width, frames } = picture;
    return runInSandbox<DrawnSize[], SizeBytes[]>(
      {
        ...behind(picture, signal),
        task: 'sizes',
        input: { path, mime, width, frames, sizes } satisfies SizesOrder,
        what: 'picture',
      },
      sizesFrom,
    );
  });
}

/**
 * Generates AVIF versions of one of our own pictures, in each of `widths`, with lower priority than serving readers.
 */
export function avifInChild(
  picture: OwnPicture,
  order: Omit<AvifOrder, 'path'>,
  signal?: AbortSignal,
): Promise<{ width: number; bytes: Buffer }[]> {
  return withFolder(async (path) => {
    await picture.into(path);
    return runInSandbox<MadeAvif[], { width: number; bytes: Buffer }[]>(
      {
        ...behind(picture, signal),
        task: 'avif',
        input: { ...order, path } satisfies AvifOrder,
        what: 'picture',
      },
      (made, folder) =>
        Promise.all(
          made.map(async ({ file, width }) => ({ width, bytes: await readFile(join(folder, file)) })),
        ),
    );
  });
}

function behind(picture: OwnPicture, signal: AbortSignal | undefined) {
  const type = (Object.keys(PICTURE_MIMES) as PictureType[]).find(
    (one) => PICTURE_MIMES[one] === picture.mime,
  );
  const pixels = Math.max(picture.width * picture.height * picture.frames, LEAST_PIXELS);
  return {
    program: CHILD,
    limits: { seconds: SECONDS * 3, megabytes: megabytesFor(type ?? 'png', pixels) },
    lane: LANE,
    background: true,
    ...(signal && { signal }),
  };
}

function megabytesFor(type: PictureType, pixels: number): number {
  const bytes = pixels * (type === 'avif' ? AVIF_BYTES_A_PIXEL : BYTES_A_PIXEL);
  return Math.ceil(bytes / (1024 * 1024)) + BESIDE_PIXELS_MB;
}

function sizesFrom(drawn: readonly DrawnSize[], folder: string): Promise<SizeBytes[]> {
  return Promise.all(
    drawn.map(async ({ file, ...rest }) => ({ ...rest, bytes: await readFile(join(folder, file)) })),
  );
}

/** A temporary path where the child can read the bytes while it works. */
async function withFolder<T>(work: (path: string) => Promise<T>): Promise<T> {
  const folder = makeSandboxFolder(tmpdir());
  try {
    return await work(join(folder, 'sent'));
  } finally {
    removeSandboxFolder(folder);
  }
}
