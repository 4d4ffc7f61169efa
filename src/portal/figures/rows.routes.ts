import { h } from 'preact';
import type { DatasetVersion } from '../../evidence/datasets/dataset.ts';
import { openToReaders, type ReadableVersion } from '../../evidence/datasets/open-values.ts';
import {
  findPublishedDataset,
  findPublishedVersion,
} from '../../evidence/datasets/published-dataset.queries.ts';
import { countRows, type NumberedRow, readRows } from '../../evidence/datasets/read-rows.ts';
import { nameIn } from '../../stories/story.ts';
import { refusal } from '../../words/refusal.ts';
import { jsonPage, missingJson } from '../http/json-page.ts';
import type { MakePage, PageContext, PageRequest } from '../http/page.ts';
import type { QueryField } from '../http/query-field.ts';
import { FIELDS } from '../http/route.ts';
import type { Query } from '../http/route-rows.ts';
import { csvPage } from '../json/csv.ts';
import { cutPage, nextPage } from '../json/next-page.ts';
import { cacheTags } from '../site/cache-tags.ts';
import { editionOf } from '../site/edition.ts';
import { missingPage } from '../site/error.routes.ts';
import { closedRows } from './closed-rows.ts';
import { evidencePage } from './evidence-page.ts';
import { RowsPage } from './RowsPage.tsx';
import type { RowsAsked } from './rows-asked.ts';
import { ROWS_LISTED, rowsOfView } from './rows-of.view.ts';
import { rowsPath } from './rows-path.ts';

const USUAL_LIMIT = 50;
/** Larger tables are in the download of the full version. */
const MOST_CSV = 10_000;

const cursor: QueryField = { pattern: /^[1-9]\d{0,9}$/, most: 10, takes: 'the number of a row' };
const where = {
  column: { pattern: /^[^\p{Cc}]+$/u, most: 200, takes: 'the name of a column' },
  value: { pattern: /^[^\p{Cc}]+$/u, most: 200, takes: 'a value of the column, as written in its cells' },
} satisfies Query;

/** The fields that select rows: those where a column has a value, after a cursor. */
export const ROWS_QUERY: Query = { ...where, cursor };
/** The same for the API. */
export const API_ROWS_QUERY: Query = { ...ROWS_QUERY, limit: FIELDS.limit };
/** The same for CSV. */
export const CSV_ROWS_QUERY: Query = where;

/** `/dataset/:slug/versions/:number/rows`: the rows of a version, or those where a column has a value. */
export const rowsPage: MakePage = async (context, request) => {
  const slug = request.params.slug ?? '';
  const found = await findRows(context, request);
  if (!found) return missingPage(context, request, [cacheTags.dataset(slug)]);
  const { dataset, version, asked } = found;
  const edition = editionOf(context, request.asked);
  const open = openToReaders(dataset, version);
  const [rows, count] = open
    ? await Promise.all([
        readRows(context.analytics, open, { ...asked, most: ROWS_LISTED + 1 }),
        countOf(context, open, asked),
      ])
    : [[], 0];
  const view = rowsOfView({ dataset, version, asked, rows, count }, edition);
  const page = await evidencePage(context, edition, {
    path: rowsPath({ slug, version: version.number }),
    title: `${nameIn(dataset.names, edition.language)}: ${view.title}`,
    description: view.title,
    content: h(RowsPage, { view }),
    shows: [cacheTags.dataset(slug)],
    // There are as many of these pages as values.
    robots: 'noindex, nofollow',
  });
  return open ? page : { ...page, status: 403 };
};

/** `/api/v1/datasets/:slug/versions/:number/rows`: the same as data, paginated. */
export const apiRows: MakePage = async (context, request) => {
  const slug = request.params.slug ?? '';
  const found = await findRows(context, request);
  if (!found) return missingJson(refusal('versionUnknown'), [cacheTags.dataset(slug)]);
  const { dataset, version, asked } = found;
  const said = {
    dataset: dataset.slug,
    version: version.number,
    ...(asked.where ?? { column: null, value: null }),
  };
  const open = openToReaders(dataset, version);
  if (!open) return jsonPage({ ...said, count: null, rows: null, next: null }, [cacheTags.dataset(slug)]);
  const most = Number(request.query.limit ?? USUAL_LIMIT);
  const [rows, count] = await Promise.all([
    readRows(context.analytics, open, { ...asked, most: most + 1 }),
    countOf(context, open, asked),
  ]);
  const { page, cursor } = cutPage(rows, most, (last) => String(last.row));
  const path = `/api/v1/datasets/${slug}/versions/${version.number}/rows`;
  const { next, headers } = nextPage(context, path, request.query, cursor);
  return jsonPage({ ...said, count, rows: page, next }, [cacheTags.dataset(slug)], { headers });
};

/** `/api/v1/datasets/:slug/versions/:number/rows.csv`: the rows where a column has a value, as CSV. */
export const apiRowsCsv: MakePage = async (context, request) => {
  const slug = request.params.slug ?? '';
  const found = await findRows(context, request);
  if (!found) return missingJson(refusal('versionUnknown'), [cacheTags.dataset(slug)]);
  const { dataset, version, asked } = found;
  if (!asked.where)
    throw refusal('columnValueNeeded', { address: `${rowsPath({ slug, version: version.number })}.csv` });
  const open = openToReaders(dataset, version);
  if (!open) throw closedRows(dataset);
  const rows = await readRows(context.analytics, open, { ...asked, most: MOST_CSV + 1 });
  if (rows.length > MOST_CSV)
    throw refusal('rowsSayMany', {
      most: MOST_CSV,
      address: `${rowsPath({ slug, version: version.number })}.csv`,
    });
  return csvPage(`${slug}-${version.number}-rows`, linesOf(version, rows), [cacheTags.dataset(slug)]);
};

function linesOf({ fields }: DatasetVersion, rows: readonly NumberedRow[]) {
  const cell = (value: NumberedRow['cells'][number]['value']) =>
    typeof value === 'boolean' ? String(value) : value;
  return [
    ['row', ...fields.map(({ name }) => name)],
    ...rows.map(({ row, cells }) => [row, ...cells.map(({ value }) => cell(value))]),
  ];
}

function countOf(
  { analytics }: PageContext,
  version: ReadableVersion,
  { where: chosen }: RowsAsked,
): Promise<number> | number {
  return chosen ? countRows(analytics, version, chosen) : version.rowCount;
}

async function findRows({ reading }: PageContext, { params, query }: PageRequest) {
  const { slug = '', number = '' } = params;
  if (!/^[1-9]\d{0,5}$/.test(number)) return null;
  const dataset = await findPublishedDataset(reading, slug);
  const version = dataset && (await findPublishedVersion(reading, slug, Number(number)));
  if (!dataset || !version) return null;
  const { column, value } = query;
  if ((column === undefined) !== (value === undefined)) throw refusal('columnValueTogether');
  const chosen = column !== undefined && value !== undefined ? { column, value } : null;
  if (chosen && !version.fields.some(({ name }) => name === chosen.column))
    throw refusal('versionNoColumn', {
      columns: version.fields
        .slice(0, 40)
        .map(({ name }) => name)
        .join(', '),
    });
  return { dataset, version, asked: { where: chosen, after: Number(query.cursor ?? 0) } };
}
