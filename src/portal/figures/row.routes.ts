import { h } from 'preact';
import { openToReaders } from '../../evidence/datasets/open-values.ts';
import {
  findPublishedDataset,
  findPublishedVersion,
} from '../../evidence/datasets/published-dataset.queries.ts';
import { readRow } from '../../evidence/datasets/read-row.ts';
import { nameIn } from '../../stories/story.ts';
import { refusal } from '../../words/refusal.ts';
import { jsonPage, missingJson } from '../http/json-page.ts';
import type { MakePage, PageContext, PageRequest } from '../http/page.ts';
import { cacheTags } from '../site/cache-tags.ts';
import { editionOf } from '../site/edition.ts';
import { missingPage } from '../site/error.routes.ts';
import { evidencePage } from './evidence-page.ts';
import { RowPage } from './RowPage.tsx';
import { rowView } from './row.view.ts';

/** `/dataset/:slug/versions/:number/rows/:row`: one row, if it may be redistributed. */
export const rowPage: MakePage = async (context, request) => {
  const slug = request.params.slug ?? '';
  const found = await findRow(context, request);
  if (!found) return missingPage(context, request, [cacheTags.dataset(slug)]);
  const edition = editionOf(context, request.asked);
  const view = rowView(found, edition);
  const title = `${nameIn(found.dataset.names, edition.language)}: ${view.title}`;
  const page = await evidencePage(context, edition, {
    path: `/dataset/${slug}/versions/${found.version.number}/rows/${found.row}`,
    title,
    description: title,
    content: h(RowPage, { view }),
    shows: [cacheTags.dataset(slug)],
    // There are as many of these pages as rows.
    robots: 'noindex, nofollow',
  });
  return found.cells ? page : { ...page, status: 403 };
};

/** `/api/v1/datasets/:slug/versions/:number/rows/:row`: the same as data. */
export const apiRow: MakePage = async (context, request) => {
  const slug = request.params.slug ?? '';
  const found = await findRow(context, request);
  if (!found) return missingJson(refusal('rowNotHere'), [cacheTags.dataset(slug)]);
  const { dataset, version, row, cells } = found;
  const url = `${context.config.PUBLIC_URL}/dataset/${slug}/versions/${version.number}`;
  return jsonPage(
    { dataset: dataset.slug, version: version.number, row, url: cells ? `${url}/rows/${row}` : url, cells },
    [cacheTags.dataset(slug)],
  );
};

async function findRow({ reading, analytics }: PageContext, { params }: PageRequest) {
  const { slug = '', number = '', row: typed = '' } = params;
  if (!/^[1-9]\d{0,5}$/.test(number) || !/^[1-9]\d{0,9}$/.test(typed)) return null;
  const row = Number(typed);
  const dataset = await findPublishedDataset(reading, slug);
  const version = dataset && (await findPublishedVersion(reading, slug, Number(number)));
  if (!dataset || !version || row > version.rowCount) return null;
  const open = openToReaders(dataset, version);
  if (!open)
    return {
      dataset,
      version,
      row,
      /** Null if the rows may not be redistributed. */
      cells: null,
    };
  const cells = await readRow(analytics, open, row);
  return cells && { dataset, version, row, cells };
}
