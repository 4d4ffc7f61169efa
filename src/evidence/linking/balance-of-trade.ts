import { isBalance } from '../cubes/balances.ts';
import { reporterIn } from '../cubes/reporter-of.ts';
import type { FoundMeasure } from './found-measure.ts';
import type { Link } from './link.ts';
import type { Reading } from './reading.ts';
import type { LinkedMeasure } from './table.ts';

/**
 * "The goods deficit with China was 2 billion", of a table of one country's exports and imports by partner, which has no
 * balance: how much more was imported than exported. Null where nothing is said of a balance, and of any other table; none
 * where nobody knows which side of nothing it is on.
 */
export function balanceOfTrade({ given, table, role }: Reading): readonly FoundMeasure[] | null {
  const { text, sentence, figure } = given;
  const whole = text.slice(sentence.start, sentence.end);
  if (!SIDE.test(whole) || reporterIn(table.cube) === null) return null;
  const { measures } = table;
  if (measures.some(({ measure }) => isBalance(measure))) return null;
  const [sold, bought] = [only(measures, EXPORTS), only(measures, IMPORTS)];
  if (!sold || !bought || sold.measure.unit !== bought.measure.unit) return null;
  if (sold.measure.multiplier === null || bought.measure.multiplier === null) return null;
  // A surplus of the budget, or of services, is no surplus of trade in goods.
  if (OF_OTHER.test(whole) || role.statistic !== 'value' || !figure.unit) return [];
  if (role.isUnclear || role.isDeficit === role.isSurplus) return [];
  const [more, less] = role.isDeficit ? [bought, sold] : [sold, bought];
  const at = sentence.words.flatMap((word, i) => (BALANCE.test(text.slice(word.start, word.end)) ? [i] : []));
  const against = less.measure.columns[0]?.column;
  if (against === undefined) return [];
  const because = `${more.measure.label} less ${less.measure.label} ← “${at.map((i) => sentence.words[i]?.text).join(' ')}”`;
  return [{ linked: more, fit: 1, at, because, against, isBalance: true }];
}

/** Links of one side of a balance as links of the balance; any others as they are. */
export function asBalance({ isBalance: isOne, against }: FoundMeasure, links: readonly Link[]): Link[] {
  if (!isOne || against === undefined) return [...links];
  return links.flatMap((link): Link[] =>
    link.query.statistic === 'value'
      ? [
          {
            ...link,
            query: {
              ...link.query,
              statistic: 'change',
              how: 'absolute',
              against: { ...link.query.of, measure: against },
            },
          },
        ]
      : [],
  );
}

const SIDE =
  /\b(?:deficits?|surplus(?:es)?|shortfall|déficits?|excédents?)\b|(?:^|\P{L})(?:дефицит|профицит)|[顺逆]差|赤字|盈余|عجز|فائض/iu;
/** The words that name a balance of trade, one by one. */
const BALANCE =
  /^(?:(?:bilateral|goods?|trade|merchandise|trading|balance|deficits?|surplus(?:es)?|shortfall|déficits?|excédents?|commercia(?:l|ux)|échanges|marchandises|biens|bilatéral)|(?:дефицит|профицит|торгов|товар|сальдо)\p{L}*|贸易|商品|货物|顺差|逆差|赤字|盈余|\p{L}*(?:عجز|فائض|تجار|ميزان)\p{L}*)$/iu;
const OF_OTHER =
  /\b(?:budget\p{L}*|fiscal|services|current account|capital|primary|government|public|energy|oil|gas|agricultur\p{L}+|farm|food|services|budgétaire|courant\p{L}*)\b|бюджет|услуг|текущ|预算|财政|经常|服务|ميزانية|الموازنة|خدمات/iu;
const EXPORTS = /^(?:goods )?exports$/;
const IMPORTS = /^(?:goods )?imports$/;

/** The only measure of a concept. */
function only(measures: readonly LinkedMeasure[], concept: RegExp): LinkedMeasure | null {
  const [one, ...more] = measures.filter(({ measure }) => concept.test(measure.concept ?? ''));
  return one && more.length === 0 ? one : null;
}
