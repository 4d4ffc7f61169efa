import type { Focal } from './media-item.ts';

/** The shapes a picture is cut to for those who cannot cut it themselves, by width over height. */
export const CROP_SHAPES = { card: 16 / 9, lead: 3 / 2, social: 1200 / 630 } as const;

/** A shape a picture is cut to. */
export type CropShape = keyof typeof CROP_SHAPES;

/** A part of a picture, in its own pixels. */
export interface CropBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The largest part of `size` that has the ratio, with the focal point as near its middle as the edges let it be. */
export function cropBox(
  size: { readonly width: number; readonly height: number },
  ratio: number,
  focal: Focal,
): CropBox {
  const wide = size.width / size.height > ratio;
  const width = wide ? Math.max(1, Math.round(size.height * ratio)) : size.width;
  const height = wide ? size.height : Math.max(1, Math.round(size.width / ratio));
  return {
    left: within(focal.x * size.width - width / 2, size.width - width),
    top: within(focal.y * size.height - height / 2, size.height - height),
    width,
    height,
  };
}

function within(start: number, most: number): number {
  return Math.round(Math.min(Math.max(start, 0), Math.max(most, 0)));
}
