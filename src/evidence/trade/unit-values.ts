import type { Analytics } from '../../store/analytics.ts';
import { column } from '../../store/analytics-sql.ts';
import type { DatasetField } from '../datasets/dataset.ts';
import type { SettledFilter } from './settled-rows.ts';
import {
  settleQuestion,
  type TradeCoverage,
  type TradeFilter,
  type TradeSource,
  type TradeSql,
  tradeSql,
} from './trade-question.ts';

/*
 * Unit values. What a unit of goods cost, value / quantity, beside what the same goods cost others in the same period and
 * direction. With u the logarithm of the unit value:
 *
 *     z = 0.6745 x (u - median of u) / median of |u - median of u|
 *
 * over all flows of one product in one period: the robust z of Iglewicz and Hoaglin (1993), who call |z| > 3.5 an outlier.
 * A median is not moved by the outliers that are looked for, as a mean would be. Fewer than six flows tell nothing.
 */

/** Above this a unit value is an outlier. */
export const OUTLIER = 3.5;

/** Fewer flows of a product in a period are not compared. */
export const LEAST_FLOWS = 6;

/** A flow whose unit value stands apart. */
export interface UnitValue {
  readonly product: string;
  /** The period's label. */
  readonly period: string;
  readonly reporter: string;
  readonly partner: string;
  readonly flow: string;
  readonly value: number;
  readonly quantity: number;
  readonly unitValue: number;
  /** The median unit value of the product in the period, and of how many flows. */
  readonly usual: number;
  readonly flows: number;
  readonly z: number;
}

/** The flows whose unit values stand apart most. */
export interface UnitValues {
  readonly outliers: readonly UnitValue[];
  /** How many flows were compared, and in how many products and periods. */
  readonly compared: number;
  readonly found: number;
  readonly coverage: TradeCoverage;
}

/**
 * Unit values and their robust z, the furthest first: columns `product`, `from`, `flow`, `reporter`, `partner`, `value`,
 * `quantity`, `usual`, `flows`, `z`; `compared` and `found` count all flows compared and all outliers.
 */
export function unitValueSql(
  path: string,
  rows: SettledFilter,
  quantity: Pick<DatasetField, 'name' | 'multiplier'>,
  most: number,
): TradeSql {
  return tradeSql(path, rows, (from, where, write) => {
    const amount = `try_cast(${column(quantity.name)} as double) * ${write(quantity.multiplier)}`;
    return `with flows as (
  select _product as product, _from as "from", _flow as flow, _reporter as reporter, _partner as partner,
    sum(_value) as value, sum(${amount}) as quantity
  from ${from} where ${where} and _product is not null group by all
), units as (
  select *, ln(value / quantity) as u from flows where value > 0 and quantity > 0
), middles as (
  select *, median(u) over same as middle, count(*) over same as flows from units window same as (partition by product, "from", flow)
), spreads as (
  select *, median(abs(u - middle)) over (partition by product, "from", flow) as spread from middles where flows >= ${write(LEAST_FLOWS)}
), scored as (
  select *, 0.6745 * (u - middle) / spread as z from spreads where spread > 0
), counted as (
  select *, count(*) over () as compared, count(*) filter (where abs(z) > ${write(OUTLIER)}) over () as found from scored
)
select product, "from", flow, reporter, partner, value, quantity, exp(middle) as usual, flows, z, compared, found
from counted order by abs(z) desc, product, "from", reporter, partner limit ${write(most)}`;
  });
}

/** Asks a version for the unit values that stand apart most. */
export async function askUnitValues(
  analytics: Pick<Analytics, 'rows'>,
  source: TradeSource,
  filter: TradeFilter,
  most: number,
): Promise<UnitValues> {
  const { rows, coverage } = settleQuestion(source, filter, true);
  const quantity = source.version.fields.find(({ role }) => role === 'quantity');
  if (!quantity) return { outliers: [], compared: 0, found: 0, coverage };
  const { sql, values } = unitValueSql(source.path, rows, quantity, most);
  const answered = await analytics.rows(sql, values);
  const labels = new Map(source.version.coverage.periods.map(({ from, label }) => [from, label] as const));
  const [first] = answered;
  return {
    outliers: answered
      .filter(({ z }) => Math.abs(Number(z)) > OUTLIER)
      .map((row) => ({
        product: String(row.product),
        period: labels.get(String(row.from)) ?? String(row.from),
        reporter: String(row.reporter ?? ''),
        partner: String(row.partner ?? ''),
        flow: String(row.flow ?? ''),
        value: Number(row.value),
        quantity: Number(row.quantity),
        unitValue: Number(row.value) / Number(row.quantity),
        usual: Number(row.usual),
        flows: Number(row.flows),
        z: Number(row.z),
      })),
    compared: Number(first?.compared ?? 0),
    found: Number(first?.found ?? 0),
    coverage,
  };
}
