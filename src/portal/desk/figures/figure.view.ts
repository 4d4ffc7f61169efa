import { ownSqlOf } from '../../../evidence/checks/question.ts';
import { verdictSeen } from '../../../evidence/checks/sign-verdict.ts';
import type { Judgement } from '../../../evidence/checks/verdict.ts';
import { inputsSentence, unitSaid, verdictSentence } from '../../../evidence/checks/verdict-words.ts';
import type { ClaimEvidence, KeptVerdict } from '../../../evidence/claims/claim.ts';
import type { Figure } from '../../../evidence/claims/figure.ts';
import type { PastEvidence } from '../../../evidence/queue/claim-history.queries.ts';
import { roleMay } from '../../../readers/permission.ts';
import { nameIn } from '../../../stories/story.ts';
import { type Edition, hrefIn, storyHref } from '../../site/edition.ts';
import type { LinkView } from '../../site/frame.view.ts';
import { asideWord, judgedWord, markWord, placeWord, verdictWord } from '../../text/mark-words.ts';
import { fullStamp } from '../../ui/times.ts';
import { bindView } from './bind.view.ts';
import { type FigureParts, type FigureTyped, isWithoutQuestion } from './figure-parts.ts';
import { valueIn } from './figure-words.ts';
import { quotedOf } from './queue.view.ts';
import { questionWords, type Tried } from './try-query.ts';
import { sourceLine, understoodRows } from './understood.view.ts';

/** A small button, and its form. */
export interface ActView {
  readonly action: string;
  readonly text: string;
}

/** The actual or proposed evidence of a claim, ready to display. */
export interface RestsView {
  /** The question, or the source, in words. */
  readonly words: string;
  readonly sql: string | null;
  readonly dataset: LinkView | null;
  /** What the data say and the actual or expected verdict. */
  readonly value: string | null;
  readonly verdict: string | null;
  readonly differs: boolean;
  readonly why: string | null;
  readonly href: string | null;
}

/** One proposal, ready to display. */
export type ProposalView = ReturnType<typeof proposalView>;

/** One claim at the desk, ready to display. */
export type FigureView = ReturnType<typeof figureView>;

/** The form that overrules a verdict. */
export type OverruleView = ReturnType<typeof overruleView>;

/** Shapes the page of one claim. */
export function figureView(parts: FigureParts, edition: Edition) {
  const { record, desk, proposals, role, typed } = parts;
  const { claim, story, verdicts } = record;
  const { words } = edition;
  const path = `/desk/figures/${claim.id}`;
  const act = (name: string, text: string): ActView => ({ action: hrefIn(edition, `${path}/${name}`), text });
  const [verdict] = verdicts;
  const aside = claim.mark === null ? (claim.figure.setAside ?? null) : null;
  const signs = roleMay(role, 'sign verdicts');
  const isGuarded = desk.published || verdict?.signed === true;
  const mayChange = !isGuarded || roleMay(role, 'correct stories');
  return {
    quoted: quotedOf({ sentence: claim.sentence, exact: claim.exact, language: story.language }),
    context: [claim.prefix, claim.suffix],
    story: {
      text: story.headline,
      href: desk.published ? storyHref(edition, story) : hrefIn(edition, `/desk/stories/${story.id}`),
      lang: story.language,
    },
    readers:
      desk.published && claim.mark
        ? { text: words.say('deskForReaders'), href: hrefIn(edition, `/figure/${claim.id}`) }
        : null,
    mark: claim.mark ?? '',
    markText: claim.mark ? markWord(claim.mark, words) : words.say('deskNoMark'),
    /** Says that it is in the headline or the standfirst; null for the body. */
    where: placeWord(claim.place, words),
    hidden: desk.hidden ? words.say('deskIsHidden') : aside && asideWord(aside, words),
    understoodTitle: words.say('deskUnderstood'),
    understood: understoodRows(claim.figure, edition),
    restsTitle: words.say('deskRestsOn'),
    rests: record.evidence ? inForce(record.evidence, parts, edition) : null,
    nothing: words.say('deskRestsOnNothing'),
    verdictTitle: words.say('deskVerdict'),
    /** The verdict displayed, which is sent when signing or overruling. */
    seen: verdictSeen(verdict?.id),
    signed: verdict?.signed ? signedLine(verdict, edition) : null,
    sign:
      signs && verdict && !verdict.signed
        ? {
            ...act('sign', words.say('deskSign')),
            note: typed?.form === 'sign' ? (typed.values.note ?? '') : '',
            noteLabel: words.say('deskSignNote'),
          }
        : null,
    overrule: signs && record.evidence ? overruleView(typed, act('overrule', ''), edition) : null,
    recheck: record.evidence?.rests.kind === 'query' ? act('recheck', words.say('deskRecheck')) : null,
    proposalsTitle: words.say('deskProposalsTitle'),
    proposals: proposals.map(({ evidence, tried }) => proposalView(evidence, tried, parts, edition)),
    /** Asks for a choice between proposals that fit equally well; null if one fits best. */
    tied: proposals.filter(({ evidence }) => evidence.tied).length > 1 ? words.say('deskTied') : null,
    noProposals: words.say('deskNoProposals'),
    /** Why no question is proposed, if requested, or the link that requests it; null if one is. */
    whyNot: isWithoutQuestion(parts)
      ? (parts.whyNot ?? {
          text: words.say('deskWhyNoProposals'),
          href: `${hrefIn(edition, path, { why: 'yes' })}#proposals`,
        })
      : null,
    /** Null for people who may not publish the result. */
    accept: mayChange ? act('accept', words.say('deskAccept')) : null,
    /** A note on figures that are published or signed. */
    guarded: isGuarded ? guardedLine(desk.published, words) : null,
    /** The fields a change of it requires, in the same form. */
    telling: isGuarded && mayChange ? tellingView(typed, desk.published, edition) : null,
    reject: act('reject', words.say('deskReject')),
    words: { dataSay: words.say('deskDataSay'), would: words.say('deskWould'), sql: words.say('deskAsSql') },
    bind: bindView(parts, edition),
    hide: !mayChange
      ? null
      : desk.hidden
        ? { ...act('show', words.say('deskUnhide')), hint: words.say('deskUnhideHint') }
        : aside
          ? { ...act('show', words.say('deskAssert')), hint: words.say('deskAssertHint') }
          : { ...act('hide', words.say('deskHide')), hint: words.say('deskHideHint') },
    historyTitle: words.say('deskHistory'),
    history: historyOf(verdicts, desk.past, parts, edition),
    back: [
      { text: words.say('deskThisStory'), href: hrefIn(edition, '/desk/figures', { story: story.slug }) },
      { text: words.say('deskAllFigures'), href: hrefIn(edition, '/desk/figures') },
    ],
  };
}

function guardedLine(isOut: boolean, words: Edition['words']): string {
  return isOut ? words.say('figureSeen') : words.say('figureSigned');
}

function tellingView(typed: FigureTyped | null, isOut: boolean, { words }: Edition) {
  const sent = typed?.form === 'accept' || typed?.form === 'hide' ? typed.form : null;
  const values = sent ? (typed?.values ?? {}) : {};
  return {
    /** Which of the forms was sent, and its error. */
    sent,
    evidence: values.evidence,
    wrong: sent ? typed?.wrong.form : undefined,
    reason: { label: words.say('figureReason'), value: values.reason ?? '' },
    /** Null if the figure is not published. */
    note: isOut ? { label: words.say('figureNote'), value: values.note ?? '' } : null,
  };
}

function inForce(evidence: ClaimEvidence, parts: FigureParts, edition: Edition): RestsView {
  const { record } = parts;
  const [verdict] = record.verdicts;
  return restsOf(evidence, verdict ?? null, record.check?.sql ?? null, parts, edition);
}

function proposalView(evidence: ClaimEvidence, tried: Tried | null, parts: FigureParts, edition: Edition) {
  const { words } = edition;
  const { score, id, because, tied } = evidence;
  const percent = new Intl.NumberFormat(words.locale, { style: 'percent' }).format(score ?? 0);
  const rests = restsOf(evidence, tried?.judgement ?? null, tried?.sql ?? null, parts, edition);
  return {
    ...rests,
    id,
    sure: score === null ? null : words.say('deskSure', { percent }),
    /** Says that another proposal fits equally well; null if none does. */
    tied: tied ? words.say('deskTiedOne') : null,
    /** Which words led to it; null if unknown. */
    because: because.length > 0 ? words.say('deskBecause', { words: because.join('; ') }) : null,
    why: tried?.failure ?? rests.why,
  };
}

/** The reason for a verdict, with how its value was calculated. */
function explained(judgement: Judgement, figure: Figure, language: string): string {
  return [verdictSentence(judgement, figure, language), inputsSentence(judgement, language)]
    .filter(Boolean)
    .join(' ');
}

/** The evidence of a claim, with its judgement. */
export function restsOf(
  { rests }: Pick<ClaimEvidence, 'rests'>,
  judgement: Judgement | null,
  sql: string | null,
  { record, lists }: Pick<FigureParts, 'record' | 'lists'>,
  edition: Edition,
): RestsView {
  const { words } = edition;
  const { figure } = record.claim;
  const judged = {
    value:
      judgement?.details.value == null
        ? null
        : valueIn(judgement.details.value, unitSaid(figure, judgement.details), words),
    verdict: judgement ? judgedWord(judgement, words) : null,
    differs: judgement?.verdict === 'differs',
    why: judgement ? explained(judgement, figure, edition.language) : null,
  };
  if (rests.kind === 'source') {
    const { source } = rests;
    return { ...judged, words: sourceLine(source, words), sql: null, dataset: null, href: source.url };
  }
  const { query } = rests;
  const dataset = lists.datasets.find(({ slug }) => slug === query.dataset) ?? null;
  return {
    ...judged,
    words: questionWords(query, dataset, lists, edition.language),
    sql: sql ?? ownSqlOf(query),
    dataset: dataset && {
      text: nameIn(dataset.names, edition.language),
      href: hrefIn(edition, `/dataset/${dataset.slug}`),
    },
    href: null,
  };
}

function overruleView(typed: FigureTyped | null, { action }: ActView, edition: Edition) {
  const { words } = edition;
  const values = typed?.form === 'overrule' ? typed.values : {};
  const option = (value: 'holds' | 'holds with hedge' | 'differs' | 'cannot be checked') => ({
    value: value.replaceAll(' ', '-'),
    text: verdictWord(value, words),
  });
  return {
    title: words.say('deskOverrule'),
    action,
    verdict: {
      label: words.say('deskOverruleAs'),
      options: [option('holds'), option('holds with hedge'), option('differs'), option('cannot be checked')],
    },
    value: values.verdict ?? '',
    noteLabel: words.say('deskOverruleNote'),
    noteHint: words.say('deskOverruleHint'),
    note: values.note ?? '',
    wrong: typed?.form === 'overrule' ? typed.wrong.note : undefined,
    button: words.say('deskOverruleDo'),
  };
}

function signedLine({ by, at, note }: KeptVerdict, { words, zone }: Edition): string {
  const time = fullStamp(at, true, words, zone).text;
  const line = words.say('deskSignedBy', { name: by ?? words.say('deskMachine'), time });
  return note ? `${line} ${note}` : line;
}

function historyOf(
  verdicts: readonly KeptVerdict[],
  past: readonly PastEvidence[],
  parts: FigureParts,
  edition: Edition,
) {
  const { words, zone, language } = edition;
  const { figure } = parts.record.claim;
  const machine = words.say('deskMachine');
  const lines = [
    ...verdicts.map((verdict) => ({
      time: verdict.at,
      text: pastVerdict(verdict, verdict.by ?? machine, edition),
      more: [verdictSentence(verdict, figure, language), verdict.note],
    })),
    ...past.map((one) => ({
      time: one.at,
      text: pastWord(one, one.by ?? machine, edition),
      more: [restsOf(one as Pick<ClaimEvidence, 'rests'>, null, null, parts, edition).words, one.note],
    })),
  ];
  return lines
    .sort((one, other) => other.time.getTime() - one.time.getTime())
    .map(({ time, text, more }) => ({
      at: fullStamp(time, true, words, zone),
      text,
      more: more.filter(Boolean),
    }));
}

function pastVerdict(kept: KeptVerdict, name: string, { words }: Edition): string {
  const verdict = judgedWord(kept, words);
  return kept.signed
    ? words.say('deskPastSigned', { verdict, name })
    : words.say('deskPastVerdict', { verdict, name });
}

function pastWord({ state }: PastEvidence, name: string, { words }: Edition): string {
  switch (state) {
    case 'accepted':
      return words.say('deskPastAccepted', { name });
    case 'rejected':
      return words.say('deskPastRejected', { name });
    case 'replaced':
      return words.say('deskPastReplaced', { name });
  }
}
