import type { CodeLists } from '../checks/code-lists.ts';
import type { Period } from '../claims/figure.ts';
import type { AskedMember } from './asked-query.ts';
import type { CubeDimension } from './cube.ts';
import type { MissingRows } from './missing-rows.ts';

/** Codes that are read for the periods from one to another. */
export interface AreaSpan {
  readonly time: Period;
  readonly codes: readonly string[];
}

/** Whose rows are read, and when. */
export interface SettledAreas {
  readonly spans: readonly AreaSpan[];
  /** The table's own sums that are read because not all of their members are there. */
  readonly ownSums: readonly string[];
  /** Who is missing, with the periods where only some are. */
  readonly missing: readonly string[];
}

/** A period of the table, with its place among all. */
export interface TablePeriod {
  readonly label: string;
  readonly from: string;
  readonly to: string;
  readonly at: number;
}

/**
 * Whose rows are asked for. A group is its members as of each period; the table's own sum of it is read only where
 * members are missing, and never beside them. A reporter has to have rows in every period.
 */
export function settleAreas(
  dimension: CubeDimension,
  asked: readonly AskedMember[],
  periods: readonly TablePeriod[],
  lists: CodeLists,
  rows: MissingRows | null,
): SettledAreas {
  const own = new Map(dimension.members.map((one) => [one.code, one.aggregate]));
  const isThere = (code: string, at: number, aggregate: boolean) =>
    own.get(code) === aggregate &&
    (dimension.trade?.role !== 'reporter' || (rows?.has(dimension.column, code, at) ?? true));
  const spans: AreaSpan[] = [];
  const gaps = new Map<string, string[]>();
  for (const { label, from, to, at } of periods) {
    const codes = new Set<string>();
    for (const code of asked.flatMap((one) => membersAt(one, from, lists))) {
      if (isThere(code, at, false)) codes.add(code);
      else gaps.set(code, [...(gaps.get(code) ?? []), label]);
    }
    const sorted = [...codes].sort();
    const last = spans.at(-1);
    if (last && last.codes.join() === sorted.join())
      spans[spans.length - 1] = { ...last, time: [last.time[0], to] };
    else spans.push({ time: [from, to], codes: sorted });
  }
  if (gaps.size === 0) return { spans, ownSums: [], missing: [] };
  const names = asked.map(codeOf);
  const [first, last] = [periods[0], periods.at(-1)];
  if (first && last && names.every((name) => periods.every(({ at }) => isThere(name, at, true))))
    return { spans: [{ time: [first.from, last.to], codes: names }], ownSums: names, missing: [] };
  const missing = [...gaps].map(([code, labels]) =>
    labels.length === periods.length ? code : `${code} (${shortList(labels)})`,
  );
  return { spans, ownSums: [], missing };
}

/** What is asked for that the table has in no period, neither it nor a member: another period would not help. */
export function unknownAreas(
  dimension: CubeDimension | undefined,
  asked: readonly AskedMember[],
  day: string,
  lists: CodeLists,
): string[] {
  const known = new Set(dimension?.members.map(({ code }) => code));
  return asked.flatMap((one) => {
    const code = codeOf(one);
    return known.has(code) || membersAt(one, day, lists).some((member) => known.has(member)) ? [] : [code];
  });
}

function membersAt(one: AskedMember, day: string, lists: CodeLists): readonly string[] {
  if (typeof one === 'string') return [one];
  return 'group' in one ? (lists.membersOf(one.group, day) ?? [one.group]) : [];
}

function codeOf(one: AskedMember): string {
  if (typeof one === 'string') return one;
  return 'group' in one ? one.group : '';
}

/** At most three labels, or the first and the last. */
export function shortList(labels: readonly string[]): string {
  return labels.length <= 3 ? labels.join(', ') : `${labels[0]} … ${labels.at(-1)}`;
}
