import type { Authorized } from '../../readers/permission.ts';
import type { Writing } from '../../store/database.ts';
import { isId, newId } from '../../store/ids.ts';
import { json } from '../../store/tables.ts';
import { refusal } from '../../words/refusal.ts';
import { listColleagues } from '../colleagues.queries.ts';
import { findDeskStory, findDraft } from '../draft.queries.ts';
import { tell, writersOf } from '../notices/tell.ts';
import { commentedText } from './commented-text.ts';
import { findMentioned } from './find-mentioned.ts';
import { findPassage, type Passage, passageAt, quotedPassage } from './find-passage.ts';

/** A comment to add: on the whole story, on a passage, or as a reply. */
export interface CommentToAdd {
  readonly storyId: string;
  readonly text: string;
  /** The quoted words it is about. */
  readonly quote?: string;
  /** The passage it is about, as selected in the text. */
  readonly passage?: Passage | null;
  /** The comment it replies to. */
  readonly answers?: string;
}

/**
 * Adds a comment, and notifies the story's writers, participants in the thread, and those mentioned with @; returns its
 * id. Throws a Problem if it is empty, the text does not contain the quote, or the comment it replies to does not
 * exist.
 */
export async function addComment(
  writing: Writing,
  comment: CommentToAdd,
  by: Authorized<'write stories'>,
  now: Date,
): Promise<string> {
  const { storyId } = comment;
  const text = comment.text.trim();
  if (!text) throw refusal('commentEmpty');
  const story = await findDeskStory(writing, storyId);
  if (!story) throw refusal('storyUnknown');
  const answers = comment.answers || null;
  const thread = answers ? await threadOf(writing, storyId, answers) : [];
  const passage = answers
    ? null
    : passageOf(commentedText((await findDraft(writing, storyId))?.draft ?? story.draft), comment);
  const id = newId();
  await writing
    .insertInto('story_comments')
    .values({
      id,
      story_id: storyId,
      answers,
      made_by: by.member.id,
      at: now,
      text,
      passage: passage && json<unknown>(passage),
      anchor: passage && json<unknown>(passage),
    })
    .execute();
  const about = { said: text, commentId: answers ?? id };
  const named = findMentioned(text, await listColleagues(writing)).map((who) => who.id);
  const telling = { storyId, by: by.member.id, about };
  await tell(writing, named, { ...telling, kind: 'mention' }, now);
  const others = [...thread, ...(await writersOf(writing, storyId))].filter(
    (one) => one === null || !named.includes(one),
  );
  await tell(writing, others, { ...telling, kind: answers ? 'answer' : 'comment' }, now);
  return id;
}

/** The participants in the thread that `id` started. */
async function threadOf(writing: Writing, storyId: string, id: string): Promise<(string | null)[]> {
  const rows = isId(id)
    ? await writing
        .selectFrom('story_comments')
        .select(['id', 'answers', 'made_by'])
        .where('story_id', '=', storyId)
        .where((eb) => eb.or([eb('id', '=', id), eb('answers', '=', id)]))
        .execute()
    : [];
  if (!rows.some((row) => row.id === id && row.answers === null)) {
    throw refusal('commentAnsweredGone');
  }
  return rows.map(({ made_by }) => made_by);
}

function passageOf(text: string, { quote = '', passage = null }: CommentToAdd): Passage | null {
  if (passage) {
    const found = findPassage(text, passage);
    if (found) return passageAt(text, found.start, found.end);
  } else if (!quote.trim()) return null;
  else {
    const found = quotedPassage(text, quote);
    if (found) return found;
  }
  throw refusal('commentQuoteUnknown');
}
