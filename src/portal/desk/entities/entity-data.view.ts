import type { DataPlace } from '../../../entities/data/data-name-queue.queries.ts';
import { type Edition, hrefIn } from '../../site/edition.ts';
import type { LinkView } from '../../site/frame.view.ts';
import { DATA_NAMES_PATH, type DataPlaceView, placeView } from './data-place.view.ts';
import { mentionStateWord } from './mentions.view.ts';

/** Where datasets name an entity, ready to display. */
export interface EntityDataView {
  readonly title: string;
  readonly none: string;
  readonly rows: readonly {
    readonly place: DataPlaceView;
    /** The page where it is decided, with its state. */
    readonly decide: LinkView;
  }[];
}

/** Shapes where datasets name an entity, confirmed or guessed. */
export function entityDataView(places: readonly DataPlace[], edition: Edition): EntityDataView {
  const { words } = edition;
  return {
    title: words.say('dnInData'),
    none: words.say('dnNobodyHere'),
    rows: places.map((place) => ({
      place: placeView(place, edition),
      decide: {
        text: mentionStateWord(place.state, words),
        href: hrefIn(edition, `${DATA_NAMES_PATH}/${place.id}`),
      },
    })),
  };
}
