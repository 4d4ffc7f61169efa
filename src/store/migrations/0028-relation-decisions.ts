import type { Migration } from './migration.ts';

/** Reading a story again needs its relations as they were before corrections. */
export const relationDecisions: Migration = {
  number: 28,
  about: 'Decisions about a relation are found by its id.',
  statements: [
    `create index entity_decisions_relation on entity_decisions ((details->>'relationId'), at) where kind = 'relation'`,
    // Decided relations that a reading wrongly marked as gone are looked for again.
    `update stories set mentions_read = null where id in (select story_id from relations
      where state <> 'proposed' and gone_at is not null and story_id is not null)`,
  ],
};
