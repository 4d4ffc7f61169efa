/** A picture of ours as a page shows it. */
export interface PictureView {
  readonly src: string;
  readonly srcset: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
  /** What stays in sight when it is cropped, as CSS has it. */
  readonly position: string | null;
}

/** A picture with its words; without bytes of our own, the words alone. */
export interface FigureView {
  readonly picture: PictureView | null;
  readonly caption: string | null;
  readonly credit: string | null;
}

interface PictureSource {
  readonly mediaId: string | null;
  readonly alt: string;
  readonly width: number | null;
  readonly height: number | null;
  readonly focal?: { readonly x: number; readonly y: number };
}

const WIDTHS = [400, 800, 1200, 1600];

/** The picture of a story or figure, or null when we do not hold its bytes. */
export function pictureOf(media: PictureSource | null): PictureView | null {
  if (!media?.mediaId) return null;
  const path = `/media/${media.mediaId}`;
  const width = media.width ?? 1200;
  const height = media.height ?? 675;
  const narrower = WIDTHS.filter((step) => step < width);
  const widest = narrower.findLast((step) => step <= 1200) ?? 400;
  const { x, y } = media.focal ?? { x: 0.5, y: 0.5 };
  const centred = x === 0.5 && y === 0.5;
  return {
    src: `${path}?w=${widest}`,
    srcset: (narrower.length > 0 ? narrower : [400]).map((step) => `${path}?w=${step} ${step}w`).join(', '),
    width,
    height,
    alt: media.alt,
    position: centred ? null : `${percent(x)} ${percent(y)}`,
  };
}

/** A picture with caption and credit, or null when there is nothing to show. */
export function figureOf(
  media: (PictureSource & { readonly caption: string | null; readonly credit: string | null }) | null,
): FigureView | null {
  if (!media) return null;
  const { caption, credit } = media;
  const picture = pictureOf(media);
  return picture || caption || credit ? { picture, caption, credit } : null;
}

function percent(share: number): string {
  return `${Math.round(Math.min(1, Math.max(0, share)) * 100)}%`;
}
