import { FIELDS, type Route } from '../../http/route.ts';
import { atDesk, byDesk } from '../../http/route-rows.ts';
import { discardJobAct, JOB_FORM, jobsCsv, jobsJson, jobsPage, retryJobAct } from './jobs.routes.ts';

const { done } = FIELDS;

/** The desk's URLs for jobs. */
export const DESK_JOB_ROUTES: readonly Route[] = [
  {
    ...atDesk('/desk/jobs', 'The jobs that failed as often as they are tried.', { done }),
    who: 'manage jobs',
    answer: { own: jobsPage },
  },
  {
    ...atDesk('/desk/jobs.json', 'The same jobs as data.'),
    who: 'manage jobs',
    answer: { own: jobsJson },
    face: 'machine',
  },
  {
    ...atDesk('/desk/jobs.csv', 'The same jobs as a table.'),
    who: 'manage jobs',
    answer: { own: jobsCsv },
    face: 'machine',
  },
  {
    ...byDesk('/desk/jobs/retry', 'Tries a job that failed again at once.', JOB_FORM),
    who: 'manage jobs',
    answer: { act: retryJobAct },
  },
  {
    ...byDesk('/desk/jobs/discard', 'Gives a job that failed up.', JOB_FORM),
    who: 'manage jobs',
    answer: { act: discardJobAct },
  },
];
