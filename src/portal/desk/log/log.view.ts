import { LOG_ACTIONS, type LogEntry } from '../../../desk/log/log.queries.ts';
import type { Words } from '../../../words/words.ts';
import { type Edition, hrefIn } from '../../site/edition.ts';
import type { LinkView } from '../../site/frame.view.ts';
import { fullStamp } from '../../ui/times.ts';
import { detailsInWords, placeOf } from './detail-words.ts';

type LogAction = (typeof LOG_ACTIONS)[number];

/** Actions of the log as written in URLs. */
export const ACTION_SLUGS: Readonly<Record<LogAction, string>> = {
  move: 'move',
  'save revision': 'revision',
  correct: 'correction',
  embargo: 'embargo',
  'let block pass': 'passed-block',
  'take block back': 'block-again',
  'decide entity': 'entity',
  'decide hit': 'hit',
  'import list': 'list',
  'change person': 'person',
  'make person': 'new-person',
  'invite person': 'invitation',
  'uninvite person': 'ended-invitation',
  'reset login': 'reset-login',
  'change picture': 'picture',
  'make token': 'token',
  'revoke token': 'revoked-token',
  'change webhook': 'webhook',
  'change source': 'source',
  'change feed': 'feed',
  'arrange front': 'front',
  'change section': 'section',
  'add place': 'place',
  'change place': 'corrected-place',
  'change event': 'event',
  'decide figure': 'figure',
  'decide correction': 'proposed-correction',
  'change dataset': 'dataset',
  'change basket': 'basket',
  'live entry': 'live-entry',
  'live coverage': 'live-coverage',
  'make calendar address': 'calendar-address',
  'end calendar address': 'ended-calendar-address',
  'change setting': 'setting',
  'change page': 'page',
  'forget story': 'forgotten-story',
  'preview link': 'preview-link',
  'change menu': 'menu',
  'change redirect': 'redirect',
  'change author': 'author',
  'decide item': 'incoming-item',
  'decide items': 'incoming-items',
  'forget items': 'forgotten-items',
};

const FILTERS = ['person', 'story', 'action', 'from', 'to'] as const;

/** The audit log, ready to display. */
export type LogView = ReturnType<typeof logView>;

/** Shapes rows of the audit log; one more than `most` means that there are older ones. */
export function logView(
  rows: readonly LogEntry[],
  most: number,
  names: ReadonlyMap<string, string>,
  query: Readonly<Record<string, string>>,
  edition: Edition,
) {
  const { words, zone } = edition;
  const shown = rows.slice(0, most);
  const kept = Object.fromEntries(FILTERS.map((name) => [name, query[name]]));
  const last = shown.at(-1);
  return {
    search: {
      action: hrefIn(edition, '/desk/log'),
      language: edition.language === edition.standard ? null : edition.language,
      person: {
        name: 'person',
        label: words.say('logPerson'),
        value: query.person ?? '',
        options: [
          { value: '', text: words.say('logAnybody') },
          ...[...names].map(([value, text]) => ({ value, text })),
        ],
      },
      what: {
        name: 'action',
        label: words.say('logAction'),
        value: query.action ?? '',
        options: [
          { value: '', text: words.say('logAnything') },
          ...LOG_ACTIONS.map((one) => ({ value: ACTION_SLUGS[one], text: actionWord(one, words) })),
        ],
      },
      story: { name: 'story', label: words.say('logStory'), value: query.story ?? '' },
      from: { name: 'from', label: words.say('logFrom'), value: query.from ?? '' },
      to: { name: 'to', label: words.say('logTo'), value: query.to ?? '' },
      button: words.say('logFind'),
    },
    columns: [
      words.say('logNumber'),
      words.say('logWhen'),
      words.say('logWho'),
      words.say('logWhat'),
      words.say('logHash'),
    ],
    rows: shown.map((row) => ({
      number: words.number(row.seq),
      when: fullStamp(row.at, true, words, zone),
      // Of a deleted account only the id is left.
      who: row.actor === null ? words.say('logClock') : (names.get(row.actor) ?? row.actor),
      what: actionWord(row.action as LogAction, words),
      details: detailsInWords(row, names, edition),
      story: row.storyId
        ? { text: words.say('logToStory'), href: hrefIn(edition, `/desk/stories/${row.storyId}`) }
        : null,
      /** The page of what was changed, other than the story. */
      place: placeLink(row, edition),
      hash: row.hash.slice(0, 12),
    })),
    none: shown.length === 0 ? words.say('logNone') : null,
    older:
      rows.length > most && last
        ? {
            text: words.say('logOlder'),
            href: hrefIn(edition, '/desk/log', { ...kept, cursor: String(last.seq) }),
          }
        : null,
    data: [
      { text: words.say('asJson'), href: hrefIn(edition, '/desk/log.json', kept) },
      { text: words.say('asCsv'), href: hrefIn(edition, '/desk/log.csv', kept) },
    ],
  };
}

function placeLink(row: LogEntry, edition: Edition): LinkView | null {
  const place = placeOf(row);
  return place === null ? null : { text: edition.words.say('logOpenIt'), href: hrefIn(edition, place) };
}

function actionWord(action: LogAction, words: Words): string {
  switch (action) {
    case 'move':
      return words.say('logMove');
    case 'save revision':
      return words.say('logRevision');
    case 'correct':
      return words.say('logCorrect');
    case 'embargo':
      return words.say('logEmbargo');
    case 'decide entity':
      return words.say('logEntity');
    case 'decide hit':
      return words.say('logHit');
    case 'import list':
      return words.say('logList');
    case 'change person':
      return words.say('logChangePerson');
    case 'make person':
      return words.say('logMakePerson');
    case 'invite person':
      return words.say('logInvite');
    case 'uninvite person':
      return words.say('logUninvite');
    case 'reset login':
      return words.say('logResetLogin');
    case 'let block pass':
      return words.say('logPassBlock');
    case 'take block back':
      return words.say('logBlockAgain');
    case 'change picture':
      return words.say('logChangePicture');
    case 'make token':
      return words.say('logMakeToken');
    case 'revoke token':
      return words.say('logRevokeToken');
    case 'change webhook':
      return words.say('logChangeWebhook');
    case 'change source':
      return words.say('logChangeSource');
    case 'change feed':
      return words.say('logChangeFeed');
    case 'arrange front':
      return words.say('logFront');
    case 'change section':
      return words.say('logSection');
    case 'add place':
      return words.say('logPlace');
    case 'change place':
      return words.say('logChangePlace');
    case 'change event':
      return words.say('logChangeEvent');
    case 'decide figure':
      return words.say('logFigure');
    case 'decide correction':
      return words.say('logProposal');
    case 'change dataset':
      return words.say('logDataset');
    case 'change basket':
      return words.say('logBasket');
    case 'live entry':
      return words.say('logLiveEntry');
    case 'live coverage':
      return words.say('logLiveCoverage');
    case 'make calendar address':
      return words.say('logMakeCalendar');
    case 'end calendar address':
      return words.say('logEndCalendar');
    case 'change setting':
      return words.say('logChangeSetting');
    case 'change page':
      return words.say('logChangePage');
    case 'forget story':
      return words.say('logForget');
    case 'preview link':
      return words.say('logPreviewLink');
    case 'change menu':
      return words.say('logChangeMenu');
    case 'change redirect':
      return words.say('logChangeRedirect');
    case 'change author':
      return words.say('logChangeAuthor');
    case 'decide item':
      return words.say('logItem');
    case 'decide items':
      return words.say('logItems');
    case 'forget items':
      return words.say('logForgetItems');
  }
}
