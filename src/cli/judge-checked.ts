import type { JudgedFigure, JudgeText } from '../evidence/checks/judge-text.ts';
import { findFigures } from '../evidence/claims/find-figures.ts';
import { figuresOfParts, type UnreadFigures, unreadOf } from '../evidence/claims/read-claims.ts';
import type { CheckGiven } from './check-given.ts';
import type { CheckedText } from './check-input.ts';

/** The figures of a text with what the data say of each, and what of it was not read. Offsets are of the part they are in. */
export async function judgeChecked(
  { text, language, date, headline, standfirst }: CheckedText,
  given: Pick<CheckGiven, 'language' | 'date'>,
  judge: JudgeText,
): Promise<{ figures: JudgedFigure[]; unread: UnreadFigures | null }> {
  const context = { language: given.language ?? language, date: given.date ?? date };
  const parts = { headline: headline ?? '', standfirst: standfirst ?? '', text };
  const found = figuresOfParts(parts, context, findFigures);
  const unread = unreadOf(
    text,
    found.map(({ figure }) => figure.quote),
  );
  return { figures: await judge(parts, found, context), unread };
}
