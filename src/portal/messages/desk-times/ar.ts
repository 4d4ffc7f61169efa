import type { Translated } from '../message.ts';
import type { deskTimesEn } from './en.ts';

/** What the portal says of the times of stories at the desk, in Arabic. */
export const deskTimesAr: Translated<typeof deskTimesEn> = {
  alarmStuck: {
    zero: 'لا مادة مجدولة متأخرة.',
    one: 'مادة مجدولة واحدة لم تُنشر في وقتها.',
    two: 'مادتان مجدولتان لم تُنشرا في وقتهما.',
    few: '{count} مواد مجدولة لم تُنشر في وقتها.',
    many: '{count} مادة مجدولة لم تُنشر في وقتها.',
    other: '{count} مادة مجدولة لم تُنشر في وقتها.',
  },
  alarmLook: 'معرفة السبب',
  alarmsTitle: 'لم تُنشر',
  alarmDue: 'كان موعد نشرها: {time}',
  alarmWaits: 'لم يحاول أحد بعد: لا تعمل عملية المهام، أو أنها متوقفة. اسأل من يشغّل البوابة.',
  alarmFault: 'حدث عطل أثناء النشر، وهو مسجَّل في سجل البوابة.',
  alarmTried: {
    zero: 'دون محاولة',
    one: 'محاولة واحدة',
    two: 'محاولتان',
    few: '{count} محاولات',
    many: '{count} محاولة',
    other: '{count} محاولة',
  },
  alarmAgain: 'المحاولة التالية: {time}',
};
