import { readDescriptor } from '../../evidence/datasets/descriptor.ts';
import { connectorOf } from '../../intake/connectors/connectors.ts';
import { readPublicUrl } from '../../intake/egress/target.ts';
import { actAs } from '../../store/act-as.ts';
import type { Writing } from '../../store/database.ts';
import { refusal } from '../../words/refusal.ts';
import type { DatasetManager } from '../datasets/dataset-manager.ts';
import { announceFollowed } from './followed.changes.ts';
import { type FollowRhythm, RHYTHMS, scheduleOf } from './followed.ts';

/** The settings for following an address. */
export interface FollowWanted {
  readonly address: string;
  readonly every?: string | undefined;
  /** A Frictionless descriptor for reading each fetched file. */
  readonly descriptor?: string | null | undefined;
}

/** A validated request to follow an address. */
export interface FollowOrder {
  readonly address: string;
  readonly connector: string;
  readonly every: FollowRhythm;
  readonly descriptor: string | null;
}

/** Query fields that contain a key: the address of a version is shown to readers. */
const KEYS =
  /^(?:api[-_]?key|key|apikey|app[-_]?id|token|access[-_]?token|auth|password|pwd|secret|sig|signature|subscription[-_]key|x-amz-.*)$/i;

/**
 * Validates a request to follow an address, by a member who may load datasets. Throws a Problem that says what is
 * wrong.
 */
export function orderToFollow(_by: DatasetManager, wanted: FollowWanted): FollowOrder {
  const url = readAddress(wanted.address);
  const descriptor = wanted.descriptor?.trim() || null;
  if (descriptor !== null) readDescriptor(descriptor, '');
  return {
    address: url.href,
    connector: connectorOf(url).name,
    every: readRhythm(wanted.every ?? 'auto'),
    descriptor,
  };
}

/** Makes an existing dataset follow an address. Throws a Problem if it already follows one. */
export async function followAddress(
  writing: Writing,
  by: DatasetManager,
  slug: string,
  wanted: FollowWanted,
  now: Date,
): Promise<void> {
  await actAs(writing, by.member?.id ?? null);
  const order = orderToFollow(by, wanted);
  const { id, address } = await lockDataset(writing, slug);
  if (address !== null) throw refusal('followsAlready', { slug });
  await writing
    .insertInto('dataset_sources')
    .values({
      dataset_id: id,
      ...order,
      wait_seconds: scheduleOf(order.every).first,
      next_at: now,
      made_by: by.member?.id ?? null,
      made_at: now,
    })
    .execute();
  await announceFollowed(writing, slug);
}

/** Changes to a followed address; omitted ones stay as they are. */
export type FollowChange = Partial<FollowWanted> & { readonly paused?: boolean | undefined };

/** Changes a followed address; a new address, or one that is resumed, is fetched at once. */
export async function changeFollowed(
  writing: Writing,
  by: DatasetManager,
  slug: string,
  change: FollowChange,
  now: Date,
): Promise<void> {
  await actAs(writing, by.member?.id ?? null);
  const before = await lockFollowed(writing, slug);
  const order = orderToFollow(by, {
    address: change.address ?? before.address,
    every: change.every ?? before.every,
    descriptor: change.descriptor === undefined ? before.descriptor : change.descriptor,
  });
  const isOther = order.address !== before.address || order.descriptor !== before.descriptor;
  const isPaused = change.paused ?? before.paused_at !== null;
  const goesOn = before.paused_at !== null && !isPaused;
  const isAnew = isOther || goesOn;
  await writing
    .updateTable('dataset_sources')
    .set({
      ...order,
      ...(order.every !== before.every && { wait_seconds: scheduleOf(order.every).first }),
      // The previous validators do not apply to another address.
      ...(isOther && { etag: null, last_modified: null, taken_sha256: null }),
      ...(isAnew && { failures: 0, failing_since: null, problem: '', outcome: null }),
      ...((isAnew || order.every !== before.every) && { next_at: now }),
      paused_at: isPaused ? (before.paused_at ?? now) : null,
    })
    .where('dataset_id', '=', before.dataset_id)
    .execute();
  await announceFollowed(writing, slug);
}

/**
 * Schedules a fetch of a followed address as soon as a worker is free; it may lack columns and rows if someone allowed
 * that.
 */
export async function fetchSoon(
  writing: Writing,
  by: DatasetManager,
  slug: string,
  { acceptsChanges }: { readonly acceptsChanges: boolean },
  now: Date,
): Promise<void> {
  await actAs(writing, by.member?.id ?? null);
  const { dataset_id, paused_at } = await lockFollowed(writing, slug);
  if (paused_at !== null) throw refusal('followPaused', { slug });
  await writing
    .updateTable('dataset_sources')
    // A file that was refused is now accepted.
    .set({ next_at: now, ...(acceptsChanges && { accepts_changes: true }) })
    .where('dataset_id', '=', dataset_id)
    .execute();
  await announceFollowed(writing, slug);
}

/** Stops a dataset from following an address; its versions stay. */
export async function unfollow(writing: Writing, by: DatasetManager, slug: string): Promise<void> {
  await actAs(writing, by.member?.id ?? null);
  const { dataset_id } = await lockFollowed(writing, slug);
  await writing.deleteFrom('dataset_sources').where('dataset_id', '=', dataset_id).execute();
}

async function lockFollowed(writing: Writing, slug: string) {
  const found = await writing
    .selectFrom('dataset_sources as s')
    .innerJoin('datasets as d', 'd.id', 's.dataset_id')
    .selectAll('s')
    .where('d.slug', '=', slug)
    .forUpdate('s')
    .executeTakeFirst();
  if (found) return found;
  throw refusal('followsNothing', { slug });
}

async function lockDataset(writing: Writing, slug: string) {
  const found = await writing
    .selectFrom('datasets as d')
    .leftJoin('dataset_sources as s', 's.dataset_id', 'd.id')
    .select(['d.id', 's.address'])
    .where('d.slug', '=', slug)
    .forUpdate('d')
    .executeTakeFirst();
  if (found) return found;
  throw refusal('datasetUnknown', { slug });
}

function readAddress(text: string): URL {
  const url = readPublicUrl(text);
  const key = [...url.searchParams.keys()].find((name) => KEYS.test(name));
  if (key === undefined) return url;
  throw url.hostname === 'comtradeapi.un.org'
    ? refusal('followKeyComtrade', { key })
    : refusal('followKey', { key });
}

function readRhythm(text: string): FollowRhythm {
  const every = RHYTHMS.find((one) => one === text);
  if (every) return every;
  throw refusal('followEvery', { every: text, choices: RHYTHMS.join(', ') });
}
