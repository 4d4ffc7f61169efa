import type { FailedJob } from '../../../store/failed-jobs.queries.ts';
import { type Edition, hrefIn } from '../../site/edition.ts';
import type { LinkView } from '../../site/frame.view.ts';
import { fullStamp } from '../../ui/times.ts';

/** One failed job, ready to display. */
export interface JobView {
  readonly id: string;
  readonly name: string;
  /** Who requested it, how often it was tried, and when it is retried. */
  readonly meta: readonly string[];
  readonly failure: string;
}

/** The failed jobs, ready to display. */
export interface JobsView {
  readonly jobs: readonly JobView[];
  readonly empty: { readonly text: string; readonly advice: string };
  readonly retry: { readonly text: string; readonly action: string };
  readonly discard: { readonly text: string; readonly action: string };
  readonly data: readonly LinkView[];
}

/** Shapes the page of failed jobs. */
export function jobsView(jobs: readonly FailedJob[], edition: Edition): JobsView {
  const { words } = edition;
  return {
    jobs: jobs.map((job) => jobView(job, edition)),
    empty: { text: words.say('jobsEmpty'), advice: words.say('jobsEmptyAdvice') },
    retry: { text: words.say('jobRetry'), action: hrefIn(edition, '/desk/jobs/retry') },
    discard: { text: words.say('jobDiscard'), action: hrefIn(edition, '/desk/jobs/discard') },
    data: [
      { text: words.say('asJson'), href: '/desk/jobs.json' },
      { text: words.say('asCsv'), href: '/desk/jobs.csv' },
    ],
  };
}

function jobView(job: FailedJob, { words, zone }: Edition): JobView {
  const at = (time: Date) => fullStamp(time, true, words, zone).text;
  const next = job.dueAt ? [words.say('letterDue', { time: at(job.dueAt) })] : [];
  const asked = job.askedBy
    ? words.say('jobAskedBy', { name: job.askedBy, time: at(job.askedAt) })
    : words.say('jobAsked', { time: at(job.askedAt) });
  return {
    id: job.id,
    name: job.name,
    meta: [
      job.standing ? words.say('jobStanding') : asked,
      words.say('letterTries', { count: job.tries }),
      ...(job.standing ? next : []),
    ],
    failure: job.failure,
  };
}
