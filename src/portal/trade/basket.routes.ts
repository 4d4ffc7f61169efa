import { h } from 'preact';
import { changeBetween } from '../../evidence/codes/basket.ts';
import { basketVersions, figuresOnBasket, findBasket } from '../../evidence/codes/baskets.queries.ts';
import { hsName } from '../../evidence/codes/hs.ts';
import { refusal } from '../../words/refusal.ts';
import { jsonPage, missingJson } from '../http/json-page.ts';
import type { MakePage } from '../http/page.ts';
import { csvPage } from '../json/csv.ts';
import { cacheTags } from '../site/cache-tags.ts';
import { documentOf, htmlPage } from '../site/document.tsx';
import { editionOf } from '../site/edition.ts';
import { editionAlternates } from '../site/edition-links.ts';
import { missingPage } from '../site/error.routes.ts';
import { frameOf } from '../site/frame.view.ts';
import { sectionsShown } from '../site/sections-shown.ts';
import { BasketPage } from './BasketPage.tsx';
import { basketView } from './basket.view.ts';

const FIGURES = 100;
/**
 * Figures are bound and unbound as stories are written, so the list of figures that use a basket is cached for an hour.
 */
const HOUR = 3_600_000;

/** `/basket/:slug`: its codes, its versions, the figures that use it. */
export const basketPage: MakePage = async (context, request) => {
  const edition = editionOf(context, request.asked);
  const slug = request.params.slug ?? '';
  const basket = await findBasket(context.reading, slug);
  if (!basket) return missingPage(context, request, [cacheTags.baskets]);
  const versions = await basketVersions(context.reading, slug);
  const figures = await figuresOnBasket(context.reading, slug, edition.now, FIGURES);
  const view = basketView(basket, versions, figures, edition);
  const frame = frameOf({
    edition,
    sections: await sectionsShown(context, edition.language),
    path: `/basket/${slug}`,
    title: view.title,
    description: basket.about,
    head: { alternates: await editionAlternates(context, edition, `/basket/${slug}`) },
  });
  return htmlPage(documentOf(frame, h(BasketPage, { view }), 'trade'), {
    cacheTags: [cacheTags.baskets, cacheTags.everything, cacheTags.sections(edition.language)],
    freshUntil: new Date(edition.now.getTime() + HOUR),
  });
};

/** The same basket as JSON, with every version. */
export const basketJson: MakePage = async (context, request) => {
  const edition = editionOf(context, request.asked);
  const slug = request.params.slug ?? '';
  const basket = await findBasket(context.reading, slug);
  if (!basket) return missingJson(refusal('basketUnknown'), [cacheTags.baskets]);
  const versions = await basketVersions(context.reading, slug);
  return jsonPage(
    {
      slug,
      url: `${edition.publicUrl}/basket/${slug}`,
      names: basket.names,
      about: basket.about,
      nomenclature: 'HS 2022',
      codes: basket.newest.codes.map((code) => ({ code, name: hsName(code) })),
      versions: versions.map((version, i) => ({
        number: version.number,
        made: version.madeAt,
        source: version.source,
        note: version.note,
        codes: version.codes,
        ...changeBetween(versions[i + 1] ?? null, version),
      })),
    },
    [cacheTags.baskets],
  );
};

/** Its codes as CSV. */
export const basketCsv: MakePage = async (context, request) => {
  const slug = request.params.slug ?? '';
  const basket = await findBasket(context.reading, slug);
  if (!basket) return missingJson(refusal('basketUnknown'), [cacheTags.baskets]);
  const rows = [
    ['code', 'name', 'version'],
    ...basket.newest.codes.map((code) => [code, hsName(code), basket.newest.number]),
  ];
  // A code of goods is a string of digits: 0101 is not 101.
  return csvPage(slug, rows, [cacheTags.baskets]);
};
