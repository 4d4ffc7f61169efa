import type { Migration } from './migration.ts';

/** Complete corrections: their kind and passages, who is notified, and that no published text changes silently. */
export const corrections: Migration = {
  number: 9,
  about:
    'Corrections with kind, passages and revision; letters about them; no published text is changed without telling readers.',
  statements: [
    `alter table corrections
      add column kind text not null default 'correction'
        check (kind in ('correction', 'clarification', 'update', 'retraction')),
      add column passage_before text, add column passage_after text,
      add column made_by uuid, add column revision integer`,
    // Corrections that members still have to be notified of, and who has been: nobody is notified twice.
    `create table corrections_to_tell (
      correction_id uuid primary key references corrections, since timestamptz not null default now())`,
    `create table correction_letters (
      correction_id uuid not null references corrections, user_id uuid not null references users on delete cascade,
      at timestamptz not null default now(), primary key (correction_id, user_id))`,
    'create index correction_letters_user on correction_letters (user_id)',
    'alter table users add column corrections_by_mail boolean not null default true',
    // The hash of copy as imported, if the desk has changed it since: importing the same copy again changes nothing.
    'alter table stories add column intake_hash text',
    `create function refuse_silent_change() returns trigger language plpgsql as $$
      begin
        if exists (select from revisions r
            where r.story_id = new.id and r.number = new.revision and r.public_note is not null)
          or exists (select from corrections c where c.story_id = new.id and c.revision = new.revision) then
          return null;
        end if;
        raise exception 'a published story changes with a public note or a correction only'
          using errcode = 'restrict_violation';
      end $$`,
    // Checked at the end of the transaction: the note and the correction are written after the text.
    `create constraint trigger stories_never_silently after update of headline, standfirst, dateline, byline, body on stories
      deferrable initially deferred for each row
      when (old.state = 'published' and new.state = 'published' and (
        old.headline is distinct from new.headline or old.standfirst is distinct from new.standfirst
        or old.dateline is distinct from new.dateline or old.byline is distinct from new.byline
        or old.body is distinct from new.body))
      execute function refuse_silent_change()`,
  ],
};
