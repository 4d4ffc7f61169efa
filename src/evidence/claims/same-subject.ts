import type { Figure } from './figure.ts';
import { languageOf } from './languages/languages.ts';

const HAN = /\p{Script=Han}+/gu;
const WORD = /[\p{L}\p{M}]{4,}/gu;
/** Enough to tell words apart, and short enough to meet "exports" with "exported", and Russian cases with one another. */
const STEM = 5;
const ARABIC_PREFIX = /^(?:[وف]?(?:ال|لل)|[وفبلك])(?=\p{L}{3})/u;

/**
 * Whether a figure of the text is of what a headline is about: one word of it at least is in the headline or the
 * standfirst. Where the grammar found what the figure is of, that is what has to be there, else any longer word of its
 * sentence. A headline that names nothing is about nothing that could be compared.
 */
export function isOfSameSubject(
  headline: ReadonlySet<string>,
  figure: Figure,
  sentence: string,
  language: string,
): boolean {
  const { words } = figure.subject;
  for (const stem of contentStems(words ?? sentence, [figure], language)) if (headline.has(stem)) return true;
  return false;
}

/** The stems of the words of a text that say what it is about: neither its figures nor that something rose or fell. */
export function contentStems(
  text: string,
  figures: readonly Pick<Figure, 'quote'>[],
  language: string,
): Set<string> {
  let rest = text.normalize('NFKC');
  for (const { quote } of figures) rest = rest.replace(quote.normalize('NFKC'), ' ');
  const { ups, downs } = languageOf(language);
  const stems = new Set<string>();
  // Chinese does not part its words: what says that something rose is cut out of the run that it stands in.
  if (languageOf(language).tag === 'zh') {
    for (const change of [...ups, ...downs]) rest = rest.replaceAll(change, ' ');
  }
  for (const [run] of rest.matchAll(HAN)) {
    for (let at = 0; at + 2 <= run.length; at += 1) stems.add(run.slice(at, at + 2));
  }
  for (const [written] of rest.replaceAll(HAN, ' ').matchAll(WORD)) {
    const word = written.toLowerCase();
    if (ups.has(word) || downs.has(word)) continue;
    stems.add(word.replace(ARABIC_PREFIX, '').replace(/s$/, '').slice(0, STEM));
  }
  return stems;
}
