import type { Migration } from './migration.ts';

/** Feeds can be mailboxes as well, and a feed may be silent for too long. */
export const feedKinds: Migration = {
  number: 78,
  about: 'The newsroom follows mailboxes as well, and sees which feeds are silent for too long.',
  statements: [
    'alter table feeds drop constraint feeds_kind_check',
    `alter table feeds add constraint feeds_kind_check
      check (kind in ('feed', 'sitemap', 'folder', 'mailbox'))`,
    `alter table feeds
      add column how jsonb not null default '{}' check (jsonb_typeof(how) = 'object'),
      add column secret text,
      add column cursor jsonb,
      add column brought_at timestamptz,
      add column longest_gap integer not null default 0 check (longest_gap >= 0),
      add column silent_at timestamptz`,
    'create index feeds_silent on feeds (silent_at, id) where silent_at is not null',
    // Which messages of a mailbox are versions of one story.
    `create table mail_messages (
      feed_id uuid not null references feeds (id) on delete cascade,
      message_id text not null,
      sender text not null,
      root text not null,
      at timestamptz not null,
      primary key (feed_id, message_id, sender)
    )`,
  ],
};
