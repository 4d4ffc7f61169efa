import type { AskedName, Discovery } from '../discovery/discovery.ts';
import { othersIn } from '../discovery/other-names.ts';
import { termsOf } from '../language/search/tokenise.ts';

/** What of a text shows why it was found, and the other name by which it was. */
export interface FoundExcerpt {
  readonly excerpt: ReturnType<Discovery['excerpt']>;
  /** One word as it stands in the text, several as they are listed; null where the words of the query are there. */
  readonly alsoWritten: string | null;
}

/** The parts of `text` that show why it was found: the words of the query, or what else is called by its names. */
export function foundExcerpt(
  discovery: Pick<Discovery, 'excerpt'>,
  text: string,
  { query, names }: { readonly query: string; readonly names: readonly AskedName[] },
  language: string,
  length: number,
): FoundExcerpt {
  const excerpt = discovery.excerpt(text, query, language, length);
  const isFound = (runs: FoundExcerpt['excerpt']) => runs.some(({ found }) => found);
  const others = names.flatMap((name) => othersIn(name, language));
  if (isFound(excerpt) || others.length === 0) return { excerpt, alsoWritten: null };
  const line = lineOf(text, language);
  // A name of several words is there as a whole, or not at all; one word, such as "China", is also there as "Chinese".
  const whole = others.filter((name) => line.includes(lineOf(name, language)));
  const single = others.filter((name) => termsOf(name, language).length === 1);
  for (const name of [...whole, ...single]) {
    const called = discovery.excerpt(text, name, language, length);
    if (isFound(called))
      return { excerpt: called, alsoWritten: single.includes(name) ? writtenIn(called) : name };
  }
  return { excerpt, alsoWritten: null };
}

/** All terms of a text between spaces, as terms have none. */
const lineOf = (text: string, language: string) => ` ${termsOf(text, language).join(' ')} `;

/** The first marked word, in a script without spaces of several marked parts. */
function writtenIn(excerpt: FoundExcerpt['excerpt']): string {
  const words: string[] = [];
  for (const { text, found } of excerpt) {
    if (found) words.push(text);
    else if (words.length > 0 && text.trim() !== '') break;
  }
  return words.join(' ');
}
