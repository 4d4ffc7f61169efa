import { h } from 'preact';
import { isAlertedByMail, listPushBrowsers } from '../../readers/alerts/channels.queries.ts';
import { feedKeyOf } from '../../readers/alerts/feed-key.queries.ts';
import { namesOfReasons } from '../../readers/alerts/told.queries.ts';
import { readFollowed, whatOf } from '../../readers/follows/follow.ts';
import {
  type Followable,
  findFollowable,
  followedAmong,
  listFollows,
  searchFollowables,
} from '../../readers/follows/follows.queries.ts';
import { knownSecrets } from '../../readers/secrets/secrets.queries.ts';
import { listSections, listTopics } from '../../stories/catalogue.queries.ts';
import { followedName, followedPath } from '../cards/follow.view.ts';
import type { Form } from '../http/form.ts';
import { nextPath } from '../http/next-path.ts';
import type { MakeOwnPage } from '../http/own-page.ts';
import type { Page, PageContext, PageRequest } from '../http/page.ts';
import type { QueryField } from '../http/query-field.ts';
import type { PermittedVisitor } from '../http/visitor.ts';
import { csvDownload } from '../json/csv.ts';
import type { Edition } from '../site/edition.ts';
import { memberFrameOf } from '../site/member-frame.view.ts';
import { memberPage, ownEdition } from '../site/member-page.ts';
import type { NoticeView } from '../ui/form/Notice.tsx';
import { FollowingPage } from './FollowingPage.tsx';
import { type FollowingGiven, followingView } from './following.view.ts';

/** A member who may use their own account. */
export type Member = PermittedVisitor<'use own account'>;

/** The fields of the forms of following. */
export const FOLLOWING_FORMS = {
  follow: { what: { most: 800 }, next: { most: 500 } },
  alert: { id: { most: 36, many: true }, alert: { most: 10, many: true } },
  channels: { mail: { most: 3 } },
  feed: { do: { most: 10 } },
  pushOn: { endpoint: { most: 1_000 }, p256dh: { most: 200 }, auth: { most: 100 } },
  pushOff: { endpoint: { most: 1_000 }, id: { most: 36 } },
} as const satisfies Record<string, Form>;

/** The query field for the last act. */
export const FOLLOWING_DONE: QueryField = {
  pattern: /^(followed|unfollowed|alerts|mailon|mailoff|browser|feed|feedended)$/,
  most: 12,
  takes: 'the last completed action',
};

/** The query fields of a visitor who wanted to follow something before login: what, and where they were. */
export const FOLLOWING_READY = {
  follow: { pattern: /^[^\p{Cc}]*$/u, most: 800, takes: 'what you wanted to follow' },
  back: { pattern: /^[^\p{Cc}]*$/u, most: 500, takes: 'a path of this portal' },
} as const satisfies Record<string, QueryField>;

const FOUND = 8;
const SUGGESTED_TOPICS = 10;

/** `/following`: what a member follows, and their notification settings. */
export const followingPage: MakeOwnPage<Member> = async (context, request, visitor) =>
  drawFollowing(context, request, visitor, noticeOf(request, ownEdition(context, request, visitor)));

/** Draws the following page with the result of the last act. */
export async function drawFollowing(
  context: PageContext,
  request: PageRequest,
  visitor: Member,
  notice: NoticeView | null,
  status: Page['status'] = 200,
): Promise<Page> {
  const edition = ownEdition(context, request, visitor);
  const { words } = edition;
  const { reading, config, clock } = context;
  const q = request.query.q ?? '';
  const follows = await listFollows(reading, visitor.by, edition.now);
  const view = followingView(
    {
      follows,
      q,
      ready: await readyToFollow(context, request, visitor.by, edition.now),
      found: q ? await searchFollowables(reading, q, FOUND, clock.now()) : [],
      suggested: q ? [] : await suggestions(context, edition, new Set(follows.map(whatOf))),
      email: visitor.by.member.email,
      byMail: await isAlertedByMail(reading, visitor.by),
      browsers: await listPushBrowsers(reading, visitor.by),
      feedKey: await feedKeyOf(reading, visitor.by, await knownSecrets(reading, config)),
    },
    edition,
  );
  const frame = memberFrameOf(edition, visitor.by.member, {
    path: '/following',
    title: words.say('following'),
    intro: words.say('followIntro'),
    notice,
  });
  return memberPage(
    context,
    edition,
    { path: '/following', frame, status, query: q ? { q } : {} },
    h(FollowingPage, { view }),
  );
}

/** `/following.json`: the same list as data. */
export const followingJson: MakeOwnPage<Member> = async (context, request, visitor) => ({
  status: 200,
  type: 'application/json; charset=utf-8',
  text: JSON.stringify({ following: await rowsOf(context, request, visitor) }),
  cacheTags: null,
});

/** `/following.csv`: the same list as a table. */
export const followingCsv: MakeOwnPage<Member> = async (context, request, visitor) => {
  const rows = await rowsOf(context, request, visitor);
  const heads = ['kind', 'target', 'name', 'url', 'alert', 'since'] as const;
  return csvDownload('following', [heads, ...rows.map((row) => heads.map((head) => row[head]))]);
};

async function rowsOf(context: PageContext, request: PageRequest, visitor: Member) {
  const edition = ownEdition(context, request, visitor);
  const follows = await listFollows(context.reading, visitor.by, context.clock.now());
  return follows.map((follow) => {
    const path = followedPath(follow, edition);
    return {
      kind: follow.kind,
      target: follow.target,
      name: followedName(follow, follow.names, edition.words),
      url: path && edition.publicUrl + path,
      alert: follow.alert,
      since: follow.createdAt.toISOString(),
    };
  });
}

/**
 * What someone tried to follow before logging in; it is followed when they press the button, never by opening this
 * page.
 */
async function readyToFollow(
  { reading }: PageContext,
  { query }: PageRequest,
  by: Member['by'],
  now: Date,
): Promise<FollowingGiven['ready']> {
  const followed = readFollowed(query.follow ?? '');
  if (!followed || !(await findFollowable(reading, followed, now))) return null;
  const names = (await namesOfReasons(reading, [followed], now)).get(whatOf(followed)) ?? null;
  const follows = (await followedAmong(reading, by, [followed])).has(whatOf(followed));
  return { followed, names, follows, back: nextPath(query.back, '/following') };
}

async function suggestions(
  { reading }: PageContext,
  { language, now }: Edition,
  followed: ReadonlySet<string>,
): Promise<Followable[]> {
  const sections = (await listSections(reading, language, now)).filter(({ count }) => count > 0);
  const topics = await listTopics(reading, language, SUGGESTED_TOPICS, now);
  return [
    ...sections.map(({ slug, names }) => ({ kind: 'section' as const, target: slug, names })),
    ...topics.map(({ slug, names }) => ({ kind: 'topic' as const, target: slug, names })),
  ].filter((thing) => !followed.has(whatOf(thing)));
}

function noticeOf({ query }: PageRequest, { words }: Edition): NoticeView | null {
  const texts: Readonly<Record<string, string>> = {
    followed: words.say('doneFollowed'),
    unfollowed: words.say('doneUnfollowed'),
    alerts: words.say('doneAlerts'),
    mailon: words.say('doneMailOn'),
    mailoff: words.say('doneMailOff'),
    browser: words.say('doneBrowser'),
    feed: words.say('doneFeed'),
    feedended: words.say('doneFeedEnded'),
  };
  const text = texts[query.done ?? ''];
  return text === undefined ? null : { text, wrong: false };
}
