import { h } from 'preact';
import { listWatchLists } from '../../../entities/lists/list.queries.ts';
import {
  countWaitingHits,
  HIT_KINDS,
  HIT_QUEUE_STATES,
  type HitKind,
  type HitQueueState,
  listHits,
  listsOfHits,
  type QueuedHit,
} from '../../../entities/screening/hits.queries.ts';
import { ID_PATTERN } from '../../../store/ids.ts';
import { nameIn } from '../../../stories/story.ts';
import type { Words } from '../../../words/words.ts';
import { FIELDS } from '../../http/route.ts';
import { type CsvColumns, csvDownload, csvLines } from '../../json/csv.ts';
import { hrefIn } from '../../site/edition.ts';
import { type Filter, resource } from '../resource/resource.ts';
import { HitRows, StaleLines } from './HitRows.tsx';
import { hitJson, listedHit } from './hit-schemas.ts';
import { decisionKeys, doneNotice, stateWord } from './hit-words.ts';
import { staleLines } from './list-age.view.ts';

const who = 'decide hits';

const inState = (value: HitQueueState): Filter => ({
  ...{ kind: 'part', name: 'state', value, ...(value === 'waiting' && { isFirst: true }) },
  label: (words) => (value === 'not-the-same' ? words.say('hitsNot') : stateWord(value, words)),
});

/** The queue of hits: names that may be on an official list. */
export const HITS = resource({
  ...{ many: 'hits', one: 'hit', path: 'screening' },
  reads: { who, scope: 'screening:decide' },
  writes: { who, scope: 'screening:decide' },
  about: {
    list: 'The queue of screening hits: names that may be on an official list.',
    call: 'Lists names that may be on an official list, best matches first; only those awaiting review unless `state` is given.',
  },
  key: { name: 'id', of: ({ id }) => id },
  columns: [],
  data: {
    schema: listedHit,
    api: hitJson,
    desk: ({ entity: { id, label: name, schema, country }, ...hit }) => ({
      ...hit,
      entity: { id, name, schema, country },
    }),
  },
  filters: [
    ...HIT_QUEUE_STATES.map(inState),
    {
      ...{ kind: 'choice', name: 'list', values: FIELDS.slug },
      label: (words) => words.say('hitsList'),
      any: (words) => words.say('hitsAnyList'),
    },
    {
      ...{ kind: 'choice', name: 'kind', values: HIT_KINDS },
      label: (words) => words.say('hitsKind'),
      any: (words) => words.say('hitsAnyKind'),
      options: (words) => HIT_KINDS.map((value) => ({ value, text: kindWord(value, words) })),
    },
  ],
  filterChoices: async (reading, { language }) => ({
    list: (await listsOfHits(reading)).map(({ slug, names }) => ({
      value: slug,
      text: nameIn(names, language),
    })),
  }),
  counts: async (reading) => ({ all: await countWaitingHits(reading) }),
  queue: { keys: decisionKeys },
  sorts: [],
  shown: 40,
  cursor: {
    field: { pattern: ID_PATTERN, most: 36, takes: 'the cursor of the previous page' },
    of: ({ id }) => id,
  },
  list: (reading, { filters: { state, list, kind }, page, cursor }) =>
    listHits(reading, {
      state: HIT_QUEUE_STATES.find((one) => one === state) ?? 'waiting',
      list,
      kind: HIT_KINDS.find((one) => one === kind),
      after: cursor,
      most: page.most - 1,
    }),
  words: (words) => ({
    title: words.say('deskScreening'),
    intro: words.say('hitsIntro'),
    none: words.say('hitsNone'),
    advice: words.say('hitsNoneAdvice'),
    back: words.say('deskScreening'),
  }),
  name: ({ entity }) => entity.label,
  said: doneNotice,
  drawn: async (hits, { context: { reading }, edition }) => {
    const { words, language, now } = edition;
    const lists = await listWatchLists(reading, now);
    return {
      before: h(
        'p',
        { class: 'desk-data' },
        h('a', { href: hrefIn(edition, '/desk/screen') }, words.say('screenTitle')),
      ),
      notes: h(StaleLines, { lines: staleLines(lists, words, language) }),
      rows: h(HitRows, { hits, edition }),
      ...(lists.length === 0 && { empty: { text: words.say('hitsNone'), advice: words.say('hitsNoLists') } }),
    };
  },
  csv: (hits) => csvDownload('screening-hits', csvLines(COLUMNS, hits)),
});

function kindWord(kind: HitKind, words: Words): string {
  switch (kind) {
    case 'people':
      return words.say('hitsPeople');
    case 'companies':
      return words.say('hitsCompanies');
    case 'bodies':
      return words.say('hitsBodies');
  }
}

const COLUMNS: CsvColumns<QueuedHit> = {
  id: ({ id }) => id,
  entity: ({ entity }) => entity.label,
  schema: ({ entity }) => entity.schema,
  country: ({ entity }) => entity.country,
  list: ({ version }) => version.listSlug,
  version: ({ version }) => version.number,
  as_of: ({ version }) => version.asOf,
  entry: ({ entry }) => entry.key,
  entry_name: ({ entry }) => entry.names[0]?.name ?? null,
  programmes: ({ entry }) => entry.programmes.join('; '),
  url: ({ entry }) => entry.url,
  score: ({ score }) => Math.round(score * 10_000) / 10_000,
  threshold: ({ threshold }) => Math.round(threshold * 10_000) / 10_000,
  state: ({ state }) => state,
  reason: ({ reason }) => reason?.kind ?? null,
  found: ({ foundAt }) => foundAt.toISOString(),
  gone: ({ goneAt }) => goneAt?.toISOString() ?? null,
};
