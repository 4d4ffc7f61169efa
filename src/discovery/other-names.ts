import { baseOf } from '../language/languages.ts';
import { termsOf } from '../language/search/tokenise.ts';
import type { AskedName } from './discovery.ts';

/** So many other names in one language are searched. */
const MOST = 8;
/** The scripts of languages that are not written in Latin letters. */
const SCRIPTS: Readonly<Record<string, RegExp>> = {
  ru: /\p{Script=Cyrillic}/u,
  uk: /\p{Script=Cyrillic}/u,
  zh: /\p{Script=Han}/u,
  ja: /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}]/u,
  ar: /\p{Script=Arabic}/u,
  fa: /\p{Script=Arabic}/u,
};
const LATIN = /\p{Script=Latin}/u;

/** The other names of `asked` that a text in `language` may have, those in its script first. */
export function othersIn({ written, others }: AskedName, language: string): string[] {
  const base = baseOf(language);
  const script = SCRIPTS[base] ?? LATIN;
  const inLanguage = others.filter(({ language: of }) => of === null || of === base).map(({ name }) => name);
  const own = termsOf(written, language).join(' ');
  const names = new Map<string, string>();
  for (const isOwnScript of [true, false])
    for (const name of inLanguage) {
      if (names.size === MOST) break;
      if (script.test(name) !== isOwnScript) continue;
      const key = termsOf(name, language).join(' ');
      if (key !== '' && key !== own && !names.has(key)) names.set(key, name);
    }
  return [...names.values()];
}
