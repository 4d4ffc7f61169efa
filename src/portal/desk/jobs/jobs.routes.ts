import { h } from 'preact';
import { discardJob, type FailedJob, listFailedJobs, retryJob } from '../../../store/failed-jobs.queries.ts';
import type { Form } from '../../http/form.ts';
import type { Act, ActContext, MakeOwnPage } from '../../http/own-page.ts';
import type { PermittedVisitor } from '../../http/visitor.ts';
import { csvField } from '../../json/csv.ts';
import { type Edition, hrefIn } from '../../site/edition.ts';
import { ownEdition } from '../../site/member-page.ts';
import { deskJson, deskPage } from '../frame/desk-page.ts';
import { JobsPage } from './JobsPage.tsx';
import { jobsView } from './jobs.view.ts';

type Manager = PermittedVisitor<'manage jobs'>;

const PATH = '/desk/jobs';
const MOST = 200;
const MOST_DATA = 1000;

/** The fields of a change to one job. */
export const JOB_FORM: Form = { id: { most: 36 } };

/** GET /desk/jobs */
export const jobsPage: MakeOwnPage<Manager> = async (context, request, visitor) => {
  const edition = ownEdition(context, request, visitor);
  const { words } = edition;
  const jobs = jobsView(await listFailedJobs(context.reading, MOST), edition);
  const notice = noticeOf(request.query.done, edition);
  const head = { path: PATH, title: words.say('jobsTitle'), intro: words.say('jobsIntro'), notice };
  return deskPage(context, edition, visitor, request, head, h(JobsPage, { jobs }));
};

/** GET /desk/jobs.json */
export const jobsJson: MakeOwnPage<Manager> = async ({ reading }) =>
  deskJson({ jobs: (await listFailedJobs(reading, MOST_DATA)).map(jobJson) });

const COLUMNS = ['id', 'name', 'standing', 'tries', 'failure', 'asked', 'due', 'askedBy'] as const;

/** GET /desk/jobs.csv: https://www.rfc-editor.org/rfc/rfc4180 */
export const jobsCsv: MakeOwnPage<Manager> = async ({ reading }) => {
  const rows = (await listFailedJobs(reading, MOST_DATA)).map(jobJson);
  const lines = rows.map((row) => COLUMNS.map((name) => csvField(textOf(row[name]))).join(','));
  const bytes = `${[COLUMNS.join(','), ...lines].join('\r\n')}\r\n`;
  return { download: 'jobs.csv', type: 'text/csv; charset=utf-8; header=present', bytes };
};

/** POST /desk/jobs/retry */
export const retryJobAct: Act<Manager> = (context, request, visitor) => {
  const change = (id: string) => context.store.write((writing) => retryJob(writing, id));
  return act(context, request, visitor, { change, done: 'retried' });
};

/** POST /desk/jobs/discard */
export const discardJobAct: Act<Manager> = (context, request, visitor) => {
  const change = (id: string) => context.store.write((writing) => discardJob(writing, id));
  return act(context, request, visitor, { change, done: 'discarded' });
};

async function act(
  context: ActContext,
  request: Parameters<Act>[1],
  visitor: Manager,
  { change, done }: { change: (id: string) => Promise<string | null>; done: 'retried' | 'discarded' },
) {
  const id = request.form.id ?? '';
  const job = await change(id);
  if (job) context.log.info({ by: visitor.by.member.id, job, id }, `a job that failed was ${done}`);
  return { seeOther: hrefIn(ownEdition(context, request, visitor), PATH, { done: job ? done : 'gone' }) };
}

function jobJson({ askedAt, dueAt, ...job }: FailedJob) {
  return { ...job, asked: askedAt.toISOString(), due: dueAt?.toISOString() ?? null };
}

function textOf(value: string | number | boolean | null): string | number | null {
  return typeof value === 'boolean' ? String(value) : value;
}

function noticeOf(done: string | undefined, { words }: Edition) {
  if (done === 'retried') return { text: words.say('doneJobRetried'), wrong: false };
  if (done === 'discarded') return { text: words.say('doneJobDiscarded'), wrong: false };
  return done === 'gone' ? { text: words.say('jobGone'), wrong: true } : null;
}
