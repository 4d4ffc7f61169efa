import { reporterIn } from '../cubes/reporter-of.ts';
import { isNotWhole } from './country-phrases.ts';
import type { CountryMention } from './figure-in-text.ts';
import type { Members } from './find-members.ts';
import type { FoundMeasure } from './found-measure.ts';
import type { Reading } from './reading.ts';

/**
 * In a table of one country's trade by partner: whether the words make the partner the one who trades, or name somebody
 * else (`other`), or do not say which of two sides it is on (`unsaid`). "German exports" are none to Germany. Null where
 * nothing is amiss, and of any other table.
 */
export function sideOfTrade(
  { given, mentions, table: { cube } }: Reading,
  { linked: { measure } }: FoundMeasure,
  { used }: Pick<Members, 'used'>,
): 'other' | 'unsaid' | null {
  const reporter = reporterIn(cube);
  if (reporter === null) return null;
  const { text, sentence } = given;
  const areas = new Set(cube.dimensions.flatMap(({ members }) => members.flatMap(({ area }) => area ?? [])));
  const isStranger = ({ code, start, end }: CountryMention) =>
    code !== reporter && !areas.has(code) && !isNotWhole(text.slice(start, end));
  if (sentence.countries.some(isStranger)) return 'other';
  const flow = FLOWS.find(([is]) => is.test(measure.label) || is.test(measure.concept ?? ''));
  if (!flow) return null;
  const [, own, to] = flow;
  const { words } = sentence;
  const isPlace = (named: string) =>
    cube.dimensions.some(({ column, role }) => column === named && role === 'place');
  const owns = mentions.some(({ dimension, from, to: end }) => {
    const [first, last] = [words[from], words[end - 1]];
    if (!isPlace(dimension) || !first || !last || to.test(text.slice(sentence.start, first.start)))
      return false;
    return own.after.test(text.slice(last.end, sentence.end));
  });
  if (owns) return 'other';
  const sides = used.flatMap(({ dimension, from, to: end }) => {
    const [first, last] = [words[from], words[end - 1]];
    // A partner of the sentence before is on the side that it was on.
    if (!isPlace(dimension) || !first || !last) return [];
    const before = text.slice(sentence.start, first.start);
    if (own.before.test(before)) return ['other' as const];
    return to.test(before) ? [] : ['unsaid' as const];
  });
  return sides.find((one) => one === 'other') ?? sides[0] ?? null;
}

interface Own {
  /** The words before the partner if it is the one who trades. */
  readonly before: RegExp;
  /** The words after it. */
  readonly after: RegExp;
}

/** By flow: how a partner is said to be the one who trades, and how it is said to be the other side. */
const FLOWS: readonly (readonly [label: RegExp, own: Own, to: RegExp])[] = [
  [
    /\bexports?\b/iu,
    {
      before:
        /\b(?:exports|shipments|sales)(?:\s(?:of|in)\s(?!the\b)\p{Ll}+)?\s(?:from|by|of)\s(?:the\s)?$|\bexportations(?:\s\p{Ll}+)?\s(?:de|du|des|depuis)\s(?:la\s)?$|\bexportations\s(?:de\s(?:la|l['’])|d['’])\s?$|экспорт\p{L}*\s(?:из\s)?$|صادرات\s$/iu,
      after:
        /^(?:['’]s?)?\s(?:(?:[\p{Ll}-]+\s){0,2})?(?:exports|shipments|sold|sells?|exported|shipped|surplus|deficit)\b|^(?:的|向[^,,。]{1,12}|对[^,,。]{1,12})?(?:商品|货物)?出口/iu,
    },
    /\b(?:to|into)\s(?:the\s)?$|\b(?:vers|en|au|aux|à)\s(?:la\s|l['’])?$|(?:^|\s)(?:в|во|на)\s$|(?:إلى|الى)\s$|\sل$|[对向至往]$/iu,
  ],
  [
    /\bimports?\b/iu,
    {
      before:
        /\bimports(?:\s(?:of|in)\s(?!the\b)\p{Ll}+)?\s(?:by|of|to|into)\s(?:the\s)?$|импорт\p{L}*\s(?:в\s)?$|واردات\s$/iu,
      after:
        /^(?:['’]s?)?\s(?:(?:[\p{Ll}-]+\s){0,2})?(?:imports|bought|buys?|purchased|imported|surplus|deficit)\b|^(?:的|[从自][^,,。]{1,12})?(?:商品|货物)?进口/iu,
    },
    /\bfrom\s(?:the\s)?$|\b(?:depuis|provenance)\s(?:de\s|du\s|des\s|d['’])?(?:la\s|l['’])?$|(?:^|\s)(?:из|с|со)\s$|من\s$|[从自]$/iu,
  ],
];
