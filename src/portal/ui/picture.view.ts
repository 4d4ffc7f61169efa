import type { StoryCard } from '../../stories/card.queries.ts';
import { CROP_SHAPES, cropBox } from '../../stories/media/crop-box.ts';
import { MEDIA_WIDTHS, pageWidths, STILL_WIDTH } from '../../stories/media/media-sizes.ts';
import type { PictureFile, ShownChoice } from '../../stories/media/picture-file.queries.ts';
import { shownChoice } from '../../stories/shown-presentation.ts';
import type { Story } from '../../stories/story.queries.ts';
import { mediaPath } from './media-path.ts';

/** A picture of ours as a page shows it. */
export interface PictureView {
  readonly src: string;
  /** Null where one file serves at any width. */
  readonly srcset: string | null;
  /** The same in AVIF, for browsers that read it; null where none was made. */
  readonly avif: string | null;
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

/** A picture where a link to its story is shared: cut to the shape for it. */
export interface SharedPicture {
  readonly alt: string;
  readonly path: string;
  readonly width: number;
  readonly height: number;
}

interface PictureSource {
  readonly mediaId: string | null;
  readonly alt: string;
  readonly width: number | null;
  readonly height: number | null;
  readonly focal?: { readonly x: number; readonly y: number };
}

/** The picture of a story or figure, or null when we do not hold its bytes. */
export function pictureOf(media: PictureSource | null, file: PictureFile | null = null): PictureView | null {
  if (!media?.mediaId) return null;
  const { width, height } = sizeOf(media, file);
  const path = (step: number, as = '') => mediaPath(media.mediaId, file, `w=${step}${as}`);
  const steps = pageWidths({ width, height });
  const widest = steps.findLast((step) => step <= STILL_WIDTH) ?? MEDIA_WIDTHS[0];
  const { x, y } = focalOf(media, file);
  const set = (as: string) => steps.map((step) => `${path(step, as)} ${step}w`).join(', ');
  return {
    src: file?.isDrawing ? mediaPath(media.mediaId, file, '') : path(widest),
    srcset: file?.isDrawing ? null : set(''),
    avif: file?.avif ? set('&as=avif') : null,
    width,
    height,
    alt: media.alt,
    position: isMiddle({ x, y }) ? null : `${percent(x)}% ${percent(y)}%`,
  };
}

/** A picture with caption and credit, or null when there is nothing to show. */
export function figureOf(
  media: (PictureSource & { readonly caption: string | null; readonly credit: string | null }) | null,
  file: PictureFile | null = null,
): FigureView | null {
  if (!media) return null;
  const { caption, credit } = media;
  const picture = pictureOf(media, file);
  return picture || caption || credit ? { picture, caption, credit } : null;
}

/** The picture with which links to a story are shown elsewhere, chosen for that or its lead; null where there is none. */
export function sharedPicture({
  lead,
  presentation,
  pictures,
}: Pick<Story, 'lead' | 'presentation' | 'pictures'>): SharedPicture | null {
  const chosen = presentation?.socialPicture && shownChoice(presentation.socialPicture, pictures);
  return chosen ? socialCut(asSource(chosen), chosen.file) : lead && socialCut(lead, lead.file ?? null);
}

/** The picture on the card of a story. */
export function cardPicture({ lead, teaser }: Pick<StoryCard, 'lead' | 'teaser'>): PictureView | null {
  const chosen = teaser?.picture;
  return chosen ? pictureOf(asSource(chosen), chosen.file) : pictureOf(lead, lead?.file);
}

/** A chosen picture leaves its size and the point that stays in sight to its file. */
function asSource({ mediaId, alt }: ShownChoice): PictureSource {
  return { mediaId, alt, width: null, height: null };
}

function socialCut(source: PictureSource, file: PictureFile | null): SharedPicture | null {
  if (!source.mediaId) return null;
  const { social } = CROP_SHAPES;
  const focal = focalOf(source, file);
  const own = file && (focal.x !== file.focal.x || focal.y !== file.focal.y);
  const at = own ? `&at=${percent(focal.x)}-${percent(focal.y)}` : '';
  const box = cropBox(sizeOf(source, file), social, focal);
  const width = file?.isDrawing ? STILL_WIDTH : Math.min(STILL_WIDTH, box.width);
  return {
    alt: source.alt,
    path: mediaPath(source.mediaId, file, `w=${STILL_WIDTH}&crop=social&as=card${at}`),
    width,
    height: Math.round((width * box.height) / box.width),
  };
}

/** The file's own size: what the story says may be of the file before. */
function sizeOf({ width, height }: PictureSource, file: PictureFile | null) {
  return file ?? { width: width ?? 1200, height: height ?? 675 };
}

/** A story that leaves the point in the middle leaves it to the picture. */
function focalOf({ focal }: PictureSource, file: PictureFile | null) {
  return focal && !isMiddle(focal) ? focal : (file?.focal ?? { x: 0.5, y: 0.5 });
}

function isMiddle({ x, y }: { readonly x: number; readonly y: number }): boolean {
  return x === 0.5 && y === 0.5;
}

function percent(share: number): number {
  return Math.round(Math.min(1, Math.max(0, share)) * 100);
}
