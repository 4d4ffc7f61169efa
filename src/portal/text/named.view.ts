import type { NamedInStory } from '../../entities/dossier/dossier-stories.queries.ts';
import { countryName } from '../../language/countries/country-name.ts';
import { type Edition, hrefIn } from '../site/edition.ts';
import { kindWord } from './entity-words.ts';
import { shownName } from './shown-name.ts';

/** The entities with a page that a story names. */
export type NamedView = NonNullable<ReturnType<typeof namedView>>;

/** Shapes the entities a story names, in its order; null if none has a page. */
export function namedView(named: readonly NamedInStory[], edition: Edition) {
  if (named.length === 0) return null;
  const { words, language } = edition;
  return {
    title: words.say('dosInStory'),
    items: named.map((entity) => ({
      name: shownName(entity, language),
      href: hrefIn(edition, `/entity/${entity.slug}`),
      about: [
        kindWord(entity.schema, words),
        ...(entity.country && entity.schema !== 'Place' ? [countryName(entity.country, language)] : []),
      ].join(' · '),
    })),
  };
}
