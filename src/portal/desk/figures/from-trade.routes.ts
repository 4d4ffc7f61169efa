import { h } from 'preact';
import { listQueue } from '../../../evidence/queue/claim-queue.queries.ts';
import type { Form } from '../../http/form.ts';
import type { Act, MakeOwnPage } from '../../http/own-page.ts';
import { FIELDS } from '../../http/route.ts';
import type { Query } from '../../http/route-rows.ts';
import type { PermittedVisitor } from '../../http/visitor.ts';
import { hrefIn } from '../../site/edition.ts';
import { ownEdition } from '../../site/member-page.ts';
import { deskPage } from '../frame/desk-page.ts';
import { bindQuery } from './decide-figure.ts';
import { readDeskLists } from './desk-lists.ts';
import { FromTradePage } from './FromTradePage.tsx';
import { figureFor, fromTradeView } from './from-trade.view.ts';
import { readSentQuery } from './query-schema.ts';
import { bareFigure, tryQuery } from './try-query.ts';

type Binder = PermittedVisitor<'bind figures'>;

const MOST_QUERY = 2000;
const MOST_FIGURES = 200;
const RECENT = 100;

/** The query of the page of a question from the trade desk. */
export const FROM_TRADE_QUERY: Query = {
  query: { pattern: /^[^\p{Cc}]+$/u, most: MOST_QUERY, takes: 'a dataset query, as JSON' },
  story: FIELDS.slug,
};

/** The fields of the form that binds a question from the trade desk. */
export const FROM_TRADE_FORM: Form = {
  query: { most: MOST_QUERY },
  story: { most: 120 },
  claim: { most: 36 },
};

/** GET /desk/figures/new */
export const fromTradePage: MakeOwnPage<Binder> = async (context, request, visitor) => {
  const edition = ownEdition(context, request, visitor);
  const { words } = edition;
  const { query: sent = '', story } = request.query;
  const query = readSentQuery(sent);
  const lists = await readDeskLists(context);
  const dataset = lists.datasets.find(({ slug }) => slug === query.dataset) ?? null;
  const tried = await tryQuery(
    context,
    bareFigure(figureFor(query, dataset)),
    query,
    lists,
    edition.language,
  );
  const [claims, recent] = await Promise.all([
    story ? listQueue(context.reading, { story, most: MOST_FIGURES }) : [],
    listQueue(context.reading, { most: RECENT }),
  ]);
  const view = fromTradeView(tried, query, sent, story, claims, recent, edition);
  const head = { path: '/desk/figures', at: '/desk/figures/new', title: words.say('tradeTitle') };
  return deskPage(context, edition, visitor, request, head, h(FromTradePage, { view }));
};

/** POST /desk/figures/from-trade */
export const fromTradeAct: Act<Binder> = async (context, request, visitor) => {
  const { query: sent = '', story = '', claim = '' } = request.form;
  const query = readSentQuery(sent);
  const edition = ownEdition(context, request, visitor);
  if (!claim) return { seeOther: hrefIn(edition, '/desk/figures/new', { query: sent, story }) };
  const done = await bindQuery(context, visitor.by, claim, query);
  return { seeOther: hrefIn(edition, `/desk/figures/${claim}`, { done }) };
};
