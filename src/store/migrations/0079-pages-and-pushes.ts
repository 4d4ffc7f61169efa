import type { Migration } from './migration.ts';

/** Feeds can be pages whose links a selector chooses, and senders that push; what they push waits in an inbox. */
export const pagesAndPushes: Migration = {
  number: 79,
  about: 'The newsroom follows section pages, and takes signed pushes into an inbox.',
  statements: [
    'alter table feeds drop constraint feeds_kind_check',
    `alter table feeds add constraint feeds_kind_check
      check (kind in ('feed', 'sitemap', 'page', 'folder', 'mailbox', 'push'))`,
    // What was imported stays for a while without its body, so that a replayed message is recognised.
    `create table feed_inbox (
      id uuid primary key,
      feed_id uuid not null references feeds (id) on delete cascade,
      message_id text not null,
      content_type text not null,
      body bytea,
      at timestamptz not null,
      tries integer not null default 0 check (tries >= 0),
      done_at timestamptz,
      unique (feed_id, message_id),
      check ((body is null) = (done_at is not null))
    )`,
    'create index feed_inbox_waiting on feed_inbox (feed_id, id) where done_at is null',
    'create index feed_inbox_done on feed_inbox (done_at) where done_at is not null',
  ],
};
