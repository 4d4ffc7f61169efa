import { h } from 'preact';
import { z } from 'zod';
import { correctPlace, noSuchPlace } from '../../../desk/places/correct-place.ts';
import { LONGEST_PLACE_NAME, readPlace } from '../../../desk/places/place.ts';
import {
  findKeptPlace,
  type KeptPlace,
  listPlaces,
  PLACE_ORDERS,
  placeUses,
} from '../../../desk/places/places.queries.ts';
import { countryName } from '../../../language/countries/country-name.ts';
import { nameIn } from '../../../stories/story.ts';
import type { InterfaceLanguage } from '../../../words/languages.ts';
import { countryOptions } from '../frame/choices.view.ts';
import { nameFields, namesIn, otherNames } from '../resource/name-fields.ts';
import { resource } from '../resource/resource.ts';
import { StoryUses } from '../sections/StoryUses.tsx';
import { storyUsesView } from '../sections/story-uses.view.ts';
import { SOURCES_ROOM } from '../sources/sources-room.ts';

const MOST_USES = 12;
const degrees = z.number().nullable();
const written = (value: number | null) => (value === null ? '' : String(value));
const countryOf = ({ country }: KeptPlace, language: InterfaceLanguage) =>
  country && countryName(country, language);

/** The places stories are from: their names and locations. */
export const PLACES = resource({
  many: 'places',
  one: 'place',
  schema: 'KeptPlace',
  reads: { who: 'write stories', scope: 'stories:read' },
  writes: { who: 'correct places', scope: 'places:write' },
  about: {
    list: 'The places that stories come from, with coordinates.',
    one: 'One place: names, coordinates and stories.',
    call: 'Lists the places that stories come from, with coordinates, by slug, paginated.',
  },
  key: { name: 'slug', of: ({ slug }) => slug },
  room: SOURCES_ROOM,
  columns: [
    { name: 'slug', schema: z.string(), value: ({ slug }) => slug },
    {
      name: 'country',
      schema: z.string().nullable().meta({ description: 'Two-letter ISO 3166-1 code.' }),
      value: ({ country }) => country,
      shown: (place, { language }) => countryOf(place, language),
    },
    {
      name: 'names',
      schema: z.record(z.string(), z.string()).meta({ description: 'Keyed by language tag, such as en.' }),
      value: ({ names }) => names,
      shown: otherNames,
    },
    {
      name: 'latitude',
      schema: degrees.meta({ description: 'In degrees; null, as is the longitude, if unknown.' }),
      value: ({ latitude }) => latitude,
    },
    { name: 'longitude', schema: degrees, value: ({ longitude }) => longitude },
    { name: 'version', schema: z.number().int(), value: ({ version }) => version },
    {
      name: 'stories',
      schema: z.number().int().meta({ description: 'The number of stories from there, in any state.' }),
      value: ({ stories }) => stories,
      shown: ({ stories }, { words }) => words.say('placeStories', { count: stories }),
    },
  ],
  filters: [
    { kind: 'search', name: 'q', label: (words) => words.say('placesSearch') },
    { kind: 'part', name: 'lack', value: 'coordinates', label: (words) => words.say('placesLack') },
  ],
  sorts: [
    { name: 'slug', label: (words) => words.say('placesBySlug'), order: PLACE_ORDERS.slug },
    { name: 'country', label: (words) => words.say('placesByCountry'), order: PLACE_ORDERS.country },
  ],
  list: (reading, { filters: { q: text, lack }, page }) =>
    listPlaces(reading, { text, lacks: lack !== undefined, page }),
  find: findKeptPlace,
  missing: noSuchPlace,
  words: (words) => ({
    title: words.say('placesTitle'),
    intro: words.say('placesIntro'),
    none: words.say('placesNone'),
    advice: words.say('placesNoneAdvice'),
    form: words.say('placeKnown'),
    hint: words.say('placeHolds'),
    readOnly: words.say('placeReadOnly'),
    saved: words.say('placeSaved'),
    back: words.say('placesBack'),
  }),
  name: ({ names, slug }, { language }) => nameIn(names, language) || slug,
  lacks: ({ latitude }, { words }) => (latitude === null ? words.say('placeNowhere') : null),
  more: async ({ slug }, { reading }, edition) => {
    const { words } = edition;
    const rows = storyUsesView(await placeUses(reading, slug, MOST_USES), edition);
    const about = rows.length === 0 ? words.say('placeNoStories') : null;
    return h(StoryUses, { title: words.say('placeItsStories'), about, rows });
  },
  change: {
    about: 'Corrects a place’s names and coordinates.',
    call: 'Corrects a place’s names and coordinates, for all its stories; omitted fields are unchanged.',
    refuses: [409],
    fields: [
      ...nameFields(LONGEST_PLACE_NAME),
      {
        name: 'country',
        kind: 'choice',
        label: (words) => words.say('writePlaceCountry'),
        most: 2,
        options: countryOptions,
        value: ({ country }) => country ?? '',
        shown: (place, { language }) => countryOf(place, language) ?? '',
      },
      {
        name: 'latitude',
        kind: 'text',
        label: (words) => words.say('writePlaceLatitude'),
        most: 24,
        value: ({ latitude }) => written(latitude),
        dir: 'ltr',
      },
      {
        name: 'longitude',
        kind: 'text',
        label: (words) => words.say('writePlaceLongitude'),
        most: 24,
        value: ({ longitude }) => written(longitude),
        dir: 'ltr',
      },
    ],
    body: z.strictObject({
      names: z
        .record(z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/), z.string().max(LONGEST_PLACE_NAME))
        .optional()
        .meta({ description: 'Replaces all names: a language that is omitted loses its name.' }),
      country: z.string().max(2).optional(),
      latitude: degrees.optional(),
      longitude: degrees.optional(),
    }),
    ofForm: ({ country = '', latitude = '', longitude = '', ...form }, place) =>
      readPlace({ names: namesIn(form, place), country, latitude, longitude }),
    ofBody: ({ names, country, latitude, longitude }, place) =>
      readPlace({
        names: names ?? place.names,
        country: country ?? place.country ?? '',
        latitude: latitude === undefined ? place.latitude : latitude,
        longitude: longitude === undefined ? place.longitude : longitude,
      }),
    write: (writing, by, { key: slug, version }, place) =>
      correctPlace(writing, by, { slug, version }, place),
    version: ({ version }) => version,
  },
});
