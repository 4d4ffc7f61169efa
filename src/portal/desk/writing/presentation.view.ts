import {
  PRESENTATION_SHOWN,
  PRESENTATION_TEXT_NAMES,
  PRESENTATION_TEXTS,
  type Presentation,
  type PresentationTextName,
} from '../../../stories/presentation.ts';
import type { Words } from '../../../words/words.ts';
import type { MakeField } from './field.view.ts';
import { HIDDEN, PRESENTATION_FIELDS } from './presentation-fields.ts';

const LABELS: Readonly<Record<PresentationTextName, (words: Words) => string>> = {
  searchTitle: (words) => words.say('shownSearchTitle'),
  searchDescription: (words) => words.say('shownSearchDescription'),
  socialTitle: (words) => words.say('shownSocialTitle'),
  socialDescription: (words) => words.say('shownSocialDescription'),
  teaserHeadline: (words) => words.say('shownTeaserHeadline'),
};

/** Shapes the fields; they are expanded if any is set. */
export function presentationView(
  presentation: Presentation | null | undefined,
  fields: MakeField,
  words: Words,
) {
  const texts = (group: (typeof PRESENTATION_TEXTS)[PresentationTextName]['group']) =>
    PRESENTATION_TEXT_NAMES.filter((name) => PRESENTATION_TEXTS[name].group === group).map((name) =>
      fields(name, LABELS[name](words), words.say('shownAbout', { most: String(PRESENTATION_SHOWN[name]) })),
    );
  const picture = (name: 'social' | 'teaser', label: string) => ({
    name: `${name}Picture` as const,
    fields: [
      fields(`${name}Picture`, label, words.say('shownPictureHint')),
      fields(`${name}Alt`, words.say('writeAlt')),
    ],
  });
  return {
    title: words.say('writePreviews'),
    open: Boolean(presentation),
    about: words.say('shownEmpty'),
    groups: [
      {
        title: words.say('pvSearch'),
        texts: texts('search'),
        picture: null,
      },
      {
        title: words.say('pvSocial'),
        texts: texts('social'),
        picture: picture('social', words.say('shownSocialPicture')),
      },
      {
        title: words.say('pvCard'),
        texts: texts('card'),
        picture: picture('teaser', words.say('shownTeaserPicture')),
      },
    ],
    canonical: fields('canonical', words.say('shownCanonical'), words.say('shownCanonicalHint')),
    indexing: {
      ...fields('indexing', words.say('shownIndexing')),
      options: [
        { value: '', text: words.say('shownIndexed') },
        { value: HIDDEN, text: words.say('shownNotIndexed') },
      ],
    },
  };
}

/** The maximum length of a field, in characters. */
export function mostOfShown(name: string): number {
  return PRESENTATION_FIELDS[name as keyof typeof PRESENTATION_FIELDS].most;
}
