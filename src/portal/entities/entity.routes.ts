import { h } from 'preact';
import { countryName } from '../../language/countries/country-name.ts';
import type { MakePage } from '../http/page.ts';
import { cacheTags } from '../site/cache-tags.ts';
import { documentOf, htmlPage } from '../site/document.tsx';
import { editionOf } from '../site/edition.ts';
import { editionAlternates } from '../site/edition-links.ts';
import { missingPage } from '../site/error.routes.ts';
import { frameOf } from '../site/frame.view.ts';
import { readSections } from '../site/sections-shown.ts';
import { kindWord } from '../text/entity-words.ts';
import { shownName } from '../text/shown-name.ts';
import { DossierPage } from './DossierPage.tsx';
import { dossierView } from './dossier.view.ts';
import { entityJsonLd } from './entity-json-ld.ts';
import { readDossierAt } from './entity-reads.ts';

/** `/entity/:slug`: the published dossier of a person, company, body or place; or a redirect. */
export const entityPage: MakePage = async (context, request) => {
  const query = request.asked ? `?lang=${request.asked}` : '';
  const slug = request.params.slug ?? '';
  const found = await readDossierAt(context, slug, (to) => `/entity/${to}${query}`);
  if (found.found === 'moved') return found.redirect;
  if (found.found === 'nothing') return missingPage(context, request, found.shows);
  const { dossier } = found;
  const { entity } = dossier;
  const edition = editionOf(context, request.asked);
  const { words, language } = edition;
  const path = `/entity/${entity.slug}`;
  const name = shownName(entity, language);
  const what = [
    kindWord(entity.schema, words),
    ...(entity.country && entity.schema !== 'Place' ? [countryName(entity.country, language)] : []),
  ];
  const frame = frameOf({
    edition,
    sections: await readSections(context, language),
    path,
    title: `${name} (${what.join(', ')})`,
    description: words.say('dosDescription', { name }),
    head: {
      alternates: await editionAlternates(context, edition, path),
      properties: [{ property: 'og:type', content: entity.schema === 'Person' ? 'profile' : 'website' }],
      data: [entityJsonLd(dossier, name, edition.publicUrl)],
    },
    demo: dossier.demo,
  });
  return htmlPage(documentOf(frame, h(DossierPage, { view: dossierView(dossier, edition) }), 'listing'), {
    cacheTags: [...found.shows, cacheTags.sections(language)],
  });
};
