import { literally, column as quoted } from '../../store/analytics-sql.ts';
import { monthsBetween } from '../checks/asked-periods.ts';
import type { Period } from '../claims/figure.ts';
import { averagesOf } from './answer-query.ts';
import { type CellRows, cellCondition, cellRowsAt, cellTotal } from './cell-rows.ts';
import { comparedMembers } from './compared-members.ts';
import type { Cube } from './cube.ts';
import type { CubePlace, CubeQuery, CubeSteps, PerPeople } from './cube-query.ts';
import { periodsAt } from './read-place.ts';

/** The SQL of a question to a described table as people read it, over the dataset's name; null where it has no rows. */
export function cubeSql(query: CubeQuery, cube: Cube, people: Cube | null = null): string | null {
  const { of, against, statistic, rank, counted } = query;
  if (query.per) return perPeopleSql(query, query.per, cube, people);
  const made = averagesOf(query, cube);
  const from = `from ${quoted(query.dataset)}`;
  const where = (rows: CellRows) => cellCondition(rows, literally).replaceAll(' and ', '\n    and ');
  const select = (rows: CellRows) => `(select ${cellTotal(rows)} ${from}\n  where ${where(rows)})`;
  if (statistic === 'rank' && rank) {
    const rows = cellRowsAt(of, cube, made, { along: rank.along, among: rank.among });
    if (!rows) return null;
    const order = rank.order === 'most' ? 'desc' : 'asc';
    if (rank.along === null && !rows.timed) return rankedColumns(rows, from, where(rows), order);
    const key = rank.along === null ? timeKey(query, cube) : quoted(rank.along);
    return `select ${key}, ${cellTotal(rows)} as value ${from}\n  where ${where(rows)}\ngroup by 1 order by 2 ${order}`;
  }
  if (query.steps) return stepsSql(query, query.steps, cube);
  if (statistic === 'count' && counted) {
    const dimension = cube.dimensions.find(({ column }) => column === counted.along);
    const among = counted.among ?? (dimension ? comparedMembers(dimension, null) : null);
    const open = { along: counted.along, among };
    // A member of which something is missing is not counted.
    const whole = ({ codes, made: how, columns, timed }: CellRows, time: Period | null) => {
      const periods = timed ? periodsAt(time, cube) : [0];
      if (how === 'cell' || 'reason' in periods) return '';
      const others = Object.entries(codes).filter(([name]) => name !== counted.along);
      const cells = others.reduce((all, [, { length }]) => all * length, periods.length);
      // A cell given twice does not make up for one that is missing.
      const keys = [...others.map(([name]) => quoted(name)), ...(timed ? ['_from'] : [])];
      const filled = columns.flatMap((name) => {
        const count = `count(${quoted(name)}) = ${cells}`;
        const distinct = `count(distinct (${keys.join(', ')})) filter (where ${quoted(name)} is not null) = ${cells}`;
        return keys.length === 0 ? [count] : [count, distinct];
      });
      return ` having ${filled.join(' and ')}`;
    };
    const values = (time: Period | null) => {
      const rows = cellRowsAt({ ...of, time }, cube, made, open);
      return (
        rows &&
        `select ${quoted(counted.along)} as member, ${cellTotal(rows)} as value ${from}\n  where ${where(rows)} group by 1${whole(rows, time)}`
      );
    };
    const sign = counted.is === 'above' ? '>' : '<';
    const own = values(of.time);
    if (typeof counted.than === 'number')
      return own && `select count(*) as value from (${own})\nwhere value ${sign} ${counted.than}`;
    const then = values(counted.than);
    return (
      own &&
      then &&
      `select count(*) as value from (${own}) as own\n  join (${then}) as earlier using (member)\nwhere own.value ${sign} earlier.value`
    );
  }
  const rowsOf = (place: CubePlace) => cellRowsAt(place, cube, made);
  const first = rowsOf(of);
  if (!first) return null;
  if (!against) return `select ${cellTotal(first)} as value ${from}\n  where ${where(first)}`;
  const second = rowsOf(against);
  if (!second) return null;
  const [a, b] = [select(first), select(second)];
  if (statistic === 'share') return `select 100 *\n${a}\n/\n${b} as value`;
  if (statistic === 'ratio') return `select\n${a}\n/\n${b} as value`;
  const years = yearsBetween(query);
  if (query.how === 'percent') {
    return query.yearly
      ? `select 100 * (pow(\n${a}\n/\n${b}, 1.0 / ${years}) - 1) as value`
      : `select 100 * (\n${a}\n/\n${b} - 1) as value`;
  }
  return query.yearly ? `select (\n${a}\n-\n${b}) / ${years} as value` : `select\n${a}\n-\n${b} as value`;
}

/** An amount divided by the people of another table, for so many of them. */
function perPeopleSql(query: CubeQuery, per: PerPeople, cube: Cube, people: Cube | null): string | null {
  const amount = cellRowsAt(query.of, cube, averagesOf(query, cube));
  // People counted every month are those of an average month.
  const heads = people && cellRowsAt(per.of, people, 'mean');
  if (!amount || !heads) return null;
  const select = (dataset: string, total: string, rows: CellRows) =>
    `(select ${total} from ${quoted(dataset)}\n  where ${cellCondition(rows, literally).replaceAll(' and ', '\n    and ')})`;
  const times = per.people === 1 ? '' : `${per.people} *\n`;
  return `select${times === '' ? '\n' : ` ${times}`}${select(query.dataset, cellTotal(amount), amount)}\n/\n${select(per.dataset, cellTotal(heads), heads)} as value`;
}

/** The largest or smallest change from one period to the next; null where periods are columns, or no row says which it is of. */
function stepsSql({ of, against, ...query }: CubeQuery, { order }: CubeSteps, cube: Cube): string | null {
  const all = cellRowsAt(of, cube, averagesOf({ ...query, of, against }, cube), { along: null, among: null });
  const asked = periodsAt(of.time, cube);
  const isYear = monthsBetween(of.time?.[0] ?? '', of.time?.[1] ?? '') === 12;
  if (!all?.timed || !of.time || !against?.time || 'reason' in asked || (asked.length > 1 && !isYear))
    return null;
  const rows: CellRows = { ...all, time: [against.time[0], of.time[1]] };
  const key = asked.length === 1 ? '_from' : 'year(_from)';
  const where = cellCondition(rows, literally).replaceAll(' and ', '\n    and ');
  const values = `select ${key} as period, ${cellTotal(rows)} as value from ${quoted(query.dataset)}\n  where ${where}\n  group by 1`;
  return `select ${order === 'most' ? 'max' : 'min'}(change) as value\nfrom (select value - lag(value) over (order by period) as change\n  from (${values}))`;
}

/** What rows of periods are told apart by: the year, where a year of shorter ones is ranked. */
function timeKey({ of }: CubeQuery, cube: Cube): string {
  const asked = periodsAt(of.time, cube);
  return 'reason' in asked || asked.length === 1 ? '_from' : 'year(_from)';
}

/** Periods that are columns, laid below one another and put in order. */
function rankedColumns(rows: CellRows, from: string, where: string, order: string): string {
  const columns = rows.columns.map((name) => `${quoted(name)}::double as ${quoted(name)}`).join(', ');
  const total = cellTotal({ ...rows, columns: ['value'] });
  return `select period, ${total} as value\n  from (unpivot (select ${columns} ${from}\n  where ${where})\n  on columns(*) into name period value value)\ngroup by 1 order by 2 ${order}`;
}

function yearsBetween({ of, against }: CubeQuery): number {
  return Number(of.time?.[1].slice(0, 4)) - Number(against?.time?.[1].slice(0, 4));
}
