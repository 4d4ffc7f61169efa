import type { Migration } from './migration.ts';

/** A story that is read again asks what its relations were before somebody set them right. */
export const relationDecisions: Migration = {
  number: 28,
  about: 'Decisions about a relation are found by its id.',
  statements: [
    `create index entity_decisions_relation on entity_decisions ((details->>'relationId'), at) where kind = 'relation'`,
    // Relations that a person decided and a reading then took for gone are looked for again.
    `update stories set mentions_read = null where id in (select story_id from relations
      where state <> 'proposed' and gone_at is not null and story_id is not null)`,
  ],
};
