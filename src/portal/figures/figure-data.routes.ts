import type { Problem } from '../../errors.ts';
import { SUM_NAMES } from '../../evidence/checks/check-basis.ts';
import type { Check } from '../../evidence/claims/claim.ts';
import type { Dataset } from '../../evidence/datasets/dataset.ts';
import { refusal } from '../../words/refusal.ts';
import { PROBLEM_TYPE, problemJson } from '../http/api-problem.ts';
import { jsonPage, missingJson, OPEN_TO_ALL } from '../http/json-page.ts';
import type { MakePage, Page } from '../http/page.ts';
import type { QueryField } from '../http/query-field.ts';
import { FIELDS } from '../http/route.ts';
import type { Query } from '../http/route-rows.ts';
import { csvPage } from '../json/csv.ts';
import { cacheTags } from '../site/cache-tags.ts';
import { closedRows } from './closed-rows.ts';
import { figureWholeJson, sumJson } from './figure-json.ts';
import { type NoFigure, problemWithout, readFigure, rowsOfFigure } from './figure-reads.ts';
import { columnsOf, ROWS_BEHIND_SHOWN } from './rows.view.ts';
import type { RowsBehind, ShownSum } from './rows-behind.ts';

const USUAL_LIMIT = 50;
/** Larger tables are available through the API, paginated. */
const MOST_CSV = 10_000;

const cursor: QueryField = { pattern: /^[1-9]\d{0,9}$/, most: 10, takes: 'the number of a row' };
const sum: QueryField = {
  pattern: new RegExp(`^(?:${SUM_NAMES.join('|')})$`),
  most: 10,
  takes: new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(SUM_NAMES),
};

/** The fields that select rows behind a figure: one of the sums of its value, and the cursor. */
export const BEHIND_QUERY: Query = { sum, cursor };
/** The same for the API. */
export const API_BEHIND_QUERY: Query = { ...BEHIND_QUERY, limit: FIELDS.limit };

/** A full figure as JSON: at its own URL and in the API. */
export const figureData: MakePage = async (context, request) => {
  const found = await readFigure(context, request);
  if ('no' in found) return missing(found);
  const { given } = found;
  const { record, dataset, second, corrections, question } = given;
  const [current] = record.verdicts;
  const why = current ? given.why(current) : '';
  const site = context.config.PUBLIC_URL;
  const behind = await rowsOfFigure(context, given, { after: 0, most: ROWS_BEHIND_SHOWN + 1 });
  return keptUnlessAway(
    behind,
    jsonPage(
      figureWholeJson(record, { site, dataset, second, corrections, question, why, behind }),
      found.shows,
    ),
  );
};

/** `/api/v1/figures/:id/rows`: the rows of one of the sums behind a figure's value, paginated. */
export const apiFigureRows: MakePage = async (context, request) => {
  const found = await readFigure(context, request);
  if ('no' in found) return missing(found);
  const { record } = found.given;
  const most = Number(request.query.limit ?? USUAL_LIMIT);
  const behind = await rowsOfFigure(context, found.given, {
    after: Number(request.query.cursor ?? 0),
    most: most + 1,
    sum: request.query.sum ?? record.check?.basis?.[0]?.sum,
  });
  const site = context.config.PUBLIC_URL;
  switch (behind?.kind) {
    case 'rows': {
      const [shown] = behind.sums;
      if (!shown) throw noSuchSum(record.check);
      return jsonPage(sumJson(shown, record.claim.id, site, most), found.shows);
    }
    case 'closed':
      return jsonPage(
        { sum: null, field: null, count: null, total: null, averaged: null, rows: null, next: null },
        found.shows,
      );
    case 'away':
      throw away();
    default:
      return missingJson(refusal('figureRowsNone'), found.shows);
  }
};

/** The rows behind a figure's value as CSV, if their licence allows redistribution. */
export const figureRows: MakePage = async (context, request) => {
  const found = await readFigure(context, request);
  if ('no' in found) return missing(found);
  const { record, dataset } = found.given;
  const behind = await rowsOfFigure(context, found.given, { after: 0, most: MOST_CSV + 1 });
  const name = `figure-${record.claim.id}`;
  if (!behind || !dataset) return missingJson(refusal('figureRowsNone'), found.shows);
  switch (behind.kind) {
    case 'closed':
      return closed(dataset, found.shows);
    case 'away':
      throw away();
    case 'not kept':
      return missingJson(refusal('figureRowsNone'), found.shows);
    case 'answer':
      return csvOfRows(name, behind.rows, found.shows);
    case 'rows':
      return csvPage(name, csvOfSums(behind.sums, record.claim.id), found.shows);
  }
};

function csvOfSums(sums: readonly ShownSum[], id: string) {
  if (sums.some(({ rows }) => rows.length > MOST_CSV))
    throw refusal('figureRowsMany', { most: MOST_CSV, address: `/api/v1/figures/${id}/rows` });
  const cell = (value: string | number | boolean | null) =>
    typeof value === 'boolean' ? String(value) : value;
  // Rows of two datasets have the columns of both: those of the other dataset are empty.
  const names = [...new Set(sums.flatMap(({ version }) => version.fields.map(({ name }) => name)))];
  return [
    ['sum', 'row', ...names],
    ...sums.flatMap(({ sum: of, rows, version: { fields } }) =>
      rows.map(({ row, cells }) => {
        const own = new Map(cells.map(({ value }, i) => [fields[i]?.name, value]));
        return [of, row, ...names.map((name) => cell(own.get(name) ?? null))];
      }),
    ),
  ];
}

/** Rows of a table as CSV. */
export function csvOfRows(name: string, rows: Check['series'], shows: readonly string[]): Page {
  const columns = columnsOf(rows);
  const cell = (value: string | number | boolean | null | undefined) =>
    typeof value === 'boolean' ? String(value) : (value ?? null);
  const lines = [columns, ...rows.map((row) => columns.map((column) => cell(row[column])))];
  return csvPage(name, lines, shows);
}

/** The response in place of rows that may not be redistributed. */
export function closed(dataset: Pick<Dataset, 'licence'>, shows: readonly string[]): Page {
  return {
    status: 403,
    type: PROBLEM_TYPE,
    text: problemJson(closedRows(dataset)),
    cacheTags: shows,
    headers: OPEN_TO_ALL,
  };
}

function noSuchSum(check: Check | null): Problem {
  const names = (check?.basis ?? []).map(({ sum: name }) => name);
  return refusal('figureSumNone', { names: names.join(', ') });
}

function away(): Problem {
  return refusal('rowsUnreadable');
}

function keptUnlessAway(behind: RowsBehind | null, page: Page): Page {
  return behind?.kind === 'away' ? { ...page, cacheTags: null } : page;
}

function missing(no: NoFigure): Page {
  const why = problemWithout(no);
  const words = no.no.found === 'gone' ? [cacheTags.story(no.no.story.id)] : [];
  return missingJson(why, words);
}
