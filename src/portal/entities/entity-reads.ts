import { readDossier } from '../../entities/dossier/dossier.queries.ts';
import type { Dossier } from '../../entities/dossier/dossier.ts';
import { findPublished } from '../../entities/entity.queries.ts';
import type { PageContext, Redirect } from '../page.ts';
import { shows } from '../shows.ts';

/** What stands at the address of an entity for readers: its dossier, where it went, or nothing. */
export type FoundDossier =
  | { readonly found: 'dossier'; readonly dossier: Dossier; readonly shows: readonly string[] }
  | { readonly found: 'moved'; readonly redirect: Redirect }
  | { readonly found: 'nothing'; readonly shows: readonly string[] };

/** Reads the dossier at `slug`; an address that leads to another one is answered with that, and `tail` behind it. */
export async function readDossierAt(
  context: Pick<PageContext, 'reading' | 'clock'>,
  slug: string,
  path: (slug: string) => string,
): Promise<FoundDossier> {
  const found = await findPublished(context.reading, slug);
  if (found.found === 'nothing') return { found: 'nothing', shows: [shows.entitySlug(slug)] };
  if (found.found === 'moved')
    return { found: 'moved', redirect: { redirect: path(found.slug), status: 301 } };
  const dossier = await readDossier(context.reading, found.entity, context.clock.now());
  const sides = dossier.relations.flatMap(({ from, to }) => [from.id, ...(to ? [to.id] : [])]);
  return {
    found: 'dossier',
    dossier,
    shows: [
      ...new Set([
        shows.entity(found.entity.id),
        shows.entitySlug(slug),
        ...sides.map(shows.entity),
        ...dossier.statements.flatMap(({ dataset }) => (dataset ? [shows.dataset(dataset.slug)] : [])),
        ...dossier.lists.map(({ listSlug }) => shows.watchList(listSlug)),
        shows.everything,
      ]),
    ],
  };
}
