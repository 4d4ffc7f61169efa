import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { visible } from '../../stories/visible.queries.ts';

/**
 * Whether readers may see statement `st` at `now`, by what it was read in: `s` is its story, `w` its watch list. What a
 * person stated from a row of a closed dataset is that person's to publish, as a figure's value is: the row is not.
 */
export function statementShown(now: Date): RawBuilder<SqlBool> {
  return sql<SqlBool>`case st.origin when 'story' then st.story_id is not null and (${visible(now)})
    when 'list' then coalesce(w.redistributable, false) else true end`;
}
