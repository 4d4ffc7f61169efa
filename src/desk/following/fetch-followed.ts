import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Config } from '../../config.ts';
import { Problem } from '../../errors.ts';
import { columnsInUse } from '../../evidence/cubes/columns-in-use.ts';
import { type AddedDataset, addDataset } from '../../evidence/datasets/add-dataset.ts';
import { findDataset } from '../../evidence/datasets/dataset.queries.ts';
import type { Adding, DatasetFile, Unattended } from '../../evidence/datasets/dataset-file.ts';
import { datasetLimits } from '../../evidence/datasets/limits.ts';
import type { Asking, FetchedTable } from '../../intake/connectors/connector.ts';
import { connectorOf } from '../../intake/connectors/connectors.ts';
import type { Egress } from '../../intake/egress/egress.ts';
import type { Store } from '../../store/database.ts';
import { refusal } from '../../words/refusal.ts';
import type { DatasetLoader } from '../datasets/dataset-manager.ts';
import { loadDataset } from '../datasets/load-dataset.ts';
import type { Followed } from './followed.ts';
import { type FetchResult, noteFetch } from './note-fetch.ts';

/** What followed addresses are fetched with. */
export interface FetchParts {
  readonly store: Store;
  readonly config: Config;
  readonly egress: Egress;
  readonly now: () => Date;
  readonly signal?: AbortSignal | undefined;
  readonly progress?: Adding['progress'];
}

/** The result of fetching a followed address. */
export interface FetchedDataset {
  readonly outcome: 'version' | 'same' | 'failed';
  /** Why it failed; '' if it did not. */
  readonly problem: string;
  /** The error, if it is a fault of ours. */
  readonly error: unknown;
}

/** Maximum size in memory of a host's response. */
const MOST_BYTES = 128 * 2 ** 20;

/**
 * Fetches the address that a dataset follows; changed data become the next version, as if someone had loaded them.
 * Failures are stored for the desk, and the versions stay. Throws only if it was stopped.
 */
export async function fetchFollowed(parts: FetchParts, followed: Followed): Promise<FetchedDataset> {
  const { store, signal } = parts;
  let result: FetchResult;
  let error: unknown = null;
  try {
    result = await takeNext(parts, followed);
  } catch (thrown) {
    signal?.throwIfAborted();
    result = failed(thrown);
    if (!(thrown instanceof Problem)) error = thrown;
  }
  await store.write((writing) => noteFetch(writing, followed, result, parts.now()));
  return { outcome: result.outcome, problem: result.outcome === 'failed' ? result.problem : '', error };
}

async function takeNext(parts: FetchParts, followed: Followed): Promise<FetchResult> {
  const { store } = parts;
  const table = await connectorOf(new URL(followed.address)).read(askingOf(parts, followed));
  if (table === 'unchanged') return { outcome: 'same', taken: null };
  const taken = takenOf(table);
  if (taken.sha256 === followed.takenSha256) return { outcome: 'same', taken };
  const dataset = await findDataset(store.reading, followed.slug);
  if (!dataset) throw refusal('datasetGone', { slug: followed.slug });
  const unattended = {
    needs: await columnsInUse(store.reading, dataset),
    acceptsChanges: followed.acceptsChanges,
  };
  const given = { slug: followed.slug, descriptor: followed.descriptor ?? table.descriptor };
  const { status } = await addTable(parts, table, given, unattended);
  return { outcome: status === 'same' ? 'same' : 'version', taken };
}

/** The validators that the host, and we, compare next time: the bytes, and the service's column metadata. */
export function takenOf({ bytes, etag, lastModified, descriptor }: FetchedTable) {
  const sha256 = createHash('sha256')
    .update(bytes)
    .update(descriptor ?? '')
    .digest('hex');
  return { etag, lastModified, sha256 };
}

/** The input of a connector. */
export function askingOf(
  { config, egress, now, signal }: FetchParts,
  followed: Pick<Followed, 'address' | 'etag' | 'lastModified'>,
): Asking {
  return {
    egress,
    address: followed.address,
    etag: followed.etag,
    lastModified: followed.lastModified,
    most: Math.min(datasetLimits(config).bytes, MOST_BYTES),
    now: now(),
    comtradeKey: config.COMTRADE_KEY ?? null,
    signal,
  };
}

/** Adds a fetched table, requested or unattended, with where and when it was fetched. */
export async function addTable(
  { store, config, now, signal, progress }: FetchParts,
  table: FetchedTable,
  given: Omit<DatasetFile, 'file' | 'fileName'>,
  by: DatasetLoader | Unattended,
): Promise<AddedDataset> {
  const { fileName, bytes, url, terms } = table;
  const folder = await mkdtemp(join(tmpdir(), 'sourceline-follow-'));
  try {
    const file = join(folder, 'table');
    await writeFile(file, bytes);
    const at = now();
    const sent = {
      ...given,
      file,
      fileName,
      retrieved: at,
      sourceUrl: url,
      producerVersion: terms.producerVersion ?? undefined,
      versionLicence: terms.licence ?? undefined,
      citation: terms.citation ?? undefined,
    };
    const loading = { now: at, signal, progress };
    if ('member' in by) return await loadDataset(store, config, sent, by, loading);
    return await addDataset(store, config, sent, { ...loading, by: null, unattended: by });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Failures that a person has to resolve are not retried early; temporary ones are. */
function failed(thrown: unknown): FetchResult {
  if (!(thrown instanceof Problem))
    return {
      outcome: 'failed',
      problem: 'It could not be read; the log says why.',
      lasting: false,
      retryAfter: null,
    };
  const lasting = thrown.kind !== 'unavailable' && thrown.kind !== 'too many';
  return { outcome: 'failed', problem: thrown.line, lasting, retryAfter: thrown.retryAfter };
}
