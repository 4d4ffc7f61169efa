import type { Config } from '../config.ts';
import { readIfUnread } from '../entities/mentions/save-readings.ts';
import type { Member } from '../readers/member.ts';
import { roleMay } from '../readers/permission.ts';
import type { Writing } from '../store/database.ts';
import { newId } from '../store/ids.ts';
import { json } from '../store/tables.ts';
import { type Body, bodyText } from '../stories/body.ts';
import { lockStoryWrites } from '../stories/lock-story-writes.ts';
import { announce } from '../stories/story.changes.ts';
import type { StoryState } from '../stories/story.ts';
import { withdrawStory } from '../stories/withdraw-story.ts';
import { type Refusal, refusal } from '../words/refusal.ts';
import { assertCurrentRevision, type TextSeen } from './assert-current-revision.ts';
import type { BlockKind } from './blocks/block.ts';
import { refuseBlocked } from './blocks/refuse-blocked.ts';
import { commitDraft } from './commit-draft.ts';
import { tellOfMove } from './notices/tell.ts';
import { isOnlyEditor } from './only-editor.queries.ts';
import { outSince } from './schedule/lateness.ts';
import { setTrashed } from './trash/set-trashed.ts';
import {
  type MissingPair,
  MOVES,
  type Move,
  type MoveRule,
  mayMake,
  secondPair,
  stateKey,
} from './workflow.ts';

/** A move by a member, or by the scheduler. */
export interface Moving {
  readonly storyId: string;
  readonly move: Move;
  readonly note?: string;
  /** When to publish, for `schedule`. */
  readonly at?: Date | null;
  /** The revision that the member saw; omitted or null: the current one is moved. */
  readonly seen?: TextSeen | null;
  /** Null: the scheduler, carrying out what was scheduled. */
  readonly by: Pick<Member, 'id' | 'role'> | null;
  /** Whether it is on the way to another move in the same transaction, so that nobody is notified of it. */
  readonly isStep?: boolean;
}

/** The newsroom's restrictions on moves. */
export interface MoveSettings {
  readonly twoPairs: boolean;
  /** Whether the only editor may approve their own work; omitted: no. */
  readonly onlyEditor?: boolean;
  /** The kinds of publish blocks, which a publisher may override. */
  readonly blocking: readonly BlockKind[];
  /** The time zone in which picture rights end with their last day; omitted: UTC. */
  readonly zone?: string;
}

/** The move restrictions from the newsroom's settings. */
export function moveSettings(
  config: Pick<Config, 'TWO_PAIRS_OF_EYES' | 'ONLY_EDITOR_APPROVES' | 'PUBLISH_BLOCKS' | 'PORTAL_ZONE'>,
): MoveSettings {
  return {
    twoPairs: config.TWO_PAIRS_OF_EYES,
    onlyEditor: config.ONLY_EDITOR_APPROVES,
    blocking: config.PUBLISH_BLOCKS,
    zone: config.PORTAL_ZONE,
  };
}

/**
 * Moves a story to another state in the caller's transaction, and commits its draft. Throws a Problem if the move is
 * not possible from this state, the role lacks permission, the second pair of eyes is missing, or a required note or
 * time is missing; `StaleRevisionError` if the text is not the revision seen; `Blocked` if a publish block applies,
 * also when the scheduler finds one that did not exist when the story was scheduled.
 */
export async function moveStory(
  writing: Writing,
  moving: Moving,
  settings: MoveSettings,
  now: Date,
): Promise<StoryState> {
  const { storyId, move, by } = moving;
  const note = (moving.note ?? '').trim();
  const rule: MoveRule = MOVES[move];
  // Before locking the story: imports wait for this lock first, and then for stories.
  if (by && move !== 'withdraw') await lockStoryWrites(writing);
  const { started_by: startedBy } = await lockedStory(writing, storyId);
  if (by && !mayMake(move, by, startedBy)) {
    throw roleMay(by.role, rule.who) ? refusal('moveNotYours') : refusal('moveNotForRole');
  }
  if (moving.seen) await assertCurrentRevision(writing, storyId, moving.seen);
  if (by && !KEEPS_DRAFT.includes(move))
    await commitDraft(writing, storyId, { memberId: by.id, reason: move }, now);
  const story = await lockedStory(writing, storyId);
  const state = story.state as StoryState;
  if (!rule.from.includes(state)) {
    throw refusal('moveStatePassed', { state: stateKey(state) });
  }
  if (rule.note && !note) throw refusal('moveNoteMissing');
  const missing = secondPair(
    move,
    { state, changedBy: story.changed_by, approvedBy: story.approved_by },
    by?.id ?? null,
    settings.twoPairs,
  );
  // Only for an approval: what is then published was approved.
  const alone =
    missing === 'own change' &&
    settings.onlyEditor === true &&
    by !== null &&
    (await isOnlyEditor(writing, by.id));
  if (missing && !alone) throw refuseAlone(missing);
  const at = rule.time ? timeToCome(moving.at ?? null, now) : null;
  if ((rule.out || rule.whole) && !story.headline.trim()) {
    throw rule.out ? refusal('headlineMissingOut') : refusal('headlineMissing');
  }
  if (rule.whole && story.kind !== 'live' && showsNothing(story.body as Body)) {
    throw refusal('textMissing');
  }
  const going = { at: latest(at ?? now, story.embargo_until), zone: settings.zone ?? 'UTC' };
  // An imported story may not have been read yet, and then it is not known whom it names.
  if (rule.out) await readIfUnread(writing, storyId, now);
  const overrides = rule.out ? await refuseBlocked(writing, storyId, settings.blocking, going) : [];
  if (move === 'withdraw') await withdrawStory(writing, storyId, note, now, by?.id ?? null);
  else if (move === 'delete' || move === 'restore')
    await setTrashed(writing, { storyId, to: MOVES[move].to, by: by?.id ?? null }, now);
  else
    await setState(
      writing,
      storyId,
      rule.to,
      move,
      at,
      by,
      now,
      outSince(by ? null : story.scheduled_for, story.embargo_until, now),
    );
  await writing
    .insertInto('story_moves')
    .values({
      id: newId(),
      story_id: storyId,
      move,
      from_state: state,
      to_state: rule.to,
      made_by: by?.id ?? null,
      at: now,
      note,
      overrides: json<unknown>(overrides),
      alone,
    })
    .execute();
  if (!moving.isStep)
    await tellOfMove(writing, { storyId, move, to: rule.to, note, by: by?.id ?? null }, now);
  await announce(writing, [storyId]);
  return rule.to;
}

/** The moves that leave the draft unchanged: a story is restored from the trash with it. */
const KEEPS_DRAFT: readonly Move[] = ['withdraw', 'delete', 'restore'];

/** Whether a body has neither text nor a picture. */
function showsNothing(body: Body): boolean {
  const shows = body.content.some(({ type }) => type === 'figure' || type === 'embed');
  return !shows && bodyText(body).trim() === '';
}

/** The refusal that explains why a second pair of eyes is needed. */
function refuseAlone(missing: MissingPair): Refusal {
  switch (missing) {
    case 'own change':
      return refusal('pairOwnChange');
    case 'not approved':
      return refusal('pairNotApproved');
    case 'changed since':
      return refusal('pairChangedSince');
  }
}

async function lockedStory(writing: Writing, storyId: string) {
  const story = await writing
    .selectFrom('stories')
    .select([
      'state',
      'kind',
      'headline',
      'body',
      'started_by',
      'changed_by',
      'approved_by',
      'scheduled_for',
      'embargo_until',
    ])
    .where('id', '=', storyId)
    .forUpdate()
    .executeTakeFirst();
  if (!story) throw refusal('storyUnknown');
  return story;
}

async function setState(
  writing: Writing,
  storyId: string,
  to: StoryState,
  move: Move,
  at: Date | null,
  by: Moving['by'],
  now: Date,
  publishedAt: Date,
): Promise<void> {
  await writing
    .updateTable('stories')
    .set({
      state: to,
      changed_at: now,
      scheduled_for: at,
      ...(move === 'approve' && { approved_by: by?.id ?? null }),
      // A draft of imported copy has its own date: publishing sets it to now.
      ...(to === 'published' && { published_at: publishedAt, updated_at: null, zone_stated: true }),
    })
    .where('id', '=', storyId)
    .execute();
}

function latest(one: Date, other: Date | null): Date {
  return other && other > one ? other : one;
}

function timeToCome(at: Date | null, now: Date): Date {
  if (!at || Number.isNaN(at.getTime())) throw refusal('timeMissing');
  if (at <= now) throw refusal('timePast');
  return at;
}
