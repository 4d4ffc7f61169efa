import type { Translated } from '../message.ts';
import type { liveEn } from './en.ts';

/** What the portal says to readers of live coverage, in Arabic. */
export const liveAr: Translated<typeof liveEn> = {
  liveOn: 'مباشر',
  liveOver: 'انتهت',
  liveLast: 'أحدث فقرة: {time}',
  liveEndedAt: 'انتهت هذه التغطية في {time}.',
  liveSummary: 'الخلاصة',
  liveKeyPoints: 'أبرز النقاط',
  liveKeyPoint: 'نقطة بارزة',
  liveEntries: 'الفقرات',
  liveNone: 'لا فقرات بعد. تظهر هنا فور كتابتها.',
  liveReload: 'أعد تحميل الصفحة لقراءة الفقرات الأحدث.',
  liveUpdated: 'حُدِّثت',
  liveTakenBack: 'سُحبت هذه الفقرة: {reason}',
  liveNew: {
    zero: 'لا فقرات جديدة',
    one: 'فقرة جديدة واحدة',
    two: 'فقرتان جديدتان',
    few: '{count} فقرات جديدة',
    many: '{count} فقرة جديدة',
    other: '{count} فقرة جديدة',
  },
  liveNewest: 'أحدث الفقرات',
  liveOlder: 'فقرات أقدم',
  livePages: 'صفحات الفقرات',
  liveLost: 'انقطع الاتصال، وتُعاد المحاولة تلقائيًا.',
  liveFull: 'لا تصل الفقرات الجديدة تلقائيًا الآن. أعد تحميل الصفحة لقراءتها.',
  liveGone: 'لم تعد هذه المادة هنا.',
  liveLinkTo: 'رابط فقرة {time}',
  liveFeed: 'فقرات «{headline}»',
};
