import { h } from 'preact';
import { allSources } from '../../../desk/choices.queries.ts';
import { type EventsWanted, type ListedEvent, listEvents } from '../../../desk/events/event.queries.ts';
import { readCursor } from '../../http/cursor.ts';
import type { MakeOwnPage } from '../../http/own-page.ts';
import { FIELDS } from '../../http/route.ts';
import type { Query } from '../../http/route-rows.ts';
import type { PermittedVisitor } from '../../http/visitor.ts';
import { csvField } from '../../json/csv.ts';
import { cutPage, nextPage } from '../../json/next-page.ts';
import { ownEdition } from '../../site/member-page.ts';
import { deskJson, deskPage } from '../frame/desk-page.ts';
import { EventsPage } from './EventsPage.tsx';
import { cursorOf, EVENTS_LISTED, EVENTS_PATH, type EventsAsked, eventsView } from './events.view.ts';

type Writer = PermittedVisitor<'write stories'>;

const MOST_DATA = 1000;

/** The fields that filter the events. */
export const EVENTS_QUERY: Query = {
  q: FIELDS.q,
  language: FIELDS.language,
  source: FIELDS.slug,
  reports: { pattern: /^any$/, most: 3, takes: 'any' },
  cursor: FIELDS.cursor,
};

/** GET /desk/events */
export const eventsPage: MakeOwnPage<Writer> = async (context, request, visitor) => {
  const edition = ownEdition(context, request, visitor);
  const { words } = edition;
  const [list, sources] = await Promise.all([
    listEvents(context.reading, wantedEvents(request.query, EVENTS_LISTED + 1), edition.language),
    allSources(context.reading),
  ]);
  const head = { path: EVENTS_PATH, title: words.say('eventsTitle'), intro: words.say('eventsIntro') };
  const events = eventsView(list, sources, request.query, edition);
  return deskPage(context, edition, visitor, request, head, h(EventsPage, { events }));
};

/** GET /desk/events.json */
export const eventsJson: MakeOwnPage<Writer> = async (context, request, visitor) => {
  const { language } = ownEdition(context, request, visitor);
  const list = await listEvents(context.reading, wantedEvents(request.query, MOST_DATA + 1), language);
  const { page: events, cursor } = cutPage(list, MOST_DATA, cursorOf);
  const { next } = nextPage(context, `${EVENTS_PATH}.json`, request.query, cursor);
  return deskJson({ events, next });
};

/** GET /desk/events.csv: https://www.rfc-editor.org/rfc/rfc4180 */
export const eventsCsv: MakeOwnPage<Writer> = async (context, request, visitor) => {
  const { language } = ownEdition(context, request, visitor);
  const list = await listEvents(context.reading, wantedEvents(request.query, MOST_DATA), language);
  const lines = list.map((event) => COLUMNS.map(([, read]) => csvField(read(event))).join(','));
  const bytes = `${[COLUMNS.map(([name]) => name).join(','), ...lines].join('\r\n')}\r\n`;
  return { download: 'events.csv', type: 'text/csv; charset=utf-8; header=present', bytes };
};

/** The events matching a query, at most `most`. */
export function wantedEvents(
  { q, language, source, reports, cursor }: EventsAsked,
  most: number,
): EventsWanted {
  const after = readCursor(cursor);
  return {
    text: q,
    language,
    source,
    single: reports === 'any',
    ...(after && { after: { at: after.publishedAt, id: after.id } }),
    most,
  };
}

const COLUMNS: readonly (readonly [name: string, read: (event: ListedEvent) => string | number | null])[] = [
  ['id', ({ id }) => id],
  ['title', ({ title }) => title],
  ['reports', ({ reports }) => reports],
  ['sources', ({ sources }) => sources.join('; ')],
  ['languages', ({ languages }) => languages.join('; ')],
  ['first_report', ({ begunAt }) => begunAt.toISOString()],
  ['last_report', ({ lastAt }) => lastAt.toISOString()],
];
