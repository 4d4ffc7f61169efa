import { accountPart } from './account.part.ts';
import type { Filler } from './filler.ts';
import { followPart } from './follow.part.ts';
import { frontPart } from './front.part.ts';
import { readingPart } from './reading.part.ts';
import { recommendedPart } from './recommended.part.ts';
import { savePart, savesPart } from './save.part.ts';

/** The filler for each kind of personal part. */
export const FILLERS: Readonly<Record<string, Filler>> = {
  account: accountPart,
  follow: followPart,
  front: frontPart,
  recommended: recommendedPart,
  save: savePart,
  saves: savesPart,
  reading: readingPart,
};
