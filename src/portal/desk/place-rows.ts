import { FIELDS, type Route } from '../route.ts';
import { atDesk, byDesk } from '../route-rows.ts';
import { correctPlaceAct, PLACE_FORM } from './places/place-correct.acts.ts';
import { PLACES_QUERY, placeData, placePage, placesJson, placesPage } from './places/places.routes.ts';

const who = 'write stories';

/** The addresses of the places that stories are from. */
export const DESK_PLACE_ROUTES: readonly Route[] = [
  {
    ...atDesk('/desk/places', 'The places stories are from, and where they are.', PLACES_QUERY),
    who,
    answer: { own: placesPage },
  },
  {
    ...atDesk('/desk/places.json', 'The same places as data.', PLACES_QUERY),
    who,
    answer: { own: placesJson },
    face: 'machine',
  },
  {
    ...atDesk('/desk/places/:slug', 'One place: its names, where it is, and its stories.', {
      done: FIELDS.done,
    }),
    who,
    answer: { own: placePage },
  },
  {
    ...atDesk('/desk/places/:slug.json', 'The same place as data.'),
    who,
    answer: { own: placeData },
    face: 'machine',
  },
  {
    ...byDesk('/desk/places/:slug', 'Sets right what a place is called and where it is.', PLACE_FORM),
    who: 'correct places',
    answer: { act: correctPlaceAct },
  },
];
