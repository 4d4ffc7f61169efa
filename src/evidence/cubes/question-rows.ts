import type { AnalyticsRow } from '../../store/analytics.ts';
import { answerPerPeople } from './answer-per-people.ts';
import { answerQuery, averagesOf } from './answer-query.ts';
import type { Cells } from './cells.ts';
import { listedMembers } from './compared-members.ts';
import type { Cube } from './cube.ts';
import { type CubeQuery, placeAt, valueQuery, withMember } from './cube-query.ts';
import { type PeopleTable, peopleTime } from './people.ts';
import { periodLabel } from './period-label.ts';

/** At most so many rows are kept with a check. */
const MOST_ROWS = 200;

/**
 * What the chart of a question to a described table draws: of a rank or a count among members theirs, by size (`code`,
 * its own or the country's, `member`, `label`, `value`), of everything else the value of every period (`label`, `from`, `to`, `value`), in full units.
 */
export function cubeQuestionRows(
  query: CubeQuery,
  cube: Cube,
  cells: Cells,
  people: PeopleTable | null = null,
): AnalyticsRow[] {
  const along = query.rank?.along ?? query.counted?.along ?? null;
  const made = averagesOf(query, cube) === 'mean' ? 'mean' : 'sum';
  const valueAt = (of: CubeQuery['of']) => {
    if (query.per) return perPeopleAt(query, of, cube, cells, people);
    const answer = answerQuery({ ...valueQuery(query.dataset, of), statistic: made }, cube, cells);
    return 'value' in answer ? answer.value : null;
  };
  if (along !== null) {
    const dimension = cube.dimensions.find(({ column }) => column === along);
    const among = query.rank?.among ?? query.counted?.among ?? null;
    const listed = new Set(dimension ? listedMembers(dimension, among) : []).add(
      query.of.members[along]?.[0] ?? '',
    );
    return (dimension?.members ?? [])
      .filter(({ code }) => listed.has(code))
      .flatMap(({ code, labels, area }) => {
        const value = valueAt(withMember(query.of, along, code));
        return value === null
          ? []
          : [{ code: area ?? code, member: code, label: labels[1] ?? labels[0] ?? code, value }];
      })
      .sort((a, b) => (query.rank?.order === 'least' ? a.value - b.value : b.value - a.value))
      .slice(0, MOST_ROWS);
  }
  return cube.periods
    .flatMap(({ period }) => {
      const value = valueAt(placeAt(query.of, period));
      return value === null ? [] : [{ label: periodLabel(period), from: period[0], to: period[1], value }];
    })
    .slice(-MOST_ROWS);
}

/** What there is for so many people at another time, divided by the people of that time. */
function perPeopleAt(
  query: CubeQuery,
  of: CubeQuery['of'],
  cube: Cube,
  cells: Cells,
  people: PeopleTable | null,
): number | null {
  const time = people && peopleTime(of.time, people.cube);
  if (!query.per || !time) return null;
  const per = { ...query.per, of: { ...query.per.of, time } };
  const answer = answerPerPeople({ ...valueQuery(query.dataset, of), per }, cube, cells, people);
  return 'value' in answer ? answer.value : null;
}
