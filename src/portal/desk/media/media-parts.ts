import type { Role } from '../../../readers/member.ts';
import type { ListedMedia } from '../../../stories/media/library.queries.ts';
import type { MediaFile, MediaHistoryEntry } from '../../../stories/media/media-history.queries.ts';
import type { MediaUse } from '../../../stories/media/uses.queries.ts';

/** What was typed into the form that describes a picture. */
export type MediaTyped = Readonly<Record<string, string>>;

/** A picture with all that its page shows. */
export interface MediaParts {
  readonly item: ListedMedia;
  readonly uses: readonly MediaUse[];
  readonly history: readonly MediaHistoryEntry[];
  readonly files: readonly MediaFile[];
  readonly role: Role;
  /** The language its words are shown and changed in. */
  readonly language: string;
  readonly typed: MediaTyped | null;
  /** What was typed for readers of published stories, by the language of it. */
  readonly notes: MediaTyped;
}
