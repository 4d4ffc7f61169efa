import type { LetterGroup } from '../../readers/desk-letters/desk-letters.ts';
import type { StoryState } from '../../stories/story.ts';
import type { Move } from '../workflow.ts';

/** The kinds of notices at the desk. */
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
  'new version',
] as const;

/** One of {@link NOTICE_KINDS}. */
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** The content of a notice besides its kind and its story. */
export interface NoticeAbout {
  readonly move?: Move;
  readonly to?: StoryState;
  /** The text: a move's note, or the start of a comment. */
  readonly said?: string;
  readonly commentId?: string;
  /** The deadline, as an ISO 8601 timestamp. */
  readonly due?: string;
}

/** A notice to send. */
export interface Telling {
  readonly kind: NoticeKind;
  readonly storyId: string;
  /** The member who did it, and is not notified; null: the scheduler. */
  readonly by: string | null;
  readonly about: NoticeAbout;
  /** Notices that are sent only once have a key: it is not sent again. */
  readonly key?: string;
}

/** The link of a notice at the desk: to its comment, to the item from outside, or to the workflow of its story. */
export function noticePath(
  kind: NoticeKind,
  storyId: string,
  { commentId }: Pick<NoticeAbout, 'commentId'>,
): string {
  if (kind === 'new version') return `/desk/intake/${storyId}`;
  return commentId ? `/desk/stories/${storyId}/comments` : `/desk/stories/${storyId}/workflow`;
}

/** The email group of a notice. */
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
    case 'new version':
      return 'moves';
    case 'due soon':
    case 'overdue':
    case 'stuck':
      return 'times';
  }
}
