import { sql } from 'kysely';
import { isFigure } from '../evidence/claims/statement.queries.ts';
import type { Reading } from '../store/database.ts';
import type { CorrectionKind } from '../stories/correction.ts';

/** A note or correction for readers of a story, and its author. */
export interface Told {
  readonly at: Date;
  /** Null: a note. */
  readonly kind: CorrectionKind | null;
  readonly text: string;
  /** Null: automatic. */
  readonly by: string | null;
}

/** A figure of a story, for choosing the one that a correction is about. */
export interface FigureChoice {
  readonly id: string;
  readonly exact: string;
}

/** All notes and corrections for readers of a story, newest first. */
export async function tellingsOf(reading: Reading, storyId: string): Promise<Told[]> {
  const corrections = reading
    .selectFrom('corrections as t')
    .leftJoin('users as u', 'u.id', 't.made_by')
    .select(['t.at', sql<CorrectionKind | null>`t.kind`.as('kind'), 't.text', 'u.name as by'])
    .where('t.story_id', '=', storyId);
  const notes = reading
    .selectFrom('revisions as t')
    .leftJoin('users as u', 'u.id', 't.made_by')
    .select(['t.at', sql<CorrectionKind | null>`null`.as('kind')])
    .select(['t.public_note as text', 'u.name as by'])
    .where('t.story_id', '=', storyId)
    .where('t.public_note', 'is not', null)
    .$narrowType<{ text: string }>();
  return corrections.unionAll(notes).orderBy('at', 'desc').limit(200).execute();
}

/** The figures in a story, those of its headline first. */
export async function figureChoices(reading: Reading, storyId: string): Promise<FigureChoice[]> {
  return reading
    .selectFrom('claims')
    .select(['id', 'exact'])
    .where('story_id', '=', storyId)
    .where('gone_at', 'is', null)
    .where('hidden', '=', false)
    .where(isFigure())
    .orderBy('position')
    .execute();
}
