import type { StoryCard } from '../../stories/card.queries.ts';
import { CROP_SHAPES, cropBox } from '../../stories/media/crop-box.ts';
import { MEDIA_WIDTHS, pageWidths, STILL_WIDTH } from '../../stories/media/media-sizes.ts';
import type { PictureFile, ShownChoice } from '../../stories/media/picture-file.queries.ts';
import { shownChoice } from '../../stories/shown-presentation.ts';
import type { Story } from '../../stories/story.queries.ts';
import { mediaPath } from './media-path.ts';

/** One of our pictures as a page shows it. */
export interface PictureView {
  readonly src: string;
  /** Null if one file serves all widths. */
  readonly srcset: string | null;
  /** The same in AVIF, for browsers that support it; null if there is none. */
  readonly avif: string | null;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
  /** Its focal point for crops, in CSS. */
  readonly position: string | null;
}

/** A picture with its words; without a file of ours, only the words. */
export interface FigureView {
  readonly picture: PictureView | null;
  readonly caption: string | null;
  readonly credit: string | null;
}

/** A picture for social media: cropped to the right shape. */
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

/** The picture of a story or figure, or null if we have no file. */
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

/** A picture with caption and credit, or null if there is nothing to show. */
export function figureOf(
  media: (PictureSource & { readonly caption: string | null; readonly credit: string | null }) | null,
  file: PictureFile | null = null,
): FigureView | null {
  if (!media) return null;
  const { caption, credit } = media;
  const picture = pictureOf(media, file);
  return picture || caption || credit ? { picture, caption, credit } : null;
}

/** The picture for links to a story on social media, chosen for that or its lead; null if there is none. */
export function sharedPicture({
  lead,
  presentation,
  pictures,
}: Pick<Story, 'lead' | 'presentation' | 'pictures'>): SharedPicture | null {
  const chosen = presentation?.socialPicture && shownChoice(presentation.socialPicture, pictures);
  return chosen
    ? socialPicture(asSource(chosen), chosen.file)
    : lead && socialPicture(lead, lead.file ?? null);
}

/** The metadata with which social media show a picture. */
export function sharedImageProperties(
  image: SharedPicture | null,
  publicUrl: string,
): { readonly property: string; readonly content: string }[] {
  return [
    ...(image
      ? [
          { property: 'og:image', content: `${publicUrl}${image.path}` },
          { property: 'og:image:width', content: String(image.width) },
          { property: 'og:image:height', content: String(image.height) },
          ...(image.alt ? [{ property: 'og:image:alt', content: image.alt }] : []),
        ]
      : []),
    { property: 'twitter:card', content: image ? 'summary_large_image' : 'summary' },
  ];
}

/** The picture on the card of a story. */
export function cardPicture({ lead, teaser }: Pick<StoryCard, 'lead' | 'teaser'>): PictureView | null {
  const chosen = teaser?.picture;
  return chosen ? pictureOf(asSource(chosen), chosen.file) : pictureOf(lead, lead?.file);
}

/** A chosen picture takes its size and focal point from its file. */
function asSource({ mediaId, alt }: ShownChoice): PictureSource {
  return { mediaId, alt, width: null, height: null };
}

/** A picture of the library for social media: cropped to the right shape; null if we have no file. */
export function socialPicture(source: PictureSource, file: PictureFile | null): SharedPicture | null {
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

/** The file's own size: the story's may be that of an earlier file. */
function sizeOf({ width, height }: PictureSource, file: PictureFile | null) {
  return file ?? { width: width ?? 1200, height: height ?? 675 };
}

/** A story with the focal point in the centre uses the picture's own. */
function focalOf({ focal }: PictureSource, file: PictureFile | null) {
  return focal && !isMiddle(focal) ? focal : (file?.focal ?? { x: 0.5, y: 0.5 });
}

function isMiddle({ x, y }: { readonly x: number; readonly y: number }): boolean {
  return x === 0.5 && y === 0.5;
}

function percent(share: number): number {
  return Math.round(Math.min(1, Math.max(0, share)) * 100);
}
