import type { Role } from '../../../readers/member.ts';
import type { ListedMedia } from '../../../stories/media/library.queries.ts';
import type { MediaFile, MediaHistoryEntry } from '../../../stories/media/media-history.queries.ts';
import type { MediaUse } from '../../../stories/media/uses.queries.ts';

/** The values of the form that describes a picture. */
export type MediaTyped = Readonly<Record<string, string>>;

/** A picture with everything its page shows. */
export interface MediaParts {
  readonly item: ListedMedia;
  readonly uses: readonly MediaUse[];
  readonly history: readonly MediaHistoryEntry[];
  readonly files: readonly MediaFile[];
  readonly role: Role;
  /** The language its words are displayed and edited in. */
  readonly language: string;
  readonly typed: MediaTyped | null;
  /** The notes to readers of published stories, by language. */
  readonly notes: MediaTyped;
}
