import type { Figure } from '../claims/figure.ts';
import type { AnsweredLink } from './judge-link.ts';

/** Between a number and how much more or less it is than another: "77,819 homes, still less than half as many". */
const GOES_ON =
  /,\s(?:(?:still|and|but|or|just|only|about|some|nearly|almost|more|less|fewer|than|up|down|by|an?|rise|fall|increase|drop|decline|gain|growth|of|well|far|roughly|around|over|under|which|is|was|that|soit|et|en|hausse|baisse|de|une?)\s){0,6}$/iu;

/**
 * Whether a contradicted change or ratio goes on from a level right before it that its table does not have: "broke into 77,819
 * homes, less than half as many as in 2015" is not of all crimes, of which there are millions.
 */
export function isOfOtherLevel(
  figure: Figure,
  meant: AnsweredLink,
  figures: readonly Figure[],
  levels: ReadonlyMap<Figure, AnsweredLink>,
  text: string,
): boolean {
  const { verdict, link } = meant;
  if (verdict !== 'differs' || !/^(?:change|ratio)$/u.test(link.query.statistic)) return false;
  const before = figures.findLast((one) => one.end <= figure.start && !one.setAside);
  if (!before || before.measure === 'change' || before.measure === 'ratio') return false;
  if (!GOES_ON.test(text.slice(before.end, figure.start))) return false;
  const level = levels.get(before);
  if (!level) return true;
  const isSame = level.link.table === link.table && level.link.measure === link.measure;
  return isSame && level.verdict === 'differs';
}
