import type { Figure } from '../claims/figure.ts';
import { valueQuery } from '../cubes/cube-query.ts';
import { isOfLevel } from './extreme-beside.ts';
import { scopeOf } from './extreme-scope.ts';
import { isOtherQuality, orderOfExtreme } from './extremes.ts';
import type { FigureInText } from './figure-in-text.ts';
import type { AnsweredLink } from './judge-link.ts';
import type { Link } from './link.ts';
import { isOfOtherTime, otherRank } from './other-rank.ts';
import { orderOf } from './rank-order.ts';
import { isOfLongList } from './ranked-few.ts';
import { readFor } from './reading.ts';

/** From this probability on a level is the one that is meant. */
const SURE = 0.9;
/** The same for a contradiction of what is said beside it. */
const SURE_TO_DIFFER = 0.97;

/** How often what is said beside a level is of that level, as far as its words show it. */
const BESIDE = 0.98;
/** What may be told either way round, or of which nobody knows what it is. */
const UNPLAIN = new Set(['exchange rate', 'unknown']);

/**
 * The questions of a superlative or a rank beside a level that its table has: "fell to 0.62 percent, the lowest in the
 * series" is of that very measure, those members and that time, so nothing else of it has to be named.
 */
export function levelRanks(given: FigureInText, beside: Figure, answer: AnsweredLink): Link[] {
  const { figure } = given;
  const { link } = answer;
  const { query, table, measure, role } = link;
  if (figure.statement ? !['rank', 'record'].includes(figure.statement.says) : figure.unit !== 'rank')
    return [];
  if (answer.verdict !== 'holds' || answer.sure < SURE || query.per || !given.language.startsWith('en'))
    return [];
  if ((query.statistic !== 'value' && query.statistic !== 'mean') || link.isNarrowed || link.isOpen)
    return [];
  if (role.edge === 'from' || role.isDeficit || role.isSurplus || role.isBelow || measure.multiplier === null)
    return [];
  const reading = readFor(given, table);
  const names = `${measure.label} ${measure.concept ?? ''} ${measure.unit ?? ''} ${table.cube.title}`;
  if (isOtherQuality(figure.quote, names)) return [];
  if (!isOfLevel(reading, measure, beside)) return [];
  const scope = scopeOf(reading, measure, query.of);
  if (!scope) return [];
  const other = otherRank(reading, measure, query.of.members, scope.along === null ? 'time' : 'members');
  if (other === 'other' || isOfOtherTime(given, query.of)) return [];
  const said = figure.statement?.order ?? orderOf(given.text.slice(figure.start, figure.end + 20));
  const order = orderOfExtreme(figure.quote, said, names);
  const isPart = scope.isPartOf || order === null || other === 'agrees';
  // The third of some may be any of all.
  if (isPart && figure.value !== 1) return [];
  const isLong = isOfLongList({ ...reading, role: { ...reading.role, statistic: 'rank', along: 'members' } });
  const onlyAgrees =
    isPart ||
    (scope.along === null && figure.value !== 1) ||
    isLong ||
    answer.sure < SURE_TO_DIFFER ||
    UNPLAIN.has(measure.concept ?? measure.kind);
  const orders = order === null ? (['most', 'least'] as const) : [order];
  return orders.map(
    (one): Link => ({
      query: {
        ...valueQuery(query.dataset, query.of),
        statistic: 'rank',
        rank: {
          along: scope.along,
          order: one,
          among: scope.among,
          since: scope.since,
          ...(scope.ofAll && { until: given.date ?? '9999-12-31' }),
        },
      },
      table,
      measure,
      role: { ...reading.role, statistic: 'rank' },
      fit: link.fit,
      because: [`${measure.label} ← “${beside.quote}”`, ...link.because.slice(1)],
      rivals: 1,
      plain: true,
      sureOfLevel: Math.min(answer.sure, BESIDE),
      ...(onlyAgrees && { onlyAgrees: true as const }),
    }),
  );
}
