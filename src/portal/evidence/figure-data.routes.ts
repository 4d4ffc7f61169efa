import type { Check } from '../../evidence/claims/claim.ts';
import type { Dataset } from '../../evidence/datasets/dataset.ts';
import { PROBLEM_TYPE, problemJson } from '../api/api-problem.ts';
import { csvField } from '../api/csv.ts';
import { jsonPage, missingJson, OPEN_TO_ALL } from '../api/json-page.ts';
import type { MakePage, Page } from '../page.ts';
import { shows } from '../shows.ts';
import { closedRows } from './closed-rows.ts';
import { figureWholeJson } from './figure-json.ts';
import { type NoFigure, problemWithout, readFigure } from './figure-reads.ts';
import { columnsOf } from './rows.view.ts';

/** A figure whole as JSON: at its own address and in the API. */
export const figureData: MakePage = async (context, request) => {
  const found = await readFigure(context, request);
  if ('no' in found) return missing(found);
  const { given } = found;
  const { record, dataset, corrections, question } = given;
  const [current] = record.verdicts;
  const why = current ? given.why(current) : '';
  const site = context.config.PUBLIC_URL;
  return jsonPage(figureWholeJson(record, { site, dataset, corrections, question, why }), found.shows);
};

/** The rows behind a figure as CSV, where their licence lets us hand them on. */
export const figureRows: MakePage = async (context, request) => {
  const found = await readFigure(context, request);
  if ('no' in found) return missing(found);
  const { record, dataset } = found.given;
  if (!record.check || !dataset) {
    return missingJson('not found', 'No rows stand behind this figure.', found.shows);
  }
  if (record.check.isClosed) return closed(dataset, found.shows);
  return csvOfRows(`figure-${record.claim.id}`, record.check.rows, found.shows);
};

/** Rows of a table as CSV. */
export function csvOfRows(name: string, rows: Check['rows'], shows: readonly string[]): Page {
  const columns = columnsOf(rows);
  const cell = (value: string | number | boolean | null | undefined) =>
    csvField(typeof value === 'boolean' ? String(value) : (value ?? null));
  const lines = [
    columns.map(csvField).join(','),
    ...rows.map((row) => columns.map((column) => cell(row[column])).join(',')),
  ];
  return {
    status: 200,
    type: 'text/csv; charset=utf-8; header=present',
    text: `${lines.join('\r\n')}\r\n`,
    shows,
    headers: { ...OPEN_TO_ALL, 'Content-Disposition': `inline; filename="${name}.csv"` },
  };
}

/** The answer in the place of rows that may not be handed on. */
export function closed(dataset: Pick<Dataset, 'licence'>, shows: readonly string[]): Page {
  return {
    status: 403,
    type: PROBLEM_TYPE,
    text: problemJson(closedRows(dataset)),
    shows,
    headers: OPEN_TO_ALL,
  };
}

function missing(no: NoFigure): Page {
  const { kind, message } = problemWithout(no);
  const words = no.no.found === 'gone' ? [shows.story(no.no.story.id)] : [];
  return missingJson(kind === 'gone' ? 'gone' : 'not found', message, words);
}
