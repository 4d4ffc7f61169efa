import { periodWords } from '../../evidence/checks/query-words.ts';
import type { FigureMark } from '../../evidence/checks/verdict.ts';
import { unitSaid, valueIn } from '../../evidence/checks/verdict-words.ts';
import type { ClaimPlace, FigureRecord } from '../../evidence/claims/claim.ts';
import type { ShownFigure } from '../../evidence/claims/shown-figures.queries.ts';
import { type Body, bodyText } from '../../stories/body.ts';
import type { Part } from '../../words/message.ts';
import { type Edition, hrefIn, type LinkLanguages, pageLanguage } from '../site/edition.ts';
import { figureWord } from './mark-words.ts';

/** A figure and its place in a story's text. */
export interface BodyFigure {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly mark: FigureMark;
  readonly href: string;
  /** The mark as a word. */
  readonly word: string;
  /**
   * The value of the data, if the words are right but far from it, or both values if they were revised; null if they
   * are close.
   */
  readonly exactly: string | null;
  /** Set if it spans other figures, as a rise spans its start and end: the label of a sign at its end. */
  readonly spans: string | null;
}

/** The URL of a figure, whose page uses the story's language by default, so only another is named. */
export function figureHref(edition: LinkLanguages, id: string, storyLanguage: string, tail = ''): string {
  const own = pageLanguage(edition, storyLanguage);
  return hrefIn({ language: edition.language, standard: own }, `/figure/${id}${tail}`);
}

/** The URL of a figure's place in its story; for live coverage, the story's URL finds the page with its entry. */
export function figurePlaceHref(
  edition: LinkLanguages,
  { claim, story }: Pick<FigureRecord, 'claim' | 'story'>,
): string {
  const own = pageLanguage(edition, story.language);
  const query: Readonly<Record<string, string>> = story.isLive ? { figure: claim.id } : {};
  const path = hrefIn({ language: edition.language, standard: own }, `/story/${story.slug}`, query);
  return `${path}#figure-${claim.id}`;
}

/** A link to the figure that something is about; null if it is about none. */
export function figureLink(edition: Edition, claimId: string | null, storyLanguage: string): Part | null {
  if (claimId === null) return null;
  return { text: edition.words.say('theFigure'), href: figureHref(edition, claimId, storyLanguage) };
}

/** A gap that readers would not expect from the words, as a fraction of the stated value. */
const LARGE_GAP = 0.02;

/**
 * The value of the data beside a tick that hides a gap: for every rough one, and for a full one if the gap is large;
 * for revised data both values; for what is said to be the latest, the newest one.
 */
function exactlyIn(
  { mark, figure }: ShownFigure['claim'],
  [current]: FigureRecord['verdicts'],
  { words }: Edition,
): string | null {
  const value = current?.details.value ?? null;
  const { revised } = current?.details ?? {};
  if (value !== null && mark === 'd' && current?.reason === 'revised' && revised) {
    const unit = unitSaid(figure, current.details);
    const written = (one: number) => valueIn(one, unit, words.language, current.details);
    return words.say('markRevisedBeside', { was: written(revised.value), now: written(value) });
  }
  const later = current?.reason === 'stale' ? current.details.stale : undefined;
  if (later && (mark === 'h' || mark === 'w'))
    return words.say('markStaleBeside', {
      value: valueIn(later.value, unitSaid(figure, current?.details), words.language),
      period: periodWords(later.period, words.locale),
    });
  if (value === null || !current || (mark !== 'h' && mark !== 'w') || figure.measure === 'rank') return null;
  // A statement without a number has no gap.
  if (figure.statement) return null;
  const { value: stated, high } = figure;
  const size = Math.abs(value);
  const ends = [Math.abs(stated), Math.abs(high ?? stated)];
  // A range itself says how far it reaches.
  const gap = Math.max(size - Math.max(...ends), Math.min(...ends) - size, 0);
  if (mark === 'h' && gap <= Math.abs(stated) * LARGE_GAP) return null;
  return valueIn(value, figure.unit, words.language, current.details);
}

/** The figures of a body in order, placed like {@link placeFigures} does for any part of a story. */
export function bodyFigures(records: readonly ShownFigure[], body: Body, edition: Edition): BodyFigure[] {
  return placeFigures(records, 'text', bodyText(body), edition);
}

/**
 * The figures of one part of a story in order. A figure whose words are no longer at its place is left out; one that
 * spans others is a sign at its end, since the words are theirs; of two that partly overlap, the first gets them.
 */
export function placeFigures(
  records: readonly ShownFigure[],
  place: ClaimPlace,
  text: string,
  edition: Edition,
): BodyFigure[] {
  const inPlace = records
    .filter(({ claim }) => claim.place === place && claim.mark && claim.exact)
    .filter(({ claim }) => text.slice(claim.start, claim.end) === claim.exact)
    .sort((a, b) => a.claim.start - b.claim.start || a.claim.end - b.claim.end);
  const figures: BodyFigure[] = [];
  for (const record of inPlace) {
    const { claim, story, verdicts } = record;
    const { id, start, end, mark, exact } = claim;
    if (!mark) continue;
    const spans = inPlace.some(
      ({ claim: other }) =>
        other.id !== id && other.start >= start && other.end <= end && other.end - other.start < end - start,
    );
    const before = figures.findLast((figure) => figure.spans === null);
    if (!spans && start < (before?.end ?? 0)) continue;
    const word = figureWord(record, edition.words);
    figures.push({
      id,
      start: spans ? end : start,
      end,
      mark,
      href: figureHref(edition, id, story.language),
      word,
      exactly: spans ? null : exactlyIn(claim, verdicts, edition),
      spans: spans ? edition.words.say('signOf', { quote: exact, word }) : null,
    });
  }
  return figures.sort((a, b) => a.start - b.start);
}
