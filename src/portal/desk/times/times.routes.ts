import { h } from 'preact';
import { type DeskStory, findDeskStory } from '../../../desk/draft.queries.ts';
import { currentDraft } from '../../../desk/keeping/standing.queries.ts';
import { moveSettings, moveStory } from '../../../desk/move-story.ts';
import { setEmbargo } from '../../../desk/schedule/set-embargo.ts';
import { roleMay } from '../../../readers/permission.ts';
import { isId } from '../../../store/ids.ts';
import { refusal } from '../../../words/refusal.ts';
import type { Form } from '../../http/form.ts';
import type { Act, ActContext, Acted, ActRequest, MakeOwnPage } from '../../http/own-page.ts';
import type { Page, PageContext, PageRequest } from '../../http/page.ts';
import type { PermittedVisitor } from '../../http/visitor.ts';
import { type Edition, hrefIn } from '../../site/edition.ts';
import { ownEdition } from '../../site/member-page.ts';
import type { NoticeView } from '../../ui/form/Notice.tsx';
import { readZoneTime } from '../../ui/zone-time.ts';
import { readSeen, refusedMove } from '../flow/text-seen.ts';
import { deskPage } from '../frame/desk-page.ts';
import { statusOf } from '../frame/desk-problem.ts';
import { TimesPage } from './TimesPage.tsx';
import { type TypedTimes, timesView } from './times.view.ts';

type Writer = PermittedVisitor<'write stories'>;
type Publisher = PermittedVisitor<'publish stories'>;

const time = { most: 30 };
/** The fields of the form that schedules a story: the time, and the version displayed. */
export const SCHEDULE_FORM: Form = { at: time, seen: { most: 19 } };
/** The fields of the form that sets an embargo. */
export const EMBARGO_FORM: Form = { until: time, note: { most: 500, lines: true } };
/** A form without fields. */
export const NO_FIELDS: Form = {};

/** GET /desk/stories/:id/times: a story's publication time and embargo. */
export const timesPage: MakeOwnPage<Writer> = async (context, request, visitor) => {
  const edition = ownEdition(context, request, visitor);
  return draw(context, request, visitor, edition, { notice: noticeOf(request.query.done, edition) });
};

/** POST /desk/stories/:id/times/schedule */
export const scheduleAct: Act<Publisher> = (context, request, visitor) =>
  change(context, request, visitor, 'scheduled', async (story, now) => {
    const { config, store } = context;
    const at = timeTyped(request.form.at ?? '', config.PORTAL_ZONE);
    const settings = moveSettings(config);
    await store.write(async (writing) => {
      const seen = readSeen('schedule', request.form.seen);
      const moving = { storyId: story.id, by: visitor.by.member, seen } as const;
      // A new time replaces the schedule: unscheduled and rescheduled in one transaction.
      if (story.state === 'scheduled')
        await moveStory(writing, { ...moving, move: 'unschedule' }, settings, now);
      await moveStory(writing, { ...moving, move: 'schedule', at }, settings, now);
    });
  });

/** POST /desk/stories/:id/times/unschedule */
export const unscheduleAct: Act<Publisher> = (context, request, visitor) =>
  change(context, request, visitor, 'unscheduled', async (story, now) => {
    const settings = moveSettings(context.config);
    const moving = { storyId: story.id, move: 'unschedule', by: visitor.by.member } as const;
    await context.store.write((writing) => moveStory(writing, moving, settings, now));
  });

/** POST /desk/stories/:id/times/embargo */
export const embargoAct: Act<Publisher> = (context, request, visitor) =>
  change(context, request, visitor, 'embargo', async (story, now) => {
    const { form } = request;
    const until = timeTyped(form.until ?? '', context.config.PORTAL_ZONE);
    const embargo = { storyId: story.id, until, note: form.note ?? '' };
    await context.store.write((writing) => setEmbargo(writing, embargo, visitor.by, now));
  });

/** POST /desk/stories/:id/times/lift */
export const liftAct: Act<Publisher> = (context, request, visitor) =>
  change(context, request, visitor, 'lifted', async (story, now) => {
    const embargo = { storyId: story.id, until: null };
    await context.store.write((writing) => setEmbargo(writing, embargo, visitor.by, now));
  });

async function change(
  context: ActContext,
  request: ActRequest,
  visitor: Publisher,
  done: string,
  make: (story: DeskStory, now: Date) => Promise<void>,
): Promise<Acted> {
  const edition = ownEdition(context, request, visitor);
  const story = await storyAsked(context, request);
  try {
    await make(story, context.clock.now());
  } catch (error) {
    const { at, until, note, seen } = request.form;
    const notice = refusedMove(error, story.id, seen, edition);
    return draw(context, request, visitor, edition, {
      notice,
      status: statusOf(error),
      typed: { at, until, note },
    });
  }
  return { seeOther: hrefIn(edition, `/desk/stories/${story.id}/times`, { done }) };
}

async function draw(
  context: PageContext,
  request: PageRequest,
  visitor: Writer | Publisher,
  edition: Edition,
  more: {
    readonly notice: NoticeView | null;
    readonly status?: Page['status'];
    readonly typed?: TypedTimes;
  },
): Promise<Page> {
  const story = await storyAsked(context, request);
  const { words } = edition;
  const mayPublish = roleMay(visitor.by.member.role, 'publish stories');
  const head = {
    path: '/desk/stories',
    at: `/desk/stories/${story.id}/times`,
    title: words.say('timesTitle'),
    notice: more.notice,
    status: more.status,
  };
  const standing = await currentDraft(context.reading, story.id);
  const seen = { version: standing?.version ?? story.draftVersion, revision: story.revision };
  const view = timesView({ ...story, seen }, mayPublish, more.typed ?? {}, edition);
  return deskPage(context, edition, visitor, request, head, h(TimesPage, { view }));
}

async function storyAsked(
  { reading }: Pick<PageContext, 'reading'>,
  { params }: PageRequest,
): Promise<DeskStory> {
  const id = params.id ?? '';
  const story = isId(id) ? await findDeskStory(reading, id) : null;
  if (!story) throw refusal('storyUnknown');
  return story;
}

function timeTyped(text: string, zone: string): Date {
  const at = readZoneTime(text, zone);
  if (!at) throw refusal('embargoTimeMissing');
  return at;
}

function noticeOf(done: string | undefined, { words }: Edition) {
  switch (done) {
    case 'scheduled':
      return { text: words.say('timesDoneScheduled'), wrong: false };
    case 'unscheduled':
      return { text: words.say('timesDoneUnscheduled'), wrong: false };
    case 'embargo':
      return { text: words.say('timesDoneEmbargo'), wrong: false };
    case 'lifted':
      return { text: words.say('timesDoneLifted'), wrong: false };
    default:
      return null;
  }
}
