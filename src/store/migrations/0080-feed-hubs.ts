import type { Migration } from './migration.ts';

/** Hubs that feeds name tell the newsroom what is new: one subscription a row. */
export const feedHubs: Migration = {
  number: 80,
  about: 'The newsroom subscribes to the hubs that feeds name.',
  statements: [
    // A subscription outlives its feed until the hub has been told.
    `create table feed_hubs (
      token text primary key,
      feed_id uuid references feeds (id) on delete set null,
      topic text not null,
      hub text not null,
      secret text,
      wanted boolean not null default true,
      asked_at timestamptz,
      lease_until timestamptz,
      delivered_at timestamptz,
      next_at timestamptz not null,
      failures integer not null default 0 check (failures >= 0),
      problem jsonb,
      made_at timestamptz not null
    )`,
    'create unique index feed_hubs_of on feed_hubs (feed_id) where wanted',
    'create index feed_hubs_gone on feed_hubs (feed_id) where not wanted',
    'create index feed_hubs_next on feed_hubs (next_at)',
    // A host that answers that nothing changed does not name its hub.
    "update feeds set etag = null, last_modified = null where kind = 'feed'",
  ],
};
