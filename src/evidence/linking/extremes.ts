import type { Statement } from '../claims/figure.ts';
import said from './extreme-words.json' with { type: 'json' };

/** A superlative, or what says the same, that is read only beside the level it is said of. */
export interface Extreme {
  /** Place in the sentence, and how long. */
  readonly index: number;
  readonly length: number;
  readonly statement: Partial<Statement>;
}

const PLAIN = `(?:most|least)\\s(?:${said.plain})`;
/** After "one of the" or behind an ordinal nothing is the first. */
const FIRST =
  '(?<!\\b(?:one|some|several|many|most|few|two|three|four|five) of (?:the|its|their)\\s|\\bamong (?:the|its|their)\\s)';
const SUPERLATIVE = new RegExp(
  `${FIRST}(?<=(?:\\b(?:the|its|their)|['’]s?)\\s(?:single\\s)?)(?:(?<most>${said.most})|(?<least>${said.least})|best|worst|(?<plain>${PLAIN}))\\b(?![-'’])`,
  'giu',
);
/** "Cheaper than at any time", "more than any rival", "less than in any other year". */
const ANY = new RegExp(
  `\\b(?:(?<most>${said.comparative})|(?<least>${said.comparativeLeast})|worse|better)\\b(?:\\s[\\p{L}-]+){0,5}?\\sthan\\s(?:(?:in|at|on|during|for|of|those of|that of)\\s)?(?:the\\s(?:people|residents|citizens|inhabitants|workers)\\s(?:of|in)\\s)?(?:any|every|all)(?:\\s(?:of the\\s)?(?:other|previous|earlier)s?)?\\b`,
  'giu',
);
/** "Nowhere was more beer drunk per person in 2010 than in Germany". */
const NOWHERE = new RegExp(
  `\\bnowhere\\b[^,.;:]{0,40}?\\s(?:(?<most>${said.comparative})|(?<least>${said.comparativeLeast}))\\b(?:\\s[\\p{L}\\d-]+){0,8}?\\sthan\\s(?:in|on|at)(?=\\s\\p{L})`,
  'giu',
);
/** "The record for a month", "an all-time high", "a record number of 5,200". */
const RECORD =
  /(?<=\b(?:a|an|the|its|their|another|new|at)\s)(?:(?:all-time|historic|record)\s(?:high|peak|(?<least>low))|(?:all-time\s)?record(?=\s(?:for\s(?:a|any)|(?:number|figure|total|level|amount|price|value|rate|share)\b)))\b/giu;

/** What a sentence says is the most or the least, in words that say of which measure only beside its number. */
export function extremesIn(sentence: string): Extreme[] {
  const found: Extreme[] = [];
  const add = (match: RegExpMatchArray, statement: Partial<Statement>) =>
    found.push({
      index: match.index ?? 0,
      length: match[0].length,
      statement: { ...statement, ofLevel: true },
    });
  for (const match of sentence.matchAll(NOWHERE)) add(match, { says: 'rank', order: orderIn(match) });
  for (const match of sentence.matchAll(SUPERLATIVE)) add(match, { says: 'rank', order: orderIn(match) });
  for (const match of sentence.matchAll(ANY)) add(match, { says: 'rank', order: orderIn(match) });
  for (const match of sentence.matchAll(RECORD)) add(match, { says: 'record', order: orderIn(match) });
  return found.sort((a, b) => a.index - b.index || b.length - a.length);
}

function orderIn({ groups }: RegExpMatchArray): Statement['order'] {
  return groups?.least || /^least\b/iu.test(groups?.plain ?? '') ? 'least' : 'most';
}

const GOOD = new RegExp(said.good, 'iu');
const BAD = new RegExp(said.bad, 'iu');
const EITHER = /^(?:best|worst|better|worse)\b/iu;

/** Which end of a measure a superlative means: the worst of deaths are the most. Null where that is not plain. */
export function orderOfExtreme(
  quote: string,
  order: Statement['order'],
  measure: string,
): Statement['order'] | null {
  const either = EITHER.exec(quote)?.[0]?.toLowerCase();
  if (!either) return order;
  const isBad = BAD.test(measure);
  if (isBad === GOOD.test(measure)) return null;
  return /^b/u.test(either) === isBad ? 'least' : 'most';
}

const QUALITIES = said.qualities.map(([words = '', of = '']) => ({
  words: new Set(words.split(' ')),
  of: new RegExp(of, 'iu'),
}));

/** Whether a superlative is said of other measures only: "the busiest" of deaths. */
export function isOtherQuality(quote: string, measure: string): boolean {
  const words = quote.toLowerCase().split(/[\s-]+/u);
  return QUALITIES.some((one) => words.some((word) => one.words.has(word)) && !one.of.test(measure));
}
