import { createHash } from 'node:crypto';
import { latinKey } from '../../language/latin-key.ts';
import type { Store, Writing } from '../../store/database.ts';
import { newId } from '../../store/ids.ts';
import { json } from '../../store/json-column.ts';
import type { Schema } from '../entity.ts';
import { newestEntries } from '../lists/list-entries.queries.ts';
import type { ListEntry } from '../lists/list-entry.ts';
import type { PartialSet } from '../lists/watch-list.ts';
import { hashOfLists, type Screener, screenedLists } from './screener.ts';

/** An entry of a list in a test. */
export function entryOf(key: string, name: string, more: Partial<ListEntry> = {}): ListEntry {
  return {
    key,
    schema: 'Company',
    names: [{ name, kind: 'primary' }],
    countries: [],
    birthDates: [],
    identifiers: [],
    addresses: [],
    programmes: ['TRADE'],
    listedOn: null,
    remarks: '',
    linkedTo: [],
    url: null,
    ...more,
  };
}

/** Adds the next version of a list in a test, and the list where there is none. */
export async function addVersion(
  store: Store,
  slug: string,
  entries: readonly ListEntry[],
  at: string,
  more: { readonly partial?: PartialSet; readonly asOf?: string; readonly periodDays?: number } = {},
): Promise<string> {
  return store.write(async (writing) => {
    const listId = await listOf(writing, slug, more.periodDays ?? 30);
    const { last } = await writing
      .selectFrom('watch_list_versions')
      .select(({ fn }) => fn.max('number').as('last'))
      .where('list_id', '=', listId)
      .executeTakeFirstOrThrow();
    const versionId = newId();
    await writing
      .insertInto('watch_list_versions')
      .values({
        id: versionId,
        list_id: listId,
        number: (last ?? 0) + 1,
        sha256: hashOf([at, entries]),
        as_of: more.asOf ?? null,
        files: json<unknown>([]),
        partial: more.partial ? json<unknown>(more.partial) : null,
        entry_count: entries.length,
        counts: json<unknown>({}),
        changes: null,
        imported_at: new Date(at),
        imported_by: null,
      })
      .execute();
    for (const entry of entries) {
      const sha256 = hashOf(entry);
      const known = await writing
        .selectFrom('watch_list_entries')
        .select('id')
        .where('list_id', '=', listId)
        .where('key', '=', entry.key)
        .where('sha256', '=', sha256)
        .executeTakeFirst();
      const entryId = known?.id ?? newId();
      if (!known) {
        await writing
          .insertInto('watch_list_entries')
          .values({ id: entryId, list_id: listId, key: entry.key, sha256, entry: json<unknown>(entry) })
          .execute();
      }
      await writing
        .insertInto('watch_list_version_entries')
        .values({ version_id: versionId, entry_id: entryId })
        .execute();
    }
    return versionId;
  });
}

/** Adds an entity with names in a test; answers its id. */
export async function addEntity(
  store: Store,
  label: string,
  more: {
    readonly schema?: Schema;
    readonly state?: 'proposed' | 'known' | 'published' | 'rejected';
    readonly names?: readonly string[];
    readonly country?: string;
    readonly props?: Readonly<Record<string, string>>;
  } = {},
): Promise<string> {
  const id = newId();
  await store.write(async (writing) => {
    await writing
      .insertInto('entities')
      .values({
        id,
        slug: `${latinKey(label).replaceAll(' ', '-')}-${id.slice(-6)}`,
        schema: more.schema ?? 'Company',
        label,
        state: more.state ?? 'known',
        country: more.country ?? null,
        topic_slug: null,
        merged_into: null,
        made_by: null,
        published_at: null,
      })
      .execute();
    const props = [
      ...[label, ...(more.names ?? [])].map((name) => ['name', name] as const),
      ...Object.entries(more.props ?? {}),
    ];
    for (const [prop, value] of props) await addStatement(writing, id, prop, value);
  });
  return id;
}

/** Adds a statement of a person about an entity in a test; answers its id. */
export async function addStatement(
  writing: Writing,
  entityId: string,
  prop: string,
  value: string,
): Promise<string> {
  const id = newId();
  await writing
    .insertInto('statements')
    .values({
      id,
      entity_id: entityId,
      prop,
      value,
      folded: prop === 'name' ? latinKey(value) : '',
      origin: 'person',
      story_id: null,
      dataset_version_id: null,
      list_slug: null,
      entry_key: null,
      row_number: null,
      source: null,
      made_by: null,
      withdrawn_at: null,
      withdrawn_by: null,
    })
    .execute();
  return id;
}

/** A screener that finds an entry by one of its very names, for tests of what becomes of hits. */
export async function exactScreener(store: Store, now = new Date()): Promise<Screener> {
  const lists = await screenedLists(store.reading, now);
  const all: { listSlug: string; sha256: string; entry: ListEntry }[] = [];
  for await (const page of newestEntries(store.reading)) all.push(...page);
  return {
    lists,
    listsHash: hashOfLists(lists, 'exact'),
    screen: ({ names }) => {
      const asked = new Set(names.map(latinKey));
      return all
        .filter(({ entry }) => entry.names.some(({ name }) => asked.has(latinKey(name))))
        .map((one) => ({ ...one, score: 0.9, threshold: 0.7, explanation: { names: [...asked] } }));
    },
  };
}

async function listOf(writing: Writing, slug: string, periodDays: number): Promise<string> {
  const known = await writing
    .selectFrom('watch_lists')
    .select('id')
    .where('slug', '=', slug)
    .executeTakeFirst();
  if (known) return known.id;
  const id = newId();
  await writing
    .insertInto('watch_lists')
    .values({
      id,
      slug,
      names: json({ en: `The ${slug} list` }),
      format: 'csv',
      producer: 'An office',
      url: null,
      licence: 'Public domain',
      licence_url: null,
      redistributable: true,
      period_days: periodDays,
      made_by: null,
    })
    .execute();
  return id;
}

function hashOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}
