import { h } from 'preact';
import { allSections } from '../../../desk/choices.queries.ts';
import { countOver } from '../../../desk/front/placed.queries.ts';
import { countItems, MOST_COUNTED } from '../../../desk/intake/intake.queries.ts';
import { countOnTheirWay, listDeskStories } from '../../../desk/list/story-list.queries.ts';
import { firstStepsDone, hasPublished } from '../../../desk/setup/setup.queries.ts';
import { countOff } from '../../../desk/webhooks/webhooks.queries.ts';
import { countDataNames } from '../../../entities/data/data-name-queue.queries.ts';
import { listWatchLists } from '../../../entities/lists/list.queries.ts';
import { listsToFetch } from '../../../entities/lists/list-addresses.ts';
import { listFetches } from '../../../entities/lists/list-fetches.queries.ts';
import { countNames } from '../../../entities/mentions/mention-queue.queries.ts';
import { countWaitingHits } from '../../../entities/screening/hits.queries.ts';
import { countCases } from '../../../evidence/cases/case.queries.ts';
import { countDesk } from '../../../evidence/queue/claim-queue.queries.ts';
import { LETTER_ORDERS, listLetters } from '../../../readers/letters/letter.queries.ts';
import { authorize, roleMay } from '../../../readers/permission.ts';
import type { MakeOwnPage } from '../../http/own-page.ts';
import type { PageContext } from '../../http/page.ts';
import { asksTwoStep } from '../../http/two-step.ts';
import type { PermittedVisitor } from '../../http/visitor.ts';
import { type Edition, hrefIn } from '../../site/edition.ts';
import { ownEdition } from '../../site/member-page.ts';
import { wantedStories } from '../flow/stories.fields.ts';
import { STORIES_PATH, storyLine } from '../flow/stories.view.ts';
import { deskPage } from '../frame/desk-page.ts';
import { readLapsed, readStuck } from '../times/alarms.view.ts';
import { firstStepsView } from './first-steps.view.ts';
import { type MineView, StartPage, type WaitingView } from './StartPage.tsx';

type Binder = PermittedVisitor<'bind figures'>;

const MOST_LETTERS = 99;
/** How many of the member's own stories are on the page: those due first. */
const MOST_MINE = 6;
const MINE = { whose: 'me', sort: 'due' } as const;

/** GET /desk: pending work, for members who can act on it. */
export const startPage: MakeOwnPage<Binder> = async (context, request, visitor) => {
  const edition = ownEdition(context, request, visitor);
  const { words } = edition;
  const { role } = visitor.by.member;
  const decides = roleMay(role, 'decide hits');
  const arranges = roleMay(role, 'arrange front');
  const reviews = roleMay(role, 'review stories');
  const writes = roleMay(role, 'write stories');
  const corrects = roleMay(role, 'correct stories');
  const [
    counts,
    waiting,
    inData,
    letters,
    hits,
    lists,
    fetches,
    stuck,
    lapsed,
    over,
    hooks,
    mine,
    onTheirWay,
    sections,
    revisions,
    isOut,
    incoming,
  ] = await Promise.all([
    countDesk(context.reading),
    countNames(context.reading),
    countDataNames(context.reading),
    countLetters(context, visitor),
    decides ? countWaitingHits(context.reading) : 0,
    roleMay(role, 'manage lists') ? listWatchLists(context.reading, edition.now) : null,
    roleMay(role, 'manage lists') ? listFetches(context.reading) : null,
    readStuck(context, edition),
    readLapsed(context, edition),
    arranges ? countOver(context.reading, edition.now) : 0,
    roleMay(role, 'manage webhooks') ? countOff(context.reading) : 0,
    writes ? readMine(context, edition, visitor) : null,
    reviews ? countOnTheirWay(context.reading) : null,
    allSections(context.reading),
    corrects ? countCases(context.reading) : 0,
    hasPublished(context.reading),
    countItems(context.reading),
  ]);
  const wanted = fetches ? listsToFetch(context.config.FETCH_LISTS ?? '') : [];
  const failed = wanted.filter(({ format }) => fetches?.get(format)?.problem).length;
  const stale = lists?.filter(({ age }) => age.stale).length ?? 0;
  const inReview = onTheirWay?.get('in review') ?? 0;
  const counted = (count: number, path: string) => {
    if (path === '/desk/outbox' && count > MOST_LETTERS) return `${MOST_LETTERS}+`;
    return path === '/desk/intake' && count > MOST_COUNTED
      ? `${words.number(MOST_COUNTED)}+`
      : words.number(count);
  };
  const row = (
    count: number,
    text: string,
    path: string,
    query: Record<string, string> = {},
  ): WaitingView => ({
    count: counted(count, path),
    none: count === 0,
    link: { text, href: hrefIn(edition, path, query) },
  });
  const rows: WaitingView[] = [
    ...(writes
      ? [row(incoming.waiting, words.say('deskWaitsIncoming', { count: incoming.waiting }), '/desk/intake')]
      : []),
    ...(onTheirWay
      ? [
          row(inReview, words.say('deskWaitsReview', { count: inReview }), STORIES_PATH, {
            state: 'in-review',
          }),
        ]
      : []),
    ...(corrects
      ? [
          row(revisions, words.say('deskWaitsRevisions', { count: revisions }), '/desk/revisions'),
          row(
            counts.corrections,
            words.say('deskWaitsCorrections', { count: counts.corrections }),
            '/desk/corrections',
          ),
        ]
      : []),
    ...(arranges ? [row(over, words.say('boardWaitsOver', { count: over }), '/desk/front')] : []),
    ...(decides ? [row(hits, words.say('deskWaitsHits', { count: hits }), '/desk/screening')] : []),
    ...(lists ? [row(stale, words.say('deskWaitsStale', { count: stale }), '/desk/lists')] : []),
    ...(failed > 0 ? [row(failed, words.say('deskWaitsFetches', { count: failed }), '/desk/lists')] : []),
    row(counts.proposed, words.say('deskWaitsProposed', { count: counts.proposed }), '/desk/figures', {
      state: 'proposed',
    }),
    row(counts.differs, words.say('deskWaitsDiffers', { count: counts.differs }), '/desk/figures', {
      verdict: 'differs',
    }),
    row(counts.unchecked, words.say('deskWaitsUnchecked', { count: counts.unchecked }), '/desk/figures', {
      verdict: 'cannot-be-checked',
    }),
    row(
      counts.unsupported,
      words.say('deskWaitsUnsupported', { count: counts.unsupported }),
      '/desk/figures',
      {
        state: 'unsupported',
      },
    ),
    row(counts.none, words.say('deskWaitsNone', { count: counts.none }), '/desk/figures', { state: 'none' }),
    ...(roleMay(role, 'review entities')
      ? [
          row(waiting.names, words.say('deskWaitsNames', { count: waiting.names }), '/desk/mentions'),
          row(inData, words.say('dnWaits', { count: inData }), '/desk/data-names', { whose: 'known' }),
          row(
            waiting.relations,
            words.say('deskWaitsRelations', { count: waiting.relations }),
            '/desk/entities',
            {
              waits: 'relations',
            },
          ),
        ]
      : []),
    ...(roleMay(role, 'manage datasets')
      ? [row(counts.rolesOpen, words.say('deskWaitsRoles', { count: counts.rolesOpen }), '/desk/datasets')]
      : []),
    ...(hooks > 0 ? [row(hooks, words.say('deskWaitsHooks', { count: hooks }), '/desk/webhooks')] : []),
    ...(letters === null
      ? []
      : [row(letters, words.say('deskWaitsLetters', { count: letters }), '/desk/outbox')]),
  ];
  const isNew = request.query.done === 'setup';
  const first =
    isOut && !isNew
      ? null
      : firstStepsView(
          await firstStepsDone(context.reading, visitor.by.member.id, edition.now),
          sections.length === 0,
          role,
          context.config,
          edition,
        );
  // Before there are stories, a list of nothings hides what there is to do.
  const waits = first ? rows.filter(({ none }) => !none) : rows;
  const welcome = isNew ? { text: words.say('setupWelcome'), wrong: false } : null;
  const head = {
    path: '/desk',
    title: words.say('deskStart'),
    intro: words.say('deskStartIntro'),
    notice: welcome,
  };
  return deskPage(
    context,
    edition,
    visitor,
    request,
    head,
    h(StartPage, {
      first,
      mine,
      title: words.say('deskWaits'),
      rows: waits,
      none: words.say('deskWaitsNothing'),
      stuck,
      lapsed,
    }),
  );
};

/** The member's own stories, the one due first at the top. */
async function readMine(context: PageContext, edition: Edition, { by }: Binder): Promise<MineView> {
  const { words } = edition;
  const wanted = wantedStories(MINE, by.member.id, edition, MOST_MINE);
  const stories = await listDeskStories(context.reading, wanted);
  return {
    title: words.say('deskMine'),
    none: stories.length > 0 ? null : words.say('deskMineNone'),
    rows: stories.slice(0, MOST_MINE).map((story) => storyLine(story, edition)),
    links: [
      { text: words.say('flowNewStory'), href: hrefIn(edition, `${STORIES_PATH}/new`) },
      ...(stories.length > 0
        ? [{ text: words.say('deskMineAll'), href: hrefIn(edition, STORIES_PATH, MINE) }]
        : []),
    ],
  };
}

/** How many emails are waiting; null for members who may not see the outbox. */
async function countLetters(context: PageContext, { session }: Binder): Promise<number | null> {
  if (!roleMay(session.member.role, 'see the outbox')) return null;
  const by = authorize(session, 'see the outbox', { twoStep: asksTwoStep(context.config) });
  const page = { order: LETTER_ORDERS.newest, most: MOST_LETTERS + 1 };
  return (await listLetters(context.reading, by, { page })).length;
}
