import { FIELDS, type Route } from '../../http/route.ts';
import { atDesk, byDesk } from '../../http/route-rows.ts';
import {
  addBasketAct,
  BASKET_FORM,
  basketPage,
  basketsJson,
  basketsPage,
  REVISE_FORM,
  reviseBasketAct,
} from '../baskets/baskets.routes.ts';
import { CASE_QUERY, CASES_QUERY, DECIDE_FORM, REWRITE_FORM } from '../cases/cases.fields.ts';
import {
  caseDataJson,
  casePage,
  casesJson,
  casesPage,
  decideCaseAct,
  rewriteCaseAct,
} from '../cases/cases.routes.ts';
import {
  acceptCorrectionAct,
  CORRECTIONS_QUERY,
  correctionsDeskPage,
  correctionsJson,
  DECISION_FORM,
  dismissCorrectionAct,
} from '../corrections/corrections.routes.ts';
import { COLUMNS_FORM, COLUMNS_QUERY, SEEN_FORM } from '../datasets/columns.fields.ts';
import {
  changeColumnsAct,
  columnsPage,
  confirmColumnsAct,
  restoreColumnsAct,
} from '../datasets/columns.routes.ts';
import {
  addDatasetAct,
  addVersionAct,
  confirmRolesAct,
  datasetPage,
  datasetsJson,
  datasetsPage,
  PUBLISH_FORM,
  publishDatasetAct,
  ROLES_FORM,
  removeDatasetAct,
} from '../datasets/datasets.routes.ts';
import { FETCH_FORM, FOLLOW_FORM, FOLLOW_NEW_FORM, PAUSE_FORM } from '../datasets/follow.fields.ts';
import { fetchAct, followAct, followNewAct, pauseAct, unfollowAct } from '../datasets/follow.routes.ts';
import { importPage, stopImportAct } from '../datasets/import.routes.ts';
import { UPLOAD_BYTES, UPLOAD_FORM } from '../datasets/upload.fields.ts';
import {
  BIND_FORM,
  BIND_SOURCE_FORM,
  BIND_SQL_FORM,
  bindAct,
  bindSourceAct,
  bindSqlAct,
} from '../figures/bind.routes.ts';
import {
  acceptAct,
  hideAct,
  OVERRULE_FORM,
  overruleAct,
  PROPOSAL_FORM,
  REJECT_FORM,
  recheckAct,
  rejectAct,
  SIGN_FORM,
  showAct,
  signAct,
  TELLING_FORM,
} from '../figures/claim.acts.ts';
import { figurePage } from '../figures/figure.routes.ts';
import {
  FROM_TRADE_FORM,
  FROM_TRADE_QUERY,
  fromTradeAct,
  fromTradePage,
} from '../figures/from-trade.routes.ts';
import { QUEUE_QUERY, queueCsv, queueJson, queuePage } from '../figures/queue.routes.ts';
import { TABLE_FORM, TABLE_QUERY } from '../figures/table.fields.ts';
import { bindTableAct, tablePage } from '../figures/table.routes.ts';
import { startPage } from '../start/start.routes.ts';

const { done } = FIELDS;

/** The desk's URLs for evidence. */
export const DESK_EVIDENCE_ROUTES: readonly Route[] = [
  {
    ...atDesk('/desk', 'What waits at the desk.', { done }),
    who: 'bind figures',
    answer: { own: startPage },
  },
  {
    ...atDesk('/desk/figures', 'The queue of claims, by story.', QUEUE_QUERY),
    who: 'bind figures',
    answer: { own: queuePage },
  },
  {
    ...atDesk('/desk/figures.json', 'The same claims as data.', QUEUE_QUERY),
    who: 'bind figures',
    answer: { own: queueJson },
    face: 'machine',
  },
  {
    ...atDesk('/desk/figures.csv', 'The same claims as a table.', QUEUE_QUERY),
    who: 'bind figures',
    answer: { own: queueCsv },
    face: 'machine',
  },
  {
    ...atDesk('/desk/figures/:id', 'One claim, what it rests on and what is proposed.', { done }),
    who: 'bind figures',
    answer: { own: figurePage },
  },
  {
    ...atDesk(
      '/desk/figures/new',
      'A question from the trade desk, to be bound to a figure.',
      FROM_TRADE_QUERY,
    ),
    who: 'bind figures',
    answer: { own: fromTradePage },
  },
  {
    ...byDesk(
      '/desk/figures/from-trade',
      'Binds a figure to a question from the trade desk.',
      FROM_TRADE_FORM,
    ),
    who: 'bind figures',
    answer: { act: fromTradeAct },
  },
  {
    ...atDesk('/desk/figures/:id/table', 'A question to a table, picked by clicking its cells.', TABLE_QUERY),
    who: 'bind figures',
    answer: { own: tablePage },
  },
  {
    ...byDesk('/desk/figures/:id/bind-table', 'Binds the figure to a question that was picked.', TABLE_FORM),
    who: 'bind figures',
    answer: { act: bindTableAct },
  },
  {
    ...byDesk('/desk/figures/:id/accept', 'Accepts a proposal.', PROPOSAL_FORM),
    who: 'bind figures',
    answer: { act: acceptAct },
  },
  {
    ...byDesk('/desk/figures/:id/reject', 'Rejects a proposal.', REJECT_FORM),
    who: 'bind figures',
    answer: { act: rejectAct },
  },
  {
    ...byDesk(
      '/desk/figures/:id/bind',
      'Tries a question to a dataset, or binds the figure to it.',
      BIND_FORM,
    ),
    who: 'bind figures',
    answer: { act: bindAct },
  },
  {
    ...byDesk(
      '/desk/figures/:id/bind-sql',
      'Tries SQL of a data editor, or binds the figure to it.',
      BIND_SQL_FORM,
    ),
    who: 'sign verdicts',
    answer: { act: bindSqlAct },
    perMinute: 30,
  },
  {
    ...byDesk('/desk/figures/:id/bind-source', 'Binds the figure to a source.', BIND_SOURCE_FORM),
    who: 'bind figures',
    answer: { act: bindSourceAct },
  },
  {
    ...byDesk('/desk/figures/:id/recheck', 'Checks the figure again now.', {}),
    who: 'bind figures',
    answer: { act: recheckAct },
  },
  {
    ...byDesk('/desk/figures/:id/hide', 'Hides what is not a figure.', TELLING_FORM),
    who: 'bind figures',
    answer: { act: hideAct },
  },
  {
    ...byDesk('/desk/figures/:id/show', 'Shows it again.', TELLING_FORM),
    who: 'bind figures',
    answer: { act: showAct },
  },
  {
    ...byDesk('/desk/figures/:id/sign', 'Signs the verdict.', SIGN_FORM),
    who: 'sign verdicts',
    answer: { act: signAct },
  },
  {
    ...byDesk('/desk/figures/:id/overrule', 'Overrules the verdict, with a note.', OVERRULE_FORM),
    who: 'sign verdicts',
    answer: { act: overruleAct },
  },
  {
    ...atDesk('/desk/corrections', 'Corrections the machine proposes, and those decided.', CORRECTIONS_QUERY),
    who: 'correct stories',
    answer: { own: correctionsDeskPage },
  },
  {
    ...atDesk('/desk/corrections.json', 'The same proposals as data.', CORRECTIONS_QUERY),
    who: 'correct stories',
    answer: { own: correctionsJson },
    face: 'machine',
  },
  {
    ...byDesk('/desk/corrections/accept', 'Makes a proposed correction.', DECISION_FORM),
    who: 'correct stories',
    answer: { act: acceptCorrectionAct },
  },
  {
    ...byDesk('/desk/corrections/dismiss', 'Leaves a story as it is.', DECISION_FORM),
    who: 'correct stories',
    answer: { act: dismissCorrectionAct },
  },
  {
    ...atDesk('/desk/revisions', 'New versions of data that contradict stories, each a case.', CASES_QUERY),
    who: 'correct stories',
    answer: { own: casesPage },
  },
  {
    ...atDesk('/desk/revisions.json', 'The same cases as data.', CASES_QUERY),
    who: 'correct stories',
    answer: { own: casesJson },
    face: 'machine',
  },
  {
    ...atDesk('/desk/revisions/:id', 'One case: what changed, and every sentence it touches.', CASE_QUERY),
    who: 'correct stories',
    answer: { own: casePage },
  },
  {
    ...atDesk('/desk/revisions/:id/data.json', 'The same case as data.', CASE_QUERY),
    who: 'correct stories',
    answer: { own: caseDataJson },
    face: 'machine',
  },
  {
    ...byDesk(
      '/desk/revisions/:id/decide',
      'Accepts or declines stories of a case, or sentences.',
      DECIDE_FORM,
    ),
    who: 'correct stories',
    answer: { act: decideCaseAct },
  },
  {
    ...byDesk('/desk/revisions/:id/rewrite', 'Keeps a sentence as somebody rewrote it.', REWRITE_FORM),
    who: 'correct stories',
    answer: { act: rewriteCaseAct },
  },
  {
    ...atDesk('/desk/datasets', 'The datasets, and the form that adds one.', { done }),
    who: 'manage datasets',
    answer: { own: datasetsPage },
  },
  {
    ...atDesk('/desk/datasets.json', 'The same datasets as data.'),
    who: 'manage datasets',
    answer: { own: datasetsJson },
    face: 'machine',
  },
  {
    ...byDesk('/desk/datasets/add', 'Adds a dataset from a file.', UPLOAD_FORM),
    who: 'manage datasets',
    answer: { act: addDatasetAct },
    fileBytes: UPLOAD_BYTES,
    perMinute: 20,
  },
  {
    ...byDesk('/desk/datasets/follow', 'Adds a dataset from an address that it follows.', FOLLOW_NEW_FORM),
    who: 'manage datasets',
    answer: { act: followNewAct },
    perMinute: 20,
  },
  {
    ...atDesk('/desk/datasets/importing/:id', 'An import that runs.'),
    who: 'manage datasets',
    answer: { own: importPage },
  },
  {
    ...byDesk('/desk/datasets/importing/:id/stop', 'Stops an import that runs.', {}),
    who: 'manage datasets',
    answer: { act: stopImportAct },
  },
  {
    ...atDesk('/desk/datasets/:slug', 'One dataset, its fields, versions and what followed.', { done }),
    who: 'manage datasets',
    answer: { own: datasetPage },
  },
  {
    ...byDesk('/desk/datasets/:slug/add-version', 'Adds the next version of a dataset.', UPLOAD_FORM),
    who: 'manage datasets',
    answer: { act: addVersionAct },
    fileBytes: UPLOAD_BYTES,
    perMinute: 20,
  },
  {
    ...byDesk('/desk/datasets/:slug/roles', 'Says yes to the roles of its fields.', ROLES_FORM),
    who: 'manage datasets',
    answer: { act: confirmRolesAct },
  },
  {
    ...atDesk(
      '/desk/datasets/:slug/columns',
      'What the columns of a dataset are taken to be, and the values of one.',
      COLUMNS_QUERY,
    ),
    who: 'manage datasets',
    answer: { own: columnsPage },
  },
  {
    ...byDesk('/desk/datasets/:slug/columns/change', 'Changes what columns are taken to be.', COLUMNS_FORM),
    who: 'manage datasets',
    answer: { act: changeColumnsAct },
  },
  {
    ...byDesk('/desk/datasets/:slug/columns/confirm', 'Confirms what columns are taken to be.', SEEN_FORM),
    who: 'manage datasets',
    answer: { act: confirmColumnsAct },
  },
  {
    ...byDesk('/desk/datasets/:slug/columns/restore', 'Takes all changes of columns back.', SEEN_FORM),
    who: 'manage datasets',
    answer: { act: restoreColumnsAct },
  },
  {
    ...byDesk('/desk/datasets/:slug/follow', 'Has a dataset follow an address, or another one.', FOLLOW_FORM),
    who: 'manage datasets',
    answer: { act: followAct },
  },
  {
    ...byDesk('/desk/datasets/:slug/fetch', 'Has its followed address fetched now.', FETCH_FORM),
    who: 'manage datasets',
    answer: { act: fetchAct },
    perMinute: 20,
  },
  {
    ...byDesk('/desk/datasets/:slug/pause', 'Pauses following an address, or goes on.', PAUSE_FORM),
    who: 'manage datasets',
    answer: { act: pauseAct },
  },
  {
    ...byDesk('/desk/datasets/:slug/unfollow', 'Follows its address no more.', {}),
    who: 'manage datasets',
    answer: { act: unfollowAct },
  },
  {
    ...byDesk('/desk/datasets/:slug/publish', 'Shows a dataset to readers, or hides it.', PUBLISH_FORM),
    who: 'manage datasets',
    answer: { act: publishDatasetAct },
  },
  {
    ...byDesk('/desk/datasets/:slug/remove', 'Removes a dataset nothing rests on.', {}),
    who: 'manage datasets',
    answer: { act: removeDatasetAct },
  },
  {
    ...atDesk('/desk/baskets', 'The baskets of products.'),
    who: 'change baskets',
    answer: { own: basketsPage },
  },
  {
    ...atDesk('/desk/baskets.json', 'The same baskets as data.'),
    who: 'change baskets',
    answer: { own: basketsJson },
    face: 'machine',
  },
  {
    ...byDesk('/desk/baskets/add', 'Makes a basket.', BASKET_FORM),
    who: 'change baskets',
    answer: { act: addBasketAct },
  },
  {
    ...atDesk('/desk/baskets/:slug', 'One basket, its codes and versions.', { done }),
    who: 'change baskets',
    answer: { own: basketPage },
  },
  {
    ...byDesk('/desk/baskets/:slug/revise', 'Makes a new version of a basket.', REVISE_FORM),
    who: 'change baskets',
    answer: { act: reviseBasketAct },
  },
];
