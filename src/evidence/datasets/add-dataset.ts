import { copyFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { actAs } from '../../store/act-as.ts';
import { datasetFolder } from '../../store/analytics.ts';
import type { Store } from '../../store/database.ts';
import { newId } from '../../store/ids.ts';
import { runInSandbox } from '../../store/sandbox/run-in-sandbox.ts';
import { makeSandboxFolder, removeSandboxFolder } from '../../store/sandbox/sandbox-folder.ts';
import { refusal } from '../../words/refusal.ts';
import { announceDataset } from './dataset.changes.ts';
import { findDataset, listVersions } from './dataset.queries.ts';
import type { Dataset, VersionChanges } from './dataset.ts';
import type { AboutDataset, Adding, DatasetFile } from './dataset-file.ts';
import { DATASET_CHILD, incomingFolder, keepParquet, sweepDatasetFiles } from './dataset-files.ts';
import type { Descriptor } from './descriptor.ts';
import { keepVersion } from './keep-version.ts';
import { type DatasetSettings, datasetLimits } from './limits.ts';
import { type ImportPlan, orderOf, planImport, TITLE_MOST } from './plan-import.ts';
import type { ImportedFile, ImportStep, StatedAbout } from './reading/import-file.ts';
import { refuseUnlike } from './refuse-unlike.ts';
import { textIn } from './stated.ts';

/** What came of adding a file. */
export interface AddedDataset {
  /** `same`: the file, or where nobody looks at it the rows in it, are those of the newest version: nothing was changed. */
  readonly status: 'new' | 'version' | 'same';
  readonly dataset: Dataset;
  readonly changes: VersionChanges | null;
}

/**
 * Adds a file as a dataset, or, where there is one of that slug (or title), as its next version.
 * The file is read in a process that can be killed; what it holds becomes visible whole, or not at all. Who may do so is
 * asked where datasets are managed (`desk/datasets/load-dataset.ts`).
 */
export async function addDataset(
  store: Store,
  settings: DatasetSettings & { readonly DATA_DIR: string },
  sent: DatasetFile,
  adding: Adding,
): Promise<AddedDataset> {
  const plan = planImport(sent);
  const { about } = plan;
  await sweepDatasetFiles(store, settings);
  const before = await findDataset(store.reading, about.slug);
  const limits = datasetLimits(settings);
  const keep = (imported: ImportedFile, folder: string) =>
    keepImported({ store, settings, plan, before, adding }, imported, folder);
  const order = {
    ...orderOf(plan, limits),
    previous: before && {
      parquet: join(datasetFolder(settings), before.newest.parquet),
      fields: before.newest.fields,
      roles: rolesOf(before),
      sha256: before.newest.sha256,
    },
    comparesRows: adding.unattended !== undefined,
  };
  const read = await adding.read?.(order);
  if (read) return withCopy(read.parquet, settings, (folder) => keep(read.imported, folder));
  return runInSandbox<ImportedFile, AddedDataset>(
    {
      program: DATASET_CHILD,
      task: 'import-file',
      input: order,
      limits: {
        seconds: limits.seconds,
        megabytes: limits.megabytes,
        fileMegabytes: limits.disk,
        answerBytes: 64 * 1024 * 1024,
      },
      lane: { name: 'import', width: 1 },
      what: 'import',
      under: incomingFolder(settings),
      background: true,
      ...(adding.signal ? { signal: adding.signal } : {}),
      progress: (step) => adding.progress?.(step as ImportStep),
    },
    keep,
  );
}

interface Keeping {
  readonly store: Store;
  readonly settings: { readonly DATA_DIR: string };
  readonly plan: ImportPlan;
  readonly before: Dataset | null;
  readonly adding: Adding;
}

/** Makes what a file was read as a version; its Parquet file lies in `from`, and is moved. */
async function keepImported(
  { store, settings, plan, before, adding }: Keeping,
  imported: ImportedFile,
  from: string,
): Promise<AddedDataset> {
  const { about, given, descriptor } = plan;
  if (before && (imported.same || imported.sameRows))
    return { status: 'same', dataset: before, changes: before.newest.changes };
  if (before && adding.unattended) refuseUnlike(before, imported, adding.unattended);
  if (before) await refuseOldFile(store, before, imported.sha256);
  await store.write(async (writing) => {
    await actAs(writing, adding.by);
    await keepVersion(writing, {
      about: {
        ...withStated(about, imported.about, given, descriptor),
        rolesConfirmed: !imported.rolesGuessed,
      },
      imported,
      before,
      // What a statement calls the data is no reason to rename the dataset.
      given: descriptor ? given : { ...given, descriptor: null },
      producerVersion: given.producerVersion ?? descriptor?.version ?? null,
      retrieved: descriptor?.retrieved ? new Date(`${descriptor.retrieved}T00:00:00Z`) : null,
      adding,
      id: newId(),
    });
    await announceDataset(writing, about.slug);
    // Last: where the transaction fails before, no file was named; where it fails after, the next sweep takes it.
    keepParquet(datasetFolder(settings), join(from, imported.parquet), imported.parquetSha256);
  });
  const dataset = await findDataset(store.reading, about.slug);
  if (!dataset) throw refusal('datasetRemovedMeanwhile', { slug: about.slug });
  return { status: before ? 'version' : 'new', dataset, changes: imported.changes };
}

/** Has a file that is to stay where it is copied beside the datasets, as if a child had written it there. */
async function withCopy<T>(
  file: string | null,
  settings: { readonly DATA_DIR: string },
  work: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = makeSandboxFolder(incomingFolder(settings));
  try {
    if (file) copyFileSync(file, join(folder, basename(file)));
    return await work(folder);
  } finally {
    removeSandboxFolder(folder);
  }
}

/** The roles without which the claims on a dataset would lose their answers. */
function rolesOf({ newest }: Dataset): string[] {
  return [...new Set(newest.fields.flatMap(({ role }) => role ?? []))].filter(
    (role) => !['unit', 'frequency', 'basis', 'quantity'].includes(role),
  );
}

/** What a file states of its dataset, where neither a person nor a descriptor said it. */
function withStated(
  about: AboutDataset,
  { names, about: text, producer, licence, licenceUrl }: StatedAbout,
  given: DatasetFile,
  descriptor: Descriptor | null,
): AboutDataset {
  const isNamed = Boolean(given.title ?? given.names?.en ?? descriptor?.title);
  const en = textIn(names).slice(0, TITLE_MOST);
  const others = Object.entries(names).filter(([language]) => language.length === 2);
  return {
    ...about,
    names: isNamed || en === '' ? about.names : { ...about.names, ...Object.fromEntries(others), en },
    about: about.about || (text?.slice(0, 4000) ?? ''),
    producer: about.producer ?? producer,
    licence: about.licence ?? licence,
    licenceUrl: about.licenceUrl ?? licenceUrl,
  };
}

async function refuseOldFile(store: Store, { id, slug }: Dataset, sha256: string): Promise<void> {
  const old = (await listVersions(store.reading, id)).find((version) => version.sha256 === sha256);
  if (old) throw refusal('datasetVersionOld', { number: String(old.number), slug });
}
