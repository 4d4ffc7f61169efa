import { h } from 'preact';
import { countUnread } from '../../../entities/mentions/unread-stories.queries.ts';
import { listQueue, QUEUE_STATES } from '../../../evidence/queue/claim-queue.queries.ts';
import type { MakeOwnPage } from '../../http/own-page.ts';
import { FIELDS } from '../../http/route.ts';
import type { Query } from '../../http/route-rows.ts';
import type { PermittedVisitor } from '../../http/visitor.ts';
import { type CsvColumns, csvDownload, csvLines } from '../../json/csv.ts';
import { nextPage } from '../../json/next-page.ts';
import { ownEdition } from '../../site/member-page.ts';
import { deskJson, deskPage } from '../frame/desk-page.ts';
import { QueuePage } from './QueuePage.tsx';
import { CLAIMS_LISTED, queueView, VERDICT_WORDS } from './queue.view.ts';
import { queueData, queueRowJson, queueWanted } from './queue-data.ts';

type Binder = PermittedVisitor<'bind figures'>;

const MOST_DATA = 1000;

/** The fields that filter the queue. */
export const QUEUE_QUERY: Query = {
  state: {
    pattern: new RegExp(`^(?:${QUEUE_STATES.join('|')})$`),
    most: 20,
    takes: 'proposed, none, bound, unsupported, unsigned or hidden',
  },
  verdict: {
    pattern: new RegExp(`^(?:${[...VERDICT_WORDS.keys()].join('|')})$`),
    most: 20,
    takes: 'holds, holds-with-hedge, differs or cannot-be-checked',
  },
  story: FIELDS.q,
  cursor: FIELDS.cursor,
};

/** GET /desk/figures */
export const queuePage: MakeOwnPage<Binder> = async (context, request, visitor) => {
  const edition = ownEdition(context, request, visitor);
  const { words } = edition;
  const [claims, unread] = await Promise.all([
    listQueue(context.reading, queueWanted(request.query, CLAIMS_LISTED)),
    countUnread(context.reading),
  ]);
  const queue = queueView(claims, request.query, edition);
  const head = {
    path: '/desk/figures',
    title: words.say('deskFigures'),
    intro: [
      words.say('deskFiguresIntro'),
      ...(unread > 0 ? [words.say('deskFiguresUnread', { count: unread })] : []),
    ].join(' '),
  };
  return deskPage(context, edition, visitor, request, head, h(QueuePage, { queue }));
};

/** GET /desk/figures.json */
export const queueJson: MakeOwnPage<Binder> = async (context, request) => {
  const { page, cursor } = await queueData(context.reading, queueWanted(request.query, MOST_DATA));
  const { next } = nextPage(context, '/desk/figures.json', request.query, cursor);
  return deskJson({ figures: page.map(queueRowJson), next, unread: await countUnread(context.reading) });
};

/** GET /desk/figures.csv: https://www.rfc-editor.org/rfc/rfc4180 */
export const queueCsv: MakeOwnPage<Binder> = async (context, request) => {
  const { page } = await queueData(context.reading, queueWanted(request.query, MOST_DATA));
  const columns: CsvColumns<ReturnType<typeof queueRowJson>> = {
    id: (row) => row.id,
    story: (row) => row.story,
    sentence: (row) => row.sentence,
    quote: (row) => row.quote,
    hedge: (row) => row.hedge,
    value: (row) => row.value,
    unit: (row) => row.unit,
    measure: (row) => row.measure,
    from: (row) => row.period?.[0] ?? null,
    to: (row) => row.period?.[1] ?? null,
    rests: (row) => row.rests,
    proposals: (row) => row.proposals,
    verdict: (row) => row.verdict,
    reason: (row) => row.reason,
    signed: (row) => String(row.signed),
  };
  return csvDownload('figures', csvLines(columns, page.map(queueRowJson)));
};
