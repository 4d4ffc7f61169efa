import type { AskedPeriods } from '../checks/asked-periods.ts';
import type { CodeLists } from '../checks/code-lists.ts';
import type { AreaFilter } from '../checks/figure-query.ts';
import { shortList } from '../cubes/settle-areas.ts';
import type { Coverage } from '../datasets/dataset.ts';

/** Codes that are summed for the periods that begin within these days. */
export interface AreaSpan {
  readonly from: string;
  readonly to: string;
  readonly codes: readonly string[];
}

/** Whose rows are summed. */
export interface AskedAreas {
  /** Null where all are, aggregates left out. */
  readonly spans: readonly AreaSpan[] | null;
  /** True where the spans name the dataset's own sums, because the members are not there. */
  readonly aggregate: boolean;
  /** Who is missing, with the periods where only some are. */
  readonly missing: readonly string[];
}

type Side = 'reporter' | 'partner';

/**
 * Whose rows a filter asks for. A group is its members as of each period; the dataset's own sum of the group
 * is read only where members are missing, and never beside them.
 */
export function askedAreas(
  coverage: Coverage,
  side: Side,
  filter: AreaFilter | null,
  periods: AskedPeriods['found'],
  lists: CodeLists,
): AskedAreas {
  if (filter === null) return { spans: null, aggregate: false, missing: [] };
  const known = new Presence(coverage, side);
  const spans: AreaSpan[] = [];
  const gaps = new Map<string, string[]>();
  for (const { label, from, to } of periods) {
    const codes = new Set<string>();
    for (const area of filter.areas) {
      for (const code of lists.membersOf(area, from) ?? [area]) {
        if (known.has(code, label, false)) codes.add(code);
        else gaps.set(code, [...(gaps.get(code) ?? []), label]);
      }
    }
    const last = spans.at(-1);
    const sorted = [...codes].sort();
    if (last && last.codes.join() === sorted.join()) spans[spans.length - 1] = { ...last, to };
    else spans.push({ from, to, codes: sorted });
  }
  if (gaps.size === 0) return { spans, aggregate: false, missing: [] };
  const whole = filter.areas.every((area) => periods.every(({ label }) => known.has(area, label, true)));
  const [first] = periods;
  const last = periods.at(-1);
  if (whole && first && last) {
    return {
      spans: [{ from: first.from, to: last.to, codes: [...filter.areas] }],
      aggregate: true,
      missing: [],
    };
  }
  const missing = [...gaps].map(([code, labels]) =>
    labels.length === periods.length ? code : `${code} (${shortList(labels)})`,
  );
  return { spans, aggregate: false, missing };
}

/** Which codes have rows in which periods. */
class Presence {
  readonly #side: Side;
  readonly #places = new Map<string, number>();
  readonly #reported = new Map<string, string[]>();

  constructor(coverage: Coverage, side: Side) {
    this.#side = side;
    for (const [i, { label }] of coverage.periods.entries()) this.#places.set(label, i);
    const areas = side === 'reporter' ? coverage.reporters : coverage.partners;
    for (const [i, { code, iso, aggregate }] of areas.entries()) {
      const bits = side === 'reporter' ? (coverage.reported[i] ?? '') : '';
      // Two spellings of one country may share the years between them.
      const key = `${iso ?? code} ${aggregate}`;
      this.#reported.set(key, [...(this.#reported.get(key) ?? []), bits]);
    }
  }

  has(code: string, label: string, aggregate: boolean): boolean {
    const bits = this.#reported.get(`${code} ${aggregate}`);
    if (!bits || this.#side === 'partner') return bits !== undefined;
    const place = this.#places.get(label) ?? -1;
    return bits.some((line) => line[place] === '1');
  }
}
