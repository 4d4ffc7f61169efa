import { column, type Written } from '../../store/analytics-sql.ts';
import type { Period } from '../claims/figure.ts';
import { addsUp } from '../datasets/adds-up.ts';
import type { DatasetVersion } from '../datasets/dataset.ts';
import { mainField } from '../datasets/main-field.ts';
import type { AreaSpan, AskedAreas } from './asked-areas.ts';
import type { AskedProducts } from './asked-products.ts';

/**
 * Rows of trade with every code settled. Checks kept them before they were made by cubes, so what is asked here is
 * also what they keep: it may gain a field, and lose none.
 */
export interface SettledFilter {
  readonly reporter: AskedAreas;
  readonly partner: AskedAreas;
  readonly product: AskedProducts;
  readonly flow: 'import' | 'export' | null;
  readonly period: Period;
}

/** What rows come to of a field, as SQL: their sum if the field may be added up, otherwise the value of a single row. */
export function settledTotal(
  version: Pick<DatasetVersion, 'fields' | 'coverage'>,
  name: string,
): string | null {
  const field = version.fields.find((one) => one.name === name);
  if (!field) return null;
  // The first value field is what `_value` holds, in full units; any further one is read by its own name.
  const isMain = field === mainField(version.fields);
  const value = isMain ? '_value' : `try_cast(${column(name)} as double) * ${field.multiplier}`;
  return addsUp(field, version) ? `sum(${value})` : `case when count(*) = 1 then any_value(${value}) end`;
}

/** The condition that the rows meet. */
export function settledCondition(rows: SettledFilter, write: Written): string {
  const { period, flow } = rows;
  const parts = [`_from >= ${day(period[0], write)}`, `_to <= ${day(period[1], write)}`];
  if (flow) parts.push(`_flow = ${write(flow)}`);
  parts.push(areaCondition('reporter', rows.reporter, period, write));
  parts.push(areaCondition('partner', rows.partner, period, write));
  parts.push(productCondition(rows.product, write));
  return parts.filter(Boolean).join(' and ');
}

function day(value: string, write: Written): string {
  return `cast(${write(value)} as date)`;
}

function areaCondition(
  side: 'reporter' | 'partner',
  asked: AskedAreas,
  [from, to]: Period,
  write: Written,
): string {
  const kind = kindCondition(side, asked);
  if (asked.spans === null) return kind;
  const spans = asked.spans.map((span) => {
    const codes = codesCondition(side, span, write);
    const parts = [codes];
    if (span.from > from) parts.push(`_from >= ${day(span.from, write)}`);
    if (span.to < to) parts.push(`_from < ${day(span.to, write)}`);
    return parts.length === 1 ? codes : `(${parts.join(' and ')})`;
  });
  if (spans.length === 0) return 'false';
  return `${kind} and ${spans.length === 1 ? spans[0] : `(${spans.join(' or ')})`}`;
}

/** Rows of countries themselves, or rows that are sums of them: never both. */
function kindCondition(side: 'reporter' | 'partner', asked: AskedAreas): string {
  const sumRow = `coalesce(_${side}_agg, false)`;
  return asked.spans !== null && asked.aggregate ? sumRow : `not ${sumRow}`;
}

function codesCondition(
  side: 'reporter' | 'partner',
  { codes }: Pick<AreaSpan, 'codes'>,
  write: Written,
): string {
  if (codes.length === 0) return 'false';
  if (codes.length === 1) return `_${side} = ${write(codes[0] ?? '')}`;
  return `_${side} in (${codes.map(write).join(', ')})`;
}

function productCondition(asked: AskedProducts, write: Written): string {
  switch (asked.kind) {
    case 'all':
      return '';
    case 'total':
      return '_product is null';
    case 'length':
      return `length(_product) = ${write(asked.length)}`;
    case 'missing':
      return 'false';
    case 'codes': {
      const parts = asked.under.map(({ length, starts }) => {
        const cut = new Map<number, string[]>();
        for (const start of starts) cut.set(start.length, [...(cut.get(start.length) ?? []), start]);
        const begins = [...cut].map(
          ([size, codes]) => `left(_product, ${write(size)}) in (${codes.map(write).join(', ')})`,
        );
        const any = begins.length === 1 ? begins[0] : `(${begins.join(' or ')})`;
        return `(length(_product) = ${write(length)} and ${any})`;
      });
      if (asked.exact.length > 0) parts.unshift(`_product in (${asked.exact.map(write).join(', ')})`);
      return parts.length === 1 ? (parts[0] ?? '') : `(${parts.join(' or ')})`;
    }
  }
}
