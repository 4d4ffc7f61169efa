import { CompiledQuery, type Kysely, sql, type Transaction } from 'kysely';
import type { Tables } from './tables.ts';

/** A change announced on a channel; an empty payload means "check everything". */
export interface Change {
  readonly channel: string;
  readonly payload: string;
}

/** A change with its number in the log. */
export interface LoggedChange extends Change {
  readonly id: string;
}

/** Channels that are not logged: workers check the queue every few seconds anyway. */
export const UNLOGGED: ReadonlySet<string> = new Set(['jobs']);

/** Changes announced by this process's open transactions. */
const announced = new WeakMap<Transaction<Tables>, LoggedChange[]>();

/** Notifies every listening process when this transaction commits, and logs the change for those that miss it. */
export async function announceChange(
  writing: Transaction<Tables>,
  channel: string,
  payload: string,
): Promise<void> {
  if (UNLOGGED.has(channel)) {
    await sql`select pg_notify(${channel}, ${payload})`.execute(writing);
    return;
  }
  const { rows } = await sql<{ id: unknown }>`with logged as (
      insert into changes (channel, payload) values (${channel}, ${payload}) returning id)
    select id, pg_notify(${channel}, id || ':' || ${payload}) from logged`.execute(writing);
  for (const { id } of rows) announced.get(writing)?.push({ id: String(id), channel, payload });
}

/**
 * Runs `change` in a transaction of `db`, and passes on its announcements after it commits: this process has them before
 * anyone gets a response.
 */
export async function writeAndTell<T>(
  db: Kysely<Tables>,
  change: (writing: Transaction<Tables>) => Promise<T>,
  pass: (change: LoggedChange) => void,
): Promise<T> {
  const told: LoggedChange[] = [];
  const result = await db.transaction().execute((writing) => {
    announced.set(writing, told);
    return change(writing);
  });
  for (const one of told) pass(one);
  return result;
}

/** The content of a notification: the change, and its log number if it is logged. */
export function changeIn(notification: string): { id: string | null; payload: string } {
  const [, id, payload = ''] = /^(\d+):(.*)$/s.exec(notification) ?? [];
  return id === undefined ? { id: null, payload: notification } : { id, payload };
}

/** How far back the log can be read, in seconds: less than its retention, so that nothing is deleted meanwhile. */
const REACHES_BACK_S = 23 * 3600;
const KEPT = '1 day';

/**
 * A position in the log: which transactions were visible, and data that identifies the log. Numbers are assigned before
 * transactions commit, so a number alone would skip late commits. A promoted replica, or a server that lost its last
 * transactions, has a different timeline or lacks the newest change.
 */
interface Position {
  readonly snapshot: string;
  readonly timeline: string;
  /** The newest change's number and time; empty if the log is empty. */
  readonly newest: string;
  /** Seconds by the database's clock. */
  readonly at: number;
}

const NOWHERE: Position = { snapshot: '1:1:', timeline: '', newest: '', at: 0 };

/** The result of reading the log. */
export interface LogLook {
  /** Whether the server is a replica, which accepts no writes. */
  readonly isOfReplica: boolean;
  /** The current position, for the next read. */
  readonly position: string;
  /** Changes committed since the given position; null if that cannot be determined. */
  readonly changes: readonly LoggedChange[] | null;
}

/** A statement, and a function that reads its rows. */
interface LookStatement {
  readonly text: string;
  readonly params: readonly string[];
  read(rows: readonly Record<string, unknown>[]): LogLook;
}

const LOOK = `select p.*, c.id, c.channel, c.payload
  from (
    select pg_current_snapshot()::text as snapshot, log_timeline() as timeline, pg_is_in_recovery() as is_of_replica,
      coalesce(n.mark, '') as newest,
      extract(epoch from clock_timestamp())::float8 as at,
      $2 = '' or exists (select 1 from changes o where o.id = split_part($2, '@', 1)::bigint
        and extract(epoch from o.at)::text = split_part($2, '@', 2)) as is_there
    from (select 1) one left join lateral (
      select id || '@' || extract(epoch from at) as mark from changes order by id desc limit 1) n on true
  ) p
  left join changes c on $3 = 'from' and c.xid >= pg_snapshot_xmin($1::pg_snapshot)
    and not pg_visible_in_snapshot(c.xid, $1::pg_snapshot)
  order by c.id`;

/** Reads the log from a position; with null, only the current position. */
export function lookFrom(position: string | null): LookStatement {
  const from = position === null ? null : parsed(position);
  const { snapshot, newest } = from ?? NOWHERE;
  return {
    text: LOOK,
    params: [snapshot, newest, from ? 'from' : ''],
    read: (rows) => {
      const [first] = rows;
      if (!first) throw new Error('The log of changes answered nothing.');
      const now: Position = {
        snapshot: String(first.snapshot),
        timeline: String(first.timeline),
        newest: String(first.newest),
        at: Number(first.at),
      };
      const isSame =
        from !== null &&
        first.is_there === true &&
        from.timeline === now.timeline &&
        now.at - from.at < REACHES_BACK_S &&
        endOf(from.snapshot) <= endOf(now.snapshot);
      return {
        isOfReplica: first.is_of_replica === true,
        position: JSON.stringify(now),
        changes: isSame ? rows.flatMap(changeOf) : null,
      };
    },
  };
}

function changeOf({ id, channel, payload }: Record<string, unknown>): LoggedChange[] {
  return id === null ? [] : [{ id: String(id), channel: String(channel), payload: String(payload) }];
}

/** The first transaction that had not started yet, from the text of a snapshot. */
function endOf(snapshot: string): bigint {
  return BigInt(snapshot.split(':')[1] ?? '0');
}

function parsed(position: string): Position | null {
  try {
    const { snapshot, timeline, newest, at } = JSON.parse(position) as Position;
    const isOurs =
      /^\d+:\d+:[\d,]*$/.test(snapshot) && /^(?:\d+@[\d.]+)?$/.test(newest) && Number.isFinite(at);
    return isOurs ? { snapshot, timeline, newest, at } : null;
  } catch {
    return null;
  }
}

/** Reads the log through the query builder. */
export async function lookAtLog(db: Kysely<Tables>, position: string | null): Promise<LogLook> {
  const { text, params, read } = lookFrom(position);
  const { rows } = await db.executeQuery(CompiledQuery.raw(text, [...params]));
  return read(rows as Record<string, unknown>[]);
}

/** Deletes changes older than a day, except the newest of them, which positions may refer to. */
export async function forgetChanges(writing: Transaction<Tables>): Promise<void> {
  await sql`delete from changes where id < (select max(id) from changes where at < now() - ${KEPT}::interval)`.execute(
    writing,
  );
}
