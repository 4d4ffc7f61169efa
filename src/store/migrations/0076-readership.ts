import type { Migration } from './migration.ts';

/** How often stories are read, by day: counts, and nothing of who read. */
export const readership: Migration = {
  number: 76,
  about: 'Counts of reads, finished reads and opened figures, by day, story and where readers came from.',
  statements: [
    `create table readership (
      -- In the newsroom's time zone, as it was then.
      day date not null,
      story_id uuid not null references stories on delete cascade,
      -- Of the story, so that a day can be added up without it.
      language text not null,
      origin text not null check (origin in
        ('direct', 'internal', 'newsletter', 'alert', 'search', 'social', 'assistant', 'site')),
      -- A host and nothing after it; empty where the origin says it all, or where there were too many hosts that day.
      host text not null default '' check (length(host) <= 100),
      reads integer not null default 0 check (reads >= 0),
      finished integer not null default 0 check (finished >= 0),
      figures integer not null default 0 check (figures >= 0),
      primary key (day, story_id, origin, host)
    )`,
    'create index readership_story on readership (story_id, day)',
    `create table figure_openings (
      day date not null,
      claim_id uuid not null references claims on delete cascade,
      opened integer not null check (opened > 0),
      primary key (day, claim_id)
    )`,
    'create index figure_openings_claim on figure_openings (claim_id, day)',
  ],
};
