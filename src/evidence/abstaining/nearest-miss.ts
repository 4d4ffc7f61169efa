import { reasonFor } from '../checks/reason-for.ts';
import type { Period } from '../claims/figure.ts';
import { periodLabel } from '../cubes/period-label.ts';
import { describeCubeQuery } from '../cubes/question-words.ts';
import { chooseAnswer } from '../linking/choose-answer.ts';
import type { FigureInText } from '../linking/figure-in-text.ts';
import type { AnsweredLink } from '../linking/judge-link.ts';
import type { Link } from '../linking/link.ts';
import type { LinkedTable } from '../linking/table.ts';
import { topicOf } from '../linking/topic.ts';
import { type Abstention, abstain } from './abstention.ts';
import { runsOver } from './missing-period.ts';
import { type TableMiss, tableMiss, unplain, type WordWeight } from './table-miss.ts';
import { unknownWordsOf } from './unknown-words.ts';

/**
 * Why no table decides a figure, of the table that came furthest: the question that was not sure enough or had no answer,
 * or else the step of linking that failed. `least` is how sure a verdict has to be. It is asked once nothing was linked,
 * so that what is linked takes no longer for it.
 */
export function nearestMiss(
  given: FigureInText,
  tables: readonly LinkedTable[],
  answered: readonly AnsweredLink[],
  least: (chosen: AnsweredLink) => number,
  language: string,
): Abstention {
  const { meant } = chooseAnswer(answered);
  if (meant) return unsure(meant, given, least(meant), language);
  const likely = answered.filter(({ verdict, link }) => verdict !== null && !link.isWeak);
  if (likely.length > 1) return severalFit(likely, given, language);
  const [asked] = answered.filter(({ link }) => !link.isWeak).sort((a, b) => b.link.fit - a.link.fit);
  if (asked) return unanswered(asked, given, language);
  const weightOf = weighWords(tables);
  const misses = tables.flatMap((table) => tableMiss(given, table, weightOf) ?? []);
  const [nearest] = misses.sort((a, b) => b.nearness - a.nearness);
  return nearest ? (ofTwoTables(nearest, given, tables) ?? nearest.abstention) : abstain('no table');
}

/** A word of the subjects of many tables says of none of them that it is meant. */
function weighWords(tables: readonly LinkedTable[]): WordWeight {
  const known = new Map<string, number>();
  return (stem) => {
    const weight =
      known.get(stem) ?? 1 / Math.max(1, tables.filter((table) => topicOf(table).has(stem)).length);
    known.set(stem, weight);
    return weight;
  };
}

function questionOf({ link: { query, table, people } }: AnsweredLink, language: string): string {
  return describeCubeQuery(query, table.cube, language, people?.cube);
}

function unsure(meant: AnsweredLink, given: FigureInText, least: number, language: string): Abstention {
  return abstain('unsure', {
    dataset: meant.link.table.dataset,
    measure: meant.link.measure.label,
    named: unknownWordsOf(meant.link, given),
    question: questionOf(meant, language),
    sure: meant.sure,
    least,
  });
}

function severalFit(likely: readonly AnsweredLink[], given: FigureInText, language: string): Abstention {
  const best = [...likely].sort((a, b) => b.link.fit - a.link.fit)[0] as AnsweredLink;
  // Of what a word that is not known tells apart, none fits.
  const unknown = unknownWordsOf(best.link, given);
  if (unknown.length > 0)
    return abstain('unknown words', {
      dataset: best.link.table.dataset,
      measure: best.link.measure.label,
      named: unknown,
    });
  const named = [...new Set(likely.map((one) => questionOf(one, language)))];
  return abstain('several measures', {
    dataset: best.link.table.dataset,
    named: named.slice(0, MOST),
  });
}

const MOST = 4;

/** Why a question that the words license has no answer that may be given. */
function unanswered(asked: AnsweredLink, given: FigureInText, language: string): Abstention {
  const { link, why } = asked;
  const { table, measure, query } = link;
  const of = { dataset: table.dataset, measure: measure.label, question: questionOf(asked, language) };
  const missing = why?.missing.filter((one) => one !== measure.label) ?? [];
  const lacking = why?.reason === 'no period' ? lackingTime(link) : null;
  if (lacking) return abstain('no period', { ...of, period: lacking, has: runsOver(table) });
  if (why?.reason === 'no member' && why.open)
    return abstain('member unsaid', { ...of, named: [why.open.label] });
  const { time } = query.of;
  const isTime = (one: string) => time !== null && one === periodLabel(time);
  if (why?.reason === 'no value' && missing.length > 0)
    return abstain('no value', {
      ...of,
      named: missing.filter((one) => !isTime(one)),
      period: missing.some(isTime) ? time : null,
    });
  if (why?.reason === 'no sum' || why?.reason === 'counted twice')
    return abstain('kind forbids', { ...of, named: [measure.kind] });
  if (why && why.reason !== 'no value' && why.reason !== 'no period')
    return abstain('no answer', { ...of, reason: reasonFor(why), named: why.missing });
  // The data have another answer than the text, and the words may mean something else: what it is would be a verdict.
  const named = unknownWordsOf(link, given);
  return named.length > 0 ? abstain('unknown words', { ...of, named }) : unplain(link.role, of);
}

/** The time of a question that is none of its table's. */
function lackingTime({ query, table: { cube } }: Link): Period | null {
  const has = (time: Period) =>
    cube.periods.some(({ period }) => period[0] === time[0] && period[1] === time[1]);
  return (
    [query.of.time, query.against?.time].find((time): time is Period => time != null && !has(time)) ?? null
  );
}

/** Where what the sentence compares with is measured by another table, that is the reason; null where it is not. */
function ofTwoTables(
  { abstention }: TableMiss,
  given: FigureInText,
  tables: readonly LinkedTable[],
): Abstention | null {
  const { dataset } = abstention;
  const { sentence, figure, text } = given;
  const own = tables.find((table) => table.dataset === dataset);
  const than = text.slice(figure.start, sentence.end).search(THAN);
  if (!own || than < 0) return null;
  const has = ({ measures }: LinkedTable, id: string) =>
    measures.some(({ measure }) => measure.concept === id || measure.also.includes(id));
  const behind = sentence.concepts.filter(
    ({ at }) => (sentence.words[at[0] ?? -1]?.start ?? 0) >= figure.start + than,
  );
  for (const { concept } of behind) {
    if (has(own, concept.id)) continue;
    const second = tables.find((table) => table !== own && has(table, concept.id));
    if (second) return abstain('two tables', { dataset, second: second.dataset });
  }
  return null;
}

const THAN = /\b(?:than|as (?:many|much|high|large) as|compared with|against)\b/iu;
