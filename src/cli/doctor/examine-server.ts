import type { Store } from '../../store/database.ts';
import { type Report, sizeOf, timeOf } from './finding.ts';

const CLOCKS_APART_MS = 2_000;
const CLOCKS_FAR_APART_MS = 30_000;
const LAGS_S = 30;
const LAGS_BYTES = 64e6;

/** Compares the clocks of the database and of this machine. */
export async function examineClock(store: Store, now: () => Date, report: Report): Promise<void> {
  const before = now().getTime();
  const { rows } = await store.statement(
    'select (extract(epoch from clock_timestamp()) * 1000)::float8 as at, (select max(at) from migrations) as last',
  );
  const after = now().getTime();
  const apart = Math.round(Number(rows[0]?.at) - (before + after) / 2);
  const uncertain = (after - before) / 2;
  const todo = 'Synchronise the clocks of all machines with NTP: they decide when stories go out.';
  const which = apart > 0 ? 'ahead of' : 'behind';
  const says = `the database is ${timeOf(Math.abs(apart) / 1000)} ${which} this machine`;
  if (Math.abs(apart) > CLOCKS_FAR_APART_MS + uncertain) report.fault('clock', says, todo);
  else if (Math.abs(apart) > CLOCKS_APART_MS + uncertain) report.warning('clock', says, todo);
  else if (new Date(String(rows[0]?.last)).getTime() > after + CLOCKS_FAR_APART_MS)
    report.fault(
      'clock',
      'this machine’s clock has been set back to before the last upgrade of the database',
      todo,
    );
  else report.ok('clock', 'this machine and the database agree');
}

/** Checks the replicas of a server, and whether it is itself one. */
export async function examineReplication(store: Store, report: Report): Promise<void> {
  const { rows } = await store.statement('select pg_is_in_recovery() as replica');
  if (rows[0]?.replica === true) {
    const todo = 'Set DATABASE_URL to the primary, or promote this one: pg_promote().';
    report.fault('replication', 'this is a replica: nothing can be written', todo);
    return;
  }
  const { rows: standbys } = await store.statement(
    `select coalesce(nullif(application_name, ''), client_addr::text, 'a replica') as name, state,
      extract(epoch from replay_lag)::float8 as seconds,
      pg_wal_lsn_diff(pg_current_wal_lsn(), replay_lsn)::float8 as bytes from pg_stat_replication`,
  );
  const { rows: slots } = await store.statement(
    `select slot_name as name, pg_wal_lsn_diff(pg_current_wal_lsn(), restart_lsn)::float8 as bytes
      from pg_replication_slots where not active`,
  );
  const kept = slots.filter(({ bytes }) => Number(bytes) > LAGS_BYTES);
  const late = standbys.filter(
    ({ seconds, bytes }) => Number(seconds) > LAGS_S || Number(bytes) > LAGS_BYTES,
  );
  const hidden = standbys.filter(({ state }) => state === null);
  if (late.length > 0) {
    const each = late.map(
      ({ name, seconds, bytes }) =>
        `${name} is ${timeOf(Number(seconds))} and ${sizeOf(Number(bytes))} behind`,
    );
    report.warning(
      'replication',
      each.join('; '),
      'Check its network and disk: a failover now would lose the missing changes.',
    );
  } else if (kept.length > 0) {
    const each = kept.map(({ name, bytes }) => `${name} retains ${sizeOf(Number(bytes))} of log`);
    const todo = 'Start that replica again, or drop its slot: pg_drop_replication_slot().';
    report.warning('replication', `unused replication slots: ${each.join('; ')}`, todo);
  } else if (hidden.length > 0) {
    report.unknown(
      'replication',
      'only members of pg_monitor can see how far behind replicas are',
      'Grant this user pg_monitor.',
    );
  } else if (standbys.length > 0) {
    report.ok(
      'replication',
      `${standbys.map(({ name, state }) => `${name}: ${state}`).join(', ')}, none behind`,
    );
  } else report.ok('replication', 'a primary without replicas');
}
