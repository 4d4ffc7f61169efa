import type { Migration } from './migration.ts';

const roles = `('reader', 'reporter', 'editor', 'data editor', 'administrator')`;
const languages = `('en', 'ru', 'zh', 'ar', 'fr')`;
const ownedBy = 'user_id uuid not null references users on delete cascade';
const now = 'timestamptz not null default now()';

/** Members: accounts as stored by better-auth, and members' data. */
export const members: Migration = {
  number: 2,
  about:
    'Members: users, sessions, logins, two-step secrets, passkeys, registrations; favorites, follows, history, front pages, alerts; letters and the newsletter.',
  statements: [
    'create table secrets (name text primary key, value text not null)',
    `create table users (
      id uuid primary key, name text not null, email text not null unique, email_verified boolean not null default false,
      image text, created_at ${now}, updated_at ${now}, two_factor_enabled boolean not null default false,
      role text not null default 'reader' check (role in ${roles}),
      language text check (language in ${languages}),
      disabled_at timestamptz,
      keeps_history boolean not null default true,
      wants_recommended boolean not null default false,
      alerts_by_mail boolean not null default true,
      alert_feed_token text unique,
      demo boolean not null default false)`,
    `create table sessions (
      id uuid primary key, ${ownedBy}, token text not null unique, expires_at timestamptz not null,
      created_at ${now}, updated_at ${now}, ip_address text, user_agent text,
      passed text not null default 'password' check (passed in ('password', 'code', 'link', 'passkey')))`,
    'create index sessions_user on sessions (user_id)',
    `create table logins (
      id uuid primary key, ${ownedBy}, account_id text not null, provider_id text not null,
      access_token text, refresh_token text, id_token text, access_token_expires_at timestamptz,
      refresh_token_expires_at timestamptz, scope text, password text, created_at ${now}, updated_at ${now},
      unique (provider_id, account_id))`,
    'create index logins_user on logins (user_id)',
    `create table verifications (
      id uuid primary key, identifier text not null, value text not null, expires_at timestamptz not null,
      created_at ${now}, updated_at ${now})`,
    'create index verifications_identifier on verifications (identifier)',
    `create table two_factors (
      id uuid primary key, ${ownedBy}, secret text not null, backup_codes text not null,
      verified boolean not null default true, failed_verification_count integer not null default 0,
      locked_until timestamptz)`,
    'create index two_factors_user on two_factors (user_id)',
    `create table passkeys (
      id uuid primary key, ${ownedBy}, name text, public_key text not null, credential_id text not null unique,
      counter bigint not null, device_type text not null, backed_up boolean not null, transports text,
      created_at ${now}, aaguid text)`,
    'create index passkeys_user on passkeys (user_id)',
    // Registrations, invitations and changes of address that wait for their mail link to be followed.
    `create table registrations (
      id uuid primary key, kind text not null check (kind in ('registration', 'invitation', 'new address')),
      email text not null, name text not null default '', password text, user_id uuid references users on delete cascade,
      role text not null default 'reader' check (role in ${roles}),
      language text check (language in ${languages}), keeps_history boolean not null default true,
      token_hash text not null unique, browser_hash text, expires_at timestamptz not null, created_at ${now})`,
    'create index registrations_email on registrations (email)',
    // Login attempts, by a keyed hash of the account or network: never the address itself.
    `create table attempts (
      id bigint generated always as identity primary key, key text not null, at ${now})`,
    'create index attempts_key on attempts (key, at)',
    'create index attempts_at on attempts (at)',

    `create table favorite_folders (
      id uuid primary key, ${ownedBy}, name text not null, position integer not null default 0, created_at ${now},
      unique (user_id, name))`,
    `create table favorites (
      id uuid primary key, ${ownedBy}, story_id uuid not null references stories,
      folder_id uuid references favorite_folders on delete set null,
      note text not null default '', saved_at ${now}, unique (user_id, story_id))`,
    'create index favorites_newest on favorites (user_id, saved_at desc, id desc)',
    'create index favorites_folder on favorites (folder_id) where folder_id is not null',
    'create index favorites_story on favorites (story_id)',
    `create table follows (
      id uuid primary key, ${ownedBy},
      kind text not null check (kind in ('section', 'topic', 'author', 'company', 'search', 'language', 'source')),
      target text not null, alert text not null default 'none' check (alert in ('none', 'at once', 'daily', 'weekly')),
      created_at ${now}, unique (user_id, kind, target))`,
    'create index follows_target on follows (kind, target)',
    // What a member muted: a section, topic, author, source, language or one story.
    `create table mutes (
      id uuid primary key, ${ownedBy},
      kind text not null check (kind in ('section', 'topic', 'author', 'company', 'language', 'source', 'story')),
      target text not null, created_at ${now}, unique (user_id, kind, target))`,
    `create table front_pages (
      user_id uuid primary key references users on delete cascade, blocks jsonb not null,
      in_use boolean not null default true, changed_at ${now})`,
    // A block of a front page may list one source's stories.
    `create index stories_source on stories (source_id, published_at desc, id desc) where state = 'published'`,
    `create table history (
      user_id uuid not null references users on delete cascade, story_id uuid not null references stories,
      read_at ${now}, progress real not null default 0 check (progress between 0 and 1),
      primary key (user_id, story_id))`,
    'create index history_newest on history (user_id, read_at desc)',
    'create index history_story on history (story_id)',

    `create table alerts (
      user_id uuid not null references users on delete cascade, group_id uuid not null, story_id uuid not null references stories,
      at ${now}, primary key (user_id, group_id))`,
    'create index alerts_newest on alerts (user_id, at desc)',
    'create index alerts_story on alerts (story_id)',
    `create table push_subscriptions (
      id uuid primary key, ${ownedBy}, endpoint text not null unique, p256dh text not null, auth text not null,
      agent text not null default '', failures integer not null default 0, created_at ${now})`,
    'create index push_subscriptions_user on push_subscriptions (user_id)',
    `create table subscribers (
      id uuid primary key, email text not null unique, language text not null check (language in ${languages}),
      token_hash text not null unique, confirmed_at timestamptz, last_sent_at timestamptz, created_at ${now})`,

    // Pending push notifications; one is deleted once it was claimed, or is no longer useful.
    `create table pushes (
      id uuid primary key, subscription_id uuid not null references push_subscriptions on delete cascade,
      payload text not null, due_at ${now}, tries integer not null default 0, created_at ${now})`,
    'create index pushes_due on pushes (due_at)',
    'create index pushes_subscription on pushes (subscription_id)',
    `create index stories_published on stories (published_at) where state = 'published'`,
    // The time up to which a job has processed its input.
    'create table marks (name text primary key, at timestamptz not null)',

    // Email that is pending, failed, or waits in the outbox because SMTP_URL is not set. Sent email is deleted.
    `create table letters (
      id uuid primary key, user_id uuid references users on delete cascade, recipient text not null,
      kind text not null, language text not null check (language in ${languages}),
      subject text not null, text text not null, html text not null, headers jsonb not null default '{}',
      created_at ${now}, due_at ${now}, tries integer not null default 0, failure text, given_up_at timestamptz)`,
    'create index letters_due on letters (due_at) where given_up_at is null',
    'create index letters_newest on letters (created_at desc)',
    'create index letters_recipient on letters (recipient)',

    // The planner's column statistics contain copies of values: they are disabled for personal data.
    ...[
      ['users', 'email', 'name'],
      ['registrations', 'email', 'name'],
      ['subscribers', 'email'],
      ['letters', 'recipient', 'subject', 'text', 'html', 'failure'],
      ['verifications', 'value'],
    ].flatMap(([table, ...columns]) =>
      columns.map((column) => `alter table ${table} alter column ${column} set statistics 0`),
    ),
  ],
};
