import type { Member, Role } from '../readers/member.ts';
import { type Action, roleMay } from '../readers/permission.ts';
import type { StoryState } from '../stories/story.ts';
import { type Refusal, refusal } from '../words/refusal.ts';

/** One way a story moves from a state to another. */
export interface MoveRule {
  readonly from: readonly StoryState[];
  readonly to: StoryState;
  /** The permission it takes. */
  readonly who: Extract<Action, 'write stories' | 'review stories' | 'publish stories'>;
  /** Whether it takes a note that says why. */
  readonly note?: true;
  /** Whether it takes a time. */
  readonly time?: true;
  /** Whether it brings the story before readers: then publish blocks and the second pair of eyes are asked for. */
  readonly out?: true;
  /** Whether there has to be something to read: a headline, and a text. */
  readonly whole?: true;
  /** Whether it stands for the text as somebody looked at it: a page that offers it says which that was. */
  readonly seen?: true;
  /** Whether those who may not review stories make it only with a story that they began. */
  readonly own?: true;
}

/** Every move there is, who may make it, and what it asks for. */
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

/** States in which whoever writes may change the text. */
const OPEN: readonly StoryState[] = ['draft', 'in review'];
/** States in which whoever publishes may. What is scheduled is taken off the schedule first, so that nobody changes what goes out unseen. */
const SETTLED: readonly StoryState[] = ['approved', 'published'];

/** Whether somebody of `role` may change the text of a story in `state`. */
export function mayEdit(role: Role, state: StoryState): boolean {
  if (OPEN.includes(state)) return roleMay(role, 'write stories');
  return SETTLED.includes(state) && roleMay(role, 'publish stories');
}

/** Says that the text of a story in `state` is not changed now, and what to do about it. */
export function notOpen(state: StoryState): Refusal {
  if (state === 'deleted') return refusal('storyInTrash');
  return state === 'scheduled' ? refusal('textScheduled') : refusal('textClosed', { state: stateKey(state) });
}

/** A state as the words of a refusal know it: the branch of a select. */
export function stateKey(state: StoryState): StateKey {
  if (state === 'in review') return 'in_review';
  return state === 'deleted' ? 'other' : state;
}

type StateKey = Exclude<StoryState, 'in review' | 'deleted'> | 'in_review' | 'other';

/** Whether `member` may make a move with a story that `startedBy` began, whatever state it is in. */
export function mayMake(move: Move, member: Pick<Member, 'id' | 'role'>, startedBy: string | null): boolean {
  const rule: MoveRule = MOVES[move];
  if (!roleMay(member.role, rule.who)) return false;
  return !rule.own || startedBy === member.id || roleMay(member.role, 'review stories');
}

/** The moves that `member` may make with a story: for what is offered; `moveStory` asks again. */
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

/** The moves that `member` could make with a story, were it not for the second pair of eyes, each with what is missing. */
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
 * Why the second pair of eyes is missing for a move by `memberId` (null: the clock, which only carries out what was
 * scheduled); null where nothing is missing.
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
