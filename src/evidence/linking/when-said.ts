import type { Figure } from '../claims/figure.ts';
import type { TimeMention } from './times.ts';

/** "Between 2000, when it was 45.5, and 2021": the time that a clause with "when" says more of, with its figure. */
export function pointBeforeWhen(
  times: readonly TimeMention[],
  figure: Figure,
  text: string,
): TimeMention | undefined {
  const when = WHEN.exec(text.slice(Math.max(0, figure.start - REACH), figure.start));
  const at = when ? figure.start - when[0].length : -1;
  const point = times.find(({ kind, end }) => kind === 'point' && end === at);
  if (point || !when) return point;
  // The clause is between the two ends of a span, of which the first is right before it.
  const span = times.find(({ kind, start, end }) => kind === 'span' && start < at && figure.end < end);
  const [first] = span?.ends ?? [];
  return span && first && { ...span, kind: 'point', end: at, period: first, edge: span.edges?.[0] ?? null };
}

const REACH = 60;
const WHEN =
  /(?<=\d),\swhen\s(?:it|they|there|the\s\p{L}+|its\s\p{L}+)\s(?:was|were|stood at|had been)\s(?:(?:about|some|only|just|around|nearly|almost|still)\s)*$/iu;
