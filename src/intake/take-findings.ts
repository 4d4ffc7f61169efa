import type { Clock } from '../clock.ts';
import { Problem } from '../errors.ts';
import type { Store, Writing } from '../store/database.ts';
import type { Portion } from '../store/portion.ts';
import { keepOldPaths } from '../stories/keep-old-paths.ts';
import type { MediaRights } from '../stories/media/media-item.ts';
import type { StoryDraft } from '../stories/story.ts';
import { draftPiece, type TakingRules } from './draft-piece.ts';
import type { Cancellation, Finding, StoryFinding } from './piece.ts';
import { reasonOf } from './reason-of.ts';
import { beforeMedia, saveImported } from './save-imported.ts';
import { savePage } from './save-page.ts';
import type { MediaTaking } from './take-media.ts';
import { cancelItem } from './wires/cancel-item.ts';
import type { WireRecord } from './wires/wire-record.ts';

/** The outcome for one item. */
export interface ImportedItem {
  file: string;
  /** The line of a JSON lines file or the item of a feed; null for a file that is one story. */
  place: number | null;
  status: 'taken' | 'revised' | 'same' | 'withdrawn' | 'refused';
  /** Why it was refused, or another remark. */
  reason: string | null;
  headline: string | null;
  draft: StoryDraft | null;
  dated: boolean;
  /** Paths it had at its previous site; requests for them redirect to it. */
  oldPaths: readonly string[];
  /** Pictures named in its text that its file does not have. */
  lostMedia: readonly string[];
  /** Sounds, films and players in its text that stories here cannot contain. */
  leftPlayers: readonly string[];
  /** The story's slug, once it is saved. */
  slug: string | null;
  /** Metadata from the wire that sent it; null if none did. */
  wire: WireRecord | null;
  /** Whether it was refused because of an error of ours, and can be retried. */
  isOurFault?: boolean;
}

/** Number of items by outcome. */
export interface ImportCounts {
  files: number;
  taken: number;
  revised: number;
  same: number;
  /** Stories that their sender cancelled. */
  withdrawn: number;
  refused: number;
}

/** A finding with its location, and the time to use for a story without a date. */
export interface PlacedIn {
  readonly file: string;
  readonly place: number | null;
  readonly finding: Finding;
  readonly time: Date;
}

/** How findings are imported. */
export interface TakingSettings {
  /** Null for a dry run: everything is read and nothing is saved. */
  store: Store | null;
  rules: TakingRules;
  clock: Clock;
  batchSize?: number;
  /** How many stories of a batch one transaction takes, so that readers hardly wait; omitted: all of them. */
  portion?: Portion | undefined;
  /** Imports the stories' pictures as well; omitted: none. */
  media?: MediaTaking | undefined;
  /** Whether it runs unattended: an unpublishable version then does not replace what an editor changed or published. */
  unattended?: boolean;
  /** Called for each item once its outcome is final: an imported one is committed. */
  onItem?: (item: ImportedItem) => void;
  onProgress?: (counts: Readonly<ImportCounts>) => void;
}

/** Counts of zero. */
export function noCounts(): ImportCounts {
  return { files: 0, taken: 0, revised: 0, same: 0, withdrawn: 0, refused: 0 };
}

type Waiting = ImportedItem & {
  draft: StoryDraft;
  held: string | null;
  rights: ReadonlyMap<string, Partial<MediaRights>>;
  isPage: boolean;
  unattended?: boolean;
};

/**
 * Imports findings, in batches of one transaction each, and adds to `counts`; while one batch is written, the next is
 * read. What was committed stays, whatever happens afterwards: importing again continues where it ended.
 */
export async function takeFindings(
  found: AsyncIterable<PlacedIn> | Iterable<PlacedIn>,
  settings: TakingSettings,
  counts: ImportCounts = noCounts(),
): Promise<ImportCounts> {
  const { store, rules, clock, batchSize = 200, unattended = false } = settings;
  const finish = (item: ImportedItem) => {
    counts[item.status] += 1;
    settings.onItem?.(item);
  };
  let batch: Waiting[] = [];
  let writing: Promise<void> = Promise.resolve();
  const write = async () => {
    const items = batch;
    batch = [];
    const { media } = settings;
    // The item it is a version of may be in the previous batch.
    if (media && items.some(({ wire }) => wire)) await writing;
    const whole = media ? await withMedia(store, items, media, clock) : items;
    await writing;
    writing = saveInPortions(store, whole, settings).then((saved) => {
      for (const item of saved) finish(item);
      settings.onProgress?.(counts);
    });
    // A failure is thrown where the batch is awaited, not as an unhandled rejection.
    writing.catch(() => undefined);
  };
  for await (const { file, place, finding, time } of found) {
    const at = { ...UNREAD, file, place };
    if ('canceled' in finding) {
      // Earlier items are saved first: one of them may be the one to withdraw.
      if (batch.length > 0) await write();
      await writing;
      finish(await withdraw(store, at, finding.canceled, rules, clock));
      continue;
    }
    const item = itemOf(at, finding, rules, time);
    if ('rights' in item) {
      // Only the newest version in a batch is saved, so a restriction in an older one would be lost.
      if (batch.some((one) => isOrderBeside(one, item))) await write();
      batch.push(unattended ? { ...item, unattended } : item);
    } else finish(item);
    if (batch.length >= batchSize) await write();
  }
  if (batch.length > 0) await write();
  await writing;
  settings.onProgress?.(counts);
  return counts;
}

/** Whether two items are versions of one, and one of them says that it must not be published, or not yet. */
function isOrderBeside(one: Waiting, other: Waiting): boolean {
  const stops = ({ wire, draft }: Waiting) => wire?.stops || draft.embargoUntil !== null;
  return one.wire !== null && one.wire.guid === other.wire?.guid && Boolean(stops(one) || stops(other));
}

/** An item before it is read. */
const UNREAD: Omit<ImportedItem, 'file' | 'place'> = {
  status: 'refused',
  reason: null,
  headline: null,
  draft: null,
  dated: true,
  oldPaths: [],
  lostMedia: [],
  leftPlayers: [],
  slug: null,
  wire: null,
};

function itemOf(
  item: ImportedItem,
  finding: StoryFinding,
  rules: TakingRules,
  fileTime: Date,
): ImportedItem | Waiting {
  if ('refused' in finding) return { ...item, reason: finding.refused, headline: finding.headline };
  try {
    const { draft, dated, oldPaths, leftPlayers, wire } = draftPiece(finding.piece, rules, fileTime);
    const { lostMedia, held, rights, isPage } = finding.piece;
    const reason = held ?? (dated ? null : 'It has no date, so it becomes a draft.');
    const { headline } = draft;
    return {
      ...item,
      status: 'taken',
      reason,
      headline,
      draft,
      dated,
      oldPaths,
      lostMedia,
      leftPlayers,
      wire,
      held,
      rights,
      isPage,
    };
  } catch (error) {
    return { ...item, reason: reasonOf(error), headline: finding.piece.headline || null };
  }
}

/** Items with their pictures, except those that will not be saved. */
async function withMedia(
  store: Store | null,
  items: readonly Waiting[],
  media: MediaTaking,
  clock: Clock,
): Promise<Waiting[]> {
  const known = store && (await store.write((writing) => beforeMedia(writing, items, clock.now())));
  return Promise.all(
    items.map(async (item, i) => {
      const one = known ? known[i] : { draft: item.draft, fetches: true };
      return one ? { ...item, draft: await media.take(one.draft, item.rights, one.fetches) } : item;
    }),
  );
}

async function saveInPortions(
  store: Store | null,
  items: readonly Waiting[],
  { clock, portion }: Pick<TakingSettings, 'clock' | 'portion'>,
): Promise<ImportedItem[]> {
  if (store === null) return [...items];
  // Of versions of one item, only the newest is saved, which one transaction finds out.
  if (!portion || hasVersions(items)) return saveBatch(store, items, clock);
  const saved: ImportedItem[] = [];
  while (saved.length < items.length) {
    const some = items.slice(saved.length, saved.length + portion.size);
    saved.push(...(await saveBatch(store, some, clock, portion)));
  }
  return saved;
}

function hasVersions(items: readonly Waiting[]): boolean {
  const seen = new Set<string>();
  return items.some(({ draft, wire }) => {
    const ids = wire ? [wire.guid, ...wire.aliases].map((id) => `wire ${id}`) : [];
    const keys = [...new Set([draft.externalKey, ...ids])];
    const isKnown = keys.some((key) => seen.has(key));
    for (const key of keys) seen.add(key);
    return isKnown;
  });
}

async function saveBatch(
  store: Store,
  items: readonly Waiting[],
  clock: Clock,
  portion?: Portion,
): Promise<ImportedItem[]> {
  try {
    return await save(store, items, clock, portion);
  } catch (error) {
    if (items.length === 1) return items.map((item) => ({ ...item, status: 'refused', ...faultOf(error) }));
    await store.ping();
  }
  // One of them cannot be saved: save each separately, so that only that one is lost.
  const saved: ImportedItem[] = [];
  for (const item of items) saved.push(...(await saveBatch(store, [item], clock, portion)));
  return saved;
}

async function save(
  store: Store,
  items: readonly Waiting[],
  clock: Clock,
  portion?: Portion,
): Promise<ImportedItem[]> {
  const change = async (writing: Writing) => {
    const now = clock.now();
    const stories = items.filter(({ isPage }) => !isPage);
    const saved = await saveImported(writing, stories, now);
    await keepOldPaths(
      writing,
      stories.flatMap(({ oldPaths }, i) => {
        const storyId = saved[i]?.id;
        return storyId ? oldPaths.map((path) => ({ path, storyId })) : [];
      }),
    );
    const ends = new Map<Waiting, Partial<ImportedItem>>(stories.map((item, i) => [item, saved[i] ?? {}]));
    for (const item of items) if (item.isPage) ends.set(item, await savePage(writing, item, now));
    return ends;
  };
  const taken = await (portion ? portion.write(store, items.length, change) : store.write(change));
  return items.map((item) => {
    const { status = 'same', slug = null, reason = null, draft = item.draft } = taken.get(item) ?? {};
    return { ...item, draft, status, slug, reason: reason ?? item.reason };
  });
}

async function withdraw(
  store: Store | null,
  item: ImportedItem,
  order: Cancellation,
  rules: TakingRules,
  clock: Clock,
): Promise<ImportedItem> {
  const { headline } = order;
  if (store === null) return { ...item, status: 'withdrawn', headline };
  try {
    return {
      ...item,
      headline,
      ...(await store.write((writing) => cancelItem(writing, order, rules, clock.now()))),
    };
  } catch (error) {
    await store.ping();
    return { ...item, headline, ...faultOf(error) };
  }
}

function faultOf(error: unknown): Pick<ImportedItem, 'reason' | 'isOurFault'> {
  const reason = reasonOf(error).replace(/^It could not be read/, 'The database would not take it');
  return { reason, isOurFault: !(error instanceof Problem) };
}
