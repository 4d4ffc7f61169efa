import { type Feed, stateOf } from '../../../desk/feeds/feed.ts';
import type { FeedItem, FeedRun } from '../../../desk/feeds/feeds.queries.ts';
import type { FeedTyped } from '../../../desk/feeds/read-feed-terms.ts';
import type { NamedRef } from '../../../stories/story.ts';
import { type Edition, hrefIn } from '../../site/edition.ts';
import type { LinkView } from '../../site/frame.view.ts';
import { fullStamp, type Stamp } from '../../ui/times.ts';
import { policyWord } from '../frame/choices.view.ts';
import { type FeedRefused, type FeedTermsView, feedFields, typedOf } from './feed-form.view.ts';
import {
  feedGoalWord,
  feedKindWord,
  feedStateWord,
  itemWord,
  problemWords,
  runWord,
  troubleWords,
} from './feed-words.ts';
import { FEEDS_PATH } from './feeds.view.ts';

/** One feed, ready to display. */
export interface FeedView {
  readonly facts: readonly string[];
  readonly address: { readonly label: string; readonly text: string };
  readonly trouble: string | null;
  /** The program's details, in English. */
  readonly detail: string | null;
  readonly times: readonly { readonly label: string; readonly text: string; readonly stamp: Stamp | null }[];
  readonly acts: {
    readonly action: string;
    readonly buttons: readonly { readonly what: string; readonly text: string }[];
    readonly remove: { readonly text: string; readonly hint: string };
  };
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
  readonly form: {
    readonly title: string;
    readonly action: string;
    readonly version: string;
    readonly fields: FeedTermsView;
    readonly button: string;
  };
  readonly links: readonly LinkView[];
}

/** What a feed's page shows besides the feed. */
export interface FeedKnown {
  readonly runs: readonly FeedRun[];
  readonly items: readonly FeedItem[];
  readonly sections: readonly NamedRef[];
}

/** Shapes the page of one feed; `typed` is a refused form. */
export function feedView(
  feed: Feed,
  { runs, items, sections }: FeedKnown,
  typed: { readonly values: FeedTyped; readonly refused: FeedRefused } | null,
  now: Date,
  edition: Edition,
): FeedView {
  const { words } = edition;
  const path = `${FEEDS_PATH}/${feed.id}`;
  const state = stateOf(feed);
  const isFetched = state === 'followed' || state === 'failing';
  return {
    facts: [
      feedStateWord(state, words),
      feedKindWord(feed.kind, words),
      words.say('feedItems', { count: feed.items }),
    ],
    address: { label: words.say('feedWhere'), text: feed.address },
    trouble: troubleWords(feed, edition),
    detail: state === 'failing' ? (feed.problem?.says ?? null) : null,
    times: timesOf(feed, isFetched, now, edition),
    acts: {
      action: hrefIn(edition, `${path}/acts`),
      buttons: isFetched
        ? [
            { what: 'fetch', text: words.say('feedFetch') },
            { what: 'pause', text: words.say('feedPause') },
          ]
        : [{ what: 'resume', text: words.say('feedResume') }],
      remove: { text: words.say('feedRemove'), hint: words.say('feedRemoveHint') },
    },
    runs: {
      title: words.say('feedRuns'),
      none: runs.length === 0 ? words.say('feedNotFetched') : null,
      rows: runs.map((run) => runRow(run, edition)),
    },
    came: {
      title: words.say('feedCame'),
      none: items.length === 0 ? words.say('feedCameNone') : null,
      rows: items.map((item) => itemRow(item, edition)),
    },
    form: {
      title: words.say('feedTerms'),
      action: hrefIn(edition, path),
      version: String(feed.version),
      fields: feedFields(typed?.values ?? typedOf(feed), typed?.refused ?? {}, sections, edition),
      button: words.say('feedSave'),
    },
    links: [
      { text: words.say('feedsBack'), href: hrefIn(edition, FEEDS_PATH) },
      { text: words.say('feedToSource'), href: hrefIn(edition, `/desk/sources/${feed.source.slug}`) },
      { text: words.say('asJson'), href: `${path}.json` },
    ],
  };
}

function timesOf(feed: Feed, isFetched: boolean, now: Date, { words, zone }: Edition): FeedView['times'] {
  const at = (label: string, time: Date | null) => ({
    label,
    text: words.say('feedNotFetched'),
    stamp: time && fullStamp(time, true, words, zone),
  });
  const said = (label: string, text: string) => ({ label, text, stamp: null });
  const { fetches, unchanged, nextAt, movedFrom } = feed;
  const next =
    nextAt <= now ? said(words.say('feedNext'), words.say('feedSoon')) : at(words.say('feedNext'), nextAt);
  const counts = { fetches: words.number(fetches), unchanged: words.number(unchanged) };
  const { name, policy } = feed.source;
  return [
    said(words.say('flowSource'), `${name}: ${policyWord(policy, words)}`),
    said(words.say('feedGoesTo'), feedGoalWord(feed.goesTo, words)),
    at(words.say('feedLast'), feed.fetchedAt),
    ...(feed.changedAt ? [at(words.say('feedLastNew'), feed.changedAt)] : []),
    ...(isFetched ? [next] : []),
    said(words.say('feedFetches'), words.say('feedFetchesSay', counts)),
    ...(movedFrom ? [said(words.say('feedMoved'), movedFrom)] : []),
  ];
}

function runRow(run: FeedRun, { words, zone }: Edition): FeedView['runs']['rows'][number] {
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

function itemRow(item: FeedItem, edition: Edition): FeedView['came']['rows'][number] {
  const { words, zone } = edition;
  return {
    href: item.storyId ? hrefIn(edition, `/desk/stories/${item.storyId}`) : null,
    headline: item.headline ?? words.say('flowNoHeadline'),
    outcome: itemWord(item.outcome, words),
    at: fullStamp(item.at, true, words, zone),
    reason: item.reason,
  };
}
