import { FRENCH_ASIDES } from '../asides/fr-asides.ts';
import { FRENCH_OTHER_DATES, FRENCH_PERIODS } from './fr-periods.ts';
import { FRENCH_SPEAKERS } from './fr-speakers.ts';
import { plainLanguage } from './plain.ts';

/** French: number, unit, hedge, period and who says it. */
export const french = plainLanguage({
  tag: 'fr',
  asides: FRENCH_ASIDES,
  speakers: FRENCH_SPEAKERS,
  otherDates: FRENCH_OTHER_DATES,
  relatives: /, (?:qui|que|dont|où)\s[^,]*$/u,
  periods: FRENCH_PERIODS,
});
