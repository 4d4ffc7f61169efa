import { FIELDS, type Route } from '../../http/route.ts';
import { atDesk, byDesk } from '../../http/route-rows.ts';
import { CASE_QUERY, CASES_QUERY, DECIDE_FORM, REWRITE_FORM } from '../cases/cases.fields.ts';
import {
  caseDataJson,
  casePage,
  casesJson,
  casesPage,
  decideCaseAct,
  rewriteCaseAct,
} from '../cases/cases.routes.ts';
import { acceptCorrectionAct, DECISION_FORM, dismissCorrectionAct } from '../corrections/corrections.acts.ts';
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
    ...atDesk('/desk', 'Everything that needs attention at the desk.', { done }),
    who: 'bind figures',
    answer: { own: startPage },
  },
  {
    ...atDesk('/desk/figures', 'The queue of figures, by story.', QUEUE_QUERY),
    who: 'bind figures',
    answer: { own: queuePage },
  },
  {
    ...atDesk('/desk/figures.json', 'The same figures as JSON.', QUEUE_QUERY),
    who: 'bind figures',
    answer: { own: queueJson },
    face: 'machine',
  },
  {
    ...atDesk('/desk/figures.csv', 'The same figures as CSV.', QUEUE_QUERY),
    who: 'bind figures',
    answer: { own: queueCsv },
    face: 'machine',
  },
  {
    ...atDesk('/desk/figures/:id', 'One figure, its evidence and proposals.', { done, why: done }),
    who: 'bind figures',
    answer: { own: figurePage },
  },
  {
    ...atDesk(
      '/desk/figures/new',
      'A query from the trade desk, to be linked to a figure.',
      FROM_TRADE_QUERY,
    ),
    who: 'bind figures',
    answer: { own: fromTradePage },
  },
  {
    ...byDesk('/desk/figures/from-trade', 'Links a figure to a query from the trade desk.', FROM_TRADE_FORM),
    who: 'bind figures',
    answer: { act: fromTradeAct },
  },
  {
    ...atDesk('/desk/figures/:id/table', 'A table query, built by clicking cells.', TABLE_QUERY),
    who: 'bind figures',
    answer: { own: tablePage },
  },
  {
    ...byDesk('/desk/figures/:id/bind-table', 'Links the figure to the query built.', TABLE_FORM),
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
    ...byDesk('/desk/figures/:id/bind', 'Tries a dataset query, or links the figure to it.', BIND_FORM),
    who: 'bind figures',
    answer: { act: bindAct },
  },
  {
    ...byDesk(
      '/desk/figures/:id/bind-sql',
      'Tries SQL written by a data editor, or links the figure to it.',
      BIND_SQL_FORM,
    ),
    who: 'sign verdicts',
    answer: { act: bindSqlAct },
    perMinute: 30,
  },
  {
    ...byDesk('/desk/figures/:id/bind-source', 'Links the figure to a source.', BIND_SOURCE_FORM),
    who: 'bind figures',
    answer: { act: bindSourceAct },
  },
  {
    ...byDesk('/desk/figures/:id/recheck', 'Rechecks the figure now.', {}),
    who: 'bind figures',
    answer: { act: recheckAct },
  },
  {
    ...byDesk('/desk/figures/:id/hide', 'Hides something that is not a figure.', TELLING_FORM),
    who: 'bind figures',
    answer: { act: hideAct },
  },
  {
    ...byDesk('/desk/figures/:id/show', 'Shows it again.', TELLING_FORM),
    who: 'bind figures',
    answer: { act: showAct },
  },
  {
    ...byDesk('/desk/figures/:id/sign', 'Signs off the verdict.', SIGN_FORM),
    who: 'sign verdicts',
    answer: { act: signAct },
  },
  {
    ...byDesk('/desk/figures/:id/overrule', 'Overrides the verdict, with a note.', OVERRULE_FORM),
    who: 'sign verdicts',
    answer: { act: overruleAct },
  },
  {
    ...byDesk('/desk/corrections/accept', 'Publishes a suggested correction.', DECISION_FORM),
    who: 'correct stories',
    answer: { act: acceptCorrectionAct },
  },
  {
    ...byDesk('/desk/corrections/dismiss', 'Dismisses a suggested correction.', DECISION_FORM),
    who: 'correct stories',
    answer: { act: dismissCorrectionAct },
  },
  {
    ...atDesk('/desk/revisions', 'New dataset versions that contradict stories, one case each.', CASES_QUERY),
    who: 'correct stories',
    answer: { own: casesPage },
  },
  {
    ...atDesk('/desk/revisions.json', 'The same cases as JSON.', CASES_QUERY),
    who: 'correct stories',
    answer: { own: casesJson },
    face: 'machine',
  },
  {
    ...atDesk('/desk/revisions/:id', 'One case: what changed, and every affected sentence.', CASE_QUERY),
    who: 'correct stories',
    answer: { own: casePage },
  },
  {
    ...atDesk('/desk/revisions/:id/data.json', 'The same case as JSON.', CASE_QUERY),
    who: 'correct stories',
    answer: { own: caseDataJson },
    face: 'machine',
  },
  {
    ...byDesk(
      '/desk/revisions/:id/decide',
      'Accepts or declines stories or sentences in a case.',
      DECIDE_FORM,
    ),
    who: 'correct stories',
    answer: { act: decideCaseAct },
  },
  {
    ...byDesk('/desk/revisions/:id/rewrite', 'Saves a rewritten sentence.', REWRITE_FORM),
    who: 'correct stories',
    answer: { act: rewriteCaseAct },
  },
  {
    ...atDesk('/desk/datasets', 'The datasets, and the form for adding one.', { done }),
    who: 'manage datasets',
    answer: { own: datasetsPage },
  },
  {
    ...atDesk('/desk/datasets.json', 'The same datasets as JSON.'),
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
    ...byDesk('/desk/datasets/follow', 'Adds a dataset that follows a URL.', FOLLOW_NEW_FORM),
    who: 'manage datasets',
    answer: { act: followNewAct },
    perMinute: 20,
  },
  {
    ...atDesk('/desk/datasets/importing/:id', 'An import in progress.'),
    who: 'manage datasets',
    answer: { own: importPage },
  },
  {
    ...byDesk('/desk/datasets/importing/:id/stop', 'Cancels an import in progress.', {}),
    who: 'manage datasets',
    answer: { act: stopImportAct },
  },
  {
    ...atDesk('/desk/datasets/:slug', 'One dataset: its fields, versions and their effects.', { done }),
    who: 'manage datasets',
    answer: { own: datasetPage },
  },
  {
    ...byDesk('/desk/datasets/:slug/add-version', 'Adds a version of a dataset.', UPLOAD_FORM),
    who: 'manage datasets',
    answer: { act: addVersionAct },
    fileBytes: UPLOAD_BYTES,
    perMinute: 20,
  },
  {
    ...byDesk('/desk/datasets/:slug/roles', 'Confirms the roles of its fields.', ROLES_FORM),
    who: 'manage datasets',
    answer: { act: confirmRolesAct },
  },
  {
    ...atDesk(
      '/desk/datasets/:slug/columns',
      'The column descriptions of a dataset, and the values of one column.',
      COLUMNS_QUERY,
    ),
    who: 'manage datasets',
    answer: { own: columnsPage },
  },
  {
    ...byDesk('/desk/datasets/:slug/columns/change', 'Changes column descriptions.', COLUMNS_FORM),
    who: 'manage datasets',
    answer: { act: changeColumnsAct },
  },
  {
    ...byDesk('/desk/datasets/:slug/columns/confirm', 'Confirms column descriptions.', SEEN_FORM),
    who: 'manage datasets',
    answer: { act: confirmColumnsAct },
  },
  {
    ...byDesk('/desk/datasets/:slug/columns/restore', 'Resets all column descriptions.', SEEN_FORM),
    who: 'manage datasets',
    answer: { act: restoreColumnsAct },
  },
  {
    ...byDesk('/desk/datasets/:slug/follow', 'Makes a dataset follow a URL, or another one.', FOLLOW_FORM),
    who: 'manage datasets',
    answer: { act: followAct },
  },
  {
    ...byDesk('/desk/datasets/:slug/fetch', 'Fetches the followed URL now.', FETCH_FORM),
    who: 'manage datasets',
    answer: { act: fetchAct },
    perMinute: 20,
  },
  {
    ...byDesk('/desk/datasets/:slug/pause', 'Pauses or resumes following a URL.', PAUSE_FORM),
    who: 'manage datasets',
    answer: { act: pauseAct },
  },
  {
    ...byDesk('/desk/datasets/:slug/unfollow', 'Stops following a URL.', {}),
    who: 'manage datasets',
    answer: { act: unfollowAct },
  },
  {
    ...byDesk('/desk/datasets/:slug/publish', 'Makes a dataset public or private.', PUBLISH_FORM),
    who: 'manage datasets',
    answer: { act: publishDatasetAct },
  },
  {
    ...byDesk('/desk/datasets/:slug/remove', 'Deletes a dataset that nothing uses.', {}),
    who: 'manage datasets',
    answer: { act: removeDatasetAct },
  },
];
