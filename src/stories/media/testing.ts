import sharp, { type Sharp } from 'sharp';
import type { Adding, SentPicture } from './add-media.ts';

/** What files may be in tests. */
export const TEST_LIMITS = { bytes: 8 * 1024 * 1024, pixels: 4_000_000 } as const;

/** Who adds a picture in tests: nobody. */
export const TEST_ADDING: Adding<never> = {
  by: null,
  now: new Date('2026-03-01T10:00:00Z'),
  limits: TEST_LIMITS,
};

/** A drawn photograph: a field of colour that runs from corner to corner, so that where it was cropped can be seen. */
export function drawnPicture(width = 640, height = 480, seed = 0): Sharp {
  const pixels = Buffer.alloc(width * height * 3);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const at = (y * width + x) * 3;
      pixels[at] = Math.round((255 * x) / width);
      pixels[at + 1] = Math.round((255 * y) / height);
      pixels[at + 2] = (seed * 37 + 90) % 256;
    }
  }
  return sharp(pixels, { raw: { width, height, channels: 3 } });
}

/** A file somebody sends. */
export function sentPicture(bytes: Uint8Array, more: Partial<SentPicture> = {}): SentPicture {
  return { name: 'harbour.jpg', bytes, alt: '', caption: '', credit: '', language: 'en', ...more };
}
