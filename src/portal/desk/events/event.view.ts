import {
  COMPARED_FIGURES,
  COMPARED_REPORTS,
  type Differences,
} from '../../../desk/events/differing-figures.ts';
import type {
  EventDecision,
  EventRecord,
  EventReport,
  ListedEvent,
} from '../../../desk/events/event.queries.ts';
import { LONGEST_EVENT_TITLE } from '../../../desk/events/rename-event.ts';
import { type Edition, hrefIn } from '../../site/edition.ts';
import type { LinkView } from '../../site/frame.view.ts';
import { fullStamp } from '../../ui/times.ts';
import { stateWord } from '../flow/flow-words.ts';
import { eventFacts } from './events.resource.ts';

/** A headline with its language and link. */
interface HeadlineLink extends LinkView {
  readonly lang: string;
}

/** One event, ready to display. */
export type EventView = ReturnType<typeof eventView>;

/** A form on the page. */
interface EventForm {
  readonly action: string;
  readonly version: string;
  readonly button: string;
}

/** The data an event's page is built from. */
export interface EventParts {
  readonly event: EventRecord;
  readonly differences: Differences;
  readonly nearby: readonly ListedEvent[];
  readonly mayArrange: boolean;
  /** The values of a refused form. */
  readonly typed: Readonly<Record<string, string>> | null;
  readonly picked: readonly string[];
}

/** Shapes the page of one event. */
export function eventView(parts: EventParts, edition: Edition) {
  const { event, nearby, mayArrange, typed, picked } = parts;
  const { differences, isPartial } = parts.differences;
  const { words } = edition;
  const path = `/desk/events/${event.id}`;
  const byId = new Map(event.stories.map((report) => [report.id, report]));
  const form = (act: string, button: string): EventForm => ({
    action: hrefIn(edition, `${path}/${act}`),
    version: String(event.version),
    button,
  });
  const canSplit = mayArrange && event.stories.length > 1;
  return {
    facts: [
      ...eventFacts(event, edition),
      words.say('eventStarted', { time: stampOf(event.begunAt, edition) }),
    ],
    timeline: {
      title: words.say('eventTimeline'),
      rows: event.stories.map((report) => ({
        link: linkTo(report, edition),
        meta: [
          stampOf(report.at, edition),
          report.source,
          ...(report.agency ? [report.agency] : []),
          words.nameOfLanguage(report.language),
        ],
        todo: notPublic(report, edition),
        why: whyWords(report, byId, edition),
        /** The checkbox of this report, if reports can be split off. */
        pick: canSplit
          ? {
              value: report.id,
              label: words.say('eventSplitSelect', { headline: headlineOf(report, edition) }),
              on: picked.includes(report.id),
            }
          : null,
      })),
    },
    /** The form around the reports; null if none can be split off. */
    split: canSplit
      ? {
          ...form('split', words.say('eventSplitDo')),
          about: words.say('eventSplitAbout'),
          shown: event.stories.map(({ id }) => id),
        }
      : null,
    who: { title: words.say('eventWho'), rows: whoReports(event.stories, edition) },
    differ: {
      title: words.say('eventDiffer'),
      about: differences.length > 0 ? words.say('eventDifferAbout') : words.say('eventDifferNone'),
      /** Shown if not all figures were compared. */
      partial: isPartial
        ? words.say('eventDifferPartial', {
            reports: String(COMPARED_REPORTS),
            figures: String(COMPARED_FIGURES),
          })
        : null,
      rows: differences.map(({ subject, language, figures }) => ({
        what: subject ?? words.say('eventDifferOther'),
        lang: subject ? language : undefined,
        figures: figures.flatMap(({ exact, storyId, language: lang }) => {
          const report = byId.get(storyId);
          return report ? [{ text: exact, lang, by: linkTo(report, edition), source: report.source }] : [];
        }),
      })),
    },
    join: {
      ...form('join', words.say('eventJoinDo')),
      title: words.say('eventJoin'),
      about: words.say('eventJoinAbout'),
      choice: {
        name: 'other',
        label: words.say('eventJoinChoose'),
        value: typed?.other ?? '',
        options: [
          { value: '', text: words.say('eventJoinNone') },
          ...nearby.map(({ id, title }) => ({ value: id, text: title || words.say('flowNoHeadline') })),
        ],
      },
      address: { name: 'address', label: words.say('eventJoinAddress'), value: typed?.address ?? '' },
    },
    rename: {
      ...form('rename', words.say('eventNameDo')),
      title: words.say('eventName'),
      longest: LONGEST_EVENT_TITLE,
      field: {
        name: 'title',
        label: words.say('eventName'),
        value: typed?.title ?? (event.isNamed ? event.title : ''),
        hint: words.say('eventNameHint'),
      },
    },
    show: {
      ...form('show', event.shownAt ? words.say('eventHideDo') : words.say('eventShowDo')),
      title: words.say('eventShow'),
      about: event.shownAt
        ? words.say('eventShownSince', { time: stampOf(event.shownAt, edition) })
        : words.say('eventShowAbout'),
      shown: event.shownAt ? '' : 'yes',
      /** The page that readers see; null if they see none. */
      page: event.shownAt
        ? { text: words.say('eventSeePage'), href: hrefIn(edition, `/event/${event.id}`) }
        : null,
    },
    history: {
      title: words.say('eventHistory'),
      rows: event.decisions.map((decision) => ({
        text: decisionWords(decision, edition),
        meta: [...(decision.by ? [decision.by] : []), stampOf(decision.at, edition)],
      })),
    },
    /** Shown to members who may change nothing, and so see no forms. */
    readOnly: mayArrange ? null : words.say('eventReadOnly'),
    links: [
      { text: words.say('eventsBack'), href: hrefIn(edition, '/desk/events') },
      { text: words.say('asJson'), href: `${path}.json` },
    ],
  };
}

const stampOf = (at: Date, { words, zone }: Edition) => fullStamp(at, true, words, zone).text;

/** Why readers cannot see a report; null if they can. */
function notPublic({ state, embargoUntil }: EventReport, edition: Edition): string | null {
  const { words, now } = edition;
  if (state !== 'published') return words.say('eventNotPublished', { state: stateWord(state, words) });
  return embargoUntil && embargoUntil > now
    ? words.say('flowEmbargo', { time: stampOf(embargoUntil, edition) })
    : null;
}

const headlineOf = ({ headline }: EventReport, { words }: Edition) => headline || words.say('flowNoHeadline');

function linkTo(report: EventReport, edition: Edition): HeadlineLink {
  return {
    text: headlineOf(report, edition),
    lang: report.language,
    href: hrefIn(edition, `/desk/stories/${report.id}`),
  };
}

/** Why a report is on the event, in one line. */
export function whyWords(
  { reason }: EventReport,
  reports: ReadonlyMap<string, EventReport>,
  edition: Edition,
): string {
  const { words } = edition;
  const other = reason.of === null ? undefined : reports.get(reason.of);
  const headline = other ? headlineOf(other, edition) : '…';
  switch (reason.why) {
    case 'first':
      return words.say('eventWhyFirst');
    case 'person':
      return words.say('eventWhyPerson');
    case 'translation':
      return words.say('eventWhyTranslation', { headline });
    case 'same copy':
      return words.say('eventWhyCopy', { headline });
    default: {
      const [names, figures, shared] = [reason.names, reason.figures, reason.words].map((items) =>
        new Intl.ListFormat(words.locale, { type: 'unit' }).format(items),
      );
      return [
        words.say('eventWhyLike', { headline }),
        names ? words.say('eventWhyNames', { names }) : null,
        figures ? words.say('eventWhyFigures', { figures }) : null,
        shared ? words.say('eventWhyWords', { words: shared }) : null,
      ]
        .filter(Boolean)
        .join(' · ');
    }
  }
}

/** Who published reports about the event: how many each, and since when. */
function whoReports(stories: readonly EventReport[], edition: Edition): [string, string][] {
  const sources = new Map<string, { count: number; first: Date }>();
  for (const { source, agency, at } of stories) {
    const name = agency && agency !== source ? `${source} / ${agency}` : source;
    const known = sources.get(name);
    if (known) known.count += 1;
    else sources.set(name, { count: 1, first: at });
  }
  return [...sources].map(([name, { count, first }]) => [
    name,
    [
      edition.words.say('eventReports', { count }),
      edition.words.say('eventStarted', { time: stampOf(first, edition) }),
    ].join(' · '),
  ]);
}

function decisionWords({ kind, stories, title }: EventDecision, { words }: Edition): string {
  switch (kind) {
    case 'split':
      return words.say('eventDidSplit', { count: stories });
    case 'join':
      return words.say('eventDidJoin', { count: stories });
    case 'show':
      return words.say('eventDidShow');
    case 'hide':
      return words.say('eventDidHide');
    case 'rename':
      return title === null ? words.say('eventDidUnname') : words.say('eventDidRename', { title });
  }
}
