import { sql } from 'kysely';
import type { Writing } from '../store/database.ts';

/** A path that a story had at the site it came from. */
export interface OldPath {
  readonly path: string;
  readonly storyId: string;
}

/** Keeps where stories stood before, so that links to them go on leading there. A path's newest story has it. */
export async function keepOldPaths(writing: Writing, paths: readonly OldPath[]): Promise<void> {
  const last = new Map(paths.map(({ path, storyId }) => [path, storyId]));
  if (last.size === 0) return;
  const rows = [...last].map(([path, story_id]) => ({ path, story_id }));
  await sql`insert into old_paths (path, story_id)
    select path, story_id from jsonb_to_recordset(cast(${JSON.stringify(rows)} as jsonb)) as r(path text, story_id uuid)
    on conflict (path) do update set story_id = excluded.story_id where old_paths.story_id <> excluded.story_id`.execute(
    writing,
  );
}
