import { unitEntriesOf } from '../../language/figures/figure-words.ts';
import { figureWordsOf } from '../../language/figures/read-figure-words.ts';
import { LANGUAGES } from '../../language/languages.ts';

/** "(gigawatts)", "Capacity, megawatts", "installed capacity in gigawatts at the end of the year": where a text may have a unit. */
const PLACES = [
  /[([]([^()[\]]*)[)\]]/gu,
  /(?:,|;|:|\s[-–—|])\s*([^,;:()[\]]+)$/gu,
  /(?<!\p{L})(?:in|en|в)\s([^,;:.()[\]]+?)(?=\s(?:of|at|on|by|per|and|for|from|over|as|du|des?|par|à|et|на|за)\s|[,;:.()[\]]|$)/giu,
];
const SCALE =
  /^(?:in\s|en\s|в\s)?(?:(?:tens?|hundreds?)\s(?:of\s)?)?(?:(?:hundreds?|thousands?|millions?|billions?|mn|mln|bn|milliers|milliards?|тыс\.?|тысяч\p{L}*|млн|млрд)\s(?:of\s|de\s|d['’])?)?/iu;

/**
 * The physical unit that words of a header, a title or a description are, in brackets, at their end or after "in", as
 * stories write it: "(gigawatts)" is a gigawatt. Null where they are none, or name several.
 */
export function unitOfWords(text: string): string | null {
  byWord ??= unitsByWord();
  const parts = [text, ...PLACES.flatMap((form) => [...text.matchAll(form)].map(([, part = '']) => part))];
  const named = new Set(
    parts.flatMap((part) => byWord?.get(part.trim().replace(SCALE, '').toLowerCase()) ?? []),
  );
  return named.size === 1 ? ([...named][0] ?? null) : null;
}

/** "(M)" are men, "(CH)" is a country and "(г)" a year: what is shorter is a symbol, and read as one. */
const WORD = /\p{Script=Han}|\p{L}{3,}/u;

let byWord: ReadonlyMap<string, string> | null = null;

function unitsByWord(): ReadonlyMap<string, string> {
  return new Map(
    LANGUAGES.flatMap((language) => unitEntriesOf(figureWordsOf(language).units)).flatMap(
      ([word, { unit, kind, short }]) =>
        kind === 'physical' && !short && WORD.test(word) ? [[word, unit] as const] : [],
    ),
  );
}
