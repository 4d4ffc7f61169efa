import type { Member, Role } from '../readers/member.ts';
import { type Action, roleMay } from '../readers/permission.ts';
import type { StoryState } from '../stories/story.ts';
import { type Refusal, refusal } from '../words/refusal.ts';

/** One way a story moves from a state to another. */
export interface MoveRule {
  readonly from: readonly StoryState[];
  readonly to: StoryState;
  /** The permission it requires. */
  readonly who: Extract<Action, 'write stories' | 'review stories' | 'publish stories'>;
  /** Whether it requires a note with the reason. */
  readonly note?: true;
  /** Whether it requires a time. */
  readonly time?: true;
  /** Whether it makes the story public: publish blocks and the second pair of eyes are then checked. */
  readonly out?: true;
  /** Whether a headline and a text are required. */
  readonly whole?: true;
  /** Whether it applies to the text as the member saw it: a page that offers it sends that revision. */
  readonly seen?: true;
  /** Whether members who may not review stories can make it only on stories they started. */
  readonly own?: true;
}

/** Every move, who may make it, and what it requires. */
export const MOVES = {
  'ask for review': { from: ['draft'], to: 'in review', who: 'write stories' },
  'take back': { from: ['in review'], to: 'draft', who: 'write stories' },
  'send back': { from: ['in review', 'approved'], to: 'draft', who: 'review stories', note: true },
  approve: { from: ['in review'], to: 'approved', who: 'review stories', seen: true, whole: true },
  schedule: {
    from: ['draft', 'in review', 'approved'],
    to: 'scheduled',
    who: 'publish stories',
    time: true,
    out: true,
    seen: true,
  },
  unschedule: { from: ['scheduled'], to: 'approved', who: 'publish stories' },
  publish: {
    from: ['draft', 'in review', 'approved', 'scheduled'],
    to: 'published',
    who: 'publish stories',
    out: true,
    seen: true,
  },
  withdraw: { from: ['published'], to: 'withdrawn', who: 'publish stories', note: true },
  delete: { from: ['draft'], to: 'deleted', who: 'write stories', own: true },
  restore: { from: ['deleted'], to: 'draft', who: 'write stories', own: true },
} as const satisfies Record<string, MoveRule>;

/** The name of a move. */
export type Move = keyof typeof MOVES;

/** States in which writers may change the text. */
const OPEN: readonly StoryState[] = ['draft', 'in review'];
/**
 * States in which publishers may change it. A scheduled story has to be unscheduled first, so that nothing changes
 * unseen before it goes out.
 */
const SETTLED: readonly StoryState[] = ['approved', 'published'];

/** Whether a member of `role` may change the text of a story in `state`. */
export function mayEdit(role: Role, state: StoryState): boolean {
  if (OPEN.includes(state)) return roleMay(role, 'write stories');
  return SETTLED.includes(state) && roleMay(role, 'publish stories');
}

/** The refusal for editing a story in `state`, with what to do about it. */
export function notOpen(state: StoryState): Refusal {
  if (state === 'deleted') return refusal('storyInTrash');
  return state === 'scheduled' ? refusal('textScheduled') : refusal('textClosed', { state: stateKey(state) });
}

/** A state as the key of a select branch in refusal messages. */
export function stateKey(state: StoryState): StateKey {
  if (state === 'in review') return 'in_review';
  return state === 'deleted' ? 'other' : state;
}

type StateKey = Exclude<StoryState, 'in review' | 'deleted'> | 'in_review' | 'other';

/** Whether `member` may make a move on a story that `startedBy` started, in any state. */
export function mayMake(move: Move, member: Pick<Member, 'id' | 'role'>, startedBy: string | null): boolean {
  const rule: MoveRule = MOVES[move];
  if (!roleMay(member.role, rule.who)) return false;
  return !rule.own || startedBy === member.id || roleMay(member.role, 'review stories');
}

/** The moves that `member` may make on a story, for display; `moveStory` checks again. */
export function movesFor(
  member: Pick<Member, 'id' | 'role'>,
  story: {
    readonly state: StoryState;
    readonly startedBy: string | null;
    readonly changedBy: string | null;
    readonly approvedBy: string | null;
  },
  twoPairs: boolean,
): Move[] {
  return (Object.keys(MOVES) as Move[]).filter((name) => {
    const rule: MoveRule = MOVES[name];
    return (
      rule.from.includes(story.state) &&
      mayMake(name, member, story.startedBy) &&
      secondPair(name, story, member.id, twoPairs) === null
    );
  });
}

/**
 * The moves that `member` could make on a story if it were not for the second pair of eyes, each with what is missing.
 */
export function missingPairs(
  member: Pick<Member, 'id' | 'role'>,
  story: Parameters<typeof movesFor>[1],
  twoPairs: boolean,
): { readonly move: Move; readonly why: MissingPair }[] {
  return (Object.keys(MOVES) as Move[]).flatMap((move) => {
    const rule: MoveRule = MOVES[move];
    if (!rule.from.includes(story.state) || !roleMay(member.role, rule.who)) return [];
    const why = secondPair(move, story, member.id, twoPairs);
    return why ? [{ move, why }] : [];
  });
}

/** Why a second pair of eyes is missing. */
export type MissingPair = 'own change' | 'not approved' | 'changed since';

/**
 * Why the second pair of eyes is missing for a move by `memberId` (null: the scheduler, which only carries out what was
 * scheduled); null if nothing is missing.
 */
export function secondPair(
  move: Move,
  story: {
    readonly state: StoryState;
    readonly changedBy: string | null;
    readonly approvedBy: string | null;
  },
  memberId: string | null,
  twoPairs: boolean,
): MissingPair | null {
  if (!twoPairs || memberId === null) return null;
  if (move === 'approve' && story.changedBy === memberId) return 'own change';
  const rule: MoveRule = MOVES[move];
  if (!rule.out || story.state === 'scheduled') return null;
  if (story.state !== 'approved') return 'not approved';
  return story.approvedBy === null && story.changedBy === memberId ? 'changed since' : null;
}
