import { directionOf } from '../../words/direction.ts';
import { interfaceLanguage } from '../../words/languages.ts';
import type { Edition } from './edition.ts';

/** The language and direction to set on something that may not be in the page's language. */
export function markOf(
  language: string,
  edition: Edition,
): { readonly lang: string | undefined; readonly dir: 'ltr' | 'rtl' | undefined } {
  if (interfaceLanguage(language) === edition.language) return { lang: undefined, dir: undefined };
  const direction = directionOf(language);
  return { lang: language, dir: direction === edition.words.direction ? undefined : direction };
}
