import type { Translated } from '../message.ts';
import type { deskJobsEn } from './en.ts';

/** What the portal says of jobs that failed in Russian. */
export const deskJobsRu: Translated<typeof deskJobsEn> = {
  jobsTitle: 'Сбойные задания',
  jobsIntro: 'Фоновые задания, которые несколько раз завершились ошибкой. Устраните причину и повторите.',
  jobsEmpty: 'Сбойных заданий нет.',
  jobsEmptyAdvice: 'Здесь появляются задания, завершившиеся ошибкой пять раз подряд.',
  jobRetry: 'Повторить',
  jobDiscard: 'Отменить',
  jobStanding: 'выполняется по расписанию',
  jobAskedBy: 'запуск: {name}, {time}',
  jobAsked: 'запуск: {time}',
  doneJobRetried: 'Задание выполняется снова.',
  doneJobDiscarded: 'Задание отменено.',
  jobGone: 'Это задание уже повторено, отменено или выполнено.',
};
