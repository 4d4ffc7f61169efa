import { h } from 'preact';
import {
  COMPARED_REPORTS,
  type Differences,
  differingFigures,
} from '../../../desk/events/differing-figures.ts';
import {
  type EventRecord,
  eventInstead,
  figuresOf,
  findEvent,
  nearbyEvents,
} from '../../../desk/events/event.queries.ts';
import { noSuchEvent } from '../../../desk/events/lock-event.ts';
import { roleMay } from '../../../readers/permission.ts';
import type { Reading } from '../../../store/database.ts';
import { isId } from '../../../store/ids.ts';
import type { MakeOwnPage } from '../../http/own-page.ts';
import type { Page, PageContext, PageRequest } from '../../http/page.ts';
import type { PermittedVisitor } from '../../http/visitor.ts';
import { type Edition, hrefIn } from '../../site/edition.ts';
import { ownEdition } from '../../site/member-page.ts';
import type { NoticeView } from '../../ui/form/Notice.tsx';
import { deskJson, deskPage } from '../frame/desk-page.ts';
import { EventPage } from './EventPage.tsx';
import { eventView } from './event.view.ts';

type Writer = PermittedVisitor<'write stories'>;

const MOST_NEARBY = 30;

/** GET /desk/events/:id */
export const eventPage: MakeOwnPage<Writer> = async (context, request, visitor) => {
  const edition = ownEdition(context, request, visitor);
  const { id = '' } = request.params;
  const instead = isId(id) ? await eventInstead(context.reading, id) : null;
  if (instead) return { redirect: hrefIn(edition, `/desk/events/${instead}`), status: 301 };
  const text = doneWords(request.query.done, edition);
  return drawEvent(context, request, visitor, {
    notice: text === null ? null : { text, wrong: false },
    typed: null,
    picked: [],
  });
};

/** GET /desk/events/:id.json */
export const eventJson: MakeOwnPage<Writer> = async (context, request, visitor) => {
  const { language } = ownEdition(context, request, visitor);
  return deskJson(await eventData(context.reading, request.params.id, language));
};

/** An event as data: the content of its page, with the figures that differ. */
export async function eventData(reading: Reading, id: string | undefined, language: string) {
  const event = await eventOf(reading, id, language);
  const { differences, isPartial } = await differencesOf(reading, event);
  return {
    ...event,
    differencesPartial: isPartial,
    differences: differences.map(({ figures, ...difference }) => ({
      ...difference,
      figures: figures.map(({ claimId, storyId, exact, figure: { value, high, unit } }) => ({
        ...{ claimId, storyId, exact, value, high, unit },
      })),
    })),
  };
}

/** Draws the page of an event, with the values of a refused form. */
export async function drawEvent(
  context: PageContext,
  request: PageRequest,
  visitor: Writer | PermittedVisitor<'arrange events'>,
  more: {
    readonly notice: NoticeView | null;
    readonly typed: Readonly<Record<string, string>> | null;
    readonly picked: readonly string[];
    readonly status?: Page['status'];
  },
): Promise<Page> {
  const { reading } = context;
  const edition = ownEdition(context, request, visitor);
  const { words, language } = edition;
  const event = await eventOf(reading, request.params.id, language);
  const mayArrange = roleMay(visitor.by.member.role, 'arrange events');
  const [differences, nearby] = await Promise.all([
    differencesOf(reading, event),
    mayArrange ? nearbyEvents(reading, event, language, MOST_NEARBY) : [],
  ]);
  const head = {
    path: '/desk/events',
    at: `/desk/events/${event.id}`,
    title: event.title || words.say('flowNoHeadline'),
    notice: more.notice,
    status: more.status,
  };
  const { typed, picked } = more;
  const view = eventView({ event, differences, nearby, mayArrange, typed, picked }, edition);
  return deskPage(context, edition, visitor, request, head, h(EventPage, { event: view }));
}

/** The event at `id`, or the one it was merged into. Throws a Problem if it does not exist. */
async function eventOf(reading: Reading, id = '', language: string): Promise<EventRecord> {
  if (!isId(id)) throw noSuchEvent();
  const event = await findEvent(reading, id, language);
  if (event) return event;
  const instead = await eventInstead(reading, id);
  const other = instead && (await findEvent(reading, instead, language));
  if (!other) throw noSuchEvent();
  return other;
}

async function differencesOf(reading: Reading, { stories }: EventRecord): Promise<Differences> {
  const latest = stories.slice(-COMPARED_REPORTS).map(({ id }) => id);
  const { differences, isPartial } = differingFigures(await figuresOf(reading, latest));
  return { differences, isPartial: isPartial || stories.length > latest.length };
}

function doneWords(done: string | undefined, { words }: Edition): string | null {
  switch (done) {
    case 'split':
      return words.say('eventSplitDone');
    case 'joined':
      return words.say('eventJoined');
    case 'renamed':
      return words.say('eventNamed');
    case 'shown':
      return words.say('eventShownDone');
    case 'hidden':
      return words.say('eventHiddenDone');
    default:
      return null;
  }
}
