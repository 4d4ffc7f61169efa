import type { Clock } from '../clock.ts';
import type { Store } from '../store/database.ts';
import { keepOldPaths } from '../stories/keep-old-paths.ts';
import type { StoryDraft } from '../stories/story.ts';
import { draftPiece, type TakingRules } from './draft-piece.ts';
import { listFiles } from './list-files.ts';
import type { Finding } from './piece.ts';
import { readFile, reasonOf } from './read-file.ts';
import { saveImported } from './save-imported.ts';
import type { MediaTaking } from './take-media.ts';

/** What became of one item. */
export interface ImportedItem {
  file: string;
  /** Which line of JSON lines or item of a feed; null for a file that is one story. */
  place: number | null;
  status: 'taken' | 'revised' | 'same' | 'refused';
  /** Why it was refused, or what else is worth knowing. */
  reason: string | null;
  headline: string | null;
  draft: StoryDraft | null;
  dated: boolean;
  /** Paths it had where it stood before; requests for them lead to it. */
  oldPaths: readonly string[];
  /** Pictures its text names that its file does not have. */
  lostMedia: readonly string[];
  /** Sounds, films and players of its text that no story here holds. */
  leftPlayers: readonly string[];
  /** The story's slug, once it is saved. */
  slug: string | null;
}

/** How many items came to what end. */
export interface ImportCounts {
  files: number;
  taken: number;
  revised: number;
  same: number;
  refused: number;
}

/** How to import. */
export interface ImportSettings {
  paths: readonly string[];
  /** Null for a dry run: everything is read and nothing is saved. */
  store: Store | null;
  rules: TakingRules;
  clock: Clock;
  batchSize?: number;
  /** Takes the pictures of stories along; left out: none. */
  media?: MediaTaking | undefined;
  standardInput: AsyncIterable<Buffer | string>;
  /** Called for each item once its end is certain: a taken one is committed. */
  onItem?: (item: ImportedItem) => void;
  onProgress?: (counts: Readonly<ImportCounts>) => void;
}

type Waiting = ImportedItem & { draft: StoryDraft };

/**
 * Takes files in, in batches of one transaction each; while one is written, the next is read.
 * What was committed stays, whatever happens then: importing again goes on where it ended.
 */
export async function importFiles(settings: ImportSettings): Promise<ImportCounts> {
  const { store, rules, clock, batchSize = 200 } = settings;
  const counts: ImportCounts = { files: 0, taken: 0, revised: 0, same: 0, refused: 0 };
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
    const whole = media
      ? await Promise.all(items.map(async (item) => ({ ...item, draft: await media.take(item.draft) })))
      : items;
    await writing;
    writing = saveBatch(store, whole, clock).then((saved) => {
      for (const item of saved) finish(item);
      settings.onProgress?.(counts);
    });
    // A failure is thrown where the batch is awaited, not as an unhandled rejection.
    writing.catch(() => undefined);
  };
  for await (const file of listFiles(settings.paths)) {
    counts.files += 1;
    const fileTime = file.time ?? clock.now();
    for await (const { place, finding } of readFile(file, settings.standardInput, rules.site ?? null)) {
      const item = itemOf(file.path, place, finding, rules, fileTime);
      if (item.draft) batch.push({ ...item, draft: item.draft });
      else finish(item);
      if (batch.length >= batchSize) await write();
    }
  }
  if (batch.length > 0) await write();
  await writing;
  settings.onProgress?.(counts);
  return counts;
}

function itemOf(
  file: string,
  place: number | null,
  finding: Finding,
  rules: TakingRules,
  fileTime: Date,
): ImportedItem {
  const item: ImportedItem = {
    file,
    place,
    status: 'refused',
    reason: null,
    headline: null,
    draft: null,
    dated: true,
    oldPaths: [],
    lostMedia: [],
    leftPlayers: [],
    slug: null,
  };
  if ('refused' in finding) return { ...item, reason: finding.refused, headline: finding.headline };
  try {
    const { draft, dated, oldPaths, leftPlayers } = draftPiece(finding.piece, rules, fileTime);
    const reason = dated ? null : 'It has no date, so it is kept as a draft.';
    const { lostMedia } = finding.piece;
    const { headline } = draft;
    return {
      ...{ ...item, status: 'taken', reason, headline, draft, dated },
      ...{ oldPaths, lostMedia, leftPlayers },
    };
  } catch (error) {
    return { ...item, reason: reasonOf(error), headline: finding.piece.headline || null };
  }
}

async function saveBatch(
  store: Store | null,
  items: readonly Waiting[],
  clock: Clock,
): Promise<ImportedItem[]> {
  if (store === null) return [...items];
  try {
    return await save(store, items, clock);
  } catch (error) {
    if (items.length === 1)
      return items.map((item) => ({ ...item, status: 'refused', reason: databaseReason(error) }));
    await store.ping();
  }
  // One of them cannot be saved: each on its own, so that only that one is lost.
  const saved: ImportedItem[] = [];
  for (const item of items) saved.push(...(await saveBatch(store, [item], clock)));
  return saved;
}

async function save(store: Store, items: readonly Waiting[], clock: Clock): Promise<ImportedItem[]> {
  const drafts = items.map(({ draft }) => draft);
  const taken = await store.write(async (writing) => {
    const now = clock.now();
    const saved = await saveImported(writing, drafts, now);
    await keepOldPaths(
      writing,
      items.flatMap(({ oldPaths }, i) => {
        const storyId = saved[i]?.id;
        return storyId ? oldPaths.map((path) => ({ path, storyId })) : [];
      }),
    );
    return saved;
  });
  return items.map((item, i) => {
    const { status = 'same', slug = null } = taken[i] ?? {};
    return { ...item, status, slug };
  });
}

function databaseReason(error: unknown): string {
  return reasonOf(error).replace(/^It could not be read/, 'The database would not take it');
}
