import { sql } from 'kysely';
import { latinKey } from '../language/latin-key.ts';
import type { Store } from '../store/database.ts';
import { newId } from '../store/ids.ts';
import { json } from '../store/json-column.ts';
import type { RelationKind, Schema } from './entity.ts';

/** An occurrence of a name in a story as the finder would leave it, for tests. */
export interface PlantedMention {
  readonly storyId: string;
  readonly name: string;
  readonly text: string;
  readonly entityId?: string | null;
  readonly schema?: Schema;
  readonly state?: 'proposed' | 'accepted' | 'rejected';
  /** Which occurrence in the text, from 0. */
  readonly nth?: number;
}

/** Plants a mention where `name` stands in `text`. */
export async function plantMention(store: Store, mention: PlantedMention): Promise<string> {
  const { name, text, nth = 0 } = mention;
  let start = -1;
  for (let i = 0; i <= nth; i += 1) start = text.indexOf(name, start + 1);
  const end = start + name.length;
  const id = newId();
  await store.write((writing) =>
    writing
      .insertInto('mentions')
      .values({
        id,
        story_id: mention.storyId,
        entity_id: mention.entityId ?? null,
        score: 1,
        schema: mention.schema ?? 'Company',
        name,
        folded: latinKey(name),
        cue: 'known name',
        country: null,
        exact: name,
        prefix: text.slice(Math.max(0, start - 32), start),
        suffix: text.slice(end, end + 32),
        start_at: start,
        end_at: end,
        sentence: text,
        state: mention.state ?? 'proposed',
        gone_at: null,
        decided_by: null,
        decided_at: null,
      })
      .execute(),
  );
  return id;
}

/** Plants a value of a column that names somebody, in a dataset of its own that has no rows. */
export async function plantDataName(store: Store, entityId: string, value: string): Promise<string> {
  const [id, datasetId, versionId] = [newId(), newId(), newId()];
  await store.write(async (writing) => {
    await sql`insert into datasets (id, slug, names, producer, licence, redistributable)
      values (${datasetId}, ${datasetId}, '{"en": "Customs"}', 'An office', 'CC0', true)`.execute(writing);
    await sql`insert into dataset_versions (id, dataset_id, number, sha256, file_name, file_bytes, format, parquet,
        parquet_sha256, parquet_bytes, row_count, fields, coverage, retrieved)
      values (${versionId}, ${datasetId}, 1, 'a', 'a.csv', 1, 'csv', 'a.parquet', 'a', 1, 1, '[]', '{}', now())`.execute(
      writing,
    );
    await sql`insert into data_names (id, dataset_id, version_id, field, value, folded, cue, schema, score, row_count,
        first_row, entity_id, state)
      values (${id}, ${datasetId}, ${versionId}, 'importer', ${value}, ${latinKey(value)}, 'known name', 'Company', 0.9, 1, 1,
        ${entityId}, 'accepted')`.execute(writing);
  });
  return id;
}

/** A relation as the roles grammar would leave it, for tests. */
export interface PlantedRelation {
  readonly from: string;
  readonly to: string | null;
  readonly kind?: RelationKind;
  readonly storyId?: string | null;
  readonly goods?: string;
  readonly endUse?: string;
  readonly who?: string | null;
  readonly quote?: string | null;
  readonly state?: 'proposed' | 'accepted' | 'rejected';
  readonly starts?: string | null;
}

/** Plants a relation. */
export async function plantRelation(store: Store, relation: PlantedRelation): Promise<string> {
  const id = newId();
  const { who = null, quote = null } = relation;
  await store.write((writing) =>
    writing
      .insertInto('relations')
      .values({
        id,
        kind: relation.kind ?? 'supplies',
        from_entity: relation.from,
        to_entity: relation.to,
        starts: relation.starts ?? null,
        ends: null,
        goods: relation.goods ?? '',
        codes: json<readonly string[]>([]),
        baskets: json<readonly string[]>([]),
        end_use: relation.endUse ?? '',
        attribution: who ? json<unknown>({ kind: 'on record', who, role: null }) : null,
        story_id: relation.storyId ?? null,
        quote: quote ? json<unknown>({ exact: quote, prefix: '', suffix: '' }) : null,
        source: null,
        state: relation.state ?? 'proposed',
        gone_at: null,
        made_by: null,
        decided_by: null,
        decided_at: null,
      })
      .execute(),
  );
  return id;
}

/** Plants a hit that waits: entry 4711 of version 3 of the Example List, which is kept nowhere else. */
export async function plantHit(store: Store, entityId: string): Promise<string> {
  const id = newId();
  const version = {
    listSlug: 'example',
    listNames: { en: 'Example List' },
    format: 'csv',
    number: 3,
    asOf: '2026-02-01',
    sha256: 'a'.repeat(64),
    importedAt: '2026-02-02T00:00:00.000Z',
    shows: null,
  };
  const entry = {
    key: '4711',
    schema: 'Company',
    names: [{ name: 'NORTHWIND OPTICS CO LTD', kind: 'primary' }],
    countries: ['CN'],
    birthDates: [],
    identifiers: [],
    addresses: [],
    programmes: ['EXAMPLE'],
    listedOn: '2025-06-01',
    remarks: '',
    linkedTo: [],
    url: 'https://lists.example/4711',
  };
  await store.write((writing) =>
    writing
      .insertInto('screening_hits')
      .values({
        id,
        entity_id: entityId,
        list_slug: 'example',
        entry_key: '4711',
        entry_sha256: 'b'.repeat(64),
        entry: json<unknown>(entry),
        list_version: json<unknown>(version),
        score: 0.9,
        threshold: 0.7,
        explanation: json<unknown>([]),
        gone_at: null,
      })
      .execute(),
  );
  return id;
}
