import { unitSaid, verdictSentence } from '../../../evidence/checks/verdict-words.ts';
import type { QueuedCorrection, VerdictOnVersion } from '../../../evidence/queue/correction-queue.queries.ts';
import { nameIn } from '../../../stories/story.ts';
import { type Edition, hrefIn, storyHref } from '../../site/edition.ts';
import { verdictWord } from '../../text/mark-words.ts';
import { dayOf, fullStamp } from '../../ui/times.ts';
import { valueIn } from '../figures/figure-words.ts';
import type { ResourceTyped } from '../resource/resource-field.ts';

/** One proposed correction, ready to display. */
export type CorrectionView = ReturnType<typeof correctionView>;

/** Shapes one proposal; `typed` are the values of its form that were refused. */
export function correctionView(correction: QueuedCorrection, typed: ResourceTyped | null, edition: Edition) {
  const { words, zone, language } = edition;
  const { id, dataset, before, after } = correction;
  const values = typed?.form;
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
      wrong: typed?.faults.id ?? null,
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
