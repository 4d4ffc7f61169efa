import type { Writing } from '../../store/database.ts';
import { announceAuthor } from '../authors/author.changes.ts';
import { authorsShowing } from '../authors/author-profile.queries.ts';
import { announce } from '../story.changes.ts';
import { storiesShowing } from './uses.queries.ts';

/** Tells every process, when this transaction commits, which stories and authors show a changed picture. */
export async function announceShowing(writing: Writing, mediaId: string): Promise<void> {
  await announce(writing, await storiesShowing(writing, mediaId));
  for (const slug of await authorsShowing(writing, mediaId)) await announceAuthor(writing, slug);
}
