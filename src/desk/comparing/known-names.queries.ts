import type { Reading } from '../../store/database.ts';
import type { Block } from '../../stories/body.ts';
import { nameIn } from '../../stories/story.ts';
import type { Draft } from '../draft.ts';
import type { KnownNames } from './known-names.ts';

/** What the places and pictures of these drafts are called, a place in the language of the last. */
export async function knownNames(
  reading: Reading,
  ...copies: readonly Pick<Draft, 'placeSlug' | 'lead' | 'presentation' | 'body' | 'language'>[]
): Promise<KnownNames> {
  const slugs = copies.flatMap(({ placeSlug }) => placeSlug ?? []);
  const ids = [
    ...new Set(
      copies.flatMap(({ lead, presentation, body }) => [
        ...[lead, presentation?.socialPicture, presentation?.teaserPicture].flatMap(
          (one) => one?.mediaId ?? [],
        ),
        ...picturesIn(body.content),
      ]),
    ),
  ];
  const [places, pictures] = await Promise.all([
    slugs.length === 0
      ? []
      : reading
          .selectFrom('places')
          .select(['slug', 'names', 'country'])
          .where('slug', 'in', slugs)
          .execute(),
    ids.length === 0
      ? []
      : reading.selectFrom('media').select(['id', 'name']).where('id', 'in', ids).execute(),
  ]);
  const language = copies.at(-1)?.language ?? 'en';
  const alike = (name: string) => pictures.filter((other) => other.name === name).length > 1;
  return {
    places: new Map(
      places.map(({ slug, names, country }) => [
        slug,
        [nameIn(names, language) || slug, country].filter(Boolean).join(', '),
      ]),
    ),
    pictures: new Map(
      // Two files of one name are told apart, or a picture that was exchanged would look as it was.
      pictures.flatMap(({ id, name }) =>
        name ? [[id, alike(name) ? `${name} (${id.slice(-6)})` : name]] : [],
      ),
    ),
  };
}

function picturesIn(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => (block.type === 'figure' ? (block.attrs.mediaId ?? []) : []));
}
