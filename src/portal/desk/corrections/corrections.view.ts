import { unitSaid, verdictSentence } from '../../../evidence/checks/verdict-words.ts';
import type { QueuedCorrection, VerdictOnVersion } from '../../../evidence/queue/correction-queue.queries.ts';
import { nameIn } from '../../../stories/story.ts';
import { writeCursor } from '../../http/cursor.ts';
import { cutPage } from '../../json/next-page.ts';
import { type Edition, hrefIn, storyHref } from '../../site/edition.ts';
import type { LinkView } from '../../site/frame.view.ts';
import { verdictWord } from '../../text/mark-words.ts';
import { dayOf, fullStamp } from '../../ui/times.ts';
import { valueIn } from '../figures/figure-words.ts';
import type { DeskListView } from '../frame/DeskList.tsx';
import { deskPaging } from '../frame/desk-paging.ts';

/** How many proposals are on one page. */
export const CORRECTIONS_LISTED = 20;

/** The values of one proposal's form, and their errors. */
export interface DecisionTyped {
  readonly id: string;
  readonly values: Readonly<Record<string, string>>;
  readonly wrong: string;
}

/** One proposed correction, ready to display. */
export type CorrectionView = ReturnType<typeof correctionView>;

/** The proposed corrections, ready to display. */
export interface CorrectionsView extends DeskListView {
  readonly rows: readonly CorrectionView[];
}

/** Shapes a page of proposals; `list` has one more than a page if there are more. */
export function correctionsView(
  list: readonly QueuedCorrection[],
  asked: { readonly decided: boolean; readonly cursor?: string | undefined },
  typed: DecisionTyped | null,
  edition: Edition,
): CorrectionsView {
  const { words } = edition;
  const page = list.slice(0, CORRECTIONS_LISTED);
  const next = cutPage(list, CORRECTIONS_LISTED, ({ madeAt, id }) =>
    writeCursor({ publishedAt: madeAt, id }),
  ).cursor;
  const state = asked.decided ? 'decided' : undefined;
  const at = (to: string | undefined, text: string): LinkView => ({
    text,
    href: hrefIn(edition, '/desk/corrections', { state: to }),
    current: state === to,
  });
  return {
    showLabel: words.say('deskShow'),
    shown: [at(undefined, words.say('correctionsOpen')), at('decided', words.say('correctionsDecided'))],
    rows: page.map((one) => correctionView(one, typed?.id === one.id ? typed : null, edition)),
    empty:
      page.length === 0
        ? { text: words.say('correctionsNone'), advice: words.say('correctionsNoneAdvice') }
        : null,
    paging: deskPaging(edition, '/desk/corrections', { state, cursor: asked.cursor }, next),
    data: [
      { text: words.say('asJson'), href: `/desk/corrections.json${state ? '?state=decided' : ''}` },
      { text: words.say('correctionsPublic'), href: hrefIn(edition, '/corrections') },
    ],
  };
}

function correctionView(correction: QueuedCorrection, typed: DecisionTyped | null, edition: Edition) {
  const { words, zone, language } = edition;
  const { id, dataset, before, after } = correction;
  const values = typed?.values;
  return {
    id,
    headline: {
      text: correction.headline,
      href: storyHref(edition, correction),
      lang: correction.language,
    },
    figure: {
      text: words.say('correctionsFigure'),
      href: hrefIn(edition, `/desk/figures/${correction.claimId}`),
    },
    dataset: dataset && {
      text: nameIn(dataset.names, language),
      href: hrefIn(edition, `/desk/datasets/${dataset.slug}`),
    },
    made: fullStamp(correction.madeAt, true, words, zone),
    before: before && saidView(words.say('correctionsBefore'), before, correction, edition),
    after: saidView(words.say('correctionsAfter'), after, correction, edition),
    passage: { text: correction.passageBefore, lang: correction.language },
    /** The decision; null while it is open. */
    decided: decidedOf(correction, edition),
    form: {
      action: hrefIn(edition, '/desk/corrections/accept'),
      dismiss: hrefIn(edition, '/desk/corrections/dismiss'),
      wrong: typed?.wrong ?? null,
      text: {
        name: 'text',
        id: `text-${id}`,
        label: words.say('correctionsText'),
        hint: words.say('correctionsTextHint'),
        value: values?.text ?? correction.text,
      },
      passage: {
        name: 'passage',
        id: `passage-${id}`,
        label: words.say('correctionsNew'),
        hint: words.say('correctionsNewHint'),
        value: values?.passage ?? correction.passageAfter ?? correction.passageBefore,
      },
      replace: {
        name: 'replace',
        id: `replace-${id}`,
        label: words.say('correctionsReplace'),
        on: values ? values.replace === 'yes' : correction.passageAfter !== null,
      },
      note: {
        name: 'note',
        id: `note-${id}`,
        label: words.say('correctionsNote'),
        value: values?.note,
      },
      accept: words.say('correctionsAccept'),
      dismissText: words.say('correctionsDismiss'),
    },
  };
}

function saidView(
  label: string,
  said: VerdictOnVersion,
  { figure }: QueuedCorrection,
  { words, zone, language }: Edition,
) {
  const { value } = said.details;
  const retrieved = said.retrieved && dayOf(said.retrieved, words.locale, zone);
  return {
    label,
    value: value === null ? '—' : valueIn(value, unitSaid(figure, said.details), words),
    verdict: verdictWord(said.verdict, words),
    differs: said.verdict === 'differs',
    why: verdictSentence(said, figure, language),
    version: [
      ...(said.version === null ? [] : [words.say('basketVersion', { number: words.number(said.version) })]),
      ...(retrieved ? [words.say('retrievedOn', { date: retrieved })] : []),
    ].join(' · '),
  };
}

function decidedOf(correction: QueuedCorrection, edition: Edition) {
  const { words, zone } = edition;
  const { state, decidedAt, note } = correction;
  if (state === 'open') return null;
  const name = correction.by ?? words.say('deskMachine');
  const at = decidedAt && fullStamp(decidedAt, true, words, zone);
  if (state === 'accepted') return { text: words.say('correctionsWasAccepted', { name }), at, note };
  if (state === 'dismissed') return { text: words.say('correctionsWasDismissed', { name }), at, note };
  return { text: words.say('correctionsOvertaken'), at, note };
}
