import type { LetterGroup } from '../../readers/desk-letters/desk-letters.ts';
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
  'stuck',
  'replaced',
  'ended',
  'canceled',
  'picture canceled',
  'left',
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

/** Where a notice leads at the desk: to the comment it is of, else to the workflow of its story. */
export function noticePath(storyId: string, { commentId }: Pick<NoticeAbout, 'commentId'>): string {
  return commentId ? `/desk/stories/${storyId}/comments` : `/desk/stories/${storyId}/workflow`;
}

/** Which choice of letters a notice is under. */
export function letterGroup(kind: NoticeKind): LetterGroup {
  switch (kind) {
    case 'given':
    case 'mention':
      return 'mine';
    case 'comment':
    case 'answer':
      return 'comments';
    case 'sent back':
    case 'approved':
    case 'moved':
    case 'replaced':
    case 'ended':
    case 'canceled':
    case 'picture canceled':
    case 'left':
      return 'moves';
    case 'due soon':
    case 'overdue':
    case 'stuck':
      return 'times';
  }
}
