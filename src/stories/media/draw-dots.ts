import sharp from 'sharp';
import { readingPicture } from './reading-picture.ts';

const DOTS_WIDTH = 1_600;
const MOST_PIXELS = 50_000_000;

/** What a drawing that is `width` wide looks like in dots, as PNG. Throws a Problem where it cannot be drawn. */
export function drawDots(svg: Buffer, width: number) {
  return readingPicture(async () => {
    const density = Math.min(Math.max((72 * DOTS_WIDTH) / width, 1), 2_400);
    return sharp(svg, { density, limitInputPixels: MOST_PIXELS })
      .resize({ width: DOTS_WIDTH, height: DOTS_WIDTH * 2, fit: 'inside' })
      .png({ compressionLevel: 9 })
      .toBuffer({ resolveWithObject: true });
  });
}
