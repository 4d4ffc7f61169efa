import { sql } from 'kysely';

/** Since when story `s` is in the trash; null where it is not. */
export const deletedAt = sql<Date | null>`case when s.state = 'deleted' then s.withdrawn_at end`;
