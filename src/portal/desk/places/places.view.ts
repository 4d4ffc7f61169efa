import type { KeptPlace } from '../../../desk/places/places.queries.ts';
import { countryName } from '../../../language/countries/country-name.ts';
import { nameIn } from '../../../stories/story.ts';
import type { Words } from '../../../words/words.ts';
import type { FieldView } from '../../components/form/Field.tsx';
import { type Edition, hrefIn, queryOf } from '../../edition.ts';
import type { LinkView } from '../../pages/frame.view.ts';
import type { DeskListView, DeskSearch } from '../DeskList.tsx';
import { deskPaging, nextOf } from '../desk-paging.ts';
import { keysView } from '../keys.view.ts';
import { sourceTabs } from '../sources/sources.view.ts';

/** How many places stand on one page. */
export const PLACES_LISTED = 50;

/** Where the places of the desk are. */
export const PLACES_PATH = '/desk/places';

/** What was asked of the list. */
type PlacesAsked = Readonly<Partial<Record<'q' | 'lack' | 'after', string | undefined>>>;

/** The places in words. */
export interface PlacesView extends DeskListView {
  readonly tabsLabel: string;
  readonly tabs: readonly LinkView[];
  readonly search: DeskSearch & {
    readonly text: FieldView;
  };
  readonly rows: readonly {
    readonly href: string;
    readonly name: string;
    readonly meta: readonly string[];
    readonly lacks: string | null;
  }[];
}

/** Shapes a page of the places; `list` holds one more than a page when there are more. */
export function placesView(list: readonly KeptPlace[], asked: PlacesAsked, edition: Edition): PlacesView {
  const { words, language } = edition;
  const { q, lack } = asked;
  const page = list.slice(0, PLACES_LISTED);
  return {
    tabsLabel: words.say('placesTabs'),
    tabs: sourceTabs(edition, PLACES_PATH),
    showLabel: words.say('deskShow'),
    shown: [
      { text: words.say('all'), href: hrefIn(edition, PLACES_PATH, { q }), current: lack === undefined },
      {
        text: words.say('placesLack'),
        href: hrefIn(edition, PLACES_PATH, { q, lack: 'coordinates' }),
        current: lack !== undefined,
      },
    ],
    search: {
      action: PLACES_PATH,
      hidden: [
        ...(language === edition.standard ? [] : [['lang', language] as const]),
        ...(lack ? [['lack', lack] as const] : []),
      ],
      text: { name: 'q', label: words.say('placesSearch'), value: q },
      button: words.say('deskNarrow'),
    },
    rows: page.map((place) => ({
      href: hrefIn(edition, `${PLACES_PATH}/${place.slug}`),
      name: nameIn(place.names, language) || place.slug,
      meta: [
        ...countryOf(place, words),
        ...otherNames(place, language),
        words.say('placeStories', { count: place.stories }),
      ],
      lacks: place.latitude === null ? words.say('placeNowhere') : null,
    })),
    empty: page.length > 0 ? null : { text: words.say('placesNone'), advice: words.say('placesNoneAdvice') },
    paging: deskPaging(
      edition,
      PLACES_PATH,
      asked,
      nextOf(list, PLACES_LISTED, ({ slug }) => slug),
      { field: 'after' },
    ),
    data: [{ text: words.say('asJson'), href: `${PLACES_PATH}.json${queryOf({ q, lack })}` }],
    keys: keysView(words, []),
  };
}

/** What the country of a place is called. */
export function countryOf({ country }: Pick<KeptPlace, 'country'>, words: Words): string[] {
  return country ? [countryName(country, words.language)] : [];
}

function otherNames({ names }: KeptPlace, language: string): string[] {
  const shown = nameIn(names, language);
  const others = [...new Set(Object.values(names))].filter((name) => name !== shown);
  return others.length > 0 ? [others.join(' · ')] : [];
}
