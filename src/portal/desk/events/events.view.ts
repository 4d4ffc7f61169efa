import type { ListedEvent } from '../../../desk/events/event.queries.ts';
import { INTERFACE_LANGUAGES } from '../../../words/languages.ts';
import type { Words } from '../../../words/words.ts';
import { writeCursor } from '../../http/cursor.ts';
import { cutPage } from '../../json/next-page.ts';
import { type Edition, hrefIn, queryOf } from '../../site/edition.ts';
import type { FieldView, OptionView } from '../../ui/form/Field.tsx';
import { stampIn } from '../../ui/times.ts';
import type { DeskListView, DeskSearch } from '../frame/DeskList.tsx';
import { deskPaging } from '../frame/desk-paging.ts';
import { keysView } from '../frame/keys.view.ts';

/** How many events are on one page. */
export const EVENTS_LISTED = 40;

/** The path of the events at the desk. */
export const EVENTS_PATH = '/desk/events';

/** The filters of the list. */
export type EventsAsked = Readonly<
  Partial<Record<'q' | 'language' | 'source' | 'reports' | 'cursor', string | undefined>>
>;

/** A source that published a report on an event. */
export interface EventSource {
  readonly slug: string;
  readonly name: string;
}

/** The list of events, ready to display. */
export interface EventsView extends DeskListView {
  readonly search: DeskSearch & {
    readonly text: FieldView;
    readonly language: FieldView & { readonly options: readonly OptionView[] };
    readonly source: FieldView & { readonly options: readonly OptionView[] };
  };
  readonly rows: readonly {
    readonly href: string;
    readonly title: string;
    readonly lang: string | undefined;
    readonly meta: readonly string[];
  }[];
}

/** Shapes a page of events; `list` has one more than a page if there are more. */
export function eventsView(
  list: readonly ListedEvent[],
  sources: readonly EventSource[],
  asked: EventsAsked,
  edition: Edition,
): EventsView {
  const { words, language: own } = edition;
  const { q, language, source, reports } = asked;
  const narrowed = { q, language, source };
  const page = list.slice(0, EVENTS_LISTED);
  const data = (type: string) => `${EVENTS_PATH}.${type}${queryOf({ ...narrowed, reports })}`;
  return {
    showLabel: words.say('deskShow'),
    shown: [
      {
        text: words.say('eventsSeveral'),
        href: hrefIn(edition, EVENTS_PATH, narrowed),
        current: reports === undefined,
      },
      {
        text: words.say('eventsAll'),
        href: hrefIn(edition, EVENTS_PATH, { ...narrowed, reports: 'any' }),
        current: reports !== undefined,
      },
    ],
    search: {
      action: EVENTS_PATH,
      hidden: [
        ...(own === edition.standard ? [] : [['lang', own] as const]),
        ...(reports ? [['reports', reports] as const] : []),
      ],
      text: { name: 'q', label: words.say('eventsSearch'), value: q },
      language: {
        name: 'language',
        label: words.say('eventsLanguage'),
        value: language,
        options: [
          { value: '', text: words.say('eventsAnyLanguage') },
          ...INTERFACE_LANGUAGES.map((value) => ({ value, text: words.nameOfLanguage(value) })),
        ],
      },
      source: {
        name: 'source',
        label: words.say('flowSource'),
        value: source,
        options: [
          { value: '', text: words.say('eventsAnySource') },
          ...sources.map(({ slug, name }) => ({ value: slug, text: name })),
        ],
      },
      button: words.say('deskNarrow'),
    },
    rows: page.map((event) => ({
      href: hrefIn(edition, `${EVENTS_PATH}/${event.id}`),
      title: event.title || words.say('flowNoHeadline'),
      lang: event.titleLanguage ?? undefined,
      meta: eventFacts(event, edition),
    })),
    empty: page.length > 0 ? null : emptyList(Boolean(q || language || source), words),
    paging: deskPaging(edition, EVENTS_PATH, asked, cutPage(list, EVENTS_LISTED, cursorOf).cursor, {
      field: 'cursor',
    }),
    data: [
      { text: words.say('asCsv'), href: data('csv') },
      { text: words.say('asJson'), href: data('json') },
    ],
    keys: keysView(words, []),
  };
}

function emptyList(isNarrowed: boolean, words: Words): { text: string; advice: string } {
  return isNarrowed
    ? { text: words.say('eventsNoMatch'), advice: words.say('eventsNoMatchAdvice') }
    : { text: words.say('eventsNone'), advice: words.say('eventsNoneAdvice') };
}

/** An event in a list: how many reports, from whom, in which languages, and when the last arrived. */
export function eventFacts(event: ListedEvent, { words, zone }: Edition): string[] {
  return [
    words.say('eventReports', { count: event.reports }),
    event.sources.join(', '),
    event.languages.map((language) => words.nameOfLanguage(language)).join(', '),
    words.say('eventLast', stampIn(event.lastAt, { words, zone })),
  ].filter((word) => word !== '');
}

/** The cursor after an event. */
export const cursorOf = ({ lastAt, id }: ListedEvent): string => writeCursor({ publishedAt: lastAt, id });
