import { baseOf } from '../language/languages.ts';
import { termsOf } from '../language/search/tokenise.ts';
import type { AskedName } from './discovery.ts';

/** So many other names in one language are searched. */
const MOST = 8;

/** The other names of `asked` that a text in `language` may have. */
export function othersIn({ written, others }: AskedName, language: string): string[] {
  const own = termsOf(written, language).join(' ');
  const names = new Map<string, string>();
  for (const { name, language: of } of others) {
    if (of !== null && of !== baseOf(language)) continue;
    const key = termsOf(name, language).join(' ');
    if (key !== '' && key !== own && !names.has(key) && names.size < MOST) names.set(key, name);
  }
  return [...names.values()];
}
