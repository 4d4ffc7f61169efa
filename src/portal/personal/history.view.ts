import type { ReadStory } from '../../readers/history/history.queries.ts';
import type { Member } from '../../readers/member.ts';
import { type Edition, hrefIn, storyHref } from '../site/edition.ts';
import { markOf } from '../site/mark-of.ts';
import { memberFrameOf } from '../site/member-frame.view.ts';
import { dayIn } from '../ui/day-span.ts';
import type { NoticeView } from '../ui/form/Notice.tsx';
import { datetimeOf, timeOf, weekdayStamp } from '../ui/times.ts';
import { isHalfRead, percentOf } from './reading-place.view.ts';

/** One story in the history, ready to display. */
export type ReadStoryView = ReturnType<typeof readStoryView>;

/** The history page, ready to display. */
export type HistoryView = ReturnType<typeof historyView>;

/** Shapes the history page. */
export function historyView(
  shown: {
    readonly member: Member;
    readonly keeps: boolean;
    readonly read: readonly ReadStory[];
    readonly before: string | undefined;
    readonly more: string | null;
    readonly notice: NoticeView | null;
  },
  edition: Edition,
) {
  const { words, zone } = edition;
  const { keeps, read } = shown;
  const days = new Map<string, ReadStory[]>();
  for (const story of read) {
    const day = dayIn(story.readAt, zone);
    days.set(day, [...(days.get(day) ?? []), story]);
  }
  const act = (name: string) => hrefIn(edition, `/history/${name}`);
  return {
    frame: memberFrameOf(edition, shown.member, {
      path: '/history',
      title: words.say('history'),
      intro: words.say('historyIntro'),
      notice: shown.notice,
    }),
    paused: keeps ? null : words.say('historyIsPaused'),
    pause: keeps
      ? { on: 'no', text: words.say('pauseHistory') }
      : { on: 'yes', text: words.say('goOnWithHistory') },
    days: [...days].map(([day, items]) => ({
      day,
      title: weekdayStamp(items[0]?.readAt ?? edition.now, words, zone),
      items: items.map((story) => readStoryView(story, edition)),
    })),
    empty: read.length > 0 ? null : emptyOf(keeps, edition),
    older:
      shown.more === null
        ? null
        : { text: words.say('earlierHistory'), href: hrefIn(edition, '/history', { after: shown.more }) },
    newest: shown.before ? { text: words.say('newestHistory'), href: hrefIn(edition, '/history') } : null,
    pagesLabel: words.say('pagesLabel'),
    exports:
      read.length === 0
        ? []
        : [
            { text: 'JSON', href: '/history.json' },
            { text: 'CSV', href: '/history.csv' },
          ],
    actions: { remove: act('remove'), clear: act('clear'), pause: act('pause') },
    words: wordsOf(edition),
  };
}

function readStoryView(story: ReadStory, edition: Edition) {
  const { words, zone } = edition;
  const { slug, headline, progress, readAt } = story;
  const stamp = { text: timeOf(readAt, true, words, zone), datetime: datetimeOf(readAt, true) };
  if (headline === null) {
    return {
      slug,
      href: null,
      headline: words.say('storyGone'),
      lang: undefined,
      dir: undefined,
      stamp,
      howFar: null,
      goOn: null,
    };
  }
  const href = storyHref(edition, story);
  const half = isHalfRead(progress);
  return {
    slug,
    href,
    headline,
    ...markOf(story.language, edition),
    stamp,
    howFar: half
      ? words.say('readTo', { percent: percentOf(progress, words) })
      : progress > 0.5
        ? words.say('readToEnd')
        : null,
    goOn: half ? { text: words.say('goOn'), href: `${href}#go-on` } : null,
  };
}

function emptyOf(keeps: boolean, edition: Edition) {
  const { words } = edition;
  const links = [{ text: words.say('frontPage'), href: hrefIn(edition, '/') }];
  const text = words.say('noHistory');
  return keeps
    ? { text, advice: words.say('noHistoryAdvice'), links }
    : { text, advice: words.say('noHistoryPaused'), links };
}

function wordsOf({ words }: Edition) {
  return {
    remove: words.say('removeFromHistory'),
    clearDay: words.say('clearDay'),
    clearAll: words.say('clearAll'),
    clearAllSure: words.say('clearAllSure'),
    clearAllNow: words.say('clearAllNow'),
    settings: words.say('historySettings'),
    takeOut: words.say('takeHistoryOut'),
  };
}
