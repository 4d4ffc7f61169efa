import type { Problem } from '../../errors.ts';
import {
  type Correction,
  correctAgain,
  correctCube,
  correctionText,
  LONGEST,
  readCorrection,
  readingOf,
  rolesSaid,
} from '../../evidence/cubes/correct-cube.ts';
import type { Cube } from '../../evidence/cubes/cube.ts';
import {
  type DescribedDataset,
  describeDatasets,
  describeVersion,
  EDITION,
} from '../../evidence/cubes/describe-versions.ts';
import { type DescriptionAct, keepDescription } from '../../evidence/cubes/descriptions.queries.ts';
import { isGuess } from '../../evidence/cubes/how-sure.ts';
import type { Dataset } from '../../evidence/datasets/dataset.ts';
import { actAs } from '../../store/act-as.ts';
import type { Analytics } from '../../store/analytics.ts';
import type { Store } from '../../store/database.ts';
import { refusal } from '../../words/refusal.ts';
import type { DatasetManager } from './dataset-manager.ts';

/** Changes to the description of a dataset's newest version. */
export interface DescriptionChange {
  /** The version and the description that the member saw; null accepts the current ones. */
  readonly seen: { readonly version: number; readonly number: number } | null;
  /** In the order in which they are applied. */
  readonly set: readonly Correction[];
  /** Columns whose guess is right, after applying `set`; all: every guess. */
  readonly confirm: readonly string[] | 'all';
  /** Columns to reset to the automatic description; all: the whole description. */
  readonly undo: readonly string[] | 'all';
  /** The reason, for later readers. */
  readonly note: string;
}

/**
 * Corrects, confirms or resets the description of columns in a dataset's newest version. The version's bytes stay, the
 * description gets a new number, and everything based on the dataset is checked again. Without changes nothing is
 * saved. Throws a Problem: `bad input` for a correction that does not fit, and then none is applied; `conflict` if the
 * description is not the one in `seen`; `unavailable` if the file cannot be read.
 */
export async function correctDescription(
  store: Store,
  analytics: Analytics,
  dataset: Dataset,
  change: DescriptionChange,
  by: DatasetManager,
): Promise<DescribedDataset> {
  if (change.note.length > LONGEST) throw refusal('columnNoteLong', { most: LONGEST });
  const before = await described(store, analytics, dataset);
  if (change.seen) refuseOther(before, change.seen);
  const { cube, corrections } = await changed(analytics, before, change);
  if (JSON.stringify(corrections) === JSON.stringify(before.corrections)) return before;
  const after = { dataset, cube, number: before.number + 1, corrections };
  const kept = {
    versionId: dataset.newest.id,
    number: after.number,
    edition: EDITION,
    cube,
    note: change.note,
    corrections,
    by: by.member?.id ?? null,
    act: actOf(change),
  };
  const isKept = await store.write(async (writing) => {
    await actAs(writing, kept.by);
    return keepDescription(writing, kept);
  });
  if (!isKept) throw correctedMeanwhile();
  return after;
}

/** The newest version of a dataset as described and stored. */
async function described(store: Store, analytics: Analytics, dataset: Dataset): Promise<DescribedDataset> {
  const found = await describeDatasets(store, analytics, [dataset]);
  if (found.described[0]) return found.described[0];
  throw unreadable(dataset);
}

/** The problem that a version's file cannot be read. */
export function unreadable({ slug, newest }: Dataset): Problem {
  return refusal('datasetFileUnreadable', { number: String(newest.number), slug });
}

/** If no description was stored when the member looked, the current one is automatic: the same for everyone. */
function refuseOther(
  { dataset, number, corrections }: DescribedDataset,
  seen: { readonly version: number; readonly number: number },
): void {
  const isFirst = seen.number === 0 && number === 1;
  if (seen.version === dataset.newest.number && (seen.number === number || isFirst)) return;
  throw seen.version === dataset.newest.number && corrections.length > 0
    ? correctedMeanwhile()
    : describedMeanwhile();
}

function correctedMeanwhile(): Problem {
  return refusal('columnsCorrectedToo');
}

function describedMeanwhile(): Problem {
  return refusal('columnsDescribedAnew');
}

async function changed(
  analytics: Analytics,
  { dataset, cube: standing, corrections: made }: DescribedDataset,
  { set, undo, confirm }: DescriptionChange,
): Promise<{ cube: Cube; corrections: string[] }> {
  const without = (cube: Cube, texts: readonly string[]) => {
    if (undo === 'all') return [];
    const undone = new Set(undo.map((column) => firstOf(cube, column)));
    return texts.filter((text) => {
      const { column, what } = readCorrection(text);
      const first = firstOf(cube, column);
      return (
        !undone.has(first) && !set.some((one) => firstOf(cube, one.column) === first && replaces(one, what))
      );
    });
  };
  const left = without(standing, made);
  // All roles at once: the role of a column determines what can be corrected.
  const base = await describeVersion(analytics, dataset, rolesSaid([...left, ...set.map(correctionText)]));
  const again = correctAgain(base, without(base, left));
  const cube = correctCube(again.cube, set);
  const confirmations = confirmationsOf(cube, confirm).filter(
    (one) => !again.corrections.includes(correctionText(one)),
  );
  return {
    cube: correctCube(cube, confirmations),
    corrections: [...again.corrections, ...[...set, ...confirmations].map(correctionText)],
  };
}

/** Whether a correction makes an earlier one of the same column redundant. */
function replaces(one: Correction, earlier: Correction['what']): boolean {
  return one.what === earlier || (earlier === 'confirmed' && one.what !== 'label');
}

/** The first column of the measure that a column belongs to: a correction of one applies to all. */
function firstOf({ measures }: Cube, column: string): string {
  const measure = measures.find(({ columns }) => columns.some((part) => part.column === column));
  return measure?.columns[0]?.column ?? column;
}

function confirmationsOf(cube: Cube, confirm: DescriptionChange['confirm']): Correction[] {
  const all = [...cube.measures, ...cube.dimensions];
  const confirmed = (one: (typeof all)[number]): Correction => ({
    column: 'kind' in one ? (one.columns[0]?.column ?? '') : one.column,
    what: 'confirmed',
    value: readingOf(one),
  });
  if (confirm === 'all') return all.filter(isGuess).map(confirmed);
  return [...new Set(confirm)].map((column) => {
    const found = all.find((one) =>
      'kind' in one ? one.columns.some((part) => part.column === column) : one.column === column,
    );
    if (found) return confirmed(found);
    throw refusal('columnNotRead', { column: column.slice(0, 80) });
  });
}

function actOf({ set, undo }: DescriptionChange): DescriptionAct {
  if (undo === 'all' && set.length === 0) return 'restore';
  return set.length > 0 || undo.length > 0 ? 'correct' : 'confirm';
}
