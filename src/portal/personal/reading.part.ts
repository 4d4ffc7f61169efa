import { h } from 'preact';
import { progressIn } from '../../readers/history/history.queries.ts';
import { authorize } from '../../readers/permission.ts';
import { asksTwoStep } from '../http/two-step.ts';
import { assets } from '../ui/assets.ts';
import type { Filler } from './filler.ts';
import { ReadingPlace } from './ReadingPlace.tsx';
import { readingPlaceOf } from './reading-place.view.ts';

/**
 * Adds the member's position in the story to its page, with the script that records it; nothing while history is
 * paused.
 */
export const readingPart: Filler = async ({ reading, config }, { session }, names, { edition }) => {
  const by = authorize(session, 'use own account', { twoStep: asksTwoStep(config) });
  const [slug] = names;
  if (!by.member.keepsHistory || slug === undefined) return new Map();
  const progress = (await progressIn(reading, by, slug)) ?? 0;
  const place = readingPlaceOf(slug, progress, edition);
  return new Map([[slug, h(ReadingPlace, { place, script: assets().memberScript })]]);
};
