import type { Judgement } from '../checks/verdict.ts';
import { areScenarios } from '../cubes/names-of-wholes.ts';
import type { AnsweredLink } from './judge-link.ts';
import type { LinkedTable } from './table.ts';

/** How much better the words have to fit one question than another for the first to be meant. */
const CLEARLY = 0.95;

/** What the words of a figure come to among answered questions: the one that is meant, or those that fit equally well. */
export interface Choice {
  readonly meant: AnsweredLink | null;
  /** None where one is meant, or nothing fits. */
  readonly open: readonly AnsweredLink[];
}

/**
 * Of answered questions the one that the words of a figure fit best. What the data say has no part in it; where another
 * question fits as well and its answer makes the figure right and that of the first wrong, or the other way, nobody knows
 * which is meant.
 */
export function chooseAnswer(answered: readonly AnsweredLink[]): Choice {
  const firm = answered.filter(({ link }) => !link.isOpen);
  const [best, ...others] = combineRivals(firm)
    .filter(({ verdict }) => verdict !== null)
    .sort((a, b) => b.link.fit - a.link.fit);
  if (!best) {
    const open = openAmong(answered);
    const [first] = open;
    // All refugees there are, by where they are and by where they come from: answered alike, whichever is meant.
    const isAlike =
      first && open.every(({ value, verdict }) => value === first.value && verdict === first.verdict);
    return isAlike ? { meant: first, open: [] } : { meant: null, open };
  }
  if (firm.some((one) => one.isWithheld && one.link.fit >= CLEARLY * best.link.fit))
    return { meant: null, open: [] };
  const differs = ({ verdict }: AnsweredLink) => verdict === 'differs';
  const rivals = others.filter((one) => one.link.fit >= CLEARLY * best.link.fit);
  return rivals.some((one) => differs(one) !== differs(best))
    ? { meant: null, open: unlike([best, ...rivals]) }
    : { meant: best, open: [] };
}

/** Questions that each fit but for a word that would tell them apart; none where fewer than two of them have an answer. */
function openAmong(answered: readonly AnsweredLink[]): AnsweredLink[] {
  const found = answered
    .filter(({ link, verdict }) => link.isOpen && verdict !== null)
    .sort((a, b) => b.link.fit - a.link.fit);
  const best = found[0]?.link.fit ?? 0;
  const open = unlike(found.filter(({ link }) => link.fit >= CLEARLY * best));
  return open.length > 1 ? open : [];
}

/** More than these are no choice between readings: the sentence leaves too much unsaid. */
const MOST_OPEN = 4;

/** Each question once; nothing where there are too many of them. */
function unlike(all: readonly AnsweredLink[]): AnsweredLink[] {
  const different = [...new Map(all.map((one) => [JSON.stringify(one.link.query), one])).values()];
  return different.length > MOST_OPEN ? [] : different;
}

/** Of the series of one table that answer the same words all have to agree; where only some do, it holds with a hedge. */
function combineRivals(answered: readonly AnsweredLink[]): AnsweredLink[] {
  const groups = new Map<string, AnsweredLink[]>();
  for (const one of answered) {
    if (one.link.rivals === 1) continue;
    const key = `${one.link.table.dataset}\n${one.link.measure.label}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  const combined = [...groups.values()].map((all): AnsweredLink => {
    // What was has no value for what is to come, nor the other way round: one that has none rivals nobody.
    const told = all.filter(({ verdict, why }) => verdict !== null || why?.reason !== 'no value');
    const group = told.length > 0 && all[0] && hasScenarios(all[0].link.table) ? told : all;
    const silent = group.find(({ verdict }) => verdict === null);
    if (silent) return silent;
    const agreeing = group.filter(({ verdict }) => verdict !== 'differs');
    const best = (agreeing[0] ?? group[0]) as AnsweredLink;
    if (agreeing.length === group.length || agreeing.length === 0 || !best.judgement) return best;
    const judgement: Judgement = { ...best.judgement, verdict: 'holds with hedge', reason: 'some readings' };
    return { ...best, verdict: 'holds with hedge', judgement };
  });
  return [...answered.filter(({ link }) => link.rivals === 1), ...combined];
}

function hasScenarios({ cube }: LinkedTable): boolean {
  return cube.dimensions.some(
    ({ role, members }) =>
      role === 'series' && areScenarios(members.map(({ labels, code }) => labels[0] ?? code)),
  );
}
