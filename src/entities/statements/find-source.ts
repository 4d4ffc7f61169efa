import type { Writing } from '../../store/database.ts';
import { refusal } from '../../words/refusal.ts';
import type { StatementOrigin } from '../entity.ts';
import { checkUrl } from './check-value.ts';
import type { StatementSource } from './statement.ts';

/**
 * Where a statement is from: a title with or without an address, a story of ours, a row of a version of a dataset, or an
 * entry of a list.
 */
export type GivenSource =
  | StatementSource
  | { readonly storyId: string }
  | { readonly datasetVersionId: string; readonly row: number }
  | { readonly listSlug: string; readonly entryKey: string };

/** A source as a statement keeps it. */
export interface KeptSource {
  readonly origin: StatementOrigin;
  readonly storyId: string | null;
  readonly datasetVersionId: string | null;
  readonly row: number | null;
  readonly listSlug: string | null;
  readonly entryKey: string | null;
  readonly source: StatementSource | null;
}

const NOWHERE = {
  storyId: null,
  datasetVersionId: null,
  row: null,
  listSlug: null,
  entryKey: null,
  source: null,
} as const;

/** Looks a source up. Throws a Problem where it is not there, or is none. */
export async function findSource(writing: Writing, given: GivenSource): Promise<KeptSource> {
  if ('storyId' in given) {
    const story = await writing
      .selectFrom('stories')
      .select('id')
      .where('id', '=', given.storyId)
      .executeTakeFirst();
    if (!story) throw refusal('sourceStoryUnknown');
    return { ...NOWHERE, origin: 'story', storyId: story.id };
  }
  if ('datasetVersionId' in given) return datasetRow(writing, given.datasetVersionId, given.row);
  if ('listSlug' in given) return listEntry(writing, given.listSlug, given.entryKey);
  const title = given.title.replaceAll(/\s+/g, ' ').trim();
  if (!title) throw refusal('statementSourceMissing');
  if (title.length > 300) throw refusal('sourceLong');
  const url = given.url?.trim() ? checkUrl(given.url.trim()) : null;
  return { ...NOWHERE, origin: 'person', source: { title, url } };
}

async function datasetRow(writing: Writing, versionId: string, row: number): Promise<KeptSource> {
  // Held, so that nobody removes the dataset meanwhile.
  const version = await writing
    .selectFrom('dataset_versions')
    .select(['id', 'row_count'])
    .where('id', '=', versionId)
    .forShare()
    .executeTakeFirst();
  if (!version) {
    throw refusal('sourceVersionUnknown');
  }
  if (!Number.isSafeInteger(row) || row < 1 || row > Number(version.row_count)) {
    throw refusal('sourceRowUnknown', { rows: version.row_count });
  }
  return { ...NOWHERE, origin: 'dataset', datasetVersionId: version.id, row };
}

async function listEntry(writing: Writing, listSlug: string, entryKey: string): Promise<KeptSource> {
  const entry = await writing
    .selectFrom('watch_list_entries as e')
    .innerJoin('watch_lists as l', 'l.id', 'e.list_id')
    .select('l.redistributable')
    .where('l.slug', '=', listSlug)
    .where('e.key', '=', entryKey)
    .executeTakeFirst();
  if (!entry) throw refusal('sourceEntryUnknown');
  if (!entry.redistributable) {
    throw refusal('listMayNotBeHanded');
  }
  return { ...NOWHERE, origin: 'list', listSlug, entryKey };
}
