import { type RawBuilder, sql } from 'kysely';

/** The ids of the pictures of a story as it is saved, in the words of its index; `alias` is what the query calls the table. */
export function idsOfStory(alias: string): RawBuilder<string[]> {
  const column = (name: string) => sql.ref(`${alias}.${name}`);
  return sql`picture_ids(${column('lead')}, ${column('body')}, ${column('presentation')})`;
}

/** The ids of the pictures of a working copy or a text set aside, in the words of its index. */
export function idsOfContent(alias: string): RawBuilder<string[]> {
  const content = sql.ref(`${alias}.content`);
  return sql`picture_ids(${content} -> 'lead', ${content} -> 'body', ${content} -> 'presentation')`;
}
