import { type FigureMark, MARKS } from '../../evidence/checks/verdict.ts';
import type { Words } from '../../words/words.ts';
import { type Edition, hrefIn, pageLanguage } from '../site/edition.ts';
import { markCount } from '../text/mark-words.ts';

/** The sourceline of a story: a tick for each figure, in the order of the text, and the tally in words. */
export interface SourcelineView {
  readonly ticks: readonly FigureMark[];
  /** Whether there are so many ticks that they need narrower spacing. */
  readonly close: boolean;
  /** How many figures there are; and whether all of them are right. */
  readonly count: string;
  /** How many there are of each verdict, on cards only of the most important one; empty if all are right. */
  readonly tally: readonly string[];
  /** The link to the full list; null on cards, which link to the story. */
  readonly href: string | null;
}

/** Above this many, ticks get narrower spacing. */
const CLOSE = 24;

function ticksOf(marks: string): FigureMark[] {
  return [...marks].filter((letter): letter is FigureMark => (MARKS as readonly string[]).includes(letter));
}

function counted(ticks: readonly FigureMark[]): { mark: FigureMark; count: number }[] {
  return MARKS.map((mark) => ({ mark, count: ticks.filter((tick) => tick === mark).length })).filter(
    ({ count }) => count > 0,
  );
}

function allHold(ticks: readonly FigureMark[]): boolean {
  return ticks.every((tick) => tick === 'h');
}

function countOf(ticks: readonly FigureMark[], words: Words): string {
  return allHold(ticks)
    ? words.say('figuresAllHold', { count: ticks.length })
    : words.say('figuresCount', { count: ticks.length });
}

/** The sourceline at the top of a story, with its full tally; null if it has no figures. */
export function sourcelineOf(
  story: { readonly slug: string; readonly language: string; readonly marks: string },
  edition: Edition,
): SourcelineView | null {
  const ticks = ticksOf(story.marks);
  if (ticks.length === 0) return null;
  const { words } = edition;
  const own = pageLanguage(edition, story.language);
  return {
    ticks,
    close: ticks.length > CLOSE,
    count: countOf(ticks, words),
    tally: allHold(ticks) ? [] : counted(ticks).map(({ mark, count }) => markCount(mark, count, words)),
    href: hrefIn({ language: edition.language, standard: own }, `/story/${story.slug}/figures`),
  };
}

/**
 * The sourceline on a card: the figures that are wrong, or else the most common verdict; null if there are no figures.
 */
export function cardSourceline(marks: string, edition: Edition): SourcelineView | null {
  const ticks = ticksOf(marks);
  if (ticks.length === 0) return null;
  const { words } = edition;
  const kinds = counted(ticks);
  const most = Math.max(...kinds.map(({ count }) => count));
  const first = kinds.find(({ mark }) => mark === 'd') ?? kinds.find(({ count }) => count === most);
  return {
    ticks,
    close: ticks.length > CLOSE,
    count: countOf(ticks, words),
    tally: first && !allHold(ticks) ? [markCount(first.mark, first.count, words)] : [],
    href: null,
  };
}
