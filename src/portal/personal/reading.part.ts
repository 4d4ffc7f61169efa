import { h } from 'preact';
import { progressIn } from '../../readers/history/history.queries.ts';
import { authorize } from '../../readers/permission.ts';
import { assets } from '../assets.ts';
import { ReadingPlace } from '../components/ReadingPlace.tsx';
import { readingPlaceOf } from '../pages/reading-place.view.ts';
import { asksTwoStep } from '../two-step.ts';
import type { Filler } from './filler.ts';

/** Puts the member's place in the story on its page, with the script that notes it; nothing while history is paused. */
export const readingPart: Filler = async ({ reading, config }, { session }, names, { edition }) => {
  const by = authorize(session, 'use own account', { twoStep: asksTwoStep(config) });
  const [slug] = names;
  if (!by.member.keepsHistory || slug === undefined) return new Map();
  const progress = (await progressIn(reading, by, slug)) ?? 0;
  const place = readingPlaceOf(slug, progress, edition);
  return new Map([[slug, h(ReadingPlace, { place, script: assets().memberScript })]]);
};
