import { monthsIn } from '../claims/days.ts';
import type { Period } from '../claims/figure.ts';
import type { Times } from '../linking/found-times.ts';
import type { Reading } from '../linking/reading.ts';
import { stepOf } from '../linking/settle-times.ts';
import type { LinkedTable } from '../linking/table.ts';
import type { TimeMention } from '../linking/times.ts';
import { pointBefore } from '../linking/times-before.ts';
import { type Abstention, abstain } from './abstention.ts';

/** From when until when a table runs; null of one without times. */
export function runsOver({ cube: { periods } }: LinkedTable): Abstention['has'] {
  const [first, last] = [periods[0], periods.at(-1)];
  return first && last ? [first.period[0], last.period[1]] : null;
}

/** Why no period of a table is that of a figure. What the table has not is said before what the sentence leaves open. */
export function missingPeriod(reading: Reading): Abstention {
  const { given, table } = reading;
  const { text, sentence, figure } = given;
  const has = runsOver(table);
  const step = table.cube.frequency;
  const of = { dataset: table.dataset, has, step };
  const away = ({ start, end }: TimeMention) => Math.max(start - figure.end, figure.start - end, 0);
  const said = [...sentence.times].sort((a, b) => away(a) - away(b));
  const before = said.length === 0 ? pointBefore(reading) : null;
  const periods = before ? [before] : said.map(({ period }) => period);
  const outside = periods.find(([from, to]) => has !== null && (to <= has[0] || from >= has[1]));
  if (outside) return abstain('no period', { ...of, period: outside });
  const months = stepOf(step);
  const fine = periods.find((period) => months !== null && monthsIn(period) < months);
  if (fine) return abstain('period too fine', { ...of, period: fine });
  if (said.length === 0) return abstain('period unsaid', of);
  const named = [...new Set(sentence.times.map(({ start, end }) => text.slice(start, end)))];
  return abstain('period unclear', { ...of, named });
}

/** A period that was found for a figure and lies outside of what the table covers; null where the table may have it. */
export function periodNotHad({ at, from }: Times, table: LinkedTable): Abstention | null {
  const has = runsOver(table);
  const outside = [at, from].find(
    (time): time is Period => time !== null && has !== null && (time[1] <= has[0] || time[0] >= has[1]),
  );
  return outside ? abstain('no period', { dataset: table.dataset, period: outside, has }) : null;
}
