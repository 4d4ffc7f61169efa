import { h } from 'preact';
import {
  datasetsWithNames,
  listDataNames,
  type QueuedDataName,
} from '../../../entities/data/data-name-queue.queries.ts';
import { datasetsNeverRead } from '../../../entities/data/unread-datasets.queries.ts';
import type { MentionState } from '../../../entities/mentions/mention-queue.queries.ts';
import { nameIn } from '../../../stories/story.ts';
import { FIELDS } from '../../http/route.ts';
import { seenTag } from '../../json/if-unmodified.ts';
import { DATA_NAMES_PATH } from '../entities/data-place.view.ts';
import { doneNotice } from '../entities/done-words.ts';
import { kindOptions, schemaOf } from '../entities/entity-choices.ts';
import { KIND_FIELD } from '../entities/mentions.routes.ts';
import { MENTIONS_PATH, mentionStateWord } from '../entities/mentions.view.ts';
import { listedDataName } from '../entities/name-schemas.ts';
import { type Filter, resource } from '../resource/resource.ts';
import { DataNameRows } from './DataNameRows.tsx';
import { readDataCursor, writeDataCursor } from './data-cursor.ts';
import { dataNameRow, dataStateOf } from './data-names.view.ts';

const who = 'review entities';

const inState = (value: Exclude<MentionState, 'proposed'>): Filter => ({
  ...{ kind: 'part', name: 'state', value },
  label: (words) => mentionStateWord(value, words),
});

/** Names in columns of datasets: the undecided, or the decided ones. */
export const DATA_NAMES = resource({
  ...{ many: 'names', one: 'name', path: 'data-names' },
  reads: { who, scope: 'entities:decide' },
  writes: { who, scope: 'entities:decide' },
  about: {
    list: 'Names in dataset columns to be reviewed.',
    call: 'Lists names in dataset columns, paginated; only those awaiting review unless `state` is given.',
  },
  key: { name: 'id', of: ({ id }) => id },
  room: {
    path: MENTIONS_PATH,
    label: (words) => words.say('dnWhere'),
    tabs: [
      { path: MENTIONS_PATH, text: (words) => words.say('dnInStories') },
      { path: DATA_NAMES_PATH, text: (words) => words.say('dnInData') },
    ],
  },
  columns: [],
  data: {
    schema: listedDataName,
    api: (name) => ({ ...dataNameData(name), etag: seenTag(name.seen) }),
    desk: (name) => dataNameData(name),
  },
  filters: [
    inState('accepted'),
    inState('rejected'),
    { kind: 'search', name: 'q', label: (words) => words.say('entNameHolds') },
    {
      ...{ kind: 'choice', name: 'whose', values: ['known', 'new'] },
      label: (words) => words.say('dnWhose'),
      any: (words) => words.say('dnAnyone'),
      options: (words) => [
        { value: 'known', text: words.say('dnOnlyKnown') },
        { value: 'new', text: words.say('dnOnlyNew') },
      ],
    },
    {
      ...{ kind: 'choice', name: 'dataset', values: FIELDS.slug },
      label: (words) => words.say('dnDataset'),
      any: (words) => words.say('dnAnyDataset'),
    },
    {
      ...{ kind: 'choice', name: 'kind', values: KIND_FIELD },
      label: (words) => words.say('entKind'),
      any: (words) => words.say('entAnyKind'),
      options: (words) => kindOptions(words),
    },
  ],
  filterChoices: async (reading, { language }) => ({
    dataset: (await datasetsWithNames(reading)).map(({ slug, names }) => ({
      value: slug,
      text: nameIn(names, language),
    })),
  }),
  queue: {
    keys: (words) => [
      { keys: ['a'], does: words.say('entKeyAccept') },
      { keys: ['n'], does: words.say('entKeyNew') },
      { keys: ['r'], does: words.say('entKeyReject') },
      { keys: ['e'], does: words.say('entKeyOther') },
      { keys: ['s'], does: words.say('dnKeyRows') },
      { keys: ['w'], does: words.say('dnKeyScreen') },
    ],
  },
  sorts: [],
  shown: 40,
  cursor: {
    field: { ...FIELDS.cursor, isCursor: (value) => readDataCursor(value) !== null },
    of: (last: QueuedDataName) => writeDataCursor(last),
  },
  list: (reading, { filters: { state, kind, dataset, whose, q }, page, cursor }) =>
    listDataNames(reading, {
      ...{ state: dataStateOf(state), schema: schemaOf(kind), dataset, text: q },
      known: whose === undefined ? undefined : whose === 'known',
      after: readDataCursor(cursor),
      most: page.most - 1,
    }),
  words: (words) => ({
    title: words.say('dnTitle'),
    intro: words.say('dnIntro'),
    all: mentionStateWord('proposed', words),
    none: words.say('dnNone'),
    advice: words.say('dnNoneAdvice'),
    noMatch: words.say('entNoNamesFound'),
    noMatchAdvice: words.say('entNoNamesFoundAdvice'),
    back: words.say('dnAll'),
  }),
  name: ({ name }) => name,
  said: doneNotice,
  drawn: async (names, { context, edition, query }) => {
    const { words } = edition;
    const { length: unread } = await datasetsNeverRead(context.reading);
    const { kind, dataset, whose, q } = query;
    return {
      notes: unread > 0 && h('p', { class: 'desk-note' }, words.say('dnBeingRead', { count: unread })),
      rows: h(DataNameRows, { names: names.map((name) => dataNameRow(name, query, edition)) }),
      ...(!(kind || dataset || whose || q) && {
        empty: { text: words.say('dnNone'), advice: words.say('dnNoneAdvice') },
      }),
    };
  },
});

/** A name in data as JSON for the desk. */
export const dataNameData = (name: QueuedDataName) => ({
  id: name.id,
  name: name.name,
  kind: name.schema,
  columns: name.places,
  datasets: name.datasets,
  rows: name.rows,
  known: name.known,
  first: placeData(name.first),
  decided: name.decidedAt && { by: name.by, at: name.decidedAt },
  candidates: name.candidates.map(({ id, label, schema, country, state, score, stories }) => ({
    id,
    label,
    kind: schema,
    country,
    state,
    score,
    stories,
  })),
});

/** The place of a name in data as JSON for the desk. */
export const placeData = (place: QueuedDataName['first']) => ({
  id: place.id,
  dataset: place.dataset,
  version: place.version,
  column: place.field,
  value: place.value,
  rows: place.rows,
  firstRow: place.firstRow,
  cue: place.cue,
  score: place.score,
  entity: place.entityId === null ? null : { id: place.entityId, label: place.entityLabel ?? '' },
});
