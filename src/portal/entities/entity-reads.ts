import { readDossier } from '../../entities/dossier/dossier.queries.ts';
import type { Dossier } from '../../entities/dossier/dossier.ts';
import { findPublished } from '../../entities/entity.queries.ts';
import type { PageContext, Redirect } from '../http/page.ts';
import { cacheTags } from '../site/cache-tags.ts';

/** What readers find at an entity's URL: its dossier, a redirect, or nothing. */
export type FoundDossier =
  | { readonly found: 'dossier'; readonly dossier: Dossier; readonly shows: readonly string[] }
  | { readonly found: 'moved'; readonly redirect: Redirect }
  | { readonly found: 'nothing'; readonly shows: readonly string[] };

/** Reads the dossier at `slug`; a slug that redirects answers the new one, followed by `tail`. */
export async function readDossierAt(
  context: Pick<PageContext, 'reading' | 'clock'>,
  slug: string,
  path: (slug: string) => string,
): Promise<FoundDossier> {
  const found = await findPublished(context.reading, slug);
  if (found.found === 'nothing') return { found: 'nothing', shows: [cacheTags.entitySlug(slug)] };
  if (found.found === 'moved')
    return { found: 'moved', redirect: { redirect: path(found.slug), status: 301 } };
  const dossier = await readDossier(context.reading, found.entity, context.clock.now());
  const sides = dossier.relations.flatMap(({ from, to }) => [from.id, ...(to ? [to.id] : [])]);
  return {
    found: 'dossier',
    dossier,
    shows: [
      ...new Set([
        cacheTags.entity(found.entity.id),
        cacheTags.entitySlug(slug),
        ...sides.map(cacheTags.entity),
        ...dossier.statements.flatMap(({ dataset }) => (dataset ? [cacheTags.dataset(dataset.slug)] : [])),
        ...dossier.lists.map(({ listSlug }) => cacheTags.watchList(listSlug)),
        cacheTags.everything,
      ]),
    ],
  };
}
