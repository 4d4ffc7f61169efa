import { saveMentions } from '../entities/mentions/save-mentions.ts';
import { saveClaims } from '../evidence/claims/save-claims.ts';
import type { Writing } from '../store/database.ts';
import { announceUnread } from '../stories/story.changes.ts';
import type { StoryDraft } from '../stories/story.ts';
import { type Taken, upsertStories } from '../stories/upsert-stories.ts';
import { type Attached, attachCopies, reviseCopies } from './copies/attach-copies.ts';
import { asAttached, type HeldCopies, holdCopies, keysOfStories, whyHeld } from './copies/hold-copies.ts';
import { withoutCanceledPictures } from './wires/cancel-picture.ts';
import { keepWireItems } from './wires/keep-wire-items.ts';
import { recordHeld } from './wires/record-held.ts';
import {
  type ImportedDraft,
  type LeftAlone,
  ofEditedStories,
  refuseEdited,
  refuseOutdated,
  refuseUnattended,
} from './wires/refuse-outdated.ts';
import { withFirstDates } from './wires/with-first-dates.ts';
import { withKnownKeys } from './wires/with-known-keys.ts';

/** The outcome of saving a draft. */
export type Saved = (
  | (Taken & { readonly reason: string | null })
  | (Pick<LeftAlone, 'status' | 'reason' | 'slug'> & { readonly id: null })
) & {
  /** The draft as saved: the key of a wire item is taken from earlier items. */
  readonly draft: StoryDraft;
};

/** A draft before its pictures are imported, and whether any may be fetched for it. */
export interface BeforeMedia {
  readonly draft: StoryDraft;
  readonly fetches: boolean;
}

/**
 * The drafts of a batch as they will be saved, as far as is known in advance; null if outdated. Pictures are fetched
 * only for what may be saved: not for another version of a story that an editor changed, nor for duplicates in the
 * batch.
 */
export async function beforeMedia(
  writing: Writing,
  items: readonly ImportedDraft[],
  now: Date,
): Promise<(BeforeMedia | null)[]> {
  const all = await asKnown(writing, items);
  const outdated = await refuseOutdated(writing, all, now);
  const current = all.filter((item) => !outdated.has(item));
  const edited = await ofEditedStories(writing, current);
  const last = new Map(current.map((item) => [item.draft.externalKey, item]));
  return all.map((item) => {
    if (outdated.has(item)) return null;
    const { draft } = item;
    return { draft, fetches: !edited.has(item) && last.get(draft.externalKey) === item };
  });
}

async function asKnown(writing: Writing, items: readonly ImportedDraft[]): Promise<ImportedDraft[]> {
  return withoutCanceledPictures(writing, await withKnownKeys(writing, items));
}

/**
 * Saves imported stories, in the given order, except outdated wire items. A job later reads new ones for figures and
 * names. The claims of a revised one may have evidence and verdicts, which must never appear with another text: it is
 * read here.
 */
export async function saveImported(
  writing: Writing,
  items: readonly ImportedDraft[],
  now: Date,
): Promise<Saved[]> {
  const all = await asAttached(writing, await withFirstDates(writing, await asKnown(writing, items)));
  const outdated = await refuseOutdated(writing, all, now);
  const newer = all.filter((item) => !outdated.has(item));
  const edited = await refuseEdited(writing, newer, now);
  const others = newer.filter((item) => !edited.has(item));
  const left = new Map([...outdated, ...edited, ...(await refuseUnattended(writing, others))]);
  const passed = all.filter((item) => !left.has(item));
  const keys = passed.map(({ draft }) => draft.externalKey);
  const { items: current, held } = await holdCopies(writing, passed, await keysOfStories(writing, keys));
  const drafts = current.map(({ draft }) => draft);
  const taken = await upsertStories(writing, drafts, now);
  const revised = taken.map((one): Taken => (one.status === 'revised' ? one : { ...one, status: 'same' }));
  await keepWireItems(
    writing,
    current.flatMap(({ draft, wire }, i) => {
      const storyId = taken[i]?.id ?? null;
      return wire ? [{ key: draft.externalKey, storyId, canceled: false, record: wire }] : [];
    }),
    now,
  );
  await saveClaims(writing, drafts, revised, now);
  await saveMentions(writing, drafts, revised, now);
  if (taken.some(({ status }) => status === 'taken')) await announceUnread(writing);
  await noteCopies(writing, { current, held, taken }, now);
  const storyIds = new Map(passed.map((item, i) => [item, taken[i]?.id ?? null]));
  await recordHeld(
    writing,
    all.map((item) => ({ item, storyId: storyIds.get(item) ?? null, left: left.get(item) ?? null })),
    now,
  );
  const outcomes = new Map(passed.map((item, i) => [item, { one: taken[i], as: current[i] }]));
  return all.map((item): Saved => {
    const alone = left.get(item);
    if (alone) {
      const { status, reason, slug } = alone;
      return { status, reason, slug, id: null, draft: item.draft };
    }
    const { one, as = item } = outcomes.get(item) ?? {};
    if (!one) throw new Error(`no result for ${item.draft.externalKey}`);
    const original = held.get(as);
    return { ...one, reason: original ? whyHeld(original) : null, draft: as.draft };
  });
}

/** Attaches what is the same copy as a story to it, and notes what new versions of such copy come to. */
async function noteCopies(
  writing: Writing,
  {
    current,
    held,
    taken,
  }: {
    readonly current: readonly ImportedDraft[];
    readonly held: HeldCopies['held'];
    readonly taken: readonly Taken[];
  },
  now: Date,
): Promise<void> {
  const idOf = new Map(current.map(({ draft }, i) => [draft.externalKey, taken[i]?.id]));
  const attached = current.flatMap((item, i): Attached[] => {
    const original = held.get(item);
    const id = taken[i]?.id;
    const originalId = original && (original.id ?? idOf.get(original.key));
    return id && originalId ? [{ id, originalId, share: original.share, item }] : [];
  });
  await attachCopies(writing, attached, now);
  const revised = current.flatMap((item, i) => {
    const one = taken[i];
    return one?.status === 'revised' ? [{ id: one.id, item }] : [];
  });
  await reviseCopies(writing, revised, now);
}
