import { FIELDS, type Route } from '../../http/route.ts';
import { atDesk, byDesk } from '../../http/route-rows.ts';
import { discardJobAct, JOB_FORM, jobsCsv, jobsJson, jobsPage, retryJobAct } from './jobs.routes.ts';

const { done } = FIELDS;

/** The desk's URLs for jobs. */
export const DESK_JOB_ROUTES: readonly Route[] = [
  {
    ...atDesk('/desk/jobs', 'Jobs that failed after all retries.', { done }),
    who: 'manage jobs',
    answer: { own: jobsPage },
  },
  {
    ...atDesk('/desk/jobs.json', 'The same jobs as JSON.'),
    who: 'manage jobs',
    answer: { own: jobsJson },
    face: 'machine',
  },
  {
    ...atDesk('/desk/jobs.csv', 'The same jobs as CSV.'),
    who: 'manage jobs',
    answer: { own: jobsCsv },
    face: 'machine',
  },
  {
    ...byDesk('/desk/jobs/retry', 'Retries a failed job immediately.', JOB_FORM),
    who: 'manage jobs',
    answer: { act: retryJobAct },
  },
  {
    ...byDesk('/desk/jobs/discard', 'Discards a failed job.', JOB_FORM),
    who: 'manage jobs',
    answer: { act: discardJobAct },
  },
];
