import type { DataPlace } from '../../../entities/data/data-name-queue.queries.ts';
import { nameIn } from '../../../stories/story.ts';
import { rowsPath } from '../../figures/rows-path.ts';
import type { Edition } from '../../site/edition.ts';
import { hrefIn } from '../../site/edition.ts';
import { dataCueWord } from './data-cue-words.ts';
import { percentOf } from './entity-choices.ts';

/** The place of a name in data, ready to display. */
export type DataPlaceView = ReturnType<typeof placeView>;

/** Shapes the place of a name in data. */
export function placeView(place: DataPlace, edition: Edition) {
  const { words, language } = edition;
  const path = rowsPath({ slug: place.dataset, version: place.version });
  return {
    id: place.id,
    value: place.value,
    dataset: {
      text: nameIn(place.datasetNames, language),
      href: hrefIn(edition, `/dataset/${place.dataset}`),
    },
    column: words.say('dnColumn', { column: place.field }),
    rows: words.say('dnInRows', { count: place.rows }),
    /** The rows for readers; null if they may not be redistributed. */
    show: place.open
      ? {
          text: words.say('dnShowRows'),
          href: hrefIn(edition, path, { column: place.field, value: place.value }),
        }
      : null,
    about: [
      ...(place.open ? [] : [words.say('dnClosed')]),
      dataCueWord(place.cue, words),
      words.say('entSure', { percent: percentOf(place.score, words) }),
    ],
  };
}

/** The path of the list of names in data. */
export const DATA_NAMES_PATH = '/desk/data-names';
