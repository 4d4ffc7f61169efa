import type { Differences } from '../../desk/events/differing-figures.ts';
import type { ShownEvent } from '../../discovery/events/shown-events.queries.ts';
import type { StoryCard } from '../../stories/card.queries.ts';
import { ownCardOf } from '../cards/card.view.ts';
import { type Edition, storyHref } from '../site/edition.ts';
import { markOf } from '../site/mark-of.ts';
import { figureHref } from '../text/body-figures.view.ts';
import { fullStamp } from '../ui/times.ts';

/** An event as readers see it. */
export interface EventFound {
  readonly event: ShownEvent;
  /** The reports that they may read, latest first. */
  readonly reports: readonly StoryCard[];
  readonly differences: Differences['differences'];
  /** What its pages show, and what they will show once it may be read. */
  readonly tags: readonly string[];
}

/** The page of an event, ready to display. */
export type EventView = ReturnType<typeof eventView>;

/** Shapes what readers see of an event. */
export function eventView(found: EventFound, edition: Edition) {
  const { words, language } = edition;
  const title = readersTitle(found, language);
  const reports = oneOfEach(found.reports, language);
  const byId = new Map(found.reports.map((report) => [report.id, report]));
  return {
    kicker: words.say('eventKicker'),
    title: title.text,
    ...(title.language && markOf(title.language, edition)),
    summary: words.say('eventSummary', { count: reports.length }),
    promise: words.say('eventPromise'),
    differ:
      found.differences.length === 0
        ? null
        : {
            title: words.say('eventDisagree'),
            about: words.say('eventDisagreeAbout'),
            columns: [words.say('eventFigure'), words.say('eventSource'), words.say('eventReport')],
            rows: found.differences.map(({ subject, language: of, figures }) => ({
              what: subject,
              lang: subject ? markOf(of, edition).lang : undefined,
              figures: figures.flatMap(({ claimId, storyId, exact, language: lang }) => {
                const report = byId.get(storyId);
                if (!report) return [];
                return [
                  {
                    text: exact,
                    href: figureHref(edition, claimId, lang),
                    lang: markOf(lang, edition).lang,
                    source: report.source.name,
                    headline: report.headline,
                    story: storyHref(edition, report),
                  },
                ];
              }),
            })),
          },
    timeline: {
      title: words.say('eventTimeline'),
      cards: reports.map((report) => ({
        ...ownCardOf(report, edition),
        kicker: [{ text: report.source.name }],
      })),
    },
    who: { title: words.say('eventWho'), rows: whoReports(reports, edition) },
  };
}

/** What readers call an event: by its editor's title, or else the headline of a report. */
export function readersTitle(
  { event, reports }: Pick<EventFound, 'event' | 'reports'>,
  language: string,
): { readonly text: string; readonly language: string | null } {
  if (event.title !== null) return { text: event.title, language: null };
  const [best] = [...reports].sort(
    (one, other) =>
      Number(other.language === language) - Number(one.language === language) ||
      Number(other.source.policy === 'own') - Number(one.source.policy === 'own') ||
      other.wordCount - one.wordCount,
  );
  return { text: best?.headline ?? '', language: best?.language ?? null };
}

/** Each report once, in the page's language if it is translated into that. */
function oneOfEach(reports: readonly StoryCard[], language: string): StoryCard[] {
  return reports.filter((report) => {
    const same = reports.filter(({ groupId }) => groupId === report.groupId);
    return report === (same.find((one) => one.language === language) ?? same.at(-1));
  });
}

function whoReports(reports: readonly StoryCard[], { words, zone }: Edition) {
  const sources = new Map<string, { count: number; first: StoryCard }>();
  for (const report of reports) {
    const known = sources.get(report.source.name);
    sources.set(report.source.name, { count: (known?.count ?? 0) + 1, first: report });
  }
  return [...sources].map(([name, { count, first }]) => ({
    name,
    said: [
      words.say('eventReports', { count }),
      words.say('eventStarted', {
        time: fullStamp(first.publishedAt, first.zoneStated, words, zone).text,
      }),
    ].join(' · '),
  }));
}
