import { join } from 'node:path';
import { CompiledQuery, sql } from 'kysely';
import type { Problem } from '../../errors.ts';
import { datasetFolder } from '../../store/analytics.ts';
import { migrationOf, quoted, run } from '../../store/backup/catalogue.ts';
import type { DamageFault, Manifest, TableEntry } from '../../store/backup/manifest.ts';
import { isAsWritten, linesOf, takeDatasets, withRowsOf } from '../../store/backup/read-parts.ts';
import { layAside, setCounters } from '../../store/backup/restore-backup.ts';
import { PLAIN_VALUES } from '../../store/backup/table-rows.ts';
import type { Store, Writing } from '../../store/database.ts';
import { readOutside } from '../../store/outside-file.ts';
import { dateReferences } from '../../stories/date-references.ts';
import { announceMany, announceUnread } from '../../stories/story.changes.ts';
import { countStories } from '../../stories/tally-stories.ts';
import { refusal } from '../../words/refusal.ts';
import { type CarriedTable, carriedTables, putBack } from './carried-rows.ts';

/** How many rows of an export were new, and how many already existed. */
export interface NewsroomImported {
  readonly tables: readonly { readonly name: string; readonly rows: number; readonly added: number }[];
  readonly files: number;
}

const TABLE_FILE = /^tables\/[a-z_0-9]+\.jsonl$/;
const FILE = /^(?:media\/[0-9a-f]{64}(?:\.[a-z]{3,4})?|datasets\/[0-9a-f]{64}\.parquet)$/;
const BATCH_BYTES = 1_000_000;
const BATCH_ROWS = 500;
/** More than the size limit of a picture. */
const MOST_MEDIA = 128 * 1024 * 1024;

/**
 * Imports the output of `sourceline export`, in one transaction: existing rows stay as they are, so that importing
 * again changes nothing. Throws a Problem, and imports nothing, if the export is damaged or newer than this program, or
 * an address in it belongs to something else here.
 */
export async function importNewsroom(
  store: Store,
  folder: string,
  manifest: Manifest,
  settings: { readonly DATA_DIR: string },
  tell: (what: string) => void,
): Promise<NewsroomImported> {
  await verify(folder, manifest, tell);
  const datasets = manifest.files.filter(({ path }) => path.startsWith('datasets/'));
  const undo = await takeDatasets(folder, datasets, datasetFolder(settings), { tell, damaged });
  try {
    const tables = await store.write((writing) => takeTables(writing, folder, manifest, tell));
    return { tables, files: manifest.files.length };
  } catch (error) {
    await undo();
    throw error;
  }
}

async function takeTables(
  writing: Writing,
  folder: string,
  manifest: Manifest,
  tell: (what: string) => void,
): Promise<NewsroomImported['tables']> {
  await run(writing, PLAIN_VALUES);
  if ((await migrationOf(writing)) < manifest.migration) {
    throw refusal('exportNewer');
  }
  const carried = await carriedTables(writing);
  const back = await layAside(writing, carried);
  const counts: { name: string; rows: number; added: number }[] = [];
  for (const entry of manifest.tables) {
    const { name, rows, file } = entry;
    const table = carried.find((one) => one.name === name);
    if (!table) throw damaged('table', name);
    tell(`table ${name}, ${rows} rows`);
    const added = await withRowsOf(file, damaged, () => fillTable(writing, table, folder, entry));
    counts.push({ name, rows, added });
  }
  await withRowsOf('what its rows say of each other', damaged, async () => {
    for (const statement of back) await run(writing, statement);
  });
  await setCounters(writing);
  if (counts.some(({ added }) => added > 0)) await updateDerived(writing);
  const { rows } = await sql<{ id: string }>`select id from stories`.execute(writing);
  await announceUnread(writing);
  await announceMany(
    writing,
    rows.map(({ id }) => id),
  );
  return counts;
}

/** Does the work of triggers, for the rows written while they were disabled. */
async function updateDerived(writing: Writing): Promise<void> {
  await countStories(writing);
  await dateReferences(writing);
  await run(writing, 'select entities_name(array(select id from entities))');
  // Otherwise a file could get more stories than the format allows; a job records the breaks again.
  await run(writing, 'delete from sitemap_breaks');
  await run(
    writing,
    `insert into stories_to_index (story_id, due_at) select id, greatest(published_at, embargo_until) from stories
      where state = 'published' and exists (select from search_index)`,
  );
  // The marks used to compare reports are not exported: without them the next report of a current event would not match
  // it.
  await run(
    writing,
    `insert into stories_to_group (story_id) select id from stories s
      where coalesce(published_at, created_at) > now() - interval '7 days'
        and mentions_read is not null and claims_read is not null and (started_by is null or state = 'published')
        and not exists (select from event_items i where i.story_id = s.id)
      order by coalesce(published_at, created_at)`,
  );
}

async function verify(folder: string, manifest: Manifest, tell: (what: string) => void): Promise<void> {
  const parts = [
    ...manifest.tables.map((entry) => ({ path: entry.file, entry, shape: TABLE_FILE })),
    ...manifest.files.map((entry) => ({ path: entry.path, entry, shape: FILE })),
  ];
  for (const { path, entry, shape } of parts) {
    if (!shape.test(path)) throw damaged('stranger', path);
    tell(`comparing ${path}`);
    if (!(await isAsWritten(folder, path, entry))) throw damaged('notAsWritten', path);
  }
}

async function fillTable(
  writing: Writing,
  table: CarriedTable,
  folder: string,
  entry: TableEntry,
): Promise<number> {
  let added = 0;
  let batch: string[] = [];
  let bytes = 0;
  const put = async () => {
    if (batch.length > 0) added += await putRows(writing, table, batch);
    batch = [];
    bytes = 0;
  };
  const bytesOf = (path: string) => {
    if (!FILE.test(path)) throw damaged('stranger', path);
    return readOutside(join(folder, path), { within: folder, most: MOST_MEDIA });
  };
  for await (const line of linesOf(folder, entry, damaged)) {
    const whole = await putBack(line, table, bytesOf);
    batch.push(whole);
    bytes += whole.length;
    if (bytes >= BATCH_BYTES || batch.length >= BATCH_ROWS) await put();
  }
  await put();
  return added;
}

/** Adds missing rows; returns how many. */
async function putRows(writing: Writing, table: CarriedTable, batch: readonly string[]): Promise<number> {
  const name = quoted(table.name);
  // A column added since the export gets its default.
  const stated = new Set(Object.keys(JSON.parse(batch[0] ?? '{}') as object));
  const list = table.columns
    .filter((column) => stated.has(column))
    .map(quoted)
    .join(', ');
  const rows = `[${batch.join(',')}]`;
  const { numAffectedRows = 0n } = await writing.executeQuery(
    CompiledQuery.raw(
      `insert into ${name} (${list}) overriding system value
        select ${list} from json_populate_recordset(null::${name}, $1::json) on conflict do nothing`,
      [rows],
    ),
  );
  const added = Number(numAffectedRows);
  if (added < batch.length) await refuseTaken(writing, table, stated, rows);
  return added;
}

/** Throws a Problem if a row was not added and does not already exist: its key belongs to another. */
async function refuseTaken(
  writing: Writing,
  table: CarriedTable,
  stated: ReadonlySet<string>,
  rows: string,
): Promise<void> {
  // A row is identified by those key columns that existed when it was exported.
  const key = table.key.filter((column) => stated.has(column));
  if (key.length === 0) return;
  const name = quoted(table.name);
  const same = key.map((column) => `t.${quoted(column)} = r.${quoted(column)}`).join(' and ');
  const answer = await writing.executeQuery(
    CompiledQuery.raw(
      `select row_to_json(r)::text as row from json_populate_recordset(null::${name}, $1::json) r
        where not exists (select 1 from ${name} t where ${same}) limit 1`,
      [rows],
    ),
  );
  const [taken] = answer.rows as { row: string }[];
  if (!taken) return;
  const { slug, path } = JSON.parse(taken.row) as { slug?: string; path?: string };
  const what = slug ?? path;
  throw refusal('addressTakenHere', { address: what ?? '?', table: table.name });
}

function damaged(fault: DamageFault, path = '', why = ''): Problem {
  return refusal('copyDamaged', { what: 'other', fault, path, why });
}
