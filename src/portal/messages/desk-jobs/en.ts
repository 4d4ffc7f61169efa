/** What the portal says of jobs that failed in English. */
export const deskJobsEn = {
  jobsTitle: 'Failed jobs',
  jobsIntro: 'Background work that went wrong several times. Fix the cause, then try again.',
  jobsEmpty: 'No failed jobs.',
  jobsEmptyAdvice: 'Jobs that fail five times in a row are listed here.',
  jobRetry: 'Try again',
  jobDiscard: 'Discard',
  jobStanding: 'runs on a schedule',
  jobAskedBy: 'started by {name}, {time}',
  jobAsked: 'started {time}',
  doneJobRetried: 'The job is being tried again.',
  doneJobDiscarded: 'The job was discarded.',
  jobGone: 'That job has already been retried, discarded, or has succeeded.',
} as const;
