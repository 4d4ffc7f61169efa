import { h } from 'preact';
import { calendarEntries } from '../../../desk/calendar.queries.ts';
import { calendarKeyMadeAt } from '../../../desk/calendar-key/calendar-key.queries.ts';
import { listColleagues } from '../../../desk/colleagues.queries.ts';
import { emptyDraft } from '../../../desk/empty-draft.ts';
import { planStory } from '../../../desk/plan-story.ts';
import { startStory } from '../../../desk/start-story.ts';
import { INTERFACE_LANGUAGES } from '../../../words/languages.ts';
import { refusal } from '../../../words/refusal.ts';
import type { Words } from '../../../words/words.ts';
import type { Form } from '../../http/form.ts';
import type { Act, MakeOwnPage } from '../../http/own-page.ts';
import type { Page, PageContext, PageRequest } from '../../http/page.ts';
import { FIELDS } from '../../http/route.ts';
import type { Query } from '../../http/route-rows.ts';
import type { PermittedVisitor } from '../../http/visitor.ts';
import { type CsvColumns, csvDownload, csvLines } from '../../json/csv.ts';
import { hrefIn } from '../../site/edition.ts';
import { ownEdition } from '../../site/member-page.ts';
import type { NoticeView } from '../../ui/form/Notice.tsx';
import { readZoneTime } from '../../ui/zone-time.ts';
import { deskJson, deskPage } from '../frame/desk-page.ts';
import { lineOf, statusOf } from '../frame/desk-problem.ts';
import { CalendarPage } from './CalendarPage.tsx';
import { calendarView } from './calendar.view.ts';
import { calendarFile } from './calendar-file.ts';
import { calendarSpan } from './calendar-span.ts';

type Writer = PermittedVisitor<'write stories'>;

/** The fields of the calendar: a month or a week, and a day of it. */
export const CALENDAR_QUERY: Query = {
  view: { pattern: /^(?:month|week)$/, most: 5, takes: 'month or week' },
  day: FIELDS.date,
};

/** The fields of a story that is planned in the calendar. */
export const PLANNED_FORM: Form = {
  headline: { most: 300 },
  due: { most: 30 },
  to: { most: 36 },
  language: { most: 2 },
};

/** GET /desk/calendar */
export const calendarPage: MakeOwnPage<Writer> = (context, request, visitor) =>
  drawCalendar(context, request, visitor, {});

/** GET /desk/calendar.json */
export const calendarJson: MakeOwnPage<Writer> = async (context, request, visitor) => {
  const { span, entries } = await shownOf(context, request, visitor);
  const madeAt = await calendarKeyMadeAt(context.reading, visitor.by.member.id);
  return deskJson({ from: span.from, to: span.to, entries, address: madeAt && { madeAt } });
};

/** GET /desk/calendar.csv: https://www.rfc-editor.org/rfc/rfc4180 */
export const calendarCsv: MakeOwnPage<Writer> = async (context, request, visitor) => {
  const { entries } = await shownOf(context, request, visitor);
  const columns = {
    kind: ({ kind }) => kind,
    at: ({ at }) => at.toISOString(),
    story: ({ storyId }) => storyId,
    headline: ({ headline }) => headline,
    language: ({ language }) => language,
    state: ({ state }) => state,
    assigned: ({ assigned }) => assigned,
  } satisfies CsvColumns<(typeof entries)[number]>;
  return csvDownload('desk-calendar', csvLines(columns, entries));
};

/** GET /desk/calendar.ics */
export const calendarIcs: MakeOwnPage<Writer> = async (context, request, visitor) => {
  const { entries, edition } = await shownOf(context, request, visitor);
  const bytes = await calendarFile(entries, edition);
  return { download: 'desk-calendar.ics', type: 'text/calendar; charset=utf-8', bytes };
};

/** POST /desk/calendar: plans a story, as a draft with a due time. */
export const plannedAct: Act<Writer> = async (context, request, visitor) => {
  const { form } = request;
  const edition = ownEdition(context, request, visitor);
  const { zone, now, name } = edition;
  const { headline = '', to = '' } = form;
  let id: string;
  let day: string;
  try {
    const dueAt = readZoneTime(form.due ?? '', zone);
    const language = INTERFACE_LANGUAGES.find((tag) => tag === form.language) ?? edition.language;
    if (!headline) throw refusal('planTitleMissing');
    if (!dueAt) throw refusal('planDueMissing');
    id = await context.store.write(async (writing) => {
      const draft = { ...emptyDraft(language, name), headline };
      const story = await startStory(writing, draft, visitor.by, now);
      await planStory(writing, story.id, { assignedTo: to || null, dueAt }, visitor.by, now);
      return story.id;
    });
    day = (form.due ?? '').slice(0, 10);
  } catch (error) {
    if (request.wantsJson) throw error;
    const notice = { text: lineOf(error, edition.words), wrong: true };
    return drawCalendar(context, request, visitor, { notice, status: statusOf(error), sent: form });
  }
  if (request.wantsJson) return { json: { id } };
  return { seeOther: hrefIn(edition, '/desk/calendar', { day, done: 'planned' }) };
};

/** Draws the calendar, with errors, or with a private URL that was just created. */
export async function drawCalendar(
  context: PageContext,
  request: PageRequest,
  visitor: Writer,
  more: {
    readonly notice?: NoticeView;
    readonly status?: Page['status'];
    readonly sent?: Readonly<Record<string, string>>;
    readonly address?: string;
    readonly passwordWrong?: string;
  },
): Promise<Page> {
  const { span, entries, edition } = await shownOf(context, request, visitor);
  const { words } = edition;
  const colleagues = await listColleagues(context.reading);
  const madeAt = await calendarKeyMadeAt(context.reading, visitor.by.member.id);
  const head = {
    path: '/desk/calendar',
    title: words.say('flowCalendar'),
    status: more.status,
    notice: more.notice ?? doneNotice(request.query.done, words),
  };
  const own = { madeAt, address: more.address ?? null, passwordWrong: more.passwordWrong };
  const view = calendarView({ span, entries, colleagues, sent: more.sent ?? {}, own }, edition);
  return deskPage(context, edition, visitor, request, head, h(CalendarPage, { calendar: view }));
}

function doneNotice(done: string | undefined, words: Words): NoticeView | null {
  if (done === 'planned') return { text: words.say('flowDonePlanned'), wrong: false };
  if (done === 'ended') return { text: words.say('calendarOwnEnded'), wrong: false };
  return null;
}

async function shownOf(context: PageContext, request: PageRequest, visitor: Writer) {
  const edition = ownEdition(context, request, visitor);
  const span = calendarSpan(request.query, edition.zone, edition.now);
  return { span, edition, entries: await calendarEntries(context.reading, span.from, span.to) };
}
