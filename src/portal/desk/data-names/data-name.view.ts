import type { DataPlace, QueuedDataName } from '../../../entities/data/data-name-queue.queries.ts';
import type { FoundEntity } from '../../../entities/queue/entity-list.queries.ts';
import { type Edition, hrefIn } from '../../site/edition.ts';
import { DATA_NAMES_PATH, placeView } from '../entities/data-place.view.ts';
import { kindOptions } from '../entities/entity-choices.ts';
import { foundView, type MentionView } from '../entities/mention.view.ts';
import { keysView } from '../frame/keys.view.ts';
import { dataNameRow, dataStateOf } from './data-names.view.ts';

/** Shapes the page of one name in data: the candidates, and every column it is in. */
export function dataNameView(
  parts: {
    readonly name: QueuedDataName;
    readonly state: string;
    readonly places: readonly DataPlace[];
    readonly found: readonly FoundEntity[] | null;
    readonly query: Readonly<Record<string, string>>;
  },
  edition: Edition,
): MentionView {
  const { name, places, found, query } = parts;
  const { words } = edition;
  const { dataset } = query;
  const state = dataStateOf(parts.state) === 'proposed' ? undefined : parts.state;
  const row = dataNameRow(name, { state, dataset }, edition);
  const act = (to: string) => hrefIn(edition, `${DATA_NAMES_PATH}/${to}`, { state });
  return {
    row: {
      ...row,
      about: [],
      why: row.first.about,
      form: {
        acceptText: row.form.acceptText ?? (row.candidates.length === 0 ? row.form.newText : null),
        rejectText: row.form.rejectText,
      },
    },
    action: act('accept'),
    reject: act('reject'),
    change: null,
    hidden: [...row.form.hidden, ['which', 'some'] as const],
    occurrencesTitle: words.say('entOccurrences'),
    occurrencesHint: words.say('entOccurrencesHint'),
    occurrences: places.map((place) => {
      const view = placeView(place, edition);
      return {
        id: view.id,
        quoted: { before: '', exact: view.value, after: '', lang: '' },
        story: { text: `${view.dataset.text} · ${view.column}`, href: view.show?.href ?? view.dataset.href },
        about: [
          view.rows,
          ...view.about,
          ...(place.entityLabel ? [words.say('entReadAs', { name: place.entityLabel })] : []),
        ],
      };
    }),
    whoTitle: words.say('entWho'),
    search: {
      action: `${DATA_NAMES_PATH}/${name.id}`,
      find: hrefIn(edition, '/desk/entities/find.json'),
      hidden: [
        ...(edition.language === edition.standard ? [] : [['lang', edition.language] as const]),
        ...(dataset ? [['dataset', dataset] as const] : []),
      ],
      field: { name: 'q', label: words.say('entFind'), value: query.q, hint: words.say('entFindHint') },
      button: words.say('entFindDo'),
      none: words.say('entFindNone'),
      take: words.say('entAcceptAs', { name: '{name}' }),
    },
    found: found?.map((entity) => foundView(entity, edition)) ?? null,
    make: {
      title: words.say('entMakeNew'),
      label: { name: 'label', label: words.say('entLabel'), value: row.form.newText ? name.name : '' },
      kind: { name: 'kind', label: words.say('entKind'), value: name.schema, options: kindOptions(words) },
      country: {
        name: 'country',
        label: words.say('entCountry'),
        value: '',
        hint: words.say('entCountryHint'),
      },
      button: words.say('entMakeNewDo'),
    },
    kindTitle: words.say('entOtherKind'),
    keys: keysView(
      words,
      [
        { keys: ['a'], does: words.say('entKeyAccept') },
        { keys: ['r'], does: words.say('entKeyReject') },
        { keys: ['n'], does: words.say('entKeyNew') },
        { keys: ['b'], does: words.say('entKeyBack') },
      ],
      false,
    ),
    back: { text: words.say('dnAll'), href: hrefIn(edition, DATA_NAMES_PATH, { state, dataset }) },
  };
}
