import type { QueuedDataName } from '../../../entities/data/data-name-queue.queries.ts';
import { MENTION_STATES, type MentionState } from '../../../entities/mentions/mention-queue.queries.ts';
import { type Edition, hrefIn } from '../../site/edition.ts';
import { kindWord } from '../../text/entity-words.ts';
import { fullStamp } from '../../ui/times.ts';
import { DATA_NAMES_PATH, placeView } from '../entities/data-place.view.ts';
import { candidateView } from '../entities/mentions.view.ts';

/** The filters of the list. */
export type DataNamesAsked = Readonly<
  Partial<Record<'state' | 'kind' | 'dataset' | 'whose' | 'q' | 'after', string | undefined>>
>;

/** One name in the list, ready to display. */
export type DataNameRow = ReturnType<typeof dataNameRow>;

/** One name with the form that decides it. */
export function dataNameRow(name: QueuedDataName, asked: DataNamesAsked, edition: Edition) {
  const { words } = edition;
  const { state = 'proposed', dataset } = asked;
  const [best, ...others] = name.candidates;
  const proposed = best && best.score !== null ? best : null;
  const kept = { state: asked.state, kind: asked.kind, dataset, whose: asked.whose, q: asked.q };
  const act = (to: string) => hrefIn(edition, `${DATA_NAMES_PATH}/${to}`, kept);
  const isNumber = name.first.cue === 'identifier';
  return {
    id: name.id,
    name: name.name,
    href: hrefIn(edition, `${DATA_NAMES_PATH}/${name.id}`, { dataset }),
    kind: kindWord(name.schema, words),
    counts: words.say('dnInColumns', {
      count: name.places,
      rows: words.say('dnInRows', { count: name.rows }),
    }),
    first: placeView(name.first, edition),
    person: name.schema === 'Person' ? words.say('entPersonNote') : null,
    several: others.length > 0 ? words.say('entSeveral') : null,
    candidates: name.candidates.map((candidate) => candidateView(candidate, edition)),
    decided: decidedOf(name, state, edition),
    screen: {
      text: words.say('dnScreen'),
      href: hrefIn(edition, '/desk/screen', { name: name.name.slice(0, 200) }),
    },
    form: {
      accept: act('accept'),
      reject: act('reject'),
      hidden: [
        ['id', name.id] as const,
        ['seen', name.seen] as const,
        ...(dataset ? [['dataset', dataset] as const] : []),
      ],
      /** The label of accepting the proposal; null if it is ambiguous, or a number has no match. */
      acceptText: proposed ? words.say('entAcceptAs', { name: proposed.label }) : null,
      /** The label of creating a new entity from it; null for numbers. */
      newText: isNumber ? null : words.say('entAcceptNew', { kind: kindWord(name.schema, words) }),
      rejectText: state === 'rejected' ? null : words.say('entReject'),
      otherText: words.say('entOther'),
    },
  };
}

function decidedOf(name: QueuedDataName, state: string, edition: Edition) {
  if (state === 'proposed') return null;
  const { words, zone } = edition;
  const by = name.by ?? words.say('deskMachine');
  return {
    text: state === 'accepted' ? words.say('entAcceptedBy', { by }) : words.say('entRejectedBy', { by }),
    at: name.decidedAt && fullStamp(name.decidedAt, true, words, zone),
  };
}

/** The state named in a URL; pending by default. */
export function dataStateOf(text: string | undefined): MentionState {
  return MENTION_STATES.find((state) => state === text) ?? 'proposed';
}
