import { readDescriptor } from '../../evidence/datasets/descriptor.ts';
import { connectorOf } from '../../intake/connectors/connectors.ts';
import { readPublicUrl } from '../../intake/egress/target.ts';
import { actAs } from '../../store/act-as.ts';
import type { Writing } from '../../store/database.ts';
import { refusal } from '../../words/refusal.ts';
import type { DatasetManager } from '../datasets/dataset-manager.ts';
import { announceFollowed } from './followed.changes.ts';
import { type FollowRhythm, RHYTHMS, scheduleOf } from './followed.ts';

/** An address as somebody wants it followed. */
export interface FollowWanted {
  readonly address: string;
  readonly every?: string | undefined;
  /** A Frictionless descriptor, with which each file that comes is read. */
  readonly descriptor?: string | null | undefined;
}

/** An address that may be followed. */
export interface FollowOrder {
  readonly address: string;
  readonly connector: string;
  readonly every: FollowRhythm;
  readonly descriptor: string | null;
}

/** Fields of a query that hold a key: the address of a version is shown to readers. */
const KEYS =
  /^(?:api[-_]?key|key|apikey|app[-_]?id|token|access[-_]?token|auth|password|pwd|secret|sig|signature|subscription[-_]key|x-amz-.*)$/i;

/** Reads what is to be followed, on behalf of somebody who may load datasets. Throws a Problem that says what is wrong. */
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

/** Has a dataset that is there follow an address from now on. Throws a Problem where it follows one already. */
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

/** What is changed of a followed address; what is left out stays. */
export type FollowChange = Partial<FollowWanted> & { readonly paused?: boolean | undefined };

/** Changes a followed address; another address, and one that goes on after a pause, is fetched at once. */
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
      // What was fetched from there says nothing of another address.
      ...(isOther && { etag: null, last_modified: null, taken_sha256: null }),
      ...(isAnew && { failures: 0, failing_since: null, problem: '', outcome: null }),
      ...((isAnew || order.every !== before.every) && { next_at: now }),
      paused_at: isPaused ? (before.paused_at ?? now) : null,
    })
    .where('dataset_id', '=', before.dataset_id)
    .execute();
  await announceFollowed(writing, slug);
}

/** Has a followed address fetched as soon as a worker is there; it may lack columns and rows where somebody said so. */
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
    // A file that was refused is the one that is wanted now.
    .set({ next_at: now, ...(acceptsChanges && { accepts_changes: true }) })
    .where('dataset_id', '=', dataset_id)
    .execute();
  await announceFollowed(writing, slug);
}

/** Has a dataset follow no address any more; its versions stay. */
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
