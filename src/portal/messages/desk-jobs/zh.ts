import type { Translated } from '../message.ts';
import type { deskJobsEn } from './en.ts';

/** What the portal says of jobs that failed in Chinese. */
export const deskJobsZh: Translated<typeof deskJobsEn> = {
  jobsTitle: '失败的任务',
  jobsIntro: '多次失败的后台任务。请排除原因后重试。',
  jobsEmpty: '没有失败的任务。',
  jobsEmptyAdvice: '连续失败五次的任务会列在这里。',
  jobRetry: '重试',
  jobDiscard: '放弃',
  jobStanding: '定时运行',
  jobAskedBy: '由 {name} 启动，{time}',
  jobAsked: '启动于 {time}',
  doneJobRetried: '正在重试该任务。',
  doneJobDiscarded: '已放弃该任务。',
  jobGone: '该任务已被重试、放弃或已成功。',
};
