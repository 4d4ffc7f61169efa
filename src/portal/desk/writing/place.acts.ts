import { findByName, findPlace } from '../../../desk/choices.queries.ts';
import { addPlace } from '../../../desk/places/add-place.ts';
import { readPlace } from '../../../desk/places/place.ts';
import { refusal } from '../../../words/refusal.ts';
import type { Form } from '../../http/form.ts';
import type { Act } from '../../http/own-page.ts';
import { FIELDS } from '../../http/route.ts';
import type { Writer } from './story.routes.ts';

/** The fields of a new place: its name in a language, its country, and its coordinates. */
export const PLACE_FORM: Form = {
  name: { most: 200 },
  language: { most: 35 },
  country: { most: 2 },
  latitude: { most: 20 },
  longitude: { most: 20 },
};

/** POST /desk/places: adds a place; answers the text that finds it. */
export const addPlaceAct: Act<Writer> = async (context, { form }, { by }) => {
  const { name = '', language = '', country = '', latitude = '', longitude = '' } = form;
  if (!FIELDS.language.pattern.test(language)) {
    throw refusal('placeLanguageMissing');
  }
  const wanted = readPlace({ names: { [language]: name }, country, latitude, longitude });
  const slug = await context.store.write((writing) => addPlace(writing, by, wanted));
  context.log.info({ by: by.member.id, place: slug }, 'a place was added');
  const place = await findPlace(context.reading, slug);
  const small = name.toLowerCase();
  const same = (await findByName(context.reading, 'places', name, 20)).filter(({ names }) =>
    Object.values(names).some((one) => one.toLowerCase() === small),
  );
  // If two countries have a place of this name, its name alone would be ambiguous.
  const text = same.length > 1 ? slug : name;
  return { json: { slug, names: place?.names ?? {}, text }, status: 201 };
};
