import { createHash, createHmac } from 'node:crypto';
import { systemClock } from '../../clock.ts';
import { readConfig } from '../../config.ts';
import { silentLog } from '../../log.ts';
import { openAccounts } from '../../readers/accounts/accounts.ts';
import { SESSION_COOKIE_NAME } from '../../readers/accounts/cookie-name.ts';
import { openStore, type Store } from '../../store/database.ts';
import { type Latencies, percentiles } from './latency.ts';

/** How many members have a custom front page and a reading history. */
const COMPOSERS = 500;
const READ_EACH = 200;
const BATCH = 250;
const LOOKUPS = 400;

/** The result of filling a database with members. */
export interface FilledMembers {
  /** The Cookie header of a member, by number from 1. */
  cookie(number: number): string;
  /** How many members, from number 1, have a custom front page in use. */
  readonly composers: number;
  /** How long it takes to find the member of a Cookie header. */
  readonly lookup: Latencies;
}

/**
 * Adds `members` members with `favorites` favorites each to the database in `directory`, which already has stories. The
 * database generates them: 10,000 registrations and two million clicks would take days.
 */
export async function fillMembers(
  directory: string,
  members: number,
  favorites: number,
  progress: (line: string) => void,
): Promise<FilledMembers> {
  const config = readConfig({ DATA_DIR: directory });
  const store = await openStore(config, silentLog);
  try {
    const accounts = await openAccounts({ store, config, log: silentLog, clock: systemClock });
    const composers = Math.min(COMPOSERS, members);
    await makePeople(store, members, composers);
    await makeFavorites(store, members, favorites, progress);
    progress('tidying the database up');
    await store.statement('vacuum analyze');
    const cookie = (number: number) => cookieOf(number, accounts.secrets.current);
    const taken: number[] = [];
    for (let at = 0; at < LOOKUPS; at += 1) {
      const begun = performance.now();
      await accounts.sessionOf(cookie(1 + ((at * 7919) % members)));
      taken.push(performance.now() - begun);
    }
    return { cookie, composers, lookup: percentiles(taken.slice(20)) };
  } finally {
    await store.close();
  }
}

async function makePeople(store: Store, members: number, composers: number): Promise<void> {
  await store.statement(
    `insert into users (id, name, email, email_verified, wants_recommended)
      select md5('member ' || n)::uuid, 'Member ' || n, 'member' || n || '@bench.example', true, n <= $2
      from generate_series(1, $1::int) n`,
    [members, composers],
  );
  await store.statement(
    `insert into sessions (id, user_id, token_hash, expires_at)
      select md5('session ' || n)::uuid, md5('member ' || n)::uuid,
        encode(sha256(convert_to(md5('token ' || n), 'UTF8')), 'hex'), now() + interval '1 day'
      from generate_series(1, $1::int) n`,
    [members],
  );
  await store.statement(
    `insert into front_pages (user_id, blocks)
      select md5('member ' || n)::uuid, jsonb_build_array(
        jsonb_build_object('kind', 'section', 'target', (array['world', 'trade', 'industry'])[1 + n % 3], 'count', 6),
        jsonb_build_object('kind', 'topic', 'target', 'topic-' || n % 60, 'count', 3),
        jsonb_build_object('kind', 'section', 'target', (array['finance', 'science', 'culture'])[1 + n % 3], 'count', 9),
        jsonb_build_object('kind', 'author', 'target', 'author-' || n % 40, 'count', 3),
        jsonb_build_object('kind', 'topic', 'target', 'topic-' || (n + 17) % 60, 'count', 6),
        jsonb_build_object('kind', 'source', 'target', 'bench', 'count', 3))
      from generate_series(1, $1::int) n`,
    [composers],
  );
  await store.statement(
    `insert into mutes (id, user_id, kind, target)
      select gen_random_uuid(), md5('member ' || n)::uuid, 'topic', 'topic-' || (n + 31) % 60
      from generate_series(1, $1::int) n`,
    [composers],
  );
  await store.statement(
    `insert into history (user_id, story_id, read_at)
      select md5('member ' || n)::uuid, s.id, now() - s.at * interval '1 hour'
      from generate_series(1, $1::int) n
      cross join lateral (select id, row_number() over () as at from stories offset (n * 13) % 1000 limit $2) s`,
    [composers, READ_EACH],
  );
}

async function makeFavorites(
  store: Store,
  members: number,
  favorites: number,
  progress: (line: string) => void,
): Promise<void> {
  await store.statement(
    'create table bench_stories as select id, row_number() over (order by published_at) - 1 as n from stories',
  );
  await store.statement('alter table bench_stories add primary key (n)');
  // The generated rows are consistent: two million foreign key checks would only take time.
  await store.statement(`set session_replication_role = 'replica'`);
  for (let done = 0; done < members; done += BATCH) {
    await store.statement(
      `insert into favorites (id, user_id, story_id, saved_at)
        select gen_random_uuid(), md5('member ' || m)::uuid, s.id, now() - f * interval '3 hours'
        from generate_series($1::int, $2::int) m cross join generate_series(0, $3::int - 1) f
        join bench_stories s on s.n = (m * 37 + f * 11) % (select count(*) from bench_stories)`,
      [done + 1, Math.min(done + BATCH, members), favorites],
    );
    progress(`favorites of ${Math.min(done + BATCH, members)} members`);
  }
  await store.statement(`set session_replication_role = 'origin'`);
  await store.statement('drop table bench_stories');
}

function cookieOf(number: number, secret: string): string {
  const token = createHash('md5').update(`token ${number}`).digest('hex');
  const signature = createHmac('sha256', secret).update(token).digest('base64');
  return `${SESSION_COOKIE_NAME}=${encodeURIComponent(`${token}.${signature}`)}`;
}
