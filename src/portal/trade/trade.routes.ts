import { h } from 'preact';
import { listBaskets } from '../../evidence/codes/baskets.queries.ts';
import { listPublishedDatasets } from '../../evidence/datasets/published-dataset.queries.ts';
import type { MakePage } from '../http/page.ts';
import { cacheTags } from '../site/cache-tags.ts';
import { documentOf, htmlPage } from '../site/document.tsx';
import { editionOf } from '../site/edition.ts';
import { editionAlternates } from '../site/edition-links.ts';
import { frameOf } from '../site/frame.view.ts';
import { sectionsShown } from '../site/sections-shown.ts';
import { TradePage } from './TradePage.tsx';
import { tradeView } from './trade.view.ts';

/** `/trade`: the five questions, and the datasets they apply to. */
export const tradePage: MakePage = async (context, { asked }) => {
  const edition = editionOf(context, asked);
  const datasets = await listPublishedDatasets(context.reading);
  const view = tradeView(datasets, await listBaskets(context.reading), edition);
  const frame = frameOf({
    edition,
    sections: await sectionsShown(context, edition.language),
    path: '/trade',
    title: view.title,
    description: view.stand,
    head: { alternates: await editionAlternates(context, edition, '/trade') },
  });
  return htmlPage(documentOf(frame, h(TradePage, { view }), 'trade'), {
    cacheTags: [
      cacheTags.datasets,
      cacheTags.baskets,
      cacheTags.sections(edition.language),
      ...datasets.map(({ slug }) => cacheTags.dataset(slug)),
    ],
  });
};
