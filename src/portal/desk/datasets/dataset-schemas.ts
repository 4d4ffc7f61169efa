import { z } from 'zod';
import type { DatasetStory } from '../../../evidence/datasets/dataset.queries.ts';
import {
  DATASET_FORMATS,
  type Dataset,
  type DatasetVersion,
  FIELD_ROLES,
} from '../../../evidence/datasets/dataset.ts';
import type { VersionEffect } from '../../../evidence/queue/version-effects.queries.ts';
import { id, instant } from '../../json/desk-schemas.ts';
import type { RunningDatasetImport } from './dataset-imports.ts';

const text = z.string();
const textOrNull = z.string().nullable();
const whole = z.number().int();

const version = {
  number: whole,
  sha256: text,
  file: z.object({
    name: text,
    bytes: whole,
    format: z.enum(DATASET_FORMATS),
    encoding: textOrNull,
  }),
  rows: whole,
  producerVersion: textOrNull,
  retrieved: instant.nullable(),
  sourceUrl: textOrNull,
  licence: textOrNull.meta({ description: 'The licence stated by the publisher’s service.' }),
  citation: textOrNull,
  note: text,
  added: instant,
  changes: z
    .object({ added: whole, removed: whole, changed: whole })
    .nullable()
    .meta({ description: 'The number of values changed since the previous version; null for the first.' }),
};
const dataset = {
  slug: text,
  names: z.record(text, text),
  about: text,
  producer: text,
  producerUrl: textOrNull,
  licence: text,
  licenceUrl: textOrNull,
  redistributable: z.boolean(),
  rolesConfirmed: z.boolean().meta({ description: 'Whether the field roles have been confirmed.' }),
  demo: z.boolean(),
  published: instant.nullable().meta({ description: 'When it was made public; null if it is private.' }),
  newest: z.object(version),
};
const field = z.object({
  name: text,
  type: z.enum(['string', 'integer', 'number', 'boolean', 'date', 'datetime', 'year', 'yearmonth']),
  title: textOrNull,
  description: textOrNull,
  role: z.enum(FIELD_ROLES).nullable(),
  unit: textOrNull,
  multiplier: z
    .number()
    .meta({ description: 'The multiplier of one unit, such as 1000 if values are in thousands.' }),
  basis: z.enum(['CIF', 'FOB']).nullable(),
});

/** A dataset with its newest version. */
export const deskDataset = z.object(dataset).meta({ id: 'DeskDataset' });
/** A full dataset: fields, coverage, versions with their effects, and the stories that use it. */
export const deskDatasetWhole = z
  .object({
    ...dataset,
    fields: z.array(field).meta({ description: 'Of the latest version.' }),
    coverage: z.object({
      frequency: z.enum(['month', 'quarter', 'year', 'day']).nullable(),
      periods: whole,
      first: textOrNull.meta({ description: 'The first period, as written in the file.' }),
      last: textOrNull,
      reporters: whole,
      partners: whole,
      products: whole,
    }),
    versions: z.array(
      z.object({
        ...version,
        checks: whole.meta({ description: 'The number of figures checked on it.' }),
        proposals: whole.meta({ description: 'The number of corrections suggested because of it.' }),
      }),
    ),
    stories: z.array(
      z.object({
        id,
        slug: text,
        language: text,
        headline: text,
        published: instant.nullable(),
        figures: whole,
      }),
    ),
  })
  .meta({ id: 'DeskDatasetWhole' });

/** An import of a dataset. */
export const datasetImport = z
  .object({
    id,
    step: z.enum(['waiting', 'reading', 'checking', 'writing', 'comparing', 'ended']),
    added: z
      .object({ status: z.enum(['new', 'version', 'same']), dataset: text, version: whole, rows: whole })
      .nullable()
      .meta({ description: 'Null while it is running.' }),
  })
  .meta({ id: 'DatasetImport' });

/** A dataset in JSON. */
export function datasetJson(one: Dataset): z.input<typeof deskDataset> {
  const { slug, names, about, producer, producerUrl, licence, licenceUrl, redistributable } = one;
  const { rolesConfirmed, demo, publishedAt, newest } = one;
  return {
    slug,
    names,
    about,
    producer,
    producerUrl,
    licence,
    licenceUrl,
    redistributable,
    rolesConfirmed,
    demo,
    published: publishedAt?.toISOString() ?? null,
    newest: versionJson(newest),
  };
}

/** A full dataset in JSON. */
export function datasetWholeJson(
  one: Dataset,
  parts: {
    readonly versions: readonly DatasetVersion[];
    readonly effects: ReadonlyMap<string, VersionEffect>;
    readonly stories: readonly DatasetStory[];
  },
): z.input<typeof deskDatasetWhole> {
  const { fields, coverage } = one.newest;
  const { frequency, periods, reporters, partners, products } = coverage;
  return {
    ...datasetJson(one),
    fields: [...fields],
    coverage: {
      frequency,
      periods: periods.length,
      first: periods[0]?.label ?? null,
      last: periods.at(-1)?.label ?? null,
      reporters: reporters.length,
      partners: partners.length,
      products,
    },
    versions: parts.versions.map((each) => {
      const { checks = 0, proposals = 0 } = parts.effects.get(each.id) ?? {};
      return { ...versionJson(each), checks, proposals };
    }),
    stories: parts.stories.map(({ publishedAt, ...story }) => ({
      ...story,
      published: publishedAt?.toISOString() ?? null,
    })),
  };
}

/** An import in JSON. Throws the error of a failed one. */
export function datasetImportJson({
  id: importId,
  step,
  outcome,
}: RunningDatasetImport): z.input<typeof datasetImport> {
  if (outcome === null) return { id: importId, step, added: null };
  if ('failure' in outcome) throw outcome.failure;
  const { status, slug, version, rows } = outcome.added;
  return {
    id: importId,
    step: 'ended',
    added: { status, dataset: slug, version, rows },
  };
}

function versionJson(one: DatasetVersion) {
  const { number, sha256, fileName, fileBytes, format, encoding, rowCount, changes } = one;
  const { producerVersion, retrieved, sourceUrl, licence, citation, note, addedAt } = one;
  return {
    number,
    sha256,
    file: { name: fileName, bytes: fileBytes, format, encoding },
    rows: rowCount,
    producerVersion,
    retrieved: retrieved?.toISOString() ?? null,
    sourceUrl,
    licence,
    citation,
    note,
    added: addedAt.toISOString(),
    changes: changes && { added: changes.added, removed: changes.removed, changed: changes.changed },
  };
}
