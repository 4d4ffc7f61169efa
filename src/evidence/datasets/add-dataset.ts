import { join } from 'node:path';
import { Problem } from '../../errors.ts';
import { actAs } from '../../store/act-as.ts';
import { datasetFolder } from '../../store/analytics.ts';
import type { Store } from '../../store/database.ts';
import { newId } from '../../store/ids.ts';
import { runInSandbox } from '../../store/sandbox/run-in-sandbox.ts';
import { slugOf } from '../../stories/story.ts';
import { announceDataset } from './dataset.changes.ts';
import { findDataset, listVersions } from './dataset.queries.ts';
import type { Dataset, VersionChanges } from './dataset.ts';
import type { AboutDataset, Adding, DatasetFile } from './dataset-file.ts';
import { DATASET_CHILD, incomingFolder, keepParquet, sweepDatasetFiles } from './dataset-files.ts';
import { type Descriptor, readDescriptor } from './descriptor.ts';
import { isFrictionless } from './formats/read-beside.ts';
import { keepVersion } from './keep-version.ts';
import { type DatasetSettings, datasetLimits } from './limits.ts';
import type { ImportedFile, ImportOrder, ImportStep, StatedAbout } from './reading/import-file.ts';
import { refuseUnlike } from './refuse-unlike.ts';
import { textIn } from './stated.ts';

/** What came of adding a file. */
export interface AddedDataset {
  /** `same`: the file, or where nobody looks at it the rows in it, are those of the newest version: nothing was changed. */
  readonly status: 'new' | 'version' | 'same';
  readonly dataset: Dataset;
  readonly changes: VersionChanges | null;
}

const ADVICE = 'Split the file, or have the operator raise DATASET_SECONDS or DATASET_MEMORY_MB.';
const TITLE_MOST = 200;

/**
 * Adds a file as a dataset, or, where there is one of that slug (or title), as its next version.
 * The file is read in a process that can be killed; what it holds becomes visible whole, or not at all.
 */
export async function addDataset(
  store: Store,
  settings: DatasetSettings & { readonly DATA_DIR: string },
  sent: DatasetFile,
  adding: Adding,
): Promise<AddedDataset> {
  // Browsers send any name, and so do people at a terminal.
  const given = { ...sent, fileName: sent.fileName.replaceAll(/[\p{Cc}\p{Cs}]+/gu, ' ') };
  // Any other descriptor is read in the child, with the file.
  const isPlain = given.descriptor && isFrictionless(given.descriptor);
  const descriptor = isPlain ? readDescriptor(given.descriptor ?? '', given.fileName) : null;
  const about = aboutDataset(given, descriptor);
  await sweepDatasetFiles(store, settings);
  const before = await findDataset(store.reading, about.slug);
  const folder = datasetFolder(settings);
  const limits = datasetLimits(settings);
  const order: ImportOrder = {
    file: given.file,
    fileName: given.fileName,
    descriptor: given.descriptor ?? null,
    called: [...Object.values(about.names), about.producer ?? ''].join('; '),
    previous: before && {
      parquet: join(folder, before.newest.parquet),
      fields: before.newest.fields,
      roles: rolesOf(before),
      sha256: before.newest.sha256,
    },
    limits,
    comparesRows: adding.unattended !== undefined,
  };
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
      what: 'The import',
      advice: ADVICE,
      under: incomingFolder(settings),
      background: true,
      ...(adding.signal ? { signal: adding.signal } : {}),
      progress: (step) => adding.progress?.(step as ImportStep),
    },
    async (imported, childFolder) => {
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
          given: isPlain ? given : { ...given, descriptor: null },
          producerVersion: given.producerVersion ?? descriptor?.version ?? null,
          retrieved: descriptor?.retrieved ? new Date(`${descriptor.retrieved}T00:00:00Z`) : null,
          adding,
          id: newId(),
        });
        await announceDataset(writing, about.slug);
        // Last: where the transaction fails before, no file was named; where it fails after, the next sweep takes it.
        keepParquet(folder, join(childFolder, imported.parquet), imported.parquetSha256);
      });
      const dataset = await findDataset(store.reading, about.slug);
      if (!dataset)
        throw new Problem('conflict', `The dataset ${about.slug} was removed meanwhile.`, 'Add it again.');
      return { status: before ? 'version' : 'new', dataset, changes: imported.changes };
    },
  );
}

function aboutDataset(given: DatasetFile, descriptor: Descriptor | null): AboutDataset {
  const plain = given.fileName.replace(/\.[a-z0-9]{1,8}$/i, '');
  const title = (
    given.title ??
    given.names?.en ??
    descriptor?.title ??
    plain.replaceAll(/[-_]+/g, ' ')
  ).trim();
  if (title === '' || title.length > TITLE_MOST)
    throw new Problem(
      'bad input',
      `The title has to have 1 to ${TITLE_MOST} characters.`,
      'Give a shorter one.',
    );
  const slug =
    given.slug ??
    (given.title ? slugOf(given.title, 'dataset') : slugOf(descriptor?.name ?? title, 'dataset'));
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug) || slug.length > 80)
    throw new Problem('bad input', `"${slug}" is no slug.`, 'Use small letters, digits and hyphens.');
  return {
    slug,
    names: { en: title, ...descriptor?.names, ...given.names },
    about: given.about ?? descriptor?.about ?? '',
    producer: given.producer ?? descriptor?.producer ?? null,
    producerUrl: given.producerUrl ?? descriptor?.producerUrl ?? null,
    licence: given.licence ?? descriptor?.licence ?? null,
    licenceUrl: given.licenceUrl ?? descriptor?.licenceUrl ?? null,
    redistributable: given.redistributable ?? descriptor?.redistributable ?? null,
  };
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

/** The roles without which the claims on a dataset would lose their answers. */
function rolesOf({ newest }: Dataset): string[] {
  return [...new Set(newest.fields.flatMap(({ role }) => role ?? []))].filter(
    (role) => !['unit', 'frequency', 'basis', 'quantity'].includes(role),
  );
}

async function refuseOldFile(store: Store, { id, slug }: Dataset, sha256: string): Promise<void> {
  const old = (await listVersions(store.reading, id)).find((version) => version.sha256 === sha256);
  if (old)
    throw new Problem(
      'conflict',
      `This file is version ${old.number} of ${slug} already, and a newer one came after it.`,
      'Versions are never changed; give the file that is to be the next.',
    );
}
