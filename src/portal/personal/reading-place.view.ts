import type { Words } from '../../words/words.ts';
import type { Edition } from '../site/edition.ts';

/** Before this share of a story there is nothing to go on with, and after `LATEST` nothing left. */
const EARLIEST = 0.05;
const LATEST = 0.95;

/** A member's place in a story. */
export interface ReadingPlaceView {
  readonly slug: string;
  readonly progress: string;
  /** The words of the link that leads there; null where there is no way to go on. */
  readonly goOn: string | null;
}

/** The place in the story at `slug` that `progress` is. */
export function readingPlaceOf(slug: string, progress: number, edition: Edition): ReadingPlaceView {
  const { words } = edition;
  return {
    slug,
    progress: progress.toFixed(3),
    goOn: isHalfRead(progress) ? words.say('goOnReading', { percent: percentOf(progress, words) }) : null,
  };
}

/** Whether a story was begun and not read to its end. */
export function isHalfRead(progress: number): boolean {
  return progress > EARLIEST && progress < LATEST;
}

/** A share as this language writes it. */
export function percentOf(share: number, words: Words): string {
  return new Intl.NumberFormat(words.locale, { style: 'percent' }).format(share);
}
