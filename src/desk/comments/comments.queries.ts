import { sql } from 'kysely';
import type { Reading, Writing } from '../../store/database.ts';
import type { Passage } from './find-passage.ts';

/** One comment or reply. */
export interface Comment {
  readonly id: string;
  readonly text: string;
  readonly at: Date;
  /** The author; the name is empty if their account was deleted. */
  readonly by: { readonly id: string; readonly name: string } | null;
}

/** A comment with its replies. */
export interface Thread extends Comment {
  /** The original passage; null if the comment is on the whole story. */
  readonly passage: Passage | null;
  /** The passage as last found, else the original. */
  readonly anchor: Passage | null;
  readonly answers: readonly Comment[];
  readonly settled: { readonly at: Date; readonly by: string } | null;
}

/** How many unresolved threads the story `s` of a query has; replies are part of their thread. */
export const OPEN_THREADS = sql<number>`(select count(*)::int from story_comments m
  where m.story_id = s.id and m.answers is null and m.settled_at is null)`;

/** The comments on a story, oldest first. */
export async function listThreads(reading: Reading | Writing, storyId: string): Promise<Thread[]> {
  const rows = await reading
    .selectFrom('story_comments as c')
    .leftJoin('users as u', 'u.id', 'c.made_by')
    .leftJoin('users as s', 's.id', 'c.settled_by')
    .select([
      'c.id',
      'c.answers',
      'c.text',
      'c.at',
      'c.passage',
      'c.anchor',
      'c.settled_at',
      'c.made_by',
      'u.name as name',
      's.name as settledName',
    ])
    .where('c.story_id', '=', storyId)
    .orderBy('c.at')
    .orderBy('c.id')
    .execute();
  const commentOf = (row: (typeof rows)[number]): Comment => ({
    id: row.id,
    text: row.text,
    at: row.at,
    by: row.made_by === null ? null : { id: row.made_by, name: row.name ?? '' },
  });
  return rows
    .filter(({ answers }) => answers === null)
    .map((row) => {
      const passage = row.passage as Passage | null;
      return {
        ...commentOf(row),
        passage,
        anchor: (row.anchor as Passage | null) ?? passage,
        answers: rows.filter(({ answers }) => answers === row.id).map(commentOf),
        settled: row.settled_at && { at: row.settled_at, by: row.settledName ?? '' },
      };
    });
}
