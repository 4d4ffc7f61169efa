import { figureEmbed, oembed } from '../figures/embed.routes.ts';
import { figurePage, figurePanel } from '../figures/figure.routes.ts';
import {
  API_BEHIND_QUERY,
  apiFigureRows,
  BEHIND_QUERY,
  figureData,
  figureRows,
} from '../figures/figure-data.routes.ts';
import { figureRowsPage } from '../figures/figure-rows.routes.ts';
import { figuresCsv, figuresData, figuresPage } from '../figures/figures.routes.ts';
import { apiRow, rowPage } from '../figures/row.routes.ts';
import {
  API_ROWS_QUERY,
  apiRows,
  apiRowsCsv,
  CSV_ROWS_QUERY,
  ROWS_QUERY,
  rowsPage,
} from '../figures/rows.routes.ts';
import type { QueryField } from '../http/query-field.ts';
import { FIELDS, type Route } from '../http/route.ts';
import { forMachines, forPeople, handled, inApi } from '../http/route-rows.ts';
import { datasetPage, datasetsPage, versionPage } from './dataset.routes.ts';
import {
  apiDataset,
  apiDatasets,
  apiDatasetsCsv,
  versionCsv,
  versionParquet,
} from './dataset-data.routes.ts';

const { lang } = FIELDS;
const size: QueryField = { pattern: /^[1-9]\d{1,3}$/, most: 4, takes: 'a number of pixels from 10 to 9999' };
/** A download may be a whole dataset. */
const DOWNLOADS_A_MINUTE = 20;
const oembedQuery = {
  url: { pattern: /^https?:\/\/[^\s<>"]+$/, most: 200, takes: 'the address of a figure on this portal' },
  format: { pattern: /^json$/, most: 4, takes: 'json' },
  maxwidth: size,
  maxheight: size,
};

/** The URLs of figures and datasets. */
export const EVIDENCE_ROUTES: readonly Route[] = [
  forPeople('/figure/:id', 'A figure and its evidence.', figurePage),
  forPeople('/figure/:id/panel', 'The same evidence, as shown inline in a story.', figurePanel),
  forPeople('/figure/:id/check/:check', 'A figure as one check found it; a permalink.', figurePage),
  forMachines('/figure/:id/data.json', 'A figure in full, as JSON.', figureData),
  forPeople(
    '/figure/:id/rows',
    'The rows behind a figure’s value, paginated, if they may be redistributed.',
    figureRowsPage,
    BEHIND_QUERY,
    'transient',
  ),
  forPeople(
    '/figure/:id/check/:check/rows',
    'The same for one check; a permalink.',
    figureRowsPage,
    BEHIND_QUERY,
    'transient',
  ),
  forMachines(
    '/figure/:id/rows.csv',
    'The rows behind a figure’s value as CSV, if they may be redistributed.',
    figureRows,
  ),
  forMachines('/figure/:id/check/:check/rows.csv', 'The same for one check; a permalink.', figureRows),
  forMachines('/figure/:id/embed', 'A figure as a card to embed in other pages.', figureEmbed, { lang }),
  forMachines('/figure/:id/check/:check/embed', 'The same card for one check; a permalink.', figureEmbed, {
    lang,
  }),
  forMachines('/oembed', 'The oEmbed card of a figure.', oembed, oembedQuery),
  forPeople('/story/:slug/figures', 'All figures in a story.', figuresPage),
  forMachines('/story/:slug/figures.json', 'All figures in a story, as JSON.', figuresData),
  forMachines('/story/:slug/figures.csv', 'All figures in a story, as CSV.', figuresCsv),
  forPeople('/datasets', 'The datasets used to check figures.', datasetsPage),
  forPeople('/dataset/:slug', 'A dataset: description, coverage and versions.', datasetPage),
  forPeople('/dataset/:slug/versions/:number', 'A version of a dataset and its changes.', versionPage),
  handled(
    '/dataset/:slug/versions/:number/rows.csv',
    'All rows of a version, if they may be redistributed.',
    versionCsv,
    { perMinute: DOWNLOADS_A_MINUTE },
  ),
  handled(
    '/dataset/:slug/versions/:number/rows.parquet',
    'The same rows as Parquet, including the columns added on import.',
    versionParquet,
    { perMinute: DOWNLOADS_A_MINUTE },
  ),
  forPeople(
    '/dataset/:slug/versions/:number/rows',
    'The rows of a version, optionally those with a given value in one column, if they may be redistributed.',
    rowsPage,
    ROWS_QUERY,
    'transient',
  ),
  forPeople('/dataset/:slug/versions/:number/rows/:row', 'One row, if it may be redistributed.', rowPage),
  inApi('/api/v1/datasets', 'All datasets, each with its latest version.', apiDatasets, {}),
  inApi('/api/v1/datasets.csv', 'The same datasets as CSV.', apiDatasetsCsv, {}),
  inApi('/api/v1/datasets/:slug', 'One dataset in full.', apiDataset, {}),
  inApi(
    '/api/v1/datasets/:slug/versions/:number/rows',
    'The rows of a version, optionally those with a given value in one column, paginated.',
    apiRows,
    API_ROWS_QUERY,
  ),
  inApi(
    '/api/v1/datasets/:slug/versions/:number/rows.csv',
    'The rows with a given value in one column, as CSV.',
    apiRowsCsv,
    CSV_ROWS_QUERY,
    DOWNLOADS_A_MINUTE,
  ),
  inApi(
    '/api/v1/datasets/:slug/versions/:number/rows/:row',
    'One row of a version, if it may be redistributed.',
    apiRow,
    {},
  ),
  inApi('/api/v1/figures/:id', 'One figure in full.', figureData, {}),
  inApi(
    '/api/v1/figures/:id/rows',
    'The rows behind one of the sums in a figure’s value, paginated.',
    apiFigureRows,
    API_BEHIND_QUERY,
  ),
];
