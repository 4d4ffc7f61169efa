import { createHash, createHmac } from 'node:crypto';
import { systemClock } from '../../clock.ts';
import { readConfig } from '../../config.ts';
import { silentLog } from '../../log.ts';
import { openAccounts } from '../../readers/accounts/accounts.ts';
import { SESSION_COOKIE_NAME } from '../../readers/accounts/cookie-name.ts';
import { hashSessionToken } from '../../readers/accounts/session-token.ts';
import type { Role } from '../../readers/member.ts';
import type { Store } from '../../store/database.ts';
import { type BenchPlace, settingsOf } from './fill.ts';

/** Somebody of the newsroom who has logged in. */
export interface BenchEditor {
  readonly id: string;
  readonly name: string;
  /** The Cookie header by which they are known. */
  readonly cookie: string;
}

/** Adds somebody of this role who has logged in, or finds them again. */
export async function addEditor(store: Store, place: BenchPlace, role: Role): Promise<BenchEditor> {
  const { DATA_DIR = '' } = settingsOf(place);
  const { secrets } = await openAccounts({
    store,
    config: readConfig({ DATA_DIR }),
    log: silentLog,
    clock: systemClock,
  });
  const token = createHash('md5').update('bench').digest('hex');
  const name = 'Bench';
  await store.statement(
    `insert into users (id, name, email, email_verified, role)
      values (md5('editor')::uuid, $1, 'editor@bench.example', true, $2) on conflict (id) do nothing`,
    [name, role],
  );
  await store.statement(`delete from sessions where user_id = md5('editor')::uuid`);
  const { rows } = await store.statement(
    `insert into sessions (id, user_id, token_hash, expires_at)
      values (gen_random_uuid(), md5('editor')::uuid, $1, now() + interval '1 day') returning user_id`,
    [hashSessionToken(token)],
  );
  const signature = createHmac('sha256', secrets.current).update(token).digest('base64');
  return {
    id: String(rows[0]?.user_id),
    name,
    cookie: `${SESSION_COOKIE_NAME}=${encodeURIComponent(`${token}.${signature}`)}`,
  };
}
