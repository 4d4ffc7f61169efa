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
  url: { pattern: /^https?:\/\/[^\s<>"]+$/, most: 200, takes: 'the address of a figure of this portal' },
  format: { pattern: /^json$/, most: 4, takes: 'json' },
  maxwidth: size,
  maxheight: size,
};

/** The URLs of figures and datasets. */
export const EVIDENCE_ROUTES: readonly Route[] = [
  forPeople('/figure/:id', 'A figure, and all that stands behind it.', figurePage),
  forPeople('/figure/:id/panel', 'The same, as a story opens it in place.', figurePanel),
  forPeople('/figure/:id/check/:check', 'A figure as one check found it, for good.', figurePage),
  forMachines('/figure/:id/data.json', 'A figure whole, for programs.', figureData),
  forPeople(
    '/figure/:id/rows',
    'The rows a figure’s value was taken from, page by page, where they may be handed on.',
    figureRowsPage,
    BEHIND_QUERY,
    'transient',
  ),
  forPeople(
    '/figure/:id/check/:check/rows',
    'The same of one check, for good.',
    figureRowsPage,
    BEHIND_QUERY,
    'transient',
  ),
  forMachines(
    '/figure/:id/rows.csv',
    'The rows a figure’s value was taken from as a table, where they may be handed on.',
    figureRows,
  ),
  forMachines('/figure/:id/check/:check/rows.csv', 'The same of one check, for good.', figureRows),
  forMachines('/figure/:id/embed', 'A figure as a card that other pages may frame.', figureEmbed, { lang }),
  forMachines('/figure/:id/check/:check/embed', 'The same card of one check, for good.', figureEmbed, {
    lang,
  }),
  forMachines(
    '/oembed',
    'The card of a figure, for programs that make cards of addresses.',
    oembed,
    oembedQuery,
  ),
  forPeople('/story/:slug/figures', 'All figures of a story.', figuresPage),
  forMachines('/story/:slug/figures.json', 'All figures of a story, for programs.', figuresData),
  forMachines('/story/:slug/figures.csv', 'All figures of a story as a table.', figuresCsv),
  forPeople('/datasets', 'The datasets figures are checked against.', datasetsPage),
  forPeople('/dataset/:slug', 'A dataset: what it is, what it covers, its versions.', datasetPage),
  forPeople('/dataset/:slug/versions/:number', 'A version of a dataset, and what it changed.', versionPage),
  handled(
    '/dataset/:slug/versions/:number/rows.csv',
    'Every row of a version, where they may be handed on.',
    versionCsv,
    { perMinute: DOWNLOADS_A_MINUTE },
  ),
  handled(
    '/dataset/:slug/versions/:number/rows.parquet',
    'The same rows as Parquet, with what the import read out of them.',
    versionParquet,
    { perMinute: DOWNLOADS_A_MINUTE },
  ),
  forPeople(
    '/dataset/:slug/versions/:number/rows',
    'The rows of a version, or those where a column says a value, where they may be handed on.',
    rowsPage,
    ROWS_QUERY,
    'transient',
  ),
  forPeople('/dataset/:slug/versions/:number/rows/:row', 'One row, where it may be handed on.', rowPage),
  inApi('/api/v1/datasets', 'Every dataset with its newest version.', apiDatasets, {}),
  inApi('/api/v1/datasets.csv', 'The same datasets as a table.', apiDatasetsCsv, {}),
  inApi('/api/v1/datasets/:slug', 'One dataset whole.', apiDataset, {}),
  inApi(
    '/api/v1/datasets/:slug/versions/:number/rows',
    'The rows of a version, or those where a column says a value, page by page.',
    apiRows,
    API_ROWS_QUERY,
  ),
  inApi(
    '/api/v1/datasets/:slug/versions/:number/rows.csv',
    'The rows where a column says a value, as a table.',
    apiRowsCsv,
    CSV_ROWS_QUERY,
    DOWNLOADS_A_MINUTE,
  ),
  inApi(
    '/api/v1/datasets/:slug/versions/:number/rows/:row',
    'One row of a version, where it may be handed on.',
    apiRow,
    {},
  ),
  inApi('/api/v1/figures/:id', 'One figure whole.', figureData, {}),
  inApi(
    '/api/v1/figures/:id/rows',
    'The rows that one of the sums of a figure’s value was taken from, page by page.',
    apiFigureRows,
    API_BEHIND_QUERY,
  ),
];
