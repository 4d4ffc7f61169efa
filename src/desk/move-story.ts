import type { Config } from '../config.ts';
import { readIfUnread } from '../entities/mentions/save-readings.ts';
import type { Member } from '../readers/member.ts';
import { roleMay } from '../readers/permission.ts';
import type { Writing } from '../store/database.ts';
import { newId } from '../store/ids.ts';
import { json } from '../store/tables.ts';
import { type Body, bodyText } from '../stories/body.ts';
import { oneAtATime } from '../stories/one-at-a-time.ts';
import { announce } from '../stories/story.changes.ts';
import type { StoryState } from '../stories/story.ts';
import { withdrawStory } from '../stories/withdraw-story.ts';
import { type Refusal, refusal } from '../words/refusal.ts';
import type { BlockKind } from './blocks/block.ts';
import { refuseBlocked } from './blocks/refuse-blocked.ts';
import { tellOfMove } from './notices/tell.ts';
import { isOnlyEditor } from './only-editor.queries.ts';
import { refusePassed, type TextSeen } from './refuse-passed.ts';
import { outSince } from './schedule/lateness.ts';
import { takeCopy } from './take-copy.ts';
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

/** A move somebody makes, or the clock. */
export interface Moving {
  readonly storyId: string;
  readonly move: Move;
  readonly note?: string;
  /** When it is to go out, for `schedule`. */
  readonly at?: Date | null;
  /** The text as whoever moves it looked at it; left out or null: whatever stands is moved. */
  readonly seen?: TextSeen | null;
  /** Null: the clock, carrying out what was scheduled. */
  readonly by: Pick<Member, 'id' | 'role'> | null;
}

/** How the newsroom wants its moves guarded. */
export interface MoveSettings {
  readonly twoPairs: boolean;
  /** Whether the only editor may approve what they wrote; left out: they may not. */
  readonly onlyEditor?: boolean;
  /** What keeps a story from going out, unless somebody who publishes has overridden it. */
  readonly blocking: readonly BlockKind[];
  /** By whose clocks the rights of a picture end with their last day; left out: UTC. */
  readonly zone?: string;
}

/** How the settings of the newsroom guard its moves. */
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
 * Moves a story to another state in the caller's transaction; what was being written becomes its text with it.
 * Throws a Problem where the state is not one to move from, the role may not, the second pair of eyes is missing, or
 * the move asks for a note or a time that is not there; `TextPassed` where the text is another than was seen; `Blocked` where something stands in the way of its going out,
 * also when the clock finds what was not there as it was scheduled.
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
  // Before the story is held: whoever takes stories in waits for this lock first, and for stories then.
  if (by && move !== 'withdraw') await oneAtATime(writing);
  const { started_by: startedBy } = await lockedStory(writing, storyId);
  if (by && !mayMake(move, by, startedBy)) {
    throw roleMay(by.role, rule.who) ? refusal('moveNotYours') : refusal('moveNotForRole');
  }
  if (moving.seen) await refusePassed(writing, storyId, moving.seen);
  if (by && !KEEPS_COPY.includes(move))
    await takeCopy(writing, storyId, { memberId: by.id, reason: move }, now);
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
  // An approval alone: what then goes out was approved.
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
  // An imported story may not have been read yet, and nothing is known then of whom it names.
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
  await tellOfMove(writing, { storyId, move, to: rule.to, note, by: by?.id ?? null }, now);
  await announce(writing, [storyId]);
  return rule.to;
}

/** The moves that leave what is being written as it is: a draft comes back from the trash with it. */
const KEEPS_COPY: readonly Move[] = ['withdraw', 'delete', 'restore'];

/** Whether a body has neither words nor a picture. */
function showsNothing(body: Body): boolean {
  const shows = body.content.some(({ type }) => type === 'figure' || type === 'embed');
  return !shows && bodyText(body).trim() === '';
}

/** Why it takes a second pair of eyes. */
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
      // A draft of imported copy has a date of its own: what goes out goes out now.
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
