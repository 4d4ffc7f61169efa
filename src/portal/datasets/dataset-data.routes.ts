import { createReadStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { namedInDataset } from '../../entities/dossier/in-data.queries.ts';
import { storiesOnDataset } from '../../evidence/claims/figure-places.queries.ts';
import { listVersions } from '../../evidence/datasets/dataset.queries.ts';
import type { Dataset, DatasetVersion } from '../../evidence/datasets/dataset.ts';
import { openToReaders, type ReadableVersion } from '../../evidence/datasets/open-values.ts';
import {
  findPublishedDataset,
  findPublishedVersion,
  listPublishedDatasets,
} from '../../evidence/datasets/published-dataset.queries.ts';
import type { Analytics } from '../../store/analytics.ts';
import { refusal } from '../../words/refusal.ts';
import { closedRows } from '../figures/closed-rows.ts';
import { jsonPage, missingJson, OPEN_TO_ALL } from '../http/json-page.ts';
import type { MakePage } from '../http/page.ts';
import type { Handle, ServerContext } from '../http/route.ts';
import { CSV_TYPE, csvField, csvLines, csvPage } from '../json/csv.ts';
import { cacheTags } from '../site/cache-tags.ts';
import { cardJson } from '../stories/story.json.ts';
import { datasetJson, versionJson } from './dataset-json.ts';

const STORIES = 100;
const NAMED = 200;
/** The maximum number of rows per engine query. */
const ROWS_AT_ONCE = 20_000;
const BYTES_AT_ONCE = 8_000_000;
/** The assumed compression ratio: workbooks and Parquet do not give the size of their text. */
const PACKED = 20;

/** `/api/v1/datasets`: every dataset with its newest version. */
export const apiDatasets: MakePage = async (context) => {
  const datasets = await listPublishedDatasets(context.reading);
  const site = context.config.PUBLIC_URL;
  return jsonPage({ datasets: datasets.map((dataset) => datasetJson(dataset, site)) }, [cacheTags.datasets]);
};

const COLUMNS: Record<string, (dataset: ReturnType<typeof datasetJson>) => string | number | null> = {
  slug: ({ slug }) => slug,
  url: ({ url }) => url,
  name: ({ names }) => names.en ?? Object.values(names)[0] ?? '',
  producer: ({ producer }) => producer,
  licence: ({ licence }) => licence,
  redistributable: ({ redistributable }) => String(redistributable),
  version: ({ newest }) => newest.version,
  sha256: ({ newest }) => newest.sha256,
  retrieved: ({ newest }) => newest.retrieved,
  rows: ({ newest }) => newest.rows,
};

/** `/api/v1/datasets.csv`: the same as a table. */
export const apiDatasetsCsv: MakePage = async (context) => {
  const site = context.config.PUBLIC_URL;
  const datasets = (await listPublishedDatasets(context.reading)).map((dataset) =>
    datasetJson(dataset, site),
  );
  return csvPage('datasets', csvLines(COLUMNS, datasets), [cacheTags.datasets]);
};

/** `/api/v1/datasets/:slug`: one dataset with its fields, coverage, versions and the stories that use it. */
export const apiDataset: MakePage = async (context, request) => {
  const slug = request.params.slug ?? '';
  const dataset = await findPublishedDataset(context.reading, slug);
  if (!dataset) return missingJson(refusal('datasetNotHere'), [cacheTags.dataset(slug)]);
  const site = context.config.PUBLIC_URL;
  const versions = await listVersions(context.reading, dataset.id);
  const stories = await storiesOnDataset(context.reading, dataset.id, STORIES, context.clock.now());
  const named = await namedInDataset(context.reading, dataset.id, NAMED);
  const { fields, coverage } = dataset.newest;
  const { periods, reporters, reported, frequency, products } = coverage;
  return jsonPage(
    {
      ...datasetJson(dataset, site),
      fields,
      coverage: { frequency, periods, reporters, reported, products },
      versions: versions.map((version) => versionJson(dataset, version, site)),
      stories: stories.map((story) => cardJson(story, site)),
      named: named.map(({ entity, rows }) => ({
        slug: entity.slug,
        label: entity.label,
        url: `${site}/entity/${entity.slug}`,
        rows,
      })),
    },
    [cacheTags.dataset(slug), cacheTags.everything, cacheTags.entities],
  );
};

/** `/dataset/:slug/versions/:number/rows.csv`: every row of a version as in its file, if redistribution is allowed. */
export const versionCsv: Handle = async (context, request, reply) => {
  const { dataset, version } = await openVersion(context, request.params);
  reply.headers(headersOf(dataset, version, 'csv')).type(CSV_TYPE);
  if (request.method === 'HEAD') return reply.send('');
  return reply.send(Readable.from(versionLines(context.analytics, version)));
};

/** `/dataset/:slug/versions/:number/rows.parquet`: the same rows as Parquet, with the columns the import added. */
export const versionParquet: Handle = async (context, request, reply) => {
  const { dataset, version } = await openVersion(context, request.params);
  const path = join(context.analytics.folder, version.parquet);
  if (!existsSync(path)) {
    throw refusal('rowsUnreadable');
  }
  reply
    .headers(headersOf(dataset, version, 'parquet'))
    .header('Content-Length', String(version.parquetBytes))
    .type('application/vnd.apache.parquet');
  if (request.method === 'HEAD') return reply.send('');
  return reply.send(createReadStream(path));
};

function headersOf({ slug }: Dataset, { number, sha256 }: DatasetVersion, ending: string) {
  return {
    ...OPEN_TO_ALL,
    'Cache-Control': 'public, max-age=31536000, immutable',
    ETag: `"${sha256.slice(0, 24)}-${ending}"`,
    'Content-Disposition': `attachment; filename="${slug}-${number}.${ending}"`,
  };
}

async function openVersion(
  { reading }: ServerContext,
  params: unknown,
): Promise<{ dataset: Dataset; version: ReadableVersion }> {
  const { slug = '', number = '' } = params as { slug?: string; number?: string };
  const dataset = await findPublishedDataset(reading, slug);
  const version =
    dataset && /^[1-9]\d{0,5}$/.test(number)
      ? await findPublishedVersion(reading, slug, Number(number))
      : null;
  if (!dataset || !version) throw refusal('datasetNotHere');
  const open = openToReaders(dataset, version);
  if (!open) throw closedRows(dataset);
  return { dataset, version: open };
}

/** The rows of a version as lines of CSV, in batches of some thousands, so that no dataset is ever loaded whole. */
async function* versionLines(analytics: Analytics, version: ReadableVersion): AsyncGenerator<string> {
  const names = version.fields.map(({ name }) => name);
  // Numbered aliases: columns may be named after built-in properties, such as __proto__.
  const columns = names.map((name, i) => `"${name.replaceAll('"', '""')}" as c${i}`).join(', ');
  const atOnce = rowsAtOnce(version);
  const path = join(analytics.folder, version.parquet);
  yield `${names.map(csvField).join(',')}\r\n`;
  for (let from = 0; from < version.rowCount; from += atOnce) {
    const rows = await analytics.rows(
      `select ${columns} from read_parquet($1, file_row_number = true)
       where file_row_number >= $2 and file_row_number < $3 order by file_row_number`,
      [path, from, from + atOnce],
    );
    const lines = rows.map((row) =>
      names
        .map((_, i) => {
          const cell = row[`c${i}`] ?? null;
          return csvField(typeof cell === 'boolean' ? String(cell) : cell);
        })
        .join(','),
    );
    if (lines.length > 0) yield `${lines.join('\r\n')}\r\n`;
  }
}

/** Few if rows are long, so that no dataset fills the server's memory. */
function rowsAtOnce({ fileBytes, format, rowCount }: DatasetVersion): number {
  const bytes = format === 'xlsx' || format === 'parquet' ? fileBytes * PACKED : fileBytes;
  const fitting = Math.floor(BYTES_AT_ONCE / Math.max(1, bytes / Math.max(1, rowCount)));
  return Math.max(100, Math.min(fitting, ROWS_AT_ONCE));
}
