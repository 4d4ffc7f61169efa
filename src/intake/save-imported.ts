import { saveMentions } from '../entities/mentions/save-mentions.ts';
import { saveClaims } from '../evidence/claims/save-claims.ts';
import type { Writing } from '../store/database.ts';
import { announceUnread } from '../stories/story.changes.ts';
import { type Taken, takeStories } from '../stories/take-stories.ts';
import { keepWireItems } from './wires/keep-wire-items.ts';
import { recordHeld } from './wires/record-held.ts';
import { type ImportedDraft, type LeftAlone, refuseOutdated } from './wires/refuse-outdated.ts';
import { withFirstDates } from './wires/with-first-dates.ts';
import { withKnownKeys } from './wires/with-known-keys.ts';

/** What became of a draft that was to be saved. */
export type Saved = (
  | (Taken & { readonly reason: null })
  | (Pick<LeftAlone, 'status' | 'reason' | 'slug'> & { readonly id: null })
) & {
  /** What its story is known by, which for an item of a wire is found among what came before. */
  readonly key: string;
};

/**
 * Saves imported stories, in the order given, but for items of wires that are outdated. A job reads the new ones for
 * figures and names, in its own time. The claims of one that is revised may have evidence and verdicts, which must not be
 * beside another text for a moment: it is read here.
 */
export async function saveImported(
  writing: Writing,
  items: readonly ImportedDraft[],
  now: Date,
): Promise<Saved[]> {
  const all = await withFirstDates(writing, await withKnownKeys(writing, items));
  const left = await refuseOutdated(writing, all);
  const current = all.filter((item) => !left.has(item));
  const drafts = current.map(({ draft }) => draft);
  const taken = await takeStories(writing, drafts, now);
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
  const storyIds = new Map(current.map((item, i) => [item, taken[i]?.id ?? null]));
  await recordHeld(
    writing,
    all.map((item) => ({ item, storyId: storyIds.get(item) ?? null, left: left.get(item) ?? null })),
    now,
  );
  const outcomes = new Map(current.map((item, i) => [item, taken[i]]));
  return all.map((item): Saved => {
    const key = item.draft.externalKey;
    const alone = left.get(item);
    if (alone) {
      const { status, reason, slug } = alone;
      return { status, reason, slug, id: null, key };
    }
    const one = outcomes.get(item);
    if (!one) throw new Error(`no result for ${key}`);
    return { ...one, reason: null, key };
  });
}
