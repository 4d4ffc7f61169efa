import type { DataPlace } from '../../../entities/data/data-name-queue.queries.ts';
import { type Edition, hrefIn } from '../../site/edition.ts';
import { DATA_NAMES_PATH, placeView } from './data-place.view.ts';
import { mentionStateWord } from './mentions.view.ts';

/** Where datasets name an entity, ready to display. */
export type EntityDataView = ReturnType<typeof entityDataView>;

/** Shapes where datasets name an entity, confirmed or guessed. */
export function entityDataView(places: readonly DataPlace[], edition: Edition) {
  const { words } = edition;
  return {
    title: words.say('dnInData'),
    none: words.say('dnNobodyHere'),
    rows: places.map((place) => ({
      place: placeView(place, edition),
      /** The page where it is decided, with its state. */
      decide: {
        text: mentionStateWord(place.state, words),
        href: hrefIn(edition, `${DATA_NAMES_PATH}/${place.id}`),
      },
    })),
  };
}
