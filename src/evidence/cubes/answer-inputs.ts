import { type DataInput, VALUE_FLAGS, type ValueFlag } from '../checks/verdict.ts';
import { answerQuery, averagesOf } from './answer-query.ts';
import { periodsOfSteps } from './answer-steps.ts';
import type { Cells } from './cells.ts';
import { comparedMembers } from './compared-members.ts';
import { writtenUnit } from './convert-unit.ts';
import { type Cube, measureOf } from './cube.ts';
import { type CubePlace, type CubeQuery, placeAt, valueQuery, withMember } from './cube-query.ts';
import { namedTime } from './named-years.ts';
import { inEveryLanguage, placeIn } from './question-words.ts';
import { codesAt, columnAt, periodsAt } from './read-place.ts';

/** What the answer to a question was worked out from; nothing where it is one value of the table, or has no answer. */
export function inputsOf(query: CubeQuery, cube: Cube, cells: Cells): DataInput[] {
  const { of, against, statistic, rank } = query;
  const made = averagesOf(query, cube);
  switch (statistic) {
    case 'value':
    case 'sum':
    case 'mean': {
      const all = inputAt(of, cube, cells, made);
      return all && all.cells > 1 ? [all] : [];
    }
    case 'rank': {
      const own = inputAt(of, cube, cells, made);
      const among = rank?.along == null ? null : rankedAmong(query, cube, cells);
      return own ? [{ ...own, ...among }] : [];
    }
    case 'count':
      return [];
    default: {
      if (query.steps) {
        const times = periodsOfSteps(query) ?? [];
        const each = times.map((time) => inputAt(placeAt(of, time), cube, cells, made));
        return each.filter((one) => one !== null);
      }
      const places = [of, against].flatMap((place) => (place ? [inputAt(place, cube, cells, made)] : []));
      return places.every((one) => one !== null) ? places : [];
    }
  }
}

/** The value at a place, with how many cells it is made of and how firm the least firm of them is. */
function inputAt(place: CubePlace, cube: Cube, cells: Cells, made: 'sum' | 'mean'): DataInput | null {
  const measure = measureOf(cube, place.measure);
  const answer = answerQuery({ ...valueQuery('', place), statistic: made }, cube, cells);
  if (!measure || 'reason' in answer) return null;
  const { unit } = measure;
  return {
    names: inEveryLanguage((language) => placeIn(place, cube, language)),
    period: place.time && namedTime(place.time, cube),
    value: answer.value,
    unit: writtenUnit(unit),
    ...cellsAt(place, cube, cells),
  };
}

function cellsAt(place: CubePlace, cube: Cube, cells: Cells): Pick<DataInput, 'cells' | 'flag'> {
  if (place.parts) {
    const parts = place.parts.map((part) => cellsAt(part, cube, cells));
    const flag = leastFirm(parts.map((part) => part.flag));
    return { cells: parts.reduce((sum, part) => sum + part.cells, 0), flag };
  }
  const measure = measureOf(cube, place.measure);
  const periods = periodsAt(place.time, cube);
  if (!measure || 'reason' in periods) return { cells: 1, flag: null };
  const groups = cube.dimensions.map((dimension) => {
    const codes = codesAt(place, dimension, measure);
    return 'reason' in codes ? [] : codes;
  });
  const combinations = groups.reduce<string[][]>(
    (all, codes) => all.flatMap((one) => codes.map((code) => [...one, code])),
    [[]],
  );
  const flags: (ValueFlag | null)[] = [];
  for (const period of periods) {
    const column = columnAt(measure, cube.periods[period]?.period ?? null);
    for (const codes of combinations) flags.push(column === null ? null : cells.flag(column, codes, period));
  }
  return { cells: flags.length, flag: leastFirm(flags) };
}

/** Among how many members one is ranked that have a value, and how firm the least firm of theirs is. */
function rankedAmong({ of, rank }: CubeQuery, cube: Cube, cells: Cells): Pick<DataInput, 'cells' | 'flag'> {
  const dimension = cube.dimensions.find(({ column }) => column === rank?.along);
  const own = of.members[rank?.along ?? '']?.[0];
  const compared = dimension ? comparedMembers(dimension, rank?.among ?? null) : [];
  const each = [...new Set([...compared, ...(own === undefined ? [] : [own])])]
    .map((code) => withMember(of, dimension?.column ?? '', code))
    .filter((place) => 'value' in answerQuery(valueQuery('', place), cube, cells));
  return { cells: each.length, flag: leastFirm(each.map((place) => cellsAt(place, cube, cells).flag)) };
}

function leastFirm(flags: readonly (ValueFlag | null)[]): ValueFlag | null {
  return VALUE_FLAGS.findLast((flag) => flags.includes(flag)) ?? null;
}
