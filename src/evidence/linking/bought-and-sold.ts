import { reporterIn } from '../cubes/reporter-of.ts';
import { balanceOfTrade } from './balance-of-trade.ts';
import { clauseAround } from './clause-of.ts';
import type { FoundMeasure } from './found-measure.ts';
import type { Reading } from './reading.ts';

/**
 * What a sentence about the trade of one country with others measures, where it names neither exports nor imports: a
 * balance, or what was bought from somebody and sold to them. Null of any other table or sentence; none where the table
 * has not that side.
 */
export function tradeMeasures(reading: Reading): readonly FoundMeasure[] | null {
  return balanceOfTrade(reading) ?? boughtOrSold(reading);
}

/** "Bought goods worth 8 billion from Germany" is imports: the verb says which way they went, and the preposition that it was no shop. */
function boughtOrSold({ given, table, role }: Reading): readonly FoundMeasure[] | null {
  if (reporterIn(table.cube) === null) return null;
  const { from, to } = clauseAround(given);
  const clause = given.text.slice(from, to);
  if (NAMED.test(clause) || !GOODS.test(clause)) return null;
  const ways = (['imports', 'exports'] as const).filter((way) => WAYS[way].test(clause));
  const [way, ...more] = ways;
  if (way === undefined) return null;
  const [one, ...others] = table.measures.filter(({ measure }) =>
    new RegExp(`^(?:goods )?${way}$`).test(measure.concept ?? ''),
  );
  if (!one || others.length > 0 || more.length > 0 || role.statistic !== 'value') return [];
  const { words } = given.sentence;
  const at = words.flatMap((word, i) =>
    word.start >= from && word.end <= to && SAYS.test(given.text.slice(word.start, word.end)) ? [i] : [],
  );
  const because = `${one.measure.label} ← “${at.map((i) => words[i]?.text).join(' ')}”`;
  return [{ linked: one, fit: 0.95, at, because }];
}

const NAMED =
  /\b(?:exports?|imports?|exportations?|importations?|exported|imported)\b|экспорт|импорт|进口|出口|صادرات|واردات/iu;
const GOODS = /\b(?:goods|merchandise|marchandises|biens)\b|товар|商品|货物|بضائع|سلع/iu;
const WAYS = {
  imports:
    /\b(?:bought|buys?|buying|purchased|brought in|ordered)\b.*\bfrom\b|\bgoods\b.*\b(?:came|arrived|flowed|were bought)\b.*\bfrom\b|\bachet\p{L}+.*\s(?:à|au|aux|en provenance)\b|(?:закуп|купи|приобре)\p{L}*.*\s(?:из|в|во|у)\s|[从自].*(?:购买|采购|购入|买)|(?:اشترت|اشترى|استوردت).*\sمن\s/iu,
  exports:
    /\b(?:sold|sells?|selling|shipped|delivered)\b.*\bto\b|\bgoods\b.*\b(?:went|were sold|were shipped)\b.*\bto\b|\b(?:vendu|livré)\p{L}*.*\s(?:à|au|aux|en)\s|(?:прода|поставил)\p{L}*.*\s(?:в|во)\s|向.*(?:出售|销售|卖)|(?:باعت|باع).*\s(?:إلى|الى)\s/iu,
} as const;
/** The words that say what was done with goods, one by one. */
const SAYS =
  /^(?:bought|buys?|buying|purchased|brought|ordered|came|arrived|flowed|sold|sells?|selling|shipped|delivered|went|goods|merchandise|worth|value|achet\p{L}+|vendu\p{L}*|livré\p{L}*|marchandises|biens|valeur|provenance|(?:закуп|купи|приобре|прода|постави|товар)\p{L}*|购买|采购|购入|出售|销售|商品|货物|اشترت|اشترى|باعت|باع|\p{L}*(?:بضائع|سلع))$/iu;
