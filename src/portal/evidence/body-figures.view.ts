import type { FigureMark } from '../../evidence/checks/verdict.ts';
import type { FigureRecord } from '../../evidence/claims/claim.ts';
import { type Body, bodyText } from '../../stories/body.ts';
import { type Edition, hrefIn } from '../edition.ts';
import { interfaceLanguage } from '../languages.ts';
import type { Part } from '../messages/message.ts';
import { markWord } from './mark-words.ts';

/** A figure where it stands in a story's text. */
export interface BodyFigure {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly mark: FigureMark;
  readonly href: string;
  /** The mark as a word. */
  readonly word: string;
}

/** The address of a figure: its page speaks the story's language by itself, so only another is named. */
export function figureHref(
  edition: Pick<Edition, 'language' | 'standard'>,
  id: string,
  storyLanguage: string,
  tail = '',
): string {
  const own = interfaceLanguage(storyLanguage) ?? edition.standard;
  return hrefIn({ language: edition.language, standard: own }, `/figure/${id}${tail}`);
}

/** A link to the figure that something is about; null where it is about none. */
export function figureLink(edition: Edition, claimId: string | null, storyLanguage: string): Part | null {
  if (claimId === null) return null;
  return { text: edition.words.say('theFigure'), href: figureHref(edition, claimId, storyLanguage) };
}

/** The figures of a body in order, none within another; one whose words no longer stand at its place is left out. */
export function bodyFigures(
  records: readonly Pick<FigureRecord, 'claim' | 'story'>[],
  body: Body,
  edition: Edition,
): BodyFigure[] {
  const text = bodyText(body);
  const inPlace = records
    .filter(({ claim }) => claim.mark && claim.exact && text.slice(claim.start, claim.end) === claim.exact)
    .sort((a, b) => a.claim.start - b.claim.start || b.claim.end - a.claim.end);
  const figures: BodyFigure[] = [];
  for (const { claim, story } of inPlace) {
    const { id, start, end, mark } = claim;
    if (!mark || start < (figures[figures.length - 1]?.end ?? 0)) continue;
    figures.push({
      id,
      start,
      end,
      mark,
      href: figureHref(edition, id, story.language),
      word: markWord(mark, edition.words),
    });
  }
  return figures;
}
