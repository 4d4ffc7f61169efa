import type { Config } from '../../../config.ts';
import { type Feed, stateOf } from '../../../desk/feeds/feed.ts';
import { type FeedItem, type FeedRun, feedItems, feedRuns } from '../../../desk/feeds/feeds.queries.ts';
import type { Reading } from '../../../store/database.ts';
import type { Words } from '../../../words/words.ts';
import { type Edition, hrefIn } from '../../site/edition.ts';
import { fullStamp, type Stamp } from '../../ui/times.ts';
import { policyWord } from '../frame/choices.view.ts';
import { feedGoalWord, itemWord, problemWords, runWord } from './feed-words.ts';
import { hubWords } from './hub-words.ts';

/** How many runs and items of a feed are shown. */
const FEED_ROWS = 30;

/** What a feed did, ready to display. */
export interface FeedHistoryView {
  readonly address: { readonly label: string; readonly text: string };
  /** The program's details, in English. */
  readonly detail: string | null;
  readonly times: readonly { readonly label: string; readonly text: string; readonly stamp: Stamp | null }[];
  readonly runs: {
    readonly title: string;
    readonly none: string | null;
    readonly rows: readonly {
      readonly at: Stamp;
      readonly outcome: string;
      readonly wrong: boolean;
      readonly meta: readonly string[];
    }[];
  };
  readonly came: {
    readonly title: string;
    readonly none: string | null;
    readonly rows: readonly {
      readonly href: string | null;
      readonly headline: string;
      readonly outcome: string;
      readonly at: Stamp;
      readonly reason: string | null;
    }[];
  };
}

/** The last runs and items of a feed. */
export interface FeedHistory {
  readonly runs: readonly FeedRun[];
  readonly items: readonly FeedItem[];
}

/** Reads what a feed did. */
export async function readHistory(reading: Reading, id: string): Promise<FeedHistory> {
  return {
    runs: await feedRuns(reading, id, FEED_ROWS),
    items: await feedItems(reading, id, FEED_ROWS),
  };
}

/** Shapes what a feed did. */
export function feedHistoryView(
  feed: Feed,
  { runs, items }: FeedHistory,
  { PUBLIC_URL }: Pick<Config, 'PUBLIC_URL'>,
  edition: Edition,
): FeedHistoryView {
  const { words } = edition;
  const state = stateOf(feed);
  return {
    address:
      feed.kind === 'push'
        ? { label: words.say('feedPushTo'), text: `${PUBLIC_URL}${feed.address}` }
        : { label: words.say('feedWhere'), text: feed.address },
    detail: state === 'failing' ? (feed.problem?.says ?? null) : null,
    times: timesOf(feed, state === 'followed' || state === 'failing', edition),
    runs: {
      title: words.say('feedRuns'),
      none: runs.length === 0 ? noRunsWord(feed, words) : null,
      rows: runs.map((run) => runRow(run, edition)),
    },
    came: {
      title: words.say('feedCame'),
      none: items.length === 0 ? words.say('feedCameNone') : null,
      rows: items.map((item) => itemRow(item, edition)),
    },
  };
}

/** The same as data. */
export async function feedHistory(reading: Reading, id: string) {
  const { runs, items } = await readHistory(reading, id);
  return {
    runs: runs.map(({ firstAt, lastAt, ...run }) => ({
      first: firstAt.toISOString(),
      last: lastAt.toISOString(),
      ...run,
    })),
    came: items.map(({ headline, outcome, reason, at, storyId, storyState }) => ({
      ...{ headline, outcome, reason, at: at.toISOString() },
      story: storyId && { id: storyId, state: storyState },
    })),
  };
}

function timesOf(feed: Feed, isFetched: boolean, edition: Edition): FeedHistoryView['times'] {
  const { words, zone, now } = edition;
  const hub = isFetched ? hubWords(feed, edition) : null;
  const at = (label: string, time: Date | null) => ({
    label,
    text: nothingWord(feed, words),
    stamp: time && fullStamp(time, true, words, zone),
  });
  const said = (label: string, text: string) => ({ label, text, stamp: null });
  const { fetches, unchanged, nextAt, movedFrom } = feed;
  const isPush = feed.kind === 'push';
  const next =
    nextAt <= now ? said(words.say('feedNext'), words.say('feedSoon')) : at(words.say('feedNext'), nextAt);
  const counts = { fetches: words.number(fetches), unchanged: words.number(unchanged) };
  const { name, policy } = feed.source;
  return [
    said(words.say('flowSource'), `${name}: ${policyWord(policy, words)}`),
    said(words.say('feedGoesTo'), feedGoalWord(feed.goesTo, words)),
    at(isPush ? words.say('feedLastPush') : words.say('feedLast'), feed.fetchedAt),
    ...(feed.changedAt ? [at(words.say('feedLastNew'), feed.changedAt)] : []),
    ...(isFetched && !isPush ? [next] : []),
    ...(hub ? [said(words.say('feedHub'), hub)] : []),
    ...(isPush ? [] : [said(words.say('feedFetches'), words.say('feedFetchesSay', counts))]),
    ...(movedFrom ? [said(words.say('feedMoved'), movedFrom)] : []),
  ];
}

function noRunsWord({ kind }: Feed, words: Words): string {
  return kind === 'push' ? words.say('feedNoPushes') : words.say('feedNoRuns');
}

function nothingWord({ kind }: Feed, words: Words): string {
  return kind === 'push' ? words.say('feedNothingPushed') : words.say('feedNotFetched');
}

function runRow(run: FeedRun, { words, zone }: Edition): FeedHistoryView['runs']['rows'][number] {
  const { outcome, times, problem, taken, revised, withdrawn, refused, filtered } = run;
  const counted = [
    [taken, itemWord('taken', words)],
    [revised, itemWord('revised', words)],
    [withdrawn, itemWord('withdrawn', words)],
    [refused, itemWord('refused', words)],
    [filtered, itemWord('filtered', words)],
  ] as const;
  return {
    at: fullStamp(run.lastAt, true, words, zone),
    outcome: runWord(outcome, words),
    wrong: outcome === 'failed',
    meta: [
      ...(times > 1 ? [words.say('feedRunTimes', { count: times })] : []),
      ...(problem ? [problemWords(problem, words)] : []),
      ...counted.filter(([count]) => count > 0).map(([count, what]) => `${what}: ${words.number(count)}`),
    ],
  };
}

function itemRow(item: FeedItem, edition: Edition): FeedHistoryView['came']['rows'][number] {
  const { words, zone } = edition;
  return {
    href: item.storyId ? hrefIn(edition, `/desk/stories/${item.storyId}`) : null,
    headline: item.headline ?? words.say('flowNoHeadline'),
    outcome: itemWord(item.outcome, words),
    at: fullStamp(item.at, true, words, zone),
    reason: item.reason,
  };
}
