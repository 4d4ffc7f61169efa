import type { Writing } from '../../store/database.ts';
import { lockStoryWrites } from '../../stories/lock-story-writes.ts';
import { HELD_BY_IMPORT } from '../../stories/reopen-settled.ts';
import type { StoryDraft } from '../../stories/story.ts';
import { hashOf } from '../../stories/upsert-stories.ts';
import { isMarked } from './mark-stories.ts';
import { type KnownItem, type KnownStory, knownItems, storiesUnder } from './wire-items.queries.ts';
import { mayBeFrom, sharesName, type WireNames } from './wire-names.ts';
import { isOlder, type WireRecord } from './wire-record.ts';

/** A draft to be saved, with the wire's metadata; null if no wire sent it. */
export interface ImportedDraft {
  readonly draft: StoryDraft;
  readonly wire: WireRecord | null;
  /** Why it must not be published without a person; null if it may be. */
  readonly held: string | null;
  /** Whether it was imported unattended. */
  readonly unattended?: boolean;
}

const OLDER = 'It is an older version than the one we have, which is left as it is';

/** The end of the sentences that explain why something is held. */
const KEPT = /, so it becomes a draft\.$/;

const EDITED = 'An editor has changed its story since it was taken in, so the story is left as it is.';

const FOR_DESK =
  'Its story is published, and what comes from its source waits for an editor, so the story is left as it is.';

/** Why a wire item is not saved. */
export interface LeftAlone {
  readonly status: 'same' | 'refused';
  readonly reason: string;
  readonly slug: string | null;
  /** The published or edited story that it is a later version of, where a person must decide. */
  readonly heldFrom?: KnownStory;
  /** The message for that person. */
  readonly why?: string;
}

/**
 * The items of a batch that must not become a story's text: those that were cancelled, those older than the stored
 * version or than another of the batch, and versions of published stories that an import may not publish. If an older
 * one says that it must not be published, or not yet, a person decides. It takes the lock for saving stories, so that
 * nothing changes until the caller's transaction ends.
 */
export async function refuseOutdated(
  writing: Writing,
  items: readonly ImportedDraft[],
  now: Date,
): Promise<Map<ImportedDraft, LeftAlone>> {
  const left = new Map<ImportedDraft, LeftAlone>();
  const wired = items.flatMap((item) => (item.wire ? [{ item, wire: item.wire }] : []));
  if (wired.length === 0) return left;
  await lockStoryWrites(writing);
  const keys = wired.map(({ item }) => item.draft.externalKey);
  const names = wired.flatMap(({ wire }) => [wire.guid, ...wire.aliases]);
  const known = await knownItems(writing, { keys, names });
  const stories = new Map((await storiesUnder(writing, keys)).map((story) => [story.key, story]));
  const newest = new Map<string, WireRecord>();
  for (const { item, wire } of wired) {
    const before = newest.get(item.draft.externalKey);
    if (!before || !isOlder(wire, before)) newest.set(item.draft.externalKey, wire);
  }
  for (const { item, wire } of wired) {
    const { externalKey, source } = item.draft;
    const same = known.filter(
      (one) => one.key === externalKey || (isSame(one, wire) && mayBeFrom(one, wire.senders, source.slug)),
    );
    const slug = same.find(({ story }) => story)?.story?.slug ?? null;
    const isCanceled = same.some(({ canceled }) => canceled);
    const story = stories.get(externalKey);
    const latest = newest.get(externalKey) ?? wire;
    if (isCanceled) {
      const reason = 'Its sender cancelled it before, so it is not taken any more.';
      left.set(item, { status: 'refused', reason, slug });
    } else if (same.some((one) => one.key === externalKey && isOlder(wire, one)) || isOlder(wire, latest)) {
      const why = story ? await orderUnsaid(writing, item, story, now) : null;
      if (story && why)
        left.set(item, { status: 'refused', reason: `${OLDER}: ${why}`, slug, heldFrom: story, why });
      else left.set(item, { status: 'same', reason: `${OLDER}.`, slug });
    } else if (story?.state === 'published' && item.held !== null) {
      // A published story has no draft of another version, and this one is not for readers.
      const why = item.held.replace(KEPT, '.');
      const reason = `Its story is published, and is left as it is: ${why}`;
      left.set(item, { status: 'refused', reason, slug: story.slug, heldFrom: story, why });
    }
  }
  return left;
}

/** An instruction not to publish an item, or not yet, that its story does not reflect; null if there is none. */
async function orderUnsaid(
  writing: Writing,
  { draft: { embargoUntil }, held, wire }: ImportedDraft,
  story: KnownStory,
  now: Date,
): Promise<string | null> {
  if (story.state === 'withdrawn' || story.state === 'deleted') return null;
  if (wire?.stops && held) {
    // An editor saw it if the version arrived in time.
    const isKnown = await isMarked(writing, story.id, { move: HELD_BY_IMPORT, note: held });
    return isKnown ? null : held.replace(KEPT, '.');
  }
  const isEmbargoed = embargoUntil && embargoUntil > now && embargoUntil > new Date(story.embargoUntil ?? 0);
  if (!isEmbargoed) return null;
  return `It is under an embargo until ${embargoUntil.toISOString().slice(0, 16).replace('T', ' ')} UTC.`;
}

/** The wire items in a batch whose stories an editor has changed, each with its story. */
export async function ofEditedStories(
  writing: Writing,
  items: readonly ImportedDraft[],
): Promise<Map<ImportedDraft, KnownStory>> {
  const wired = items.filter(({ wire }) => wire !== null);
  const keys = wired.map(({ draft }) => draft.externalKey);
  const stories = new Map((await storiesUnder(writing, keys)).map((story) => [story.key, story]));
  return new Map(
    wired.flatMap((item) => {
      const story = stories.get(item.draft.externalKey);
      return story?.isEdited ? [[item, story] as const] : [];
    }),
  );
}

/** The items of a batch, with pictures in place, that differ from the version an editor changed. */
export async function refuseEdited(
  writing: Writing,
  items: readonly ImportedDraft[],
  now: Date,
): Promise<Map<ImportedDraft, LeftAlone>> {
  const left = new Map<ImportedDraft, LeftAlone>();
  for (const [item, story] of await ofEditedStories(writing, items)) {
    if (hashOf(item.draft).hash === story.hash) continue;
    const order = await orderUnsaid(writing, item, story, now);
    const why = [EDITED, order].filter(Boolean).join(' ');
    left.set(item, { status: 'refused', reason: why, slug: story.slug, heldFrom: story, why });
  }
  return left;
}

/**
 * The unattended items of a batch without a wire version that would replace what an editor changed, or published
 * although such items are drafts.
 */
export async function refuseUnattended(
  writing: Writing,
  items: readonly ImportedDraft[],
): Promise<Map<ImportedDraft, LeftAlone>> {
  const left = new Map<ImportedDraft, LeftAlone>();
  const alone = items.filter(({ unattended }) => unattended);
  if (alone.length === 0) return left;
  await lockStoryWrites(writing);
  const keys = alone.map(({ draft }) => draft.externalKey);
  const stories = new Map((await storiesUnder(writing, keys)).map((story) => [story.key, story]));
  for (const item of alone) {
    const story = stories.get(item.draft.externalKey);
    if (!story || hashOf(item.draft).hash === story.hash) continue;
    const isForDesk = story.state === 'published' && item.draft.state === 'draft';
    if (!story.isEdited && !isForDesk) continue;
    const why = story.isEdited ? EDITED : FOR_DESK;
    left.set(item, { status: 'refused', reason: why, slug: story.slug, heldFrom: story, why });
  }
  return left;
}

/** Whether an item is the known one; if an earlier order is known, whether the order meant it. */
function isSame(known: KnownItem, wire: WireNames): boolean {
  return known.story ? known.guid === wire.guid : sharesName(known, wire);
}
