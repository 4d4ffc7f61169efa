import ar from 'i18n-iso-countries/langs/ar.json' with { type: 'json' };
import de from 'i18n-iso-countries/langs/de.json' with { type: 'json' };
import en from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import es from 'i18n-iso-countries/langs/es.json' with { type: 'json' };
import fa from 'i18n-iso-countries/langs/fa.json' with { type: 'json' };
import fr from 'i18n-iso-countries/langs/fr.json' with { type: 'json' };
import he from 'i18n-iso-countries/langs/he.json' with { type: 'json' };
import ko from 'i18n-iso-countries/langs/ko.json' with { type: 'json' };
import ru from 'i18n-iso-countries/langs/ru.json' with { type: 'json' };
import tr from 'i18n-iso-countries/langs/tr.json' with { type: 'json' };
import uk from 'i18n-iso-countries/langs/uk.json' with { type: 'json' };
import zh from 'i18n-iso-countries/langs/zh.json' with { type: 'json' };

/** Languages whose names of countries ISO's list has for us: more than those that are read. */
const LISTS = { en, ru, zh, fr, ar, de, es, fa, he, ko, tr, uk };

/** The tag of one of them. */
export type NamedIn = keyof typeof LISTS;

/** The languages of {@link isoNames}. */
export const NAMED_IN = Object.keys(LISTS) as readonly NamedIn[];

/** The names of ISO 3166-1 in a language, one or several of a country, with its alpha-2 code. */
export function isoNames(language: NamedIn): readonly (readonly [name: string, country: string])[] {
  const { countries } = LISTS[language] as {
    countries: Readonly<Record<string, string | readonly string[]>>;
  };
  return Object.entries(countries).flatMap(([code, names]) =>
    [names].flat().map((name) => [name, code] as const),
  );
}
