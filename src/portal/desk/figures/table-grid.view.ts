import { periodWords } from '../../../evidence/checks/query-words.ts';
import type { Period, Subject } from '../../../evidence/claims/figure.ts';
import { answerQuery } from '../../../evidence/cubes/answer-query.ts';
import type { Cells } from '../../../evidence/cubes/cells.ts';
import { type Cube, type CubeDimension, type CubeMeasure, measureOf } from '../../../evidence/cubes/cube.ts';
import { valueQuery } from '../../../evidence/cubes/cube-query.ts';
import { namedTime } from '../../../evidence/cubes/named-years.ts';
import { labelIn, memberWords, placeIn } from '../../../evidence/cubes/question-words.ts';
import { codesAt } from '../../../evidence/cubes/read-place.ts';
import { titled } from '../../figures/figure-values.ts';
import { type Edition, hrefIn } from '../../site/edition.ts';
import { nameOfMember, type Picked, writeTime } from './table.fields.ts';
import type { UsualQuestion } from './usual-question.ts';

/** The part of a table that is shown for clicking: members of one dimension, by period. */
export type Grid = ReturnType<typeof gridOf>;

/** One cell that can be clicked. */
export interface GridCell {
  readonly text: string;
  readonly href: string | null;
  /** Its label for screen readers. */
  readonly label: string;
  readonly picked: 'of' | 'against' | null;
}

/** The cells, ready to display. */
export type GridView = ReturnType<typeof gridView>;

const ROWS_SHOWN = 25;
const PERIODS_SHOWN = 6;

/** The initial selection: members of a trade table that the sentence names, or else the first. */
export function startOf(picked: Picked, cube: Cube, subject: Subject): Picked {
  if (picked.statistic !== undefined) return picked;
  const at = rowsOf(cube);
  const measure = measureOf(cube, measurePicked(picked, cube));
  const start = cube.dimensions.map((one, i) => {
    const said = one.trade && subject[one.trade.role];
    const named = said && one.members.find(({ code, area }) => code === said || area === said)?.code;
    return [nameOfMember('d', i), named || (i === at ? '' : firstOfOpen(one, measure))] as const;
  });
  return { ...Object.fromEntries(start), ...picked };
}

/** The dimension whose members are the rows: the first one with places. */
function rowsOf({ dimensions }: Cube): number {
  return Math.max(
    0,
    dimensions.findIndex(({ role, members }) => role === 'place' && members.length > 1),
  );
}

function measurePicked({ measure }: Picked, { measures }: Cube): string {
  return measure || (measures[0]?.columns[0]?.column ?? '');
}

/**
 * Which cells are shown: around the selected time, or up to that of the sentence, or the newest; the selected member
 * first.
 */
export function gridOf(picked: Picked, cube: Cube, about: Period | null) {
  const { dimensions } = cube;
  const at = rowsOf(cube);
  const dimension = dimensions[at];
  const own = picked[nameOfMember('d', at)] ?? '';
  const other = picked[nameOfMember('e', at)] ?? '';
  const first = [own, other].filter((code) => dimension?.members.some((one) => one.code === code));
  const rest = (dimension?.members ?? []).map(({ code }) => code).filter((code) => !first.includes(code));
  const rows = dimension ? [...new Set([...first, ...rest])].slice(0, ROWS_SHOWN) : [''];
  const end = Math.min(cube.periods.length, Math.max(PERIODS_SHOWN, endOfShown(picked, cube, about)));
  const start = Math.max(0, end - PERIODS_SHOWN);
  const measure = measurePicked(picked, cube);
  const members = Object.fromEntries(
    dimensions.flatMap((one, i) => {
      const code =
        (picked[nameOfMember('d', i)] ?? '') || (i === at ? '' : firstOfOpen(one, measureOf(cube, measure)));
      return i === at || code === '' ? [] : [[one.column, [code]]];
    }),
  );
  return {
    /** The column of the dimension in the rows; null if there is only one row. */
    along: dimension?.column ?? null,
    /** The index of that dimension in the table. */
    at,
    rows,
    periods: cube.periods.length === 0 ? [-1] : Array.from({ length: end - start }, (_, i) => start + i),
    of: { measure, members, time: null },
  };
}

/** The last period that is shown. */
function endOfShown({ time }: Picked, { periods }: Cube, about: Period | null): number {
  if (time) {
    const found = periods.findIndex(({ period }) => period[0] >= time.slice(0, 10));
    return (found < 0 ? periods.length : found) + Math.ceil(PERIODS_SHOWN / 2);
  }
  if (!about) return periods.length;
  const last = periods.findLastIndex(({ period }) => period[0] >= about[0] && period[1] <= about[1]);
  return last < 0 ? periods.length : last + 1;
}

/** The first member of a dimension that must be named to read a cell; null if it need not be. */
function firstOfOpen(dimension: CubeDimension, measure: CubeMeasure | undefined): string {
  const read = codesAt({ members: {} }, dimension, measure);
  return 'reason' in read ? (dimension.members.find(({ aggregate }) => !aggregate)?.code ?? '') : '';
}

/** Shapes the clickable cells of a table; `path` is the URL of their page. */
export function gridView(
  grid: Grid,
  cells: Cells,
  cube: Cube,
  {
    picked,
    dataset,
    path,
    usual,
  }: {
    readonly picked: Picked;
    readonly dataset: string;
    readonly path: string;
    readonly usual: UsualQuestion;
  },
  edition: Edition,
) {
  const { words, language } = edition;
  const dimension = cube.dimensions[grid.at];
  const measure = measureOf(cube, grid.of.measure);
  const measureLabel = measure && labelIn(measure, language);
  const field = nameOfMember('d', grid.at);
  const hasPicked = (picked.time ?? '') !== '' && (dimension === undefined || (picked[field] ?? '') !== '');
  const chosen = ['change', 'ratio', 'share'].includes(picked.statistic ?? '');
  const written = (value: number) =>
    new Intl.NumberFormat(words.locale, {
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    })
      .format(value)
      .replace('-', '−');
  const valueAt = (code: string, at: number): number | null => {
    const members = grid.along === null ? grid.of.members : { ...grid.of.members, [grid.along]: [code] };
    const answer = answerQuery(
      valueQuery('', { ...grid.of, members, time: cube.periods[at]?.period ?? null }),
      cube,
      cells,
    );
    return 'value' in answer ? answer.value / (measure?.multiplier ?? 1) : null;
  };
  // All cells have as many digits as the longest: 8.0 beside 7.9.
  const digits = Math.max(
    0,
    ...grid.rows.flatMap((code) => grid.periods.map((at) => digitsOf(valueAt(code, at)))),
  );
  const cell = (code: string, at: number): GridCell => {
    const period = cube.periods[at]?.period ?? null;
    const value = valueAt(code, at);
    const time = writeTime(period);
    const isOf = time === (picked.time ?? '') && code === (picked[field] ?? '');
    const other = {
      code: picked[nameOfMember('e', grid.at)] || (picked[field] ?? ''),
      time: picked.earlier || (picked.time ?? ''),
    };
    const isAgainst = chosen && !isOf && time === other.time && code === other.code;
    // The first click selects the value; a second, what it is compared with; a third starts again. A rank is already
    // compared with all others.
    const second = hasPicked && !chosen && !isOf && picked.statistic !== 'rank' && !picked.per;
    const next: Picked = second
      ? {
          ...picked,
          statistic: usual.second(code === picked[field]),
          earlier: time,
          [nameOfMember('e', grid.at)]: code,
        }
      : {
          dataset: picked.dataset,
          measure: grid.of.measure,
          ...membersShown(grid, cube),
          ...(usual.first === 'rank' && grid.along !== null
            ? { statistic: 'rank', along: grid.along, order: usual.order }
            : { statistic: 'value' }),
          time,
          [field]: code,
          ...(picked.per && { per: picked.per, people: picked.people }),
        };
    const name = dimension ? memberWords(dimension, code, language) : '';
    const when = period ? periodWords(namedTime(period, cube), words.locale) : '';
    return {
      text: value === null ? '—' : written(value),
      href: value === null ? null : hrefIn(edition, path, filled({ ...next, dataset })),
      label: [name, when].filter(Boolean).join(', '),
      picked: isOf ? 'of' : isAgainst ? 'against' : null,
    };
  };
  const all = dimension?.members.length ?? 1;
  const rows = grid.rows.map((code) => ({
    name: dimension ? titled(memberWords(dimension, code, language), language) : (measureLabel ?? ''),
    cells: grid.periods.map((at) => cell(code, at)),
  }));
  return {
    title: placeIn(grid.of, cube, language),
    hint: words.say('cubeHint'),
    head: [
      dimension ? titled(labelIn(dimension, language), language) : '',
      ...grid.periods.map((at) =>
        at < 0
          ? (measureLabel ?? '')
          : periodWords(namedTime(cube.periods[at]?.period as Period, cube), words.locale),
      ),
    ],
    rows,
    more: all > grid.rows.length ? words.say('cubeMore', { count: all - grid.rows.length }) : null,
  };
}

function digitsOf(value: number | null): number {
  if (value === null) return 0;
  return (String(Number(value.toPrecision(10))).split('.')[1] ?? '').length;
}

/** The members of other dimensions that the cells belong to. */
function membersShown({ of }: Grid, { dimensions }: Cube): Picked {
  return Object.fromEntries(
    dimensions.flatMap(({ column }, i) => {
      const code = of.members[column]?.[0];
      return code === undefined ? [] : [[nameOfMember('d', i), code]];
    }),
  );
}

function filled(picked: Picked): Record<string, string> {
  return Object.fromEntries(
    Object.entries(picked).flatMap(([name, value]) => (value && name !== 'lang' ? [[name, value]] : [])),
  );
}
