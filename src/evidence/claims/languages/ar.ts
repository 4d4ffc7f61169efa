import { ARABIC_ASIDES } from '../asides/ar-asides.ts';
import { readArabic } from './ar-number.ts';
import { ARABIC_OTHER_DATES, ARABIC_PERIODS } from './ar-periods.ts';
import { ARABIC_SPEAKERS } from './ar-speakers.ts';
import { plainLanguage } from './plain.ts';

/** Arabic: number, unit, hedge, period and who says it. */
export const arabic = plainLanguage({
  tag: 'ar',
  numbers: ({ kind }) => kind === 'scale',
  readWords: readArabic,
  asides: ARABIC_ASIDES,
  speakers: ARABIC_SPEAKERS,
  otherDates: ARABIC_OTHER_DATES,
  periods: ARABIC_PERIODS,
});
