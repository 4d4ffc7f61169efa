import type { PushBrowser } from '../../readers/alerts/channels.queries.ts';
import { type Followed, RHYTHMS, searchTarget, whatOf } from '../../readers/follows/follow.ts';
import type { Follow, Followable } from '../../readers/follows/follows.queries.ts';
import type { Names } from '../../store/tables.ts';
import { followedName, followedPath, followingFormOf, followOf } from '../cards/follow.view.ts';
import { type Edition, hrefIn } from '../site/edition.ts';
import { agentName } from '../ui/agent-name.ts';
import { fullStamp } from '../ui/times.ts';

/** The data the following page is built from. */
export interface FollowingGiven {
  /** What someone wanted to follow before logging in, and where they were; null if nothing. */
  readonly ready: {
    readonly followed: Followed;
    readonly names: Names | null;
    readonly follows: boolean;
    readonly back: string;
  } | null;
  readonly follows: readonly Follow[];
  readonly suggested: readonly Followable[];
  readonly q: string;
  readonly found: readonly Followable[];
  readonly email: string;
  readonly byMail: boolean;
  readonly browsers: readonly PushBrowser[];
  readonly feedKey: string | null;
}

/** The following page, ready to display. */
export type FollowingView = ReturnType<typeof followingView>;

/** A member's notification settings, ready to display. */
export type ChannelsView = ReturnType<typeof channelsOf>;

/** The private feed, ready to display. */
export type FeedView = ReturnType<typeof feedOf>;

/** Shapes the page of following. */
export function followingView(given: FollowingGiven, edition: Edition) {
  const { words } = edition;
  const { follows } = given;
  return {
    ready: given.ready && readyOf(given.ready, edition),
    list: follows.length > 0 ? listOf(follows, edition) : null,
    empty:
      follows.length > 0
        ? null
        : { text: words.say('followNothing'), advice: words.say('followNothingAdvice') },
    more: moreOf(given, edition),
    channels: channelsOf(given, edition),
    feed: feedOf(given.feedKey, edition),
    data: {
      label: words.say('followAsData'),
      links: [
        { text: 'JSON', href: hrefIn(edition, '/following.json') },
        { text: 'CSV', href: hrefIn(edition, '/following.csv') },
      ],
    },
  };
}

function readyOf({ followed, names, follows, back }: NonNullable<FollowingGiven['ready']>, edition: Edition) {
  const { words } = edition;
  const name = followedName(followed, names, words);
  return {
    text: words.say('readyToFollow', { name }),
    form: { ...followingFormOf(edition, '/following'), next: back },
    follow: followOf(followed, name, edition, follows),
  };
}

function kindsOf({ words }: Edition): Readonly<Record<Follow['kind'], string>> {
  return {
    section: words.say('sections'),
    topic: words.say('topics'),
    author: words.say('authors'),
    entity: words.say('followedEntities'),
    source: words.say('sources'),
    language: words.say('languages'),
    search: words.say('followSearches'),
  };
}

function listOf(follows: readonly Follow[], edition: Edition) {
  const { words } = edition;
  const rhythms = {
    none: words.say('rhythmNone'),
    'at once': words.say('rhythmAtOnce'),
    daily: words.say('rhythmDaily'),
    weekly: words.say('rhythmWeekly'),
  };
  const kinds = kindsOf(edition);
  const groups = [...new Set(follows.map(({ kind }) => kind))].map((kind) => ({
    title: kinds[kind],
    rows: follows
      .filter((follow) => follow.kind === kind)
      .map((follow) => {
        const name = followedName(follow, follow.names, words);
        return {
          id: follow.id,
          what: whatOf(follow),
          name,
          href: followedPath(follow, edition),
          label: words.say('followRhythmOf', { name }),
          alert: follow.alert,
        };
      }),
  }));
  return {
    title: words.say('followList'),
    action: hrefIn(edition, '/following/alert'),
    stopAction: hrefIn(edition, '/unfollow'),
    groups,
    rhythms: RHYTHMS.map((value) => ({ value, text: rhythms[value] })),
    stop: words.say('followStop'),
    keep: words.say('followKeep'),
    kept: words.say('doneAlerts'),
    failed: words.say('pushFailed'),
    help: words.say('followRhythmHelp', { zone: edition.zone }),
  };
}

function moreOf(given: FollowingGiven, edition: Edition) {
  const { words } = edition;
  const { q, found, suggested, follows } = given;
  const followed = new Set(follows.map(whatOf));
  const kind = kindNames(edition);
  const choice = (thing: Followable) => {
    const name = followedName(thing, thing.names, words);
    return {
      kind: kind[thing.kind],
      name,
      follow: followOf(thing, name, edition, followed.has(whatOf(thing))),
    };
  };
  const search = { kind: 'search', target: searchTarget({ q }), names: {} } as const;
  const wordsThemselves = {
    kind: kind.search,
    name: words.say('followWords', { query: q }),
    follow: followOf(search, q, edition, followed.has(whatOf(search))),
  };
  return {
    title: words.say('followMore'),
    label: words.say('followSearchLabel'),
    button: words.say('search'),
    q,
    lang: edition.language === edition.standard ? null : edition.language,
    note: q && found.length === 0 ? words.say('followNoneNamed', { query: q }) : null,
    offered: q
      ? found.length > 0
        ? words.say('followFound', { query: q })
        : null
      : suggested.length > 0
        ? words.say('followSuggested')
        : null,
    form: followingFormOf(edition, '/following', { q }),
    choices: q ? [...found.map(choice), wordsThemselves] : suggested.map(choice),
  };
}

function kindNames({ words }: Edition): Readonly<Record<Follow['kind'], string>> {
  return {
    section: words.say('section'),
    topic: words.say('topic'),
    author: words.say('author'),
    entity: words.say('followedEntity'),
    source: words.say('source'),
    language: words.say('language'),
    search: words.say('search'),
  };
}

function channelsOf({ email, byMail, browsers }: FollowingGiven, edition: Edition) {
  const { words, zone } = edition;
  return {
    title: words.say('channelsTitle'),
    mail: {
      title: words.say('channelMail'),
      text: byMail ? words.say('mailOn', { email }) : words.say('mailOff'),
      action: hrefIn(edition, '/following/channels'),
      value: byMail ? 'off' : 'on',
      button: byMail ? words.say('mailTurnOff') : words.say('mailTurnOn'),
    },
    push: {
      title: words.say('pushTitle'),
      help: words.say('pushHelp'),
      cannot: words.say('pushCannot'),
      on: words.say('pushOn'),
      off: words.say('pushOff'),
      denied: words.say('pushDenied'),
      failed: words.say('pushFailed'),
      action: hrefIn(edition, '/push/unsubscribe'),
      remove: words.say('pushRemove'),
      own: words.say('pushThis'),
      browsers: browsers.map(({ id, endpoint, agent, createdAt }) => ({
        id,
        endpoint,
        name: agentName(agent, words),
        since: words.say('pushSince', { date: fullStamp(createdAt, true, words, zone).text }),
      })),
    },
  };
}

function feedOf(key: string | null, edition: Edition) {
  const { words } = edition;
  return {
    title: words.say('feedTitle'),
    help: words.say('feedHelp'),
    action: hrefIn(edition, '/following/feed'),
    make: words.say('feedMake'),
    address:
      key === null
        ? null
        : {
            label: words.say('feedAddress'),
            value: `${edition.publicUrl}/following/feed/${key}`,
            copy: words.say('feedCopy'),
            copied: words.say('feedCopied'),
            renew: words.say('feedRenew'),
            hint: words.say('feedRenewHelp'),
            end: words.say('feedEnd'),
          },
  };
}
