import { LONGEST_PLACE_NAME } from '../../../desk/places/place.ts';
import type { KeptPlace, PlaceUse } from '../../../desk/places/places.queries.ts';
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../../../words/languages.ts';
import type { FieldView } from '../../components/form/Field.tsx';
import { type Edition, hrefIn } from '../../edition.ts';
import type { LinkView } from '../../pages/frame.view.ts';
import { stateWord } from '../flow/flow-words.ts';
import type { OptionView } from '../people.view.ts';
import { countryOptions } from '../writing/choices.view.ts';
import { countryOf, PLACES_PATH } from './places.view.ts';

/** One place in words. */
export interface PlaceView {
  readonly facts: readonly string[];
  readonly lacks: string | null;
  readonly form: {
    readonly title: string;
    readonly about: string;
    /** Whether whoever looks may correct it. */
    readonly isOpen: boolean;
    readonly said: readonly { readonly label: string; readonly text: string }[];
    readonly action: string;
    readonly version: string;
    readonly names: readonly (FieldView & { readonly lang: string })[];
    readonly longest: number;
    readonly country: FieldView & { readonly options: readonly OptionView[] };
    readonly latitude: FieldView;
    readonly longitude: FieldView;
    readonly button: string;
  };
  readonly stories: {
    readonly title: string;
    readonly none: string | null;
    readonly rows: readonly { readonly link: LinkView & { readonly lang: string }; readonly state: string }[];
  };
  readonly links: readonly LinkView[];
}

/** The field of a place's name in a language. */
export function placeNameField(language: InterfaceLanguage): string {
  return `name-${language}`;
}

/** Shapes the page of one place; `typed` is what was not saved. */
export function placeView(
  place: KeptPlace,
  uses: readonly PlaceUse[],
  typed: Readonly<Record<string, string>> | null,
  mayCorrect: boolean,
  edition: Edition,
): PlaceView {
  const { words } = edition;
  const path = `${PLACES_PATH}/${place.slug}`;
  const where = {
    country: place.country ?? '',
    latitude: degrees(place.latitude),
    longitude: degrees(place.longitude),
  };
  const field = (name: string, label: string, stands: string, shown = stands): FieldView => {
    const value = typed?.[name] ?? stands;
    return {
      name,
      label,
      value,
      // What stands there now, beside what somebody else's correction kept from being saved.
      hint:
        typed && value !== stands
          ? words.say('placeNow', { what: shown || words.say('placeNothing') })
          : undefined,
    };
  };
  const [country = ''] = countryOf(place, words);
  const names = INTERFACE_LANGUAGES.map((lang) => ({
    ...field(
      placeNameField(lang),
      words.say('placeNameIn', { language: words.nameOfLanguage(lang) }),
      place.names[lang] ?? '',
    ),
    lang,
  }));
  const latitude = field('latitude', words.say('writePlaceLatitude'), where.latitude);
  const longitude = field('longitude', words.say('writePlaceLongitude'), where.longitude);
  return {
    facts: [country, words.say('placeStories', { count: place.stories })].filter((word) => word !== ''),
    lacks: place.latitude === null ? words.say('placeNowhere') : null,
    form: {
      title: words.say('placeKnown'),
      about: mayCorrect ? words.say('placeHolds') : words.say('placeReadOnly'),
      isOpen: mayCorrect,
      said: [
        ...names.map(({ label, lang }) => ({ label, text: place.names[lang] ?? '' })),
        { label: words.say('writePlaceCountry'), text: country },
        { label: latitude.label, text: where.latitude },
        { label: longitude.label, text: where.longitude },
      ].map(({ label, text }) => ({ label, text: text || words.say('placeNothing') })),
      action: hrefIn(edition, path),
      version: String(place.version),
      names,
      longest: LONGEST_PLACE_NAME,
      country: {
        ...field('country', words.say('writePlaceCountry'), where.country, country),
        options: countryOptions(words),
      },
      latitude,
      longitude,
      button: words.say('placeSave'),
    },
    stories: {
      title: words.say('placeItsStories'),
      none: uses.length === 0 ? words.say('placeNoStories') : null,
      rows: uses.map(({ id, headline, language, state }) => ({
        link: {
          text: headline || words.say('flowNoHeadline'),
          lang: language,
          href: hrefIn(edition, `/desk/stories/${id}`),
        },
        state: stateWord(state, words),
      })),
    },
    links: [
      { text: words.say('placesBack'), href: hrefIn(edition, PLACES_PATH) },
      { text: words.say('asJson'), href: `${path}.json` },
    ],
  };
}

function degrees(value: number | null): string {
  return value === null ? '' : String(value);
}
