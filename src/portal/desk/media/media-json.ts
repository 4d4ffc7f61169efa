import type { ListedMedia } from '../../../stories/media/library.queries.ts';
import { expiryOf } from '../../../stories/media/media-item.ts';
import { nameIn } from '../../../stories/story.ts';

/** A picture as data of the desk: what an editor puts into a story, then what the library knows beside it. */
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

/** The address of a picture in one of the widths it is sent in. */
export function mediaSrc({ id, stamp }: Pick<ListedMedia, 'id' | 'stamp'>, width: 400 | 800 | 1200): string {
  return `/media/${id}?w=${width}&v=${stamp}`;
}
