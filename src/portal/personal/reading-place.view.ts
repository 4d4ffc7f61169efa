import type { Words } from '../../words/words.ts';
import type { Edition } from '../site/edition.ts';

/** Before this fraction of a story there is nothing to resume, and after `LATEST` nothing left. */
const EARLIEST = 0.05;
const LATEST = 0.95;

/** A member's place in a story. */
export type ReadingPlaceView = ReturnType<typeof readingPlaceOf>;

/** Shapes the position `progress` in the story at `slug`. */
export function readingPlaceOf(slug: string, progress: number, edition: Edition) {
  const { words } = edition;
  return {
    slug,
    progress: progress.toFixed(3),
    /** The text of the link that leads there; null if there is nothing to resume. */
    goOn: isHalfRead(progress) ? words.say('goOnReading', { percent: percentOf(progress, words) }) : null,
  };
}

/** Whether a story was started but not finished. */
export function isHalfRead(progress: number): boolean {
  return progress > EARLIEST && progress < LATEST;
}

/** A fraction as a percentage in this language. */
export function percentOf(share: number, words: Words): string {
  return new Intl.NumberFormat(words.locale, { style: 'percent' }).format(share);
}
