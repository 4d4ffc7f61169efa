import type { NamedInStory } from '../../entities/dossier/dossier-stories.queries.ts';
import type { ShownFigure } from '../../evidence/claims/shown-figures.queries.ts';
import type { Body } from '../../stories/body.ts';
import {
  entryTitle,
  keyPoints,
  type LiveBlog,
  type LiveEntry,
  type LiveSegment,
  liveSegments,
} from '../../stories/live/live-blog.ts';
import type { Story } from '../../stories/story.queries.ts';
import { type Edition, hrefIn, type LinkLanguages, pageLanguage } from '../site/edition.ts';
import { type BodyFigure, bodyFigures } from '../text/body-figures.view.ts';
import { type BodyName, bodyNames } from '../text/body-names.view.ts';
import { type BodyCorrection, passagesPutRight } from '../text/corrected.view.ts';
import { dayKey, fullStamp, type Stamp, stampIn, timeOf } from '../ui/times.ts';

/** How many entries are on one page. */
export const ENTRIES_A_PAGE = 30;

/** A text with its marks. */
export interface MarkedBody {
  readonly body: Body;
  readonly figures: readonly (BodyFigure | BodyCorrection)[];
  readonly names: readonly BodyName[];
  /** The files of its pictures by id. */
  readonly pictures: Story['pictures'];
}

/** Says that something was changed after publication. */
export type UpdatedView = NonNullable<ReturnType<typeof updatedOf>>;

/** An entry, ready to display. */
export type LiveEntryView = ReturnType<typeof entryViews>[number];

/** The part above the entries: whether the coverage continues, its summary and key points. */
export type LiveHeadView = ReturnType<typeof liveHead>;

/** The live coverage of a story, ready to display. */
export type LiveView = ReturnType<typeof liveView>;

/** A live story, with the marks in its whole text. */
export interface LiveGiven {
  readonly story: Story;
  readonly live: LiveBlog;
  readonly figures: readonly ShownFigure[];
  readonly named: readonly NamedInStory[];
}

/** The largest number of waiting entries the page can state; beyond it, this one is used. */
const COUNTED = 30;

/** The entries of one page: the newest, or those from a number down. */
function pageOfEntries({ entries }: LiveBlog, from: number | null): readonly LiveEntry[] {
  const first = from === null ? 0 : entries.findIndex(({ number }) => number <= from);
  return first < 0 ? [] : entries.slice(first, first + ENTRIES_A_PAGE);
}

/** Shapes one page of live coverage. */
export function liveView(given: LiveGiven, from: number | null, edition: Edition) {
  const { story, live } = given;
  const { words } = edition;
  const shown = pageOfEntries(live, from);
  const last = shown.at(-1);
  const next = live.entries.find(({ number }) => last && number < last.number);
  const isNewest = from === null;
  const isOn = live.endedAt === null;
  return {
    head: liveHead(given, edition),
    title: words.say('liveEntries'),
    none: live.entries.length === 0 ? words.say('liveNone') : null,
    entries: entryViews(given, shown, edition),
    newest: isNewest ? null : { text: words.say('liveNewest'), href: liveHref(edition, story) },
    older: next
      ? { text: words.say('liveOlder'), href: liveHref(edition, story, { from: String(next.number) }) }
      : null,
    pages: words.say('livePages'),
    /** The URL of new entries' events; null if the page is not the newest, or there will be none. */
    events:
      isNewest && isOn
        ? liveHref(edition, { ...story, slug: `${story.slug}/live` }, { since: String(live.change) })
        : null,
    reload: isNewest && isOn ? words.say('liveReload') : null,
    /** The page's messages about waiting entries, by their number, and about the connection. */
    words: {
      waiting: Array.from({ length: COUNTED }, (_, at) => words.say('liveNew', { count: at + 1 })),
      lost: words.say('liveLost'),
      full: words.say('liveFull'),
      gone: words.say('liveGone'),
    },
  };
}

/** Shapes the part above the entries. */
export function liveHead(given: LiveGiven, edition: Edition) {
  const { live } = given;
  const { words, zone } = edition;
  const isOn = live.endedAt === null;
  const newest = live.entries.find(({ state }) => state === 'out');
  const marked = markedIn(given, edition);
  const points = keyPoints(live);
  return {
    isOn,
    mark: isOn ? words.say('liveOn') : words.say('liveOver'),
    state: live.endedAt
      ? words.say('liveEndedAt', stampIn(live.endedAt, { words, zone }))
      : newest
        ? words.say('liveLast', { time: entryStamp(newest.at, edition).text })
        : null,
    summary: live.summary && {
      title: words.say('liveSummary'),
      text: marked(live.summary.number, live.summary.body),
      updated: updatedOf(live.summary, edition),
    },
    points:
      points.length > 0
        ? {
            title: words.say('liveKeyPoints'),
            items: points.map((entry) => ({
              text: entryTitle(entry),
              href: entryHref(given, entry, edition),
              stamp: entryStamp(entry.at, edition),
            })),
          }
        : null,
  };
}

/** Shapes entries. */
export function entryViews(given: LiveGiven, entries: readonly LiveEntry[], edition: Edition) {
  const { words } = edition;
  const marked = markedIn(given, edition);
  return entries.map((entry) => {
    const stamp = entryStamp(entry.at, edition);
    const isBack = entry.state === 'taken back';
    const anchor = anchorOf(entry.number);
    return {
      number: entry.number,
      anchor,
      link: {
        href: `${liveHref(edition, given.story, { from: String(entry.number) })}#${anchor}`,
        label: words.say('liveLinkTo', { time: stamp.text }),
      },
      stamp,
      headline: entry.headline,
      byline: entry.byline && !isBack ? words.line('by', { authors: entry.byline }) : null,
      key: entry.keyPosition === null ? null : words.say('liveKeyPoint'),
      updated: isBack ? null : updatedOf(entry, edition),
      /** The notice that replaces it if it was withdrawn. */
      takenBack: isBack ? words.say('liveTakenBack', { reason: entry.note ?? '' }) : null,
      text: marked(entry.number, entry.body),
    };
  });
}

/** The story's own text above its coverage, with its marks. */
export function liveLead(given: LiveGiven, edition: Edition): MarkedBody {
  return markedIn(given, edition)(null, given.live.lead);
}

/** The URL of a live story, or of a page of its entries; a language other than its own is named. */
export function liveHref(
  edition: LinkLanguages,
  { slug, language }: Pick<Story, 'slug' | 'language'>,
  query: Readonly<Record<string, string>> = {},
): string {
  const own = pageLanguage(edition, language);
  return hrefIn({ language: edition.language, standard: own }, `/story/${slug}`, query);
}

/** The current URL of an entry: on the first page, or on one that starts with it. */
function entryHref({ story, live }: LiveGiven, { number }: LiveEntry, edition: Edition): string {
  const query: Readonly<Record<string, string>> = beginsPage(live, number) ? { from: String(number) } : {};
  return `${liveHref(edition, story, query)}#${anchorOf(number)}`;
}

/** Whether a page of entries can start with this number: all entries of the first page are on it. */
export function beginsPage({ entries }: LiveBlog, number: number): boolean {
  return entries.findIndex((entry) => entry.number === number) >= ENTRIES_A_PAGE;
}

/** The anchor of an entry on its page. */
export function anchorOf(number: number): string {
  return `entry-${number}`;
}

/** Only the time for today, otherwise with the date; always with the zone. */
function entryStamp(at: Date, { words, zone, now }: Edition): Stamp {
  const whole = fullStamp(at, true, words, zone);
  if (dayKey(at, zone) !== dayKey(now, zone)) return whole;
  return { ...whole, text: timeOf(at, true, words, zone) };
}

function updatedOf({ updatedAt, note }: LiveEntry, edition: Edition) {
  if (!updatedAt) return null;
  return { label: edition.words.say('liveUpdated'), stamp: entryStamp(updatedAt, edition), note };
}

/** Limits the marks in the whole text to one part of it. */
function markedIn({ story, live, figures, named }: LiveGiven, edition: Edition) {
  const segments = liveSegments(live);
  const marked = bodyFigures(figures, story.body, edition);
  const names = bodyNames(named, story.body, marked, edition);
  const all = [...marked, ...passagesPutRight(story, edition).text].sort((a, b) => a.start - b.start);
  return (number: number | null, body: Body): MarkedBody => {
    const segment = segments.get(number);
    const { pictures } = story;
    return segment
      ? { body, pictures, figures: within(all, segment), names: within(names, segment) }
      : { body, pictures, figures: [], names: [] };
  };
}

function within<T extends { readonly start: number; readonly end: number }>(
  stretches: readonly T[],
  { start, end }: LiveSegment,
): T[] {
  return stretches
    .filter((stretch) => stretch.start >= start && stretch.end <= end && end > start)
    .map((stretch) => ({ ...stretch, start: stretch.start - start, end: stretch.end - start }));
}

/** The entries feed of a live story, for its page's head. */
export function liveFeedOf(
  { slug, headline }: Pick<Story, 'slug' | 'headline'>,
  { words }: Edition,
): { readonly type: string; readonly title: string; readonly href: string } {
  return {
    type: 'application/atom+xml',
    title: words.say('liveFeed', { headline }),
    href: `/story/${slug}/feed.atom`,
  };
}
