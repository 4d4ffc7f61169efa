import { monthsIn } from '../claims/days.ts';
import type { CubeDimension } from '../cubes/cube.ts';
import { type CubePlace, type CubeQuery, valueQuery } from '../cubes/cube-query.ts';
import type { FigureInText } from './figure-in-text.ts';
import type { Members } from './find-members.ts';
import type { FoundMeasure } from './found-measure.ts';
import type { Times } from './found-times.ts';
import { LEAVES_OUT } from './leaving-out.ts';
import { isAmongAll, isAmongFew, isAmongUnknown } from './ranked-few.ts';
import type { Reading } from './reading.ts';
import type { Role } from './role.ts';
import type { LinkedTable } from './table.ts';

/** A place in each of the series of a table that has rival ones, where the sentence names none. */
export function seriesOf({ cube }: LinkedTable, of: CubePlace): CubePlace[] {
  const open = cube.dimensions.find(
    ({ column, role }) => role === 'series' && of.members[column]?.length === 0,
  );
  if (!open) return [of];
  // What leaves something out is meant only where the sentence says so.
  const plain = open.members.filter(
    ({ labels }) => !labels.some((label) => LEAVES_OUT.test(label) || CORE.test(label)),
  );
  return (plain.length > 0 ? plain : open.members).map(({ code }) => ({
    ...of,
    members: { ...of.members, [open.column]: [code] },
  }));
}

/** "7.8 percent of the Dutch lived in Utrecht": the whole is no part of itself. */
function isOfItself(one: CubePlace, whole: CubePlace): boolean {
  const names = ({ measure, members }: CubePlace) =>
    JSON.stringify([measure, Object.entries(members).sort()]);
  return names(one) === names(whole);
}

/**
 * Whether a table begins after what a record is since, or too late for any record: "the lowest since 2007", of a table from
 * 2019 on, may have been undercut before.
 */
function beginsLater({ cube: { periods } }: LinkedTable, { since, ofAll }: Role, { at }: Times): boolean {
  const first = periods[0]?.period[0];
  if (!first || !at) return false;
  if (since) return first > since[1];
  return !ofAll && Number(at[1].slice(0, 4)) - Number(first.slice(0, 4)) < RECORD_YEARS;
}

/** Records are of so many years at the least. */
const RECORD_YEARS = 8;

const STEPS = { year: 12, quarter: 3, month: 1 } as const;
/** "The most of any month", of what a table has by years. */
function isOfOtherStep({ figure }: FigureInText, { at }: Times): boolean {
  const step = /\bany\s(?:other\s|single\s)?(year|quarter|month)\b/iu.exec(figure.quote)?.[1]?.toLowerCase();
  return step !== undefined && at !== null && monthsIn(at) !== STEPS[step as keyof typeof STEPS];
}

/**
 * The dimension that a rank is along: "Afghans were the largest group in Germany" ranks citizenships, and not countries.
 * Null where words before it name members of several.
 */
function rankedAlong(
  { cube }: LinkedTable,
  { members: of }: CubePlace,
  { used }: Members,
  { sentence: { words, end }, figure, text }: FigureInText,
): CubeDimension | null {
  const asked = cube.dimensions.filter(({ column }) => of[column]);
  if (asked.length < 2) return asked[0] ?? null;
  // "The highest of any age group", "fourth among the cities": what it is among.
  const after = text.slice(figure.start, end);
  const among = asked.filter(
    ({ role, label }) =>
      after.toLowerCase().includes(label.toLowerCase()) || (role === 'place' && PLACES.test(after)),
  );
  if (among.length === 1) return among[0] ?? null;
  const before = asked.filter(({ column }) =>
    used.some((one) => one.dimension === column && (words[one.from]?.start ?? 0) < figure.start),
  );
  return before.length === 1 ? (before[0] ?? null) : null;
}

const PLACES =
  /\b(?:countr(?:y|ies)|states?|nations?|econom(?:y|ies)|cit(?:y|ies)|towns?|regions?|provinces?|districts?|count(?:y|ies)|ports?|airports?|areas?|world|Europe(?:an Union)?|EU|Africa|Asia)\b/u;

/** A column of ranks. */
const IS_RANK = /^(?:(?:overall|global|world|total)\s)?(?:rank|ranking|position)s?\b/iu;
/** Series whose names say that they leave out what moves most. */
const CORE = /\b(?:core|underlying)\b/iu;

/** The question that a role, a measure, members and times come to; null where they come to none. */
export function queryOf(
  { table, role, given }: Reading,
  found: FoundMeasure,
  of: CubePlace,
  members: Members,
  times: Times,
): CubeQuery | null {
  const dataset = table.dataset;
  const plain = valueQuery(dataset, of);
  switch (role.statistic) {
    case 'value':
      return times.mean ? { ...plain, statistic: 'mean' } : plain;
    case 'share':
      return members.whole && !isOfItself(of, { ...of, ...members.whole })
        ? { ...plain, statistic: 'share', against: { ...of, ...members.whole } }
        : null;
    case 'change':
    case 'ratio': {
      const other = found.against === undefined ? null : { ...of, measure: found.against };
      const against = members.against
        ? { ...(other ?? of), members: members.against }
        : (other ?? (times.from ? { ...of, time: times.from } : null));
      return (
        against && {
          ...plain,
          statistic: role.statistic,
          how: role.how,
          yearly: role.yearly ?? false,
          against,
          // If the largest change is a fall, all are.
          ...(role.streak && {
            steps: {
              order: role.direction === 'down' ? ('most' as const) : ('least' as const),
              isWhole: role.streak.isWhole,
            },
          }),
        }
      );
    }
    case 'rank': {
      if (role.along === 'time') {
        if (beginsLater(table, role, times) || isOfOtherStep(given, times)) return null;
        return {
          ...plain,
          statistic: 'rank',
          rank: {
            along: null,
            order: role.order,
            among: null,
            since: role.since ?? null,
            ...(role.ofAll && { until: given.date ?? '9999-12-31' }),
          },
        };
      }
      // A table with ranks of its own may list some of them only.
      if (given.figure.value > 1 && table.cube.measures.some(({ label }) => IS_RANK.test(label))) return null;
      const along = rankedAlong(table, of, members, given);
      const isKnown = (stem: string) => table.explains.has(stem) || found.linked.label.includes(stem);
      const isUnknown = members.among === null && along && isAmongUnknown(given, along, isKnown);
      return along && !isAmongFew(given, along) && !isAmongAll(given, along) && !isUnknown
        ? {
            ...plain,
            statistic: 'rank',
            rank: { along: along.column, order: role.order, among: members.among, since: null },
          }
        : null;
    }
    default:
      return null;
  }
}
