import { joinEvents } from '../../../desk/events/join-events.ts';
import type { EventSeen } from '../../../desk/events/lock-event.ts';
import { renameEvent } from '../../../desk/events/rename-event.ts';
import { showEvent } from '../../../desk/events/show-event.ts';
import { splitEvent } from '../../../desk/events/split-event.ts';
import type { Writing } from '../../../store/database.ts';
import { isId } from '../../../store/ids.ts';
import { refusal } from '../../../words/refusal.ts';
import { type Form, wholeNumberIn } from '../../http/form.ts';
import type { Act, ActContext, Acted, ActRequest } from '../../http/own-page.ts';
import type { PermittedVisitor } from '../../http/visitor.ts';
import { hrefIn } from '../../site/edition.ts';
import { ownEdition } from '../../site/member-page.ts';
import { lineOf, statusOf } from '../frame/desk-problem.ts';
import { drawEvent, eventData } from './event.routes.ts';

type Arranger = PermittedVisitor<'arrange events'>;

const version = { most: 9 } as const;

/** The fields of the form that splits reports off an event. */
export const SPLIT_FORM: Form = {
  version,
  story: { most: 36, many: true },
  /** The reports that the page displayed. */
  shown: { most: 36, many: true },
};
/** The fields of the form that merges another event into one. */
export const JOIN_FORM: Form = { version, other: { most: 36 }, address: { most: 300 } };
/** The fields of the form that names an event. */
export const RENAME_FORM: Form = { version, title: { most: 400 } };
/** The fields of the form that shows an event to readers; empty: no longer. */
export const SHOW_FORM: Form = { version, shown: { most: 3 } };

/** POST /desk/events/:id/split */
export const splitEventAct: Act<Arranger> = (context, request, visitor) =>
  decide(context, request, visitor, 'split', (writing, seen) => {
    const { story: stories = [], shown = [] } = request.many;
    const split = shown.length > 0 ? { stories, shown } : { stories };
    return splitEvent(writing, visitor.by, seen, split, context.clock.now());
  });

/** POST /desk/events/:id/join */
export const joinEventsAct: Act<Arranger> = (context, request, visitor) =>
  decide(context, request, visitor, 'joined', async (writing, seen) => {
    const { other = '', address = '' } = request.form;
    await joinEvents(writing, visitor.by, seen, readEventId(address) ?? idIn(other), context.clock.now());
    return seen.id;
  });

/** POST /desk/events/:id/rename */
export const renameEventAct: Act<Arranger> = (context, request, visitor) =>
  decide(context, request, visitor, 'renamed', async (writing, seen) => {
    await renameEvent(writing, visitor.by, seen, request.form.title ?? '', context.clock.now());
    return seen.id;
  });

/** POST /desk/events/:id/show */
export const showEventAct: Act<Arranger> = (context, request, visitor) => {
  const isShown = request.form.shown === 'yes';
  return decide(context, request, visitor, isShown ? 'shown' : 'hidden', async (writing, seen) => {
    await showEvent(writing, visitor.by, seen, isShown, context.clock.now());
    return seen.id;
  });
};

/** Makes a decision about an event, and redirects to the resulting event. */
async function decide(
  context: ActContext,
  request: ActRequest,
  visitor: Arranger,
  done: string,
  change: (writing: Writing, seen: EventSeen) => Promise<string>,
): Promise<Acted> {
  const edition = ownEdition(context, request, visitor);
  const { form } = request;
  const id = idIn(request.params.id ?? '');
  let to: string;
  try {
    const seen = { id, version: wholeNumberIn(form, 'version') };
    to = await context.store.write((writing) => change(writing, seen));
  } catch (error) {
    if (request.wantsJson) throw error;
    const notice = { text: lineOf(error, edition.words), wrong: true };
    const picked = request.many.story ?? [];
    return drawEvent(context, request, visitor, { notice, typed: form, picked, status: statusOf(error) });
  }
  context.log.info({ by: visitor.by.member.id, event: id }, `an event was ${done}`);
  if (request.wantsJson) return { json: await eventData(context.reading, to, edition.language) };
  return { seeOther: hrefIn(edition, `/desk/events/${to}`, { done }) };
}

/** The id in the URL of an event's page, or the id itself; null if empty. */
function readEventId(typed: string): string | null {
  if (typed === '') return null;
  return idIn(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i.exec(typed)?.[0].toLowerCase() ?? '');
}

function idIn(text: string): string {
  if (isId(text)) return text;
  throw refusal('eventNotChosen');
}
