import type { StoryState } from '../../stories/story.ts';
import type { Move } from '../workflow.ts';

/** What somebody at the desk can be told of. */
export const NOTICE_KINDS = [
  'given',
  'comment',
  'answer',
  'mention',
  'sent back',
  'approved',
  'moved',
  'due soon',
  'overdue',
] as const;

/** One of {@link NOTICE_KINDS}. */
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** What a notice says besides its kind and its story. */
export interface NoticeAbout {
  readonly move?: Move;
  readonly to?: StoryState;
  /** What was written: the note of a move, or the beginning of a comment. */
  readonly said?: string;
  readonly commentId?: string;
  /** The due time, as an instant in ISO 8601. */
  readonly due?: string;
}

/** Something somebody is told. */
export interface Telling {
  readonly kind: NoticeKind;
  readonly storyId: string;
  /** Who did it, and is not told of it; null: the clock. */
  readonly by: string | null;
  readonly about: NoticeAbout;
  /** What is told once only has a key: the same is not told again. */
  readonly key?: string;
}
