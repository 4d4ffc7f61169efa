import { monthsIn } from '../claims/days.ts';
import { isBase } from './place-times.ts';
import type { Reading } from './reading.ts';
import { HEDGES } from './roles.ts';
import type { TimeMention } from './times.ts';
import { pointBeforeWhen } from './when-said.ts';

/** For a level, the time that is plainly its own: said before a "when", or of its end of a way from one to another. */
export function ownPoint(times: readonly TimeMention[], reading: Reading): TimeMention | undefined {
  const { given, role } = reading;
  if (role.statistic !== 'value') return undefined;
  const points = times.filter(({ kind }) => kind === 'point' || kind === 'relative');
  return pointBeforeWhen(times, given.figure, given.text) ?? endOfPair(points, reading);
}

/**
 * "Were down 47 percent in 2019 from their number in 2000, from 994 to 523": with the two times said before both numbers, the
 * number that the way begins with is of the time compared with, and the one it leads to is of the other, not of the nearer.
 */
function endOfPair(points: readonly TimeMention[], { given, role }: Reading): TimeMention | undefined {
  const { figure, figures, text, sentence } = given;
  const [one, two] = points;
  if (!role.edge || !one || !two || points.length !== 2) return undefined;
  const at = figures.findIndex(({ start }) => start === figure.start);
  const [first, second] = role.edge === 'from' ? [figure, figures[at + 1]] : [figures[at - 1], figure];
  if (!first || !second || first.unit !== second.unit) return undefined;
  if (!FROM.test(text.slice(sentence.start, first.start)) || !TO.test(text.slice(first.end, second.start)))
    return undefined;
  const [base, reached] = isBase(one, text) ? [one, two] : [two, one];
  const isTold =
    isBase(base, text) &&
    !isBase(reached, text) &&
    base.kind === 'point' &&
    reached.kind === 'point' &&
    Math.max(base.end, reached.end) <= first.start &&
    monthsIn(base.period) === monthsIn(reached.period) &&
    base.period[0] < reached.period[0];
  if (!isTold) return undefined;
  return role.edge === 'from' ? base : reached;
}

const FROM = new RegExp(`\\bfrom\\s${HEDGES}[$€£¥]?$`, 'iu');
const TO = new RegExp(`^(?:\\s[\\p{L}-]+){0,3}?,?\\sto\\s${HEDGES}[$€£¥]?$`, 'iu');
