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
  ownTime:
    /(?<!\p{L})(?:\p{L}+(?:ra|ront|rait|raient)|si|est|sont|prév\p{L}+|attend\p{L}*|estim\p{L}+|table\p{L}*|vise\p{L}*|actions?|titres?|bourse|indice|dollar|yen|euro|séance|clôture\p{L}*|désormais|actuellement|aujourd['’]hui|hier|déjà|depuis|annuel\p{L}*|ensuite|puis|même|précédent\p{L}*)(?!\p{L})/iu,
  clauseOpeners: /[,;]\s(?:mais|tandis\sque|alors\sque)\s(?:(?:en|au|le|la)\s)?$/iu,
  compares:
    /(?<!\p{L})(?:contre|au\slieu\sde|comparé\p{L}{0,2}\sà)\s(?:(?:une?|les?|la|environ|quelque|seulement)\s|(?:une?|le|la)\s[\p{L}-]+\s(?:\p{L}+\s)?de\s|l['’]){0,2}$/iu,
  relatives: /, (?:qui|que|dont|où)\s[^,]*$/u,
  periods: FRENCH_PERIODS,
});
