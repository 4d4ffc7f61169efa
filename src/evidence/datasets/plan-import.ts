import { slugOf } from '../../stories/story.ts';
import { refusal } from '../../words/refusal.ts';
import type { AboutDataset, DatasetFile } from './dataset-file.ts';
import { type Descriptor, readDescriptor } from './descriptor.ts';
import { isFrictionless } from './formats/read-beside.ts';
import type { DatasetLimits } from './limits.ts';
import type { ImportOrder } from './reading/import-file.ts';

/** The longest title of a dataset. */
export const TITLE_MOST = 200;

/** A file that is to be added, before it is read. */
export interface ImportPlan {
  readonly given: DatasetFile;
  readonly about: AboutDataset;
  /** What its descriptor says, where that is a Frictionless one: any other is read with the file. */
  readonly descriptor: Descriptor | null;
}

/** Reads what is said of a file that is to be added. Throws a Problem where it cannot be added so. */
export function planImport(sent: DatasetFile): ImportPlan {
  // Browsers send any name, and so do people at a terminal.
  const given = { ...sent, fileName: sent.fileName.replaceAll(/[\p{Cc}\p{Cs}]+/gu, ' ') };
  const isPlain = given.descriptor && isFrictionless(given.descriptor);
  const descriptor = isPlain ? readDescriptor(given.descriptor ?? '', given.fileName) : null;
  return { given, about: aboutDataset(given, descriptor), descriptor };
}

/** What the reading of a file is asked for, where it is the first of its dataset. */
export function orderOf({ given, about }: ImportPlan, limits: DatasetLimits): ImportOrder {
  return {
    file: given.file,
    fileName: given.fileName,
    descriptor: given.descriptor ?? null,
    called: [...Object.values(about.names), about.producer ?? ''].join('; '),
    previous: null,
    limits,
  };
}

function aboutDataset(given: DatasetFile, descriptor: Descriptor | null): AboutDataset {
  const plain = given.fileName.replace(/\.[a-z0-9]{1,8}$/i, '');
  const title = (
    given.title ??
    given.names?.en ??
    descriptor?.title ??
    plain.replaceAll(/[-_]+/g, ' ')
  ).trim();
  if (title === '' || title.length > TITLE_MOST) throw refusal('datasetTitleLong', { most: TITLE_MOST });
  const slug =
    given.slug ??
    (given.title ? slugOf(given.title, 'dataset') : slugOf(descriptor?.name ?? title, 'dataset'));
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug) || slug.length > 80) throw refusal('slugWrong', { slug });
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
