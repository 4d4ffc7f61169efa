import type { Writing } from '../../store/database.ts';
import { lockStoryWrites } from '../../stories/lock-story-writes.ts';
import type { SourceRef } from '../../stories/story.ts';
import { keyInSource, UNKNOWN_SOURCE } from '../draft-piece.ts';
import type { ImportedDraft } from './refuse-outdated.ts';
import { type KnownStory, knownItems, storiesUnder } from './wire-items.queries.ts';
import { isFrom, type KnownSender, senderSlugs } from './wire-names.ts';
import type { WireRecord } from './wire-record.ts';

/** A story with a key, or one that will have it once its batch is saved. */
interface Holder extends KnownSender {
  readonly key: string;
  /** Null if no wire sent it. */
  readonly guid: string | null;
  readonly from: SourceRef;
}

type Wired = ImportedDraft & { readonly wire: WireRecord };

/**
 * Sets the keys of copy to those of the stories it replaces: for a wire item, that of the story it is a version of.
 * Copy from another source is not a version, even with the same address: it gets its own key. An item without a source
 * keeps that of its story.
 */
export async function withKnownKeys(
  writing: Writing,
  items: readonly ImportedDraft[],
): Promise<ImportedDraft[]> {
  await lockStoryWrites(writing);
  const wired = items.filter(isWired);
  const keys = (of: readonly ImportedDraft[]) => of.map(({ draft }) => draft.externalKey);
  const names = wired.map(({ wire }) => wire.guid);
  const known = await knownItems(writing, { keys: keys(items), names });
  const sent = known.flatMap(({ story, ...item }) => (story ? [{ ...item, from: story.from }] : []));
  const holders: Holder[] = [...sent, ...withoutItems(await storiesUnder(writing, keys(wired)), sent)];
  const unattended = items.filter((item) => item.unattended && !isWired(item));
  const others = await storiesUnder(writing, keys(unattended));
  return items.map((item) => {
    if (!isWired(item)) return besideSent(item.unattended ? besideOthers(item, others) : item, sent);
    const found = withKey(item, holders);
    holders.unshift(holderOf(found));
    return found;
  });
}

/** Copy from outside the wires, with its own key if something from another source has its address. */
function besideSent(item: ImportedDraft, sent: readonly Holder[]): ImportedDraft {
  const { source, externalKey } = item.draft;
  const holder = sent.find(({ key }) => key === externalKey);
  if (!holder || source.policy === 'own' || isFrom(holder, sendersOf(source), source.slug)) return item;
  return { ...item, draft: { ...item.draft, externalKey: keyInSource(externalKey, source.slug) } };
}

/** Unattended copy, with its own key if a story from another source has its address: it must not replace that. */
function besideOthers(item: ImportedDraft, stories: readonly KnownStory[]): ImportedDraft {
  const { source, externalKey } = item.draft;
  const story = stories.find(({ key }) => key === externalKey);
  if (!story || story.from.slug === source.slug) return item;
  return { ...item, draft: { ...item.draft, externalKey: keyInSource(externalKey, source.slug) } };
}

function isWired(item: ImportedDraft): item is Wired {
  return item.wire !== null;
}

function holderOf({ draft, wire }: Wired): Holder {
  const { guid, senders } = wire;
  return { key: draft.externalKey, guid, senders, source: draft.source.slug, from: draft.source };
}

function withoutItems(stories: readonly KnownStory[], sent: readonly Holder[]): Holder[] {
  return stories
    .filter(({ key }) => !sent.some((one) => one.key === key))
    .map(({ key, from }) => ({ key, guid: null, senders: sendersOf(from), source: from.slug, from }));
}

function sendersOf({ slug, name }: SourceRef): string[] {
  return slug === UNKNOWN_SOURCE ? [] : senderSlugs([name]);
}

function withKey<Item extends Wired>(item: Item, holders: readonly Holder[]): Item {
  const { draft, wire } = item;
  const own = holders.filter((one) => isVersion(item, one));
  const story =
    own.find(({ key }) => key === draft.externalKey) ??
    own.find((one) => isFrom(one, wire.senders, null)) ??
    own[0];
  if (story) {
    const source = draft.source.slug === UNKNOWN_SOURCE ? story.from : draft.source;
    return { ...item, draft: { ...draft, source, externalKey: story.key } };
  }
  if (!holders.some(({ key }) => key === draft.externalKey)) return item;
  return { ...item, draft: { ...draft, externalKey: keyInSource(wire.guid, draft.source.slug) } };
}

/**
 * Whether an item is a version of a known one: for a guid without a scheme, such as 4711, only if both state the
 * sender.
 */
function isVersion({ draft, wire }: Wired, known: Holder): boolean {
  if (known.guid === null ? known.key !== draft.externalKey : known.guid !== wire.guid) return false;
  // The newsroom's own work is replaced only by its own.
  if (known.guid === null && known.from.policy === 'own' && draft.source.policy !== 'own') return false;
  const source = draft.source.slug === UNKNOWN_SOURCE ? null : draft.source.slug;
  if (isFrom(known, wire.senders, source)) return true;
  const unsaid = [known.senders, wire.senders].filter((senders) => senders.length === 0).length;
  return unsaid === 2 || (unsaid === 1 && /^[a-z][a-z\d+.-]*:/i.test(wire.guid));
}
