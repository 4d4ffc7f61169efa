import type { CalendarEntry, CalendarKind } from '../../../desk/calendar.queries.ts';
import type { Colleague } from '../../../desk/colleagues.queries.ts';
import { INTERFACE_LANGUAGES } from '../../../words/languages.ts';
import type { Words } from '../../../words/words.ts';
import { type Edition, hrefIn } from '../../site/edition.ts';
import { dayIn } from '../../ui/day-span.ts';
import { dayOf, monthName, stampIn, timeOf, weekdayStamp } from '../../ui/times.ts';
import type { CalendarSpan } from './calendar-span.ts';

/** A calendar entry, ready to display. */
export type EntryView = ReturnType<typeof entryView>;

/** One day of the calendar. */
export interface DayView {
  readonly day: string;
  readonly label: string;
  readonly number: string;
  readonly inside: boolean;
  readonly today: boolean;
  readonly entries: readonly EntryView[];
}

/** The calendar, ready to display. */
export type CalendarView = ReturnType<typeof calendarView>;

/** A member's private calendar URL. */
interface OwnAddress {
  readonly madeAt: Date | null;
  /** The URL just created. */
  readonly address: string | null;
  readonly passwordWrong?: string | undefined;
}

/** Shapes the calendar of a span. */
export function calendarView(
  parts: {
    readonly span: CalendarSpan;
    readonly entries: readonly CalendarEntry[];
    readonly colleagues: readonly Colleague[];
    readonly sent: Readonly<Record<string, string>>;
    readonly own: OwnAddress;
  },
  edition: Edition,
) {
  const { words, zone, now } = edition;
  const { span, entries, sent } = parts;
  const { view, day } = span;
  const today = dayIn(now, zone);
  const at = (query: Record<string, string | undefined>) => hrefIn(edition, '/desk/calendar', query);
  const days = span.days.map(({ day: one, inside }): DayView => {
    const noon = new Date(`${one}T12:00:00Z`);
    return {
      day: one,
      label: weekdayStamp(noon, words, 'UTC').text,
      number: words.number(Number(one.slice(8))),
      inside,
      today: one === today,
      entries: entries
        .filter((entry) => dayIn(entry.at, zone) === one)
        .map((entry) => entryView(entry, edition)),
    };
  });
  const dayName = (one: DayView | undefined) =>
    one ? dayOf(new Date(`${one.day}T12:00:00Z`), words.locale, 'UTC') : '';
  const query = new URLSearchParams({ view, day }).toString();
  return {
    title:
      view === 'month'
        ? monthName(day.slice(0, 7), words, true)
        : `${dayName(days[0])} – ${dayName(days.at(-1))}`,
    viewsLabel: words.say('deskShow'),
    views: [
      { text: words.say('flowMonth'), href: at({ day }), current: view === 'month' },
      { text: words.say('flowWeek'), href: at({ view: 'week', day }), current: view === 'week' },
    ],
    steps: [
      { text: words.say('flowBefore'), href: at({ ...(view === 'week' && { view }), day: span.before }) },
      { text: words.say('flowDueToday'), href: at({ ...(view === 'week' && { view }) }) },
      { text: words.say('flowAfter'), href: at({ ...(view === 'week' && { view }), day: span.after }) },
    ],
    view,
    weekdays: days.slice(0, 7).map((one) => weekdayName(one.day, words)),
    weeks: Array.from({ length: days.length / 7 }, (_, week) => days.slice(week * 7, week * 7 + 7)),
    zone: words.say('flowCalendarZone', { zone }),
    add: addView(parts.colleagues, sent, edition),
    own: ownView(parts.own, edition),
    data: [
      { text: words.say('asCsv'), href: `/desk/calendar.csv?${query}` },
      { text: words.say('asJson'), href: `/desk/calendar.json?${query}` },
      { text: words.say('flowAsIcs'), href: `/desk/calendar.ics?${query}` },
    ],
  };
}

/** What happens to a story at a time, in words. */
export function calendarWord(kind: CalendarKind, words: Words): string {
  switch (kind) {
    case 'due':
      return words.say('flowDue');
    case 'scheduled':
      return words.say('flowScheduled');
    case 'embargo':
      return words.say('flowEmbargoEnds');
    case 'published':
      return words.say('flowPublished');
  }
}

function entryView(entry: CalendarEntry, edition: Edition) {
  const { words, zone, now } = edition;
  const { kind, at, storyId, headline, language, assigned } = entry;
  return {
    kind,
    what: calendarWord(kind, words),
    at: { text: timeOf(at, true, words, zone), datetime: at.toISOString() },
    story: {
      text: headline.trim() || words.say('flowNoHeadline'),
      href: hrefIn(edition, `/desk/stories/${storyId}/workflow`),
      lang: language,
    },
    assigned,
    late: kind === 'due' && at <= now,
  };
}

function ownView({ madeAt, address, passwordWrong }: OwnAddress, edition: Edition) {
  const { words, zone } = edition;
  return {
    title: words.say('calendarOwn'),
    intro: words.say('calendarOwnIntro'),
    action: hrefIn(edition, '/desk/calendar/address'),
    /** The URL just created, shown only once. */
    made:
      address === null
        ? null
        : {
            said: words.say('calendarOwnOnce'),
            label: words.say('calendarOwnAddress'),
            value: address,
            copy: words.say('calendarOwnCopy'),
            copied: words.say('calendarOwnCopied'),
          },
    /** Since when there is one, and that a new one replaces it. */
    since: madeAt && words.say('calendarOwnMade', stampIn(madeAt, { words, zone })),
    hint: madeAt && words.say('calendarOwnRenewHint'),
    password: {
      name: 'password',
      id: 'own-password',
      label: words.say('accountPasswordNow'),
      wrong: passwordWrong,
    },
    make: madeAt ? words.say('calendarOwnRenew') : words.say('calendarOwnMake'),
    end: madeAt && { button: words.say('calendarOwnEnd'), sure: words.say('calendarOwnEndSure') },
  };
}

function addView(
  colleagues: readonly Colleague[],
  sent: Readonly<Record<string, string>>,
  { words, zone, language }: Edition,
) {
  return {
    title: words.say('flowQuickAdd'),
    action: '/desk/calendar',
    headline: { name: 'headline', label: words.say('flowWorkingTitle'), value: sent.headline },
    due: {
      name: 'due',
      label: words.say('flowDue'),
      hint: words.say('flowDueHint', { zone }),
      value: sent.due,
    },
    to: {
      name: 'to',
      label: words.say('flowWhose'),
      value: sent.to ?? '',
      options: [
        { value: '', text: words.say('flowNobody') },
        ...colleagues.map(({ id, name }) => ({ value: id, text: name })),
      ],
    },
    language: {
      name: 'language',
      label: words.say('flowLanguage'),
      value: sent.language ?? language,
      options: INTERFACE_LANGUAGES.map((tag) => ({ value: tag, text: words.nameOfLanguage(tag) })),
    },
    button: words.say('flowPlanAdd'),
  };
}

function weekdayName(day: string, { locale }: Words): string {
  return new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' }).format(
    new Date(`${day}T12:00:00Z`),
  );
}
