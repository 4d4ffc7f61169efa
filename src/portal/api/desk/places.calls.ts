import { z } from 'zod';
import { correctPlace, noSuchPlace } from '../../../desk/places/correct-place.ts';
import { LONGEST_PLACE_NAME, readPlace } from '../../../desk/places/place.ts';
import { findKeptPlace, type KeptPlace, listPlaces } from '../../../desk/places/places.queries.ts';
import type { Reading, Writing } from '../../../store/database.ts';
import { PLACES_QUERY, wantedPlaces } from '../../desk/places/places.routes.ts';
import { FIELDS } from '../../route.ts';
import { tokenRoute } from '../token-route.ts';
import { asSeen, seenIn, versionIn, versionTag } from './as-seen.ts';
import { limitOf } from './next-page.ts';

const PATH = '/api/v1/desk/places';
const reads = { method: 'GET', who: 'write stories', scope: 'stories:read' } as const;
const { after, ...narrowing } = PLACES_QUERY;
const degrees = z.number().nullable();

const place = z
  .object({
    slug: z.string(),
    names: z.record(z.string(), z.string()).meta({ description: 'By tag of language, such as en.' }),
    country: z.string().nullable().meta({ description: 'ISO 3166-1, two letters.' }),
    latitude: degrees.meta({ description: 'In degrees; null, with the longitude, where nobody said.' }),
    longitude: degrees,
    version: z.number().int(),
    stories: z.number().int().meta({ description: 'How many are from there, in whatever state.' }),
  })
  .meta({ id: 'KeptPlace' });

/** GET /api/v1/desk/places */
export const placesCall = tokenRoute({
  ...reads,
  path: PATH,
  about: 'The places stories are from, and where they are; by their slugs, page by page.',
  query: { ...narrowing, limit: FIELDS.limit, ...(after && { after }) },
  returns: {
    status: 200,
    about: 'A page of the places; `after` with `next` is the next.',
    schema: z.object({ places: z.array(place), next: z.string().nullable() }),
  },
  call: async ({ context, query }) => {
    const most = limitOf(query);
    const found = await listPlaces(context.reading, wantedPlaces(query, most + 1));
    const places = found.slice(0, most);
    return { json: { places, next: found.length > most ? (places.at(-1)?.slug ?? null) : null } };
  },
});

/** GET /api/v1/desk/places/:slug */
export const placeCall = tokenRoute({
  ...reads,
  path: `${PATH}/:slug`,
  about: 'One place.',
  returns: { status: 200, about: 'The place; its ETag is what a correction names.', schema: place },
  refuses: [404],
  call: ({ context, params }) => placeAnswered(context.reading, params.slug),
});

/** PATCH /api/v1/desk/places/:slug */
export const correctPlaceCall = tokenRoute({
  method: 'PATCH',
  path: `${PATH}/:slug`,
  about: 'Sets right what a place is called and where it is, for all its stories; what is left out stays.',
  who: 'correct places',
  scope: 'places:write',
  takesVersion: true,
  body: z.strictObject({
    names: z
      .record(z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/), z.string().max(LONGEST_PLACE_NAME))
      .optional()
      .meta({ description: 'Whole: a language that is left out has no name any more.' }),
    country: z.string().max(2).optional(),
    latitude: degrees.optional(),
    longitude: degrees.optional(),
  }),
  returns: { status: 200, about: 'The place as it stands now, with its new ETag.', schema: place },
  refuses: [404, 409],
  call: async ({ context, params: { slug = '' }, body, by, ifMatch }) => {
    const version = versionIn(ifMatch);
    const stands = await standing(context.reading, slug);
    const wanted = readPlace({
      names: body.names ?? stands.names,
      country: body.country ?? stands.country ?? '',
      latitude: body.latitude === undefined ? stands.latitude : body.latitude,
      longitude: body.longitude === undefined ? stands.longitude : body.longitude,
    });
    await context.store.write((writing) =>
      asSeen(
        () => correctPlace(writing, by, { slug, version }, wanted),
        async () => {
          const { json: current, etag } = await placeAnswered(writing, slug);
          return { current, etag };
        },
        seenIn(ifMatch),
      ),
    );
    context.log.info({ by: by.member.id, place: slug }, 'a place was corrected');
    return placeAnswered(context.reading, slug);
  },
});

async function placeAnswered(reading: Reading | Writing, slug: string | undefined) {
  const json = await standing(reading, slug);
  return { json, etag: versionTag(json.version) };
}

async function standing(reading: Reading | Writing, slug = ''): Promise<KeptPlace> {
  const found = await findKeptPlace(reading, slug);
  if (!found) throw noSuchPlace();
  return found;
}
