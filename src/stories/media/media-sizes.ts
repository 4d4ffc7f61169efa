import { CROP_SHAPES, type CropShape } from './crop-box.ts';
import type { Focal } from './media-item.ts';

// Every size a picture is sent in: the single definition for markup, uploads, the job, addresses and the guide.

/** The widths in pixels available to pages. */
export const MEDIA_WIDTHS = [400, 800, 1200, 1600] as const;
const WIDEST = MEDIA_WIDTHS[3];
/** The maximum number of pixels of a stored picture; a larger one is scaled down on upload. */
export const MASTER_PIXELS = 12_000_000;
/** The width for programs that cannot read WebP, or cannot crop a picture. */
export const STILL_WIDTH = 1_200;
/** The maximum number of focal points that one picture is cropped to. */
export const MOST_POINTS = 40;

/** The format of a size: WebP for pages, AVIF for browsers that support it, a JPEG or PNG for programs. */
export type SizeKind = 'webp' | 'avif' | 'still';

/** A size of a picture, as requested. */
export interface MediaSize {
  readonly kind: SizeKind;
  readonly shape: 'whole' | CropShape;
  /** The focal point of the crop, such as `25-80`; empty if it is not cropped. */
  readonly point: string;
  /** In pixels; a narrower picture is sent unchanged. */
  readonly width: number;
}

/** The properties of a picture that determine its sizes. */
export interface SizedFile {
  readonly width: number;
  readonly height: number;
  readonly frames: number;
  readonly isDrawing: boolean;
}

/** The size of a stored picture: its own, or the largest allowed with the same proportions. */
export function masterSize({ width, height }: Pick<SizedFile, 'width' | 'height'>) {
  const scale = Math.min(1, Math.sqrt(MASTER_PIXELS / (width * height)));
  const scaled = (side: number) => Math.max(1, Math.floor(side * scale));
  return { width: scaled(width), height: scaled(height) };
}

/** The widths of a picture available to pages: those it has, or the narrowest. */
export function pageWidths(file: Pick<SizedFile, 'width' | 'height'>): readonly number[] {
  const { width } = masterSize(file);
  const narrower = MEDIA_WIDTHS.filter((step) => step < width);
  return narrower.length > 0 ? narrower : [MEDIA_WIDTHS[0]];
}

/** The sizes created on upload, cropped at each of `points`; AVIF is slow and follows later. */
export function sizesOf(file: SizedFile, points: readonly string[]): MediaSize[] {
  const { width } = masterSize(file);
  const narrower = MEDIA_WIDTHS.filter((step) => step < width);
  // Animations are not sent wider than a page shows them: each frame counts.
  const widths = file.frames > 1 && width > WIDEST ? narrower : [...narrower, width];
  const shapes = Object.keys(CROP_SHAPES) as CropShape[];
  return [
    // A vector drawing is sharp at any width: pages use the drawing itself.
    ...(file.isDrawing ? [] : widths.map((step) => size('webp', 'whole', '', step))),
    size('still', 'whole', '', STILL_WIDTH),
    ...points.flatMap((point) => shapes.map((shape) => size('still', shape, point, STILL_WIDTH))),
  ];
}

/** The focal point of a crop, in percent of its width and height: `25-80`. */
export function pointOf({ x, y }: Focal): string {
  const hundredths = (share: number) => Math.round(share * 10_000) / 100;
  return `${hundredths(x)}-${hundredths(y)}`;
}

/** Parses a focal point. */
export function focalAt(point: string): Focal {
  const [x = 50, y = 50] = point.split('-').map(Number);
  return { x: x / 100, y: y / 100 };
}

function size(kind: SizeKind, shape: MediaSize['shape'], point: string, width: number): MediaSize {
  return { kind, shape, point, width };
}
