import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { drawDots } from './draw-dots.ts';
import { type DrawnSize, drawSizes } from './draw-sizes.ts';
import type { MediaSize } from './media-sizes.ts';
import { PICTURE_MIMES } from './picture-type.ts';

/** What the child is told to draw sizes of: a picture of ours, and which. */
export interface SizesOrder {
  readonly path: string;
  readonly mime: string;
  readonly width: number;
  readonly frames: number;
  readonly sizes: readonly MediaSize[];
}

/** Draws sizes of a picture of ours. Throws a Problem where it cannot be read. */
export async function drawSizesOf({ path, mime, width, frames, sizes }: SizesOrder): Promise<DrawnSize[]> {
  sharp.cache(false);
  sharp.concurrency(1);
  const isDrawing = mime === PICTURE_MIMES.svg;
  const bytes = readFileSync(path);
  const source = isDrawing ? (await drawDots(bytes, width)).data : bytes;
  return drawSizes({ bytes: source, frames, isDrawing }, sizes);
}
