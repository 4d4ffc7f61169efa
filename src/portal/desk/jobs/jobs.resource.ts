import {
  discardJob,
  FAILED_ORDER,
  type FailedJob,
  findFailedJob,
  listFailedJobs,
  retryJob,
} from '../../../store/failed-jobs.queries.ts';
import { refusal } from '../../../words/refusal.ts';
import type { Edition } from '../../site/edition.ts';
import { stampIn } from '../../ui/times.ts';
import { resource } from '../resource/resource.ts';
import { act } from '../resource/row-act.ts';

const who = 'manage jobs';

/** The jobs that failed after all retries. */
export const JOBS = resource({
  many: 'jobs',
  one: 'job',
  reads: { who, scope: null },
  writes: { who, scope: null },
  about: { list: 'Jobs that failed after all retries.', one: 'One failed job, and why it failed.' },
  key: { name: 'id', of: ({ id }) => id },
  columns: [
    { name: 'id', value: ({ id }) => id },
    { name: 'name', value: ({ name }) => name },
    { name: 'standing', value: ({ standing }) => standing, shown: startedBy },
    {
      name: 'tries',
      value: ({ tries }) => tries,
      shown: ({ tries }, { words }) => words.say('letterTries', { count: tries }),
    },
    { name: 'failure', value: ({ failure }) => failure },
    { name: 'asked', value: ({ askedAt }) => askedAt.toISOString() },
    {
      name: 'due',
      value: ({ dueAt }) => dueAt?.toISOString() ?? null,
      shown: ({ standing, dueAt }, edition) =>
        standing && dueAt ? edition.words.say('letterDue', stampIn(dueAt, edition)) : null,
    },
    { name: 'askedBy', value: ({ askedBy }) => askedBy },
  ],
  filters: [],
  sorts: [{ name: 'newest', label: (words) => words.say('resourceNewest'), order: FAILED_ORDER }],
  list: (reading, { page }) => listFailedJobs(reading, page),
  find: (reading, id) => findFailedJob(reading, id),
  missing: () => refusal('jobUnknown'),
  words: (words) => ({
    title: words.say('jobsTitle'),
    intro: words.say('jobsIntro'),
    none: words.say('jobsEmpty'),
    advice: words.say('jobsEmptyAdvice'),
    back: words.say('jobsBack'),
  }),
  name: ({ name }) => name,
  wrong: ({ failure }) => failure,
  acts: [
    act({
      ...{ name: 'retry', done: 'retried', inList: true, who },
      about: 'Retries a failed job immediately.',
      words: (words) => ({ button: words.say('jobRetry'), done: words.say('doneJobRetried') }),
      write: async (writing, _by, { id }: FailedJob) => (await retryJob(writing, id)) !== null,
      late: { done: 'gone', text: (words) => words.say('jobUnknown'), ofGone: true },
    }),
    act({
      ...{ name: 'discard', done: 'discarded', inList: true, who },
      about: 'Discards a failed job.',
      words: (words) => ({ button: words.say('jobDiscard'), done: words.say('doneJobDiscarded') }),
      write: async (writing, _by, { id }: FailedJob) => (await discardJob(writing, id)) !== null,
      late: { done: 'gone', text: (words) => words.say('jobUnknown'), ofGone: true },
    }),
  ],
});

function startedBy({ standing, askedBy, askedAt }: FailedJob, edition: Edition): string {
  const { words } = edition;
  if (standing) return words.say('jobStanding');
  const at = stampIn(askedAt, edition);
  return askedBy ? words.say('jobAskedBy', { name: askedBy, ...at }) : words.say('jobAsked', at);
}
