import { h } from 'preact';
import { listWatchLists } from '../../../entities/lists/list.queries.ts';
import {
  countWaitingHits,
  HIT_KINDS,
  HIT_QUEUE_STATES,
  type HitsWanted,
  listHits,
  listsOfHits,
  type QueuedHit,
} from '../../../entities/screening/hits.queries.ts';
import { ID_PATTERN } from '../../../store/ids.ts';
import type { MakeOwnPage } from '../../http/own-page.ts';
import type { PageRequest } from '../../http/page.ts';
import { FIELDS } from '../../http/route.ts';
import type { Query } from '../../http/route-rows.ts';
import type { PermittedVisitor } from '../../http/visitor.ts';
import { type CsvColumns, csvDownload, csvLines } from '../../json/csv.ts';
import { cutPage, nextPage } from '../../json/next-page.ts';
import type { Edition } from '../../site/edition.ts';
import { ownEdition } from '../../site/member-page.ts';
import type { NoticeView } from '../../ui/form/Notice.tsx';
import { deskJson, deskPage } from '../frame/desk-page.ts';
import { HitsPage } from './HitsPage.tsx';
import { HITS_LISTED, hitsView, stateOf } from './hits.view.ts';

type Decider = PermittedVisitor<'decide hits'>;

const MOST_DATA = 1000;

/** The fields that filter the queue of hits. */
export const HITS_QUERY: Query = {
  state: {
    pattern: new RegExp(`^(?:${HIT_QUEUE_STATES.join('|')})$`),
    most: 12,
    takes: 'waiting, same, not-the-same or unsure',
  },
  list: FIELDS.slug,
  kind: {
    pattern: new RegExp(`^(?:${HIT_KINDS.join('|')})$`),
    most: 9,
    takes: 'people, companies or bodies',
  },
  cursor: { pattern: ID_PATTERN, most: 36, takes: 'the cursor of the previous page' },
};

/** GET /desk/screening */
export const hitsPage: MakeOwnPage<Decider> = async (context, request, visitor) => {
  const { reading } = context;
  const edition = ownEdition(context, request, visitor);
  const { words, now } = edition;
  const [hits, waiting, lists, listed] = await Promise.all([
    listHits(reading, wantedHits(request, HITS_LISTED)),
    countWaitingHits(reading),
    listWatchLists(reading, now),
    listsOfHits(reading),
  ]);
  const view = hitsView({ hits, waiting, lists, listed }, request.query, edition);
  const head = {
    path: '/desk/screening',
    title: words.say('deskScreening'),
    intro: words.say('hitsIntro'),
    notice: doneNotice(request.query.done, edition),
  };
  return deskPage(context, edition, visitor, request, head, h(HitsPage, { hits: view }));
};

/** GET /desk/screening.json */
export const hitsJson: MakeOwnPage<Decider> = async (context, request) => {
  const hits = await listHits(context.reading, wantedHits(request, MOST_DATA));
  const { page, cursor } = cutPage(hits, MOST_DATA, ({ id }) => id);
  const { next } = nextPage(context, '/desk/screening.json', request.query, cursor);
  return deskJson({ hits: page.map(hitJson), next });
};

/** GET /desk/screening.csv: https://www.rfc-editor.org/rfc/rfc4180 */
export const hitsCsv: MakeOwnPage<Decider> = async (context, request) => {
  const hits = await listHits(context.reading, wantedHits(request, MOST_DATA));
  return csvDownload('screening-hits', csvLines(COLUMNS, hits.slice(0, MOST_DATA)));
};

/** The message after a decision. */
export function doneNotice(done: string | undefined, { words }: Edition): NoticeView | null {
  const text = doneWords(done, words);
  return text ? { text, wrong: false } : null;
}

function doneWords(done: string | undefined, words: Edition['words']): string | null {
  switch (done?.replace(/-last$/, '')) {
    case 'same':
      return last(words.say('hitDoneSame'), done, words);
    case 'not-the-same':
      return last(words.say('hitDoneNot'), done, words);
    case 'unsure':
      return last(words.say('hitDoneUnsure'), done, words);
    default:
      return null;
  }
}

function last(text: string, done: string | undefined, words: Edition['words']): string {
  return done?.endsWith('-last') ? `${text} ${words.say('hitDoneLast')}` : text;
}

/** The hits matching a query, at most `most`. */
export function wantedHits({ query }: Pick<PageRequest, 'query'>, most: number): HitsWanted {
  return {
    state: stateOf(query.state),
    list: query.list,
    kind: HIT_KINDS.find((kind) => kind === query.kind),
    after: query.cursor,
    most,
  };
}

/** A hit as JSON for the desk. */
export function hitJson({ entity, ...hit }: QueuedHit) {
  return {
    ...hit,
    entity: { id: entity.id, name: entity.label, schema: entity.schema, country: entity.country },
  };
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
