import { h } from 'preact';
import { namedInDataset } from '../../entities/dossier/in-data.queries.ts';
import { storiesOnDataset } from '../../evidence/claims/figure-places.queries.ts';
import { listVersions } from '../../evidence/datasets/dataset.queries.ts';
import {
  findPublishedDataset,
  findPublishedVersion,
  listPublishedDatasets,
} from '../../evidence/datasets/published-dataset.queries.ts';
import { nameIn } from '../../stories/story.ts';
import { evidencePage } from '../figures/evidence-page.ts';
import type { MakePage } from '../http/page.ts';
import { cacheTags } from '../site/cache-tags.ts';
import { editionOf } from '../site/edition.ts';
import { missingPage } from '../site/error.routes.ts';
import { DatasetPage, DatasetsPage, VersionPage } from './DatasetPage.tsx';
import { datasetsView, datasetView, versionView } from './dataset.view.ts';

/** The maximum a page can list. */
const NAMED = 200;
const STORIES = 50;

/** `/datasets`: all datasets. */
export const datasetsPage: MakePage = async (context, { asked }) => {
  const edition = editionOf(context, asked);
  const view = datasetsView(await listPublishedDatasets(context.reading), edition);
  return evidencePage(context, edition, {
    path: '/datasets',
    title: view.title,
    description: view.about,
    content: h(DatasetsPage, { view }),
    shows: [cacheTags.datasets],
    robots: view.empty ? 'noindex, follow' : null,
  });
};

/** `/dataset/:slug`: one dataset. */
export const datasetPage: MakePage = async (context, request) => {
  const slug = request.params.slug ?? '';
  const dataset = await findPublishedDataset(context.reading, slug);
  if (!dataset) return missingPage(context, request, [cacheTags.dataset(slug)]);
  const edition = editionOf(context, request.asked);
  const versions = await listVersions(context.reading, dataset.id);
  const stories = await storiesOnDataset(context.reading, dataset.id, STORIES, edition.now);
  const named = await namedInDataset(context.reading, dataset.id, NAMED);
  const view = datasetView({ dataset, versions, stories, named }, edition);
  return evidencePage(context, edition, {
    path: `/dataset/${slug}`,
    title: view.title,
    description: dataset.about || view.title,
    content: h(DatasetPage, { view }),
    shows: [cacheTags.dataset(slug), cacheTags.everything, cacheTags.entities],
    robots: null,
    data: {
      '@context': 'https://schema.org',
      '@type': 'Dataset',
      name: nameIn(dataset.names, edition.language),
      description: dataset.about || nameIn(dataset.names, edition.language),
      url: `${edition.publicUrl}/dataset/${slug}`,
      version: String(dataset.newest.number),
      dateModified: (dataset.newest.retrieved ?? dataset.newest.addedAt).toISOString(),
      // By its name alone, a licence is a work, and no text.
      license: dataset.licenceUrl ?? { '@type': 'CreativeWork', name: dataset.licence },
      ...(dataset.valuesOpen && {
        distribution: {
          '@type': 'DataDownload',
          encodingFormat: 'text/csv',
          contentUrl: `${edition.publicUrl}/dataset/${slug}/versions/${dataset.newest.number}/rows.csv`,
        },
      }),
      creator: {
        '@type': 'Organization',
        name: dataset.producer,
        ...(dataset.producerUrl && { url: dataset.producerUrl }),
      },
      isAccessibleForFree: true,
    },
  });
};

/** `/dataset/:slug/versions/:number`: one version, and its changes. */
export const versionPage: MakePage = async (context, request) => {
  const { slug = '', number = '' } = request.params;
  const dataset = await findPublishedDataset(context.reading, slug);
  const version =
    dataset && /^[1-9]\d{0,5}$/.test(number)
      ? await findPublishedVersion(context.reading, slug, Number(number))
      : null;
  if (!dataset || !version) return missingPage(context, request, [cacheTags.dataset(slug)]);
  const edition = editionOf(context, request.asked);
  const view = versionView(dataset, version, edition);
  return evidencePage(context, edition, {
    path: `/dataset/${slug}/versions/${version.number}`,
    title: `${nameIn(dataset.names, edition.language)}: ${view.title}`,
    description: version.note || dataset.about || view.title,
    content: h(VersionPage, { view }),
    shows: [cacheTags.dataset(slug)],
    robots: null,
  });
};
