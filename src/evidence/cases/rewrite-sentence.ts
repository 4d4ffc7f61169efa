import { sql } from 'kysely';
import type { Writing } from '../../store/database.ts';
import type { Permitted } from '../../store/permitted.ts';
import { refusal } from '../../words/refusal.ts';
import { holdCase, type SentencesMeant } from './hold-case.ts';

/** A sentence of a case as somebody writes it, in the place of what the program made. */
export interface Rewriting extends Omit<SentencesMeant, 'sentences'> {
  readonly sentence: string;
  /** Empty: back to the program's own sentence. */
  readonly passage: string;
}

/** Keeps a sentence as somebody rewrote it; readers see it once the story is accepted. */
export async function rewriteSentence(
  writing: Writing,
  rewriting: Rewriting,
  by: Permitted<'correct stories'>,
): Promise<void> {
  const { sentence, passage, ...meant } = rewriting;
  const { sentences } = await holdCase(writing, { ...meant, sentences: [sentence] });
  const [one] = sentences;
  const written = passage.trim();
  if (written === one?.passage.trim()) {
    throw refusal('caseSentenceSame');
  }
  await writing
    .updateTable('correction_proposals')
    .set({ passage_after: written || null, rewritten_by: written ? by.member.id : null })
    .where('id', '=', sql<string>`any(${[...(one?.proposals ?? [])]})`)
    .execute();
}
