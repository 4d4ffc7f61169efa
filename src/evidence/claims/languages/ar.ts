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
  ownTime:
    /(?<!\p{L})(?:س\p{L}{3,}|سوف|قد|إذا|لو|متوقع|يتوقع|توقع\p{L}*|تقدير\p{L}*|خطة|خطط|سهم|أسهم|الأسهم|مؤشر|المؤشر|الدولار|اليورو|التداول|البورصة|إغلاق|أغلق|الآن|حاليا|اليوم|أمس|منذ|سابقا|لاحقا|ثم|سنويا)(?!\p{L})/u,
  clauseOpeners: /(?:،|؛|,)?\s(?:بينما|في\sحين|لكن)\s(?:في\s)?$/u,
  compares: /(?<!\p{L})(?:مقابل|مقارنة\sمع)\s(?:(?:نحو|حوالي|قرابة|خسارة|ربح|أرباح|خسائر|عجز|فائض)\s)?$/u,
  periods: ARABIC_PERIODS,
});
