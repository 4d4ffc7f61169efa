import type { Translated } from '../message.ts';
import type { deskJobsEn } from './en.ts';

/** What the portal says of jobs that failed in Arabic. */
export const deskJobsAr: Translated<typeof deskJobsEn> = {
  jobsTitle: 'المهام الفاشلة',
  jobsIntro: 'أعمال في الخلفية فشلت عدة مرات. عالج السبب ثم أعد المحاولة.',
  jobsEmpty: 'لا توجد مهام فاشلة.',
  jobsEmptyAdvice: 'تظهر هنا المهام التي تفشل خمس مرات متتالية.',
  jobRetry: 'إعادة المحاولة',
  jobDiscard: 'تجاهل',
  jobStanding: 'تعمل وفق جدول',
  jobAskedBy: 'بدأها {name}، {time}',
  jobAsked: 'بدأت {time}',
  doneJobRetried: 'تُعاد محاولة المهمة الآن.',
  doneJobDiscarded: 'تم تجاهل المهمة.',
  jobGone: 'أُعيدت محاولة هذه المهمة أو تم تجاهلها أو نجحت من قبل.',
};
