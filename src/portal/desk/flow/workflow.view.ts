import type { Colleague } from '../../../desk/colleagues.queries.ts';
import type { MadeMove, StoryFlow } from '../../../desk/flow.queries.ts';
import { forgottenAt } from '../../../desk/trash/trash.ts';
import { MOVES, type Move, type MoveRule, missingPairs, movesFor } from '../../../desk/workflow.ts';
import type { Member } from '../../../readers/member.ts';
import { IMPORT_MOVES } from '../../../stories/reopen-settled.ts';
import type { StoryState } from '../../../stories/story.ts';
import type { Words } from '../../../words/words.ts';
import { type Edition, hrefIn } from '../../site/edition.ts';
import { fullStamp } from '../../ui/times.ts';
import { zoneTimeValue } from '../../ui/zone-time.ts';
import { madeMoveWord, moveField, moveWord, stateWord } from './flow-words.ts';
import type { FlowWord } from './stories.view.ts';
import { seenField } from './text-seen.ts';

/** A move as a button. */
export type MoveButton = ReturnType<typeof button>;

/** The status of a story in short, as the editor page shows it. */
export type FlowPartView = ReturnType<typeof flowPartView>;

/** The workflow of a story, ready to display. */
export type WorkflowView = ReturnType<typeof workflowView>;

/** The values of a form that is shown again. */
export type FlowSent = Readonly<Record<string, string>>;

/** The status of a story, in short; `placed` says on which boards it is. */
export function flowPartView(
  flow: StoryFlow,
  placed: readonly FlowWord[],
  member: Pick<Member, 'id' | 'role'>,
  twoPairs: boolean,
  edition: Edition,
) {
  const { words } = edition;
  const page = `/desk/stories/${flow.id}`;
  const simple = offered(flow, member, twoPairs).filter((move) => {
    const rule: MoveRule = MOVES[move];
    return !rule.note && !rule.time;
  });
  return {
    label: words.say('flowWorkflow'),
    words: [
      ...timesOf(flow, edition),
      ...placed,
      ...noteOf(flow, words),
      ...(flow.assigned ? [{ text: words.say('flowGivenTo', { name: flow.assigned.name }) }] : []),
    ],
    comments: {
      text:
        flow.comments > 0
          ? words.say('flowOpenComments', { count: flow.comments })
          : words.say('flowComments'),
      href: hrefIn(edition, `${page}/comments`),
    },
    workflow: { text: words.say('flowWorkflow'), href: hrefIn(edition, `${page}/workflow`) },
    /** Null once it is withdrawn or deleted. */
    preview: ['withdrawn', 'deleted'].includes(flow.state)
      ? null
      : { text: words.say('pvTitle'), href: hrefIn(edition, `${page}/preview`) },
    /** Where its entries are written; null if it is not a live blog. */
    live: flow.isLive ? { text: words.say('liveDeskTitle'), href: hrefIn(edition, `${page}/live`) } : null,
    action: hrefIn(edition, `${page}/move`),
    /** The version it was drawn for. */
    seen: seenField(flow.seen),
    /** The moves that need neither a note nor a time. */
    moves: simple.map((move, at) => button(move, at, words)),
    /** Why the primary move is missing; null if it is not. */
    why: whyNot(flow, member, twoPairs, words),
  };
}

/** Shapes the page of a story's workflow. */
export function workflowView(
  parts: {
    readonly flow: StoryFlow;
    readonly moves: readonly MadeMove[];
    readonly colleagues: readonly Colleague[];
    readonly sent: FlowSent;
  },
  member: Pick<Member, 'id' | 'role'>,
  twoPairs: boolean,
  edition: Edition,
) {
  const { flow, sent } = parts;
  const { words, zone } = edition;
  const page = `/desk/stories/${flow.id}`;
  const mine = offered(flow, member, twoPairs);
  return {
    links: [
      { text: words.say('flowTheText'), href: hrefIn(edition, page) },
      {
        text:
          flow.comments > 0
            ? words.say('flowOpenComments', { count: flow.comments })
            : words.say('flowComments'),
        href: hrefIn(edition, `${page}/comments`),
      },
      { text: words.say('timesTitle'), href: hrefIn(edition, `${page}/times`) },
      { text: words.say('liveDeskTitle'), href: hrefIn(edition, `${page}/live`) },
      ...(['withdrawn', 'deleted'].includes(flow.state)
        ? []
        : [{ text: words.say('pvTitle'), href: hrefIn(edition, `${page}/preview`) }]),
      ...(flow.state === 'published'
        ? [
            { text: words.say('flowReaders'), href: hrefIn(edition, `/story/${flow.slug}`) },
            {
              text: words.say('readershipOfStory'),
              href: hrefIn(edition, '/desk/readership', { story: flow.id }),
            },
          ]
        : []),
    ],
    standing: words.say('flowStanding'),
    facts: factsOf(flow, edition),
    move: {
      title: words.say('flowMoveIt'),
      action: hrefIn(edition, `${page}/move`),
      /** The version it was drawn for. */
      seen: seenField(flow.seen),
      none: mine.length > 0 ? null : words.say('flowNoMove'),
      /** Why the primary move is not offered; null if it is. */
      why: whyNot(flow, member, twoPairs, words),
      buttons: mine.map((move, at) => button(move, at, words)),
      note: { name: 'note', label: words.say('flowNote'), hint: words.say('flowNoteSeen'), value: sent.note },
      at: mine.includes('schedule')
        ? {
            name: 'at',
            label: words.say('flowAt'),
            hint: words.say('flowGoesHint', { zone }),
            value: sent.at,
          }
        : null,
    },
    plan: {
      title: words.say('flowPlan'),
      action: hrefIn(edition, `${page}/plan`),
      to: {
        name: 'to',
        label: words.say('flowWhose'),
        value: sent.to ?? flow.assigned?.id ?? '',
        options: [
          { value: '', text: words.say('flowNobody') },
          ...parts.colleagues.map(({ id, name }) => ({ value: id, text: name })),
        ],
      },
      due: {
        name: 'due',
        label: words.say('flowDue'),
        hint: words.say('flowDueHint', { zone }),
        value: sent.due ?? (flow.dueAt ? zoneTimeValue(flow.dueAt, zone) : undefined),
      },
      button: words.say('flowPlanDo'),
    },
    history: {
      title: words.say('flowHistory'),
      none: parts.moves.length > 0 ? null : words.say('flowHistoryNone'),
      rows: parts.moves.map((made) => ({
        what: madeMoveWord(made.move, words),
        state:
          made.from === made.to
            ? ''
            : words.say('flowFromTo', { from: stateWord(made.from, words), to: stateWord(made.to, words) }),
        by: byWhom(made, words),
        at: fullStamp(made.at, true, words, zone),
        note: made.note,
        overrides: made.overrides > 0 ? words.say('flowOverrides', { count: made.overrides }) : null,
        alone: made.alone ? words.say('flowAlone') : null,
      })),
    },
  };
}

/** The due time and publication times of a story, in words. */
export function timesOf(
  flow: Pick<StoryFlow, 'dueAt' | 'state' | 'scheduledFor' | 'embargoUntil' | 'deletedAt'>,
  { words, zone, now }: Edition,
): FlowWord[] {
  const at = (time: Date) => fullStamp(time, true, words, zone).text;
  const { dueAt, state, scheduledFor, embargoUntil, deletedAt } = flow;
  if (deletedAt)
    return [{ text: words.say('flowForgotten', { time: at(forgottenAt(deletedAt)) }), tone: 'todo' }];
  const isOut = state === 'published' || state === 'withdrawn';
  const found: FlowWord[] = [];
  if (dueAt && !isOut) {
    found.push(
      dueAt <= now
        ? { text: words.say('flowOverdueSince', { time: at(dueAt) }), tone: 'wrong' }
        : { text: words.say('flowDueAt', { time: at(dueAt) }) },
    );
  }
  if (scheduledFor && state === 'scheduled') {
    found.push({ text: words.say('flowGoesOut', { time: at(scheduledFor) }) });
  }
  if (embargoUntil && embargoUntil > now) {
    found.push({ text: words.say('flowEmbargo', { time: at(embargoUntil) }) });
  }
  return found;
}

function offered(flow: StoryFlow, member: Pick<Member, 'id' | 'role'>, twoPairs: boolean): Move[] {
  const moves = movesFor(member, asMoved(flow), twoPairs);
  return [...moves].sort((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b));
}

/** A move commits the draft to the story: its writer becomes the last editor, and any approval ends. */
function asMoved(flow: StoryFlow) {
  return {
    state: flow.state,
    startedBy: flow.startedBy?.id ?? null,
    changedBy: flow.changedBy?.id ?? null,
    approvedBy: flow.savedBy ? null : (flow.approvedBy?.id ?? null),
  };
}

/** Why an expected button is missing: the nearest move that needs a second pair of eyes. */
function whyNot(
  flow: StoryFlow,
  member: Pick<Member, 'id' | 'role'>,
  twoPairs: boolean,
  words: Words,
): string | null {
  const missing = missingPairs(member, asMoved(flow), twoPairs);
  const why = (missing.find(({ move }) => move === 'approve') ?? missing[0])?.why;
  switch (why) {
    case 'own change':
      return words.say('flowPairOwn');
    case 'changed since':
      return words.say('flowPairSince');
    // Members who may approve it see that button, so nothing is missing.
    default:
      return null;
  }
}

const ORDER: readonly Move[] = [
  'restore',
  'ask for review',
  'approve',
  'publish',
  'schedule',
  'unschedule',
  'send back',
  'take back',
  'withdraw',
  'delete',
];

function button(move: Move, at: number, words: Words) {
  const grave = move === 'withdraw' || move === 'delete';
  return {
    value: moveField(move),
    text: moveWord(move, words),
    /** Whether it is the primary one. */
    leads: at === 0 && !grave,
    grave,
  };
}

function byWhom({ move, by }: MadeMove, words: Words): string {
  // The scheduler publishes stories; besides people, only an agency's order ends one.
  const isOfImports = (IMPORT_MOVES as readonly string[]).includes(move);
  if (isOfImports || (move === 'withdraw' && by === null)) return words.say('flowImport');
  return by === null ? words.say('flowClock') : by || words.say('hitSomebody');
}

/** The states in which an approval counts: a draft has none. */
const APPROVED: readonly StoryState[] = ['approved', 'scheduled', 'published'];

function factsOf(flow: StoryFlow, edition: Edition) {
  const { words } = edition;
  const name = (who: { readonly name: string } | null) => (who ? who.name || words.say('hitSomebody') : null);
  const row = (label: string, text: string | null) => (text === null ? [] : [{ label, text }]);
  const stands = !flow.savedBy && APPROVED.includes(flow.state);
  return [
    { label: words.say('flowState'), text: stateWord(flow.state, words) },
    ...row(words.say('flowBegunBy'), name(flow.startedBy)),
    ...row(words.say('flowTextBy'), name(flow.changedBy)),
    ...row(words.say('flowApprovedBy'), stands ? name(flow.approvedBy) : null),
    ...row(words.say('flowWhose'), name(flow.assigned)),
    ...timesOf(flow, edition).map(({ text, tone }) => ({
      label: words.say('flowTimes'),
      text,
      ...(tone === 'wrong' && { tone }),
    })),
    ...row(words.say('flowEdNote'), flow.wire?.edNote ?? null),
    ...row(words.say('flowTerms'), flow.wire?.terms ?? null),
    ...row(words.say('flowSlugline'), flow.wire?.slugline ?? null),
    ...row(words.say('flowUrgency'), flow.wire?.urgency ? words.number(flow.wire.urgency) : null),
    ...row(words.say('flowItemVersion'), flow.wire?.version ?? null),
  ];
}

/** The full note to editors is on the workflow page. */
const NOTE_SHOWN = 300;

/** The agency's note to editors, shortened. */
function noteOf({ wire }: StoryFlow, words: Words): FlowWord[] {
  const note = wire?.edNote?.replace(/\s+/g, ' ') ?? '';
  if (!note) return [];
  const shown =
    note.length > NOTE_SHOWN ? `${note.slice(0, NOTE_SHOWN).replace(/\p{Surrogate}$/u, '')}…` : note;
  return [{ text: words.say('flowNoteSaid', { note: shown }) }];
}
