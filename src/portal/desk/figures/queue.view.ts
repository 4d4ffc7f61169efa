import { VERDICTS, type Verdict } from '../../../evidence/checks/verdict.ts';
import {
  QUEUE_STATES,
  type QueuedClaim,
  type QueueState,
} from '../../../evidence/queue/claim-queue.queries.ts';
import type { Words } from '../../../words/words.ts';
import { writeCursor } from '../../http/cursor.ts';
import { cutPage } from '../../json/next-page.ts';
import { type Edition, hrefIn, queryOf } from '../../site/edition.ts';
import type { LinkView } from '../../site/frame.view.ts';
import { asideWord, judgedWord, placeWord, verdictWord } from '../../text/mark-words.ts';
import { deskPaging } from '../frame/desk-paging.ts';
import { hedgedValue, measureWord, statementWords, valueIn, writePeriod } from './figure-words.ts';

/** How many claims are on one page. */
export const CLAIMS_LISTED = 50;

/** The verdicts as written in URLs. */
export const VERDICT_WORDS: ReadonlyMap<string, Verdict> = new Map(
  VERDICTS.map((verdict) => [verdict.replaceAll(' ', '-'), verdict]),
);

/** A sentence with its figure highlighted. */
export type QuotedView = ReturnType<typeof quotedOf>;

/** One claim in the queue, ready to display. */
export type QueueRow = ReturnType<typeof rowOf>;

/** The queue: claims under the headline of their story. */
export type QueueView = ReturnType<typeof queueView>;

/** The filters of the queue. */
export type QueueAsked = Readonly<
  Partial<Record<'state' | 'verdict' | 'story' | 'cursor', string | undefined>>
>;

/** Shapes a page of the queue; `claims` has one more than a page if there are more. */
export function queueView(claims: readonly QueuedClaim[], asked: QueueAsked, edition: Edition) {
  const { words } = edition;
  const { state, verdict, story } = asked;
  const page = claims.slice(0, CLAIMS_LISTED);
  const at = (to: QueueState | undefined, text: string): LinkView => ({
    text,
    href: hrefIn(edition, '/desk/figures', { state: to, verdict, story }),
    current: state === to,
  });
  const data = (kind: string) => `/desk/figures.${kind}${queryOf({ state, verdict, story })}`;
  return {
    showLabel: words.say('deskShow'),
    shown: [at(undefined, words.say('all')), ...QUEUE_STATES.map((to) => at(to, stateWord(to, words)))],
    search: {
      action: '/desk/figures',
      hidden: [
        ...(edition.language === edition.standard ? [] : [['lang', edition.language] as const]),
        ...(state ? [['state', state] as const] : []),
      ],
      story: { name: 'story', label: words.say('deskStorySlug'), value: story },
      verdict: { name: 'verdict', label: words.say('deskVerdict'), value: verdict },
      verdicts: [
        { value: '', text: words.say('deskAnyVerdict') },
        ...[...VERDICT_WORDS].map(([value, known]) => ({ value, text: verdictWord(known, words) })),
      ],
      button: words.say('deskNarrow'),
    },
    stories: byStory(page, state, edition),
    empty:
      page.length === 0
        ? { text: words.say('deskNoFigures'), advice: words.say('deskNoFiguresAdvice') }
        : null,
    paging: deskPaging(
      edition,
      '/desk/figures',
      { state, verdict, story, cursor: asked.cursor },
      cutPage(claims, CLAIMS_LISTED, ({ at: publishedAt, id }) => writeCursor({ publishedAt, id })).cursor,
    ),
    data: [
      { text: words.say('asCsv'), href: data('csv') },
      { text: words.say('asJson'), href: data('json') },
    ],
  };
}

function byStory(claims: readonly QueuedClaim[], state: string | undefined, edition: Edition) {
  const stories = new Map<string, { headline: LinkView; rows: QueueRow[] }>();
  for (const claim of claims) {
    const known = stories.get(claim.storyId);
    const story = known ?? {
      headline: {
        text: claim.headline,
        href: hrefIn(edition, '/desk/figures', { story: claim.slug }),
        lang: claim.language,
      },
      rows: [],
    };
    story.rows.push(rowOf(claim, state, edition));
    if (!known) stories.set(claim.storyId, story);
  }
  return [...stories.values()];
}

function rowOf(claim: QueuedClaim, state: string | undefined, edition: Edition) {
  const { words } = edition;
  const { figure } = claim;
  const where = placeWord(claim.place, words);
  const about = figure.statement
    ? [
        ...(where ? [where] : []),
        // In a list of statements only, it is obvious.
        ...(state === 'statements' ? [] : [words.say('statementWord')]),
        ...statementWords(figure, figure.statement, words),
      ]
    : [
        ...(where ? [where] : []),
        hedgedValue(figure.hedge, valueIn(figure.value, figure.unit, words), words),
        measureWord(figure.measure, words),
        ...(figure.period ? [writePeriod(figure.period)] : []),
        ...(figure.subject.words ? [figure.subject.words] : []),
      ];
  return {
    quoted: quotedOf(claim),
    href: hrefIn(edition, `/desk/figures/${claim.id}`),
    mark: claim.mark,
    about,
    state: stateOf(claim, words),
  };
}

/** The sentence of a claim, with its figure highlighted. */
export function quotedOf(claim: { sentence: string; exact: string; language: string }) {
  const { sentence, exact, language } = claim;
  const at = sentence.indexOf(exact);
  if (at < 0) return { before: `${sentence} `, exact, after: '', lang: language };
  return { before: sentence.slice(0, at), exact, after: sentence.slice(at + exact.length), lang: language };
}

function stateOf(claim: QueuedClaim, words: Words) {
  const plain = (text: string) => ({ text, look: null });
  const rests =
    claim.rests === 'query'
      ? [plain(words.say('deskOnData'))]
      : claim.rests === 'source'
        ? [plain(words.say('deskOnSource'))]
        : [];
  const percent = new Intl.NumberFormat(words.locale, { style: 'percent' }).format(claim.score ?? 0);
  return [
    ...(claim.hidden ? [plain(words.say('deskHidden'))] : []),
    ...(claim.setAside ? [plain(asideWord(claim.setAside, words))] : []),
    ...(claim.verdict
      ? [
          {
            text: judgedWord({ verdict: claim.verdict, reason: claim.reason }, words),
            look: claim.verdict === 'differs' ? ('wrong' as const) : null,
          },
        ]
      : []),
    ...rests,
    ...(claim.signed ? [plain(words.say('deskSigned'))] : []),
    ...(claim.proposals > 0
      ? [{ text: words.say('deskProposals', { count: claim.proposals, percent }), look: 'todo' as const }]
      : []),
    ...(claim.rests === null && claim.proposals === 0 && !claim.setAside
      ? [{ text: words.say('deskNothingBehind'), look: null }]
      : []),
  ];
}

function stateWord(state: QueueState, words: Words): string {
  switch (state) {
    case 'proposed':
      return words.say('deskStateProposed');
    case 'none':
      return words.say('deskStateNone');
    case 'bound':
      return words.say('deskStateBound');
    case 'unsupported':
      return words.say('deskStateUnsupported');
    case 'unsigned':
      return words.say('deskStateUnsigned');
    case 'aside':
      return words.say('deskStateAside');
    case 'statements':
      return words.say('deskStateStatements');
    case 'hidden':
      return words.say('deskStateHidden');
  }
}
