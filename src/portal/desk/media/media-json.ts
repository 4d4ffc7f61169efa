import type { ListedMedia } from '../../../stories/media/library.queries.ts';
import { expiryOf } from '../../../stories/media/media-item.ts';
import { nameIn } from '../../../stories/story.ts';

/** A picture as JSON for the desk: what an editor puts into a story, and what else the library has. */
export function mediaJson(item: ListedMedia, language: string, day: string) {
  const {
    id,
    width,
    height,
    alt,
    caption,
    credit,
    rights,
    stamp,
    addedAt,
    changedAt,
    removedAt,
    sha256,
    ...rest
  } = item;
  return {
    id,
    src: mediaSrc({ id, stamp }, 800),
    thumb: mediaSrc({ id, stamp }, 400),
    width,
    height,
    alt: nameIn(alt, language),
    caption: nameIn(caption, language),
    credit,
    ...rest,
    alts: alt,
    captions: caption,
    rights: { ...rights, state: expiryOf(rights.expiresOn, day) },
    sha256,
    added: addedAt.toISOString(),
    changed: changedAt.toISOString(),
    removed: removedAt?.toISOString() ?? null,
  };
}

/** The URL of a picture at one of its widths. */
export function mediaSrc({ id, stamp }: Pick<ListedMedia, 'id' | 'stamp'>, width: 400 | 800 | 1200): string {
  return `/media/${id}?w=${width}&v=${stamp}`;
}
