import { CROP_SHAPES, type CropShape } from './crop-box.ts';
import type { Focal } from './media-item.ts';

// Every size a picture is sent in. Markup, uploads, the job, addresses and the guide all read it here.

/** The widths in pixels that pages choose from. */
export const MEDIA_WIDTHS = [400, 800, 1200, 1600] as const;
const WIDEST = MEDIA_WIDTHS[3];
/** The most pixels of a picture that is kept to be shown; a larger one is scaled down as it comes in. */
export const MASTER_PIXELS = 12_000_000;
/** The width of what is sent to programs that read no WebP, or cannot cut a picture. */
export const STILL_WIDTH = 1_200;
/** The most points of stories that one picture is cut to. */
export const MOST_POINTS = 40;

/** How a picture is drawn: as WebP for pages, as AVIF for browsers that read it, as a JPEG or PNG for programs. */
export type SizeKind = 'webp' | 'avif' | 'still';

/** A size of a picture, by what it is asked for. */
export interface MediaSize {
  readonly kind: SizeKind;
  readonly shape: 'whole' | CropShape;
  /** The point it is cut about, such as `25-80`; empty where it is not cut. */
  readonly point: string;
  /** In pixels; a picture that is narrower is sent as it is. */
  readonly width: number;
}

/** What of a picture decides its sizes. */
export interface SizedFile {
  readonly width: number;
  readonly height: number;
  readonly frames: number;
  readonly isDrawing: boolean;
}

/** The size of a picture that is kept to be shown: its own, or the largest of the same shape that may be. */
export function masterSize({ width, height }: Pick<SizedFile, 'width' | 'height'>) {
  const scale = Math.min(1, Math.sqrt(MASTER_PIXELS / (width * height)));
  const scaled = (side: number) => Math.max(1, Math.floor(side * scale));
  return { width: scaled(width), height: scaled(height) };
}

/** The widths pages choose from for a picture: those it has, or the narrowest. */
export function pageWidths(file: Pick<SizedFile, 'width' | 'height'>): readonly number[] {
  const { width } = masterSize(file);
  const narrower = MEDIA_WIDTHS.filter((step) => step < width);
  return narrower.length > 0 ? narrower : [MEDIA_WIDTHS[0]];
}

/** The sizes that are made as a picture comes in, cut about each of `points`; AVIF, which takes long, follows. */
export function sizesOf(file: SizedFile, points: readonly string[]): MediaSize[] {
  const { width } = masterSize(file);
  const narrower = MEDIA_WIDTHS.filter((step) => step < width);
  // What moves is not sent wider than a page shows it: each of its frames counts.
  const widths = file.frames > 1 && width > WIDEST ? narrower : [...narrower, width];
  const shapes = Object.keys(CROP_SHAPES) as CropShape[];
  return [
    // A drawing is sharp at any width: pages are sent the drawing itself.
    ...(file.isDrawing ? [] : widths.map((step) => size('webp', 'whole', '', step))),
    size('still', 'whole', '', STILL_WIDTH),
    ...points.flatMap((point) => shapes.map((shape) => size('still', shape, point, STILL_WIDTH))),
  ];
}

/** The point a picture is cut about, in hundredths of its width and height: `25-80`. */
export function pointOf({ x, y }: Focal): string {
  const hundredths = (share: number) => Math.round(share * 10_000) / 100;
  return `${hundredths(x)}-${hundredths(y)}`;
}

/** The focal point a point names. */
export function focalAt(point: string): Focal {
  const [x = 50, y = 50] = point.split('-').map(Number);
  return { x: x / 100, y: y / 100 };
}

function size(kind: SizeKind, shape: MediaSize['shape'], point: string, width: number): MediaSize {
  return { kind, shape, point, width };
}
