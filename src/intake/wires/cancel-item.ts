import type { Writing } from '../../store/database.ts';
import { lockStoryWrites } from '../../stories/lock-story-writes.ts';
import { recordImportMoves, VERSION_LEFT } from '../../stories/reopen-settled.ts';
import { withdrawStory } from '../../stories/withdraw-story.ts';
import { tellOfCanceledCopies } from '../copies/attach-copies.ts';
import { keyOfGuid, sourceOf, type TakingRules } from '../draft-piece.ts';
import type { Cancellation } from '../piece.ts';
import { cancelNote } from './cancel-note.ts';
import { cancelPicture } from './cancel-picture.ts';
import { keepWireItems } from './keep-wire-items.ts';
import { markOnce } from './mark-stories.ts';
import { stopStories } from './stop-stories.ts';
import { type KnownItem, knownItems, storiesUnder } from './wire-items.queries.ts';
import { mayBeFrom, senderSlugs } from './wire-names.ts';
import { isOlder, recordOf, versionName, type WireRecord } from './wire-record.ts';

/** The outcome of an order to withdraw an item. */
export interface Cancelled {
  readonly status: 'withdrawn' | 'same' | 'refused';
  readonly reason: string | null;
  readonly slug: string | null;
}

/**
 * Withdraws the story of an item that its sender cancelled. If there is none, the order is remembered: an item that
 * arrives later is not imported. An order from another source than the item's, or older than our version, has no
 * effect.
 */
export async function cancelItem(
  writing: Writing,
  order: Cancellation,
  rules: TakingRules,
  now: Date,
): Promise<Cancelled> {
  await lockStoryWrites(writing);
  const { slug: source } = sourceOf(
    { own: false, source: order.senders[0] ?? null, licence: null, sourceUrl: null },
    rules,
  );
  const unsaid = {
    isFirstDated: false,
    stops: false,
    slugline: null,
    urgency: null,
    terms: null,
    named: [],
    pictures: [],
  };
  const record = recordOf({ ...order, ...unsaid, edNote: order.note });
  const key = keyOfGuid(order.guid, source) ?? record.guid;
  const known = await itemsOf(writing, record, key);
  const told = rules.source ? source : null;
  const all = known.filter((item) => mayBeFrom(item, record.senders, told));
  if (all.length === 0 && known.some(({ story }) => story)) {
    return refusal('It cancels an item of another source than the one that sent it.');
  }
  const own = all.filter((item) => !isOlder(orderFor(item, record), item));
  if (all.length > 0 && own.length === 0) return leaveLate(writing, all, record, now);
  // Nothing sent later under the same name is imported either.
  const isNamed = own.some(({ guid }) => guid === record.guid);
  const kept = isNamed
    ? own
    : [...own, { key: `order:${source}:${record.guid}`, guid: record.guid, story: null }];
  await keepWireItems(
    writing,
    kept.map((item) => ({
      ...{ key: item.key, storyId: item.story?.id ?? null, canceled: true },
      record: { ...orderFor(item, record), senders: sendersOf(record, told) },
    })),
    now,
  );
  const isPicture = await cancelPicture(writing, record, told, now);
  const stories = own.flatMap(({ story }) => story ?? []);
  const [first] = stories;
  if (!first && isPicture) return refusal('It cancels a picture of a story, which an editor must take out.');
  if (!first) {
    return refusal(
      `There is no story of the item "${record.guid}" to withdraw. Should it still come, it will not be taken.`,
    );
  }
  const fresh = own
    .filter((item) => !item.canceled || isOlder(item, orderFor(item, record)))
    .flatMap(({ story }) => story ?? []);
  const published = fresh.filter(({ state }) => state === 'published');
  for (const { id, language } of published) await withdrawStory(writing, id, cancelNote(language), now);
  const note = record.edNote ?? '';
  const move = { move: 'withdraw', from: 'published', to: 'withdrawn', note };
  await recordImportMoves(
    writing,
    published.map(({ id }) => ({ storyId: id, ...move })),
    now,
  );
  await stopStories(writing, fresh, note, now);
  await tellOfCanceledCopies(
    writing,
    fresh.map(({ id }) => id),
    note,
    now,
  );
  const [withdrawn = first] = published;
  return { ...outcomeOf(first.state, published.length > 0), slug: withdrawn.slug };
}

/**
 * The possible senders of what an order cancels: those it names, and the source given to the import. Without a name it
 * may be anyone.
 */
function sendersOf({ senders }: WireRecord, told: string | null): readonly string[] {
  return senders.length > 0 && told ? [...senders, told] : senders;
}

/**
 * An order as it applies to an item. The version that an order states for a composite item does not apply to its parts.
 */
function orderFor({ guid }: Pick<KnownItem, 'guid'>, record: WireRecord): WireRecord {
  return guid === record.guid ? record : { ...record, version: null };
}

/** Notes in the history of stories, once, that an order to withdraw an older version arrived: a person decides. */
async function leaveLate(
  writing: Writing,
  items: readonly KnownItem[],
  record: WireRecord,
  now: Date,
): Promise<Cancelled> {
  const reason = 'It cancels an older version than the one we have, which is left as it is.';
  const version = versionName(record);
  const note = [version && `${version}:`, reason, record.edNote].filter(Boolean).join(' ');
  const open = items.flatMap(({ story, canceled }) =>
    story && !canceled && !['withdrawn', 'deleted'].includes(story.state) ? [story] : [],
  );
  await markOnce(writing, open, { move: VERSION_LEFT, note }, now);
  const slug = items[0]?.story?.slug ?? null;
  return { status: open.length > 0 ? 'refused' : 'same', reason, slug };
}

function outcomeOf(state: string, isWithdrawn: boolean): Pick<Cancelled, 'status' | 'reason'> {
  if (isWithdrawn) return { status: 'withdrawn', reason: null };
  if (state === 'withdrawn') return { status: 'same', reason: 'Its story was withdrawn before.' };
  if (state === 'published')
    return { status: 'same', reason: 'Somebody published its story although it was cancelled before.' };
  return refusal('The story of this item was never published, so there is nothing to withdraw.');
}

function refusal(reason: string): Cancelled {
  return { status: 'refused', reason, slug: null };
}

/**
 * The items with these names, or else the story with their key that the sender's feed, or an import from before items
 * were stored, created: never the newsroom's own work.
 */
async function itemsOf(
  writing: Writing,
  { guid, aliases, senders }: WireRecord,
  key: string,
): Promise<KnownItem[]> {
  const known = await knownItems(writing, { keys: [], names: [guid, ...aliases] });
  const [story] = senders.length > 0 ? await storiesUnder(writing, [key]) : [];
  const isKnown = known.some((item) => item.story?.id === story?.id);
  if (!story || isKnown || story.from.policy === 'own') return known;
  const { slug, name } = story.from;
  const from = { senders: senderSlugs([name]), source: slug };
  return [
    ...known,
    { key, guid, aliases: [], ...from, version: null, versionAt: null, canceled: false, pictures: [], story },
  ];
}
