import type { AnalyticsRow } from '../../store/analytics.ts';
import type { Cells } from '../cubes/cells.ts';
import { comparedMembers } from '../cubes/compared-members.ts';
import { type Cube, measureOf } from '../cubes/cube.ts';
import { type CubePlace, type CubeQuery, placeAt, withMember } from '../cubes/cube-query.ts';
import { codesAt, readPlace } from '../cubes/read-place.ts';
import type { FigureQuery } from './figure-query.ts';

/** At most so many rows are kept with a check. */
const MOST_ROWS = 200;

/**
 * The rows that a check of trade shows: of a share and a rank the members it is one of, by size (`code`, `value`); of
 * everything else the sums of every period there is, in order (`from`, `to`, `value`).
 */
export function tradeRows(asked: FigureQuery, query: CubeQuery, cube: Cube, cells: Cells): AnalyticsRow[] {
  const valueAt = (place: CubePlace) => {
    const read = readPlace(place, cube, cells, 'sum', 'what there is');
    return 'reason' in read ? null : read.value;
  };
  const whole = query.against ?? query.of;
  const along = query.rank?.along ?? sharedAlong(asked);
  const dimension = cube.dimensions.find(({ column }) => column === along);
  if (dimension) {
    const members = query.rank
      ? comparedMembers(dimension, query.rank.among)
      : codesAt(whole, dimension, measureOf(cube, whole.measure));
    if ('reason' in members) return [];
    return members
      .flatMap((code) => {
        const value = valueAt(withMember(whole, dimension.column, code));
        return value === null ? [] : [{ code: code === '' ? null : code, value }];
      })
      .sort((a, b) => b.value - a.value || ((a.code ?? '') < (b.code ?? '') ? -1 : 1))
      .slice(0, MOST_ROWS);
  }
  return cube.periods
    .flatMap(({ period }) => {
      const value = valueAt(placeAt(query.of, period));
      return value === null ? [] : [{ from: period[0], to: period[1], value }];
    })
    .slice(-MOST_ROWS);
}

/** Along which dimension a share's part is narrower than its whole. */
function sharedAlong({ statistic, part, filter }: FigureQuery): string | null {
  if (statistic !== 'share' || !part) return null;
  const side = (['reporter', 'partner', 'product'] as const).find(
    (one) => JSON.stringify(part[one]) !== JSON.stringify(filter[one]),
  );
  return side ? `_${side}` : null;
}
