import { h } from 'preact';
import { countPublished, listPublished } from '../../entities/published.queries.ts';
import type { MakePage } from '../http/page.ts';
import { cacheTags } from '../site/cache-tags.ts';
import { documentOf, htmlPage } from '../site/document.tsx';
import { editionOf } from '../site/edition.ts';
import { editionAlternates } from '../site/edition-links.ts';
import { frameOf } from '../site/frame.view.ts';
import { readSections } from '../site/sections-shown.ts';
import { EntitiesPage } from './EntitiesPage.tsx';
import { entitiesView } from './entities.view.ts';
import { schemaOf } from './entity-data.routes.ts';

/** Entities beyond this number can only be reached by kind and country. */
const MOST = 5_000;
const PATH = '/entities';

/** `/entities`: every entity with a page, A to Z, by kind and country. */
export const entitiesPage: MakePage = async (context, request) => {
  const edition = editionOf(context, request.asked);
  const kind = schemaOf(request.query.kind);
  const { country } = request.query;
  const view = entitiesView(
    {
      entities: (await listPublished(context.reading, { schema: kind, country, most: MOST })).slice(0, MOST),
      counts: await countPublished(context.reading),
      kind,
      country,
      page: Number(request.query.page ?? 1),
    },
    edition,
  );
  const narrowed = Boolean(kind ?? country ?? request.query.page);
  const frame = frameOf({
    edition,
    sections: await readSections(context, edition.language),
    path: PATH,
    query: { kind, country, page: request.query.page },
    title: view.title,
    description: view.about,
    head: {
      robots: view.empty || narrowed ? 'noindex, follow' : null,
      alternates: narrowed ? [] : await editionAlternates(context, edition, PATH),
    },
  });
  return htmlPage(documentOf(frame, h(EntitiesPage, { view }), 'listing'), {
    cacheTags: [cacheTags.entities, cacheTags.sections(edition.language)],
  });
};
