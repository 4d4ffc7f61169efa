import { join } from 'node:path';
import type { CodeLists } from '../../evidence/checks/code-lists.ts';
import type { ProductFilter } from '../../evidence/checks/figure-query.ts';
import type { Period } from '../../evidence/claims/figure.ts';
import type { Basket } from '../../evidence/codes/basket.ts';
import { listBaskets } from '../../evidence/codes/baskets.queries.ts';
import { membersOf } from '../../evidence/codes/groups.ts';
import type { Coverage, Dataset } from '../../evidence/datasets/dataset.ts';
import { mainField } from '../../evidence/datasets/main-field.ts';
import type { ReadableVersion } from '../../evidence/datasets/open-values.ts';
import { productShapes } from '../../evidence/trade/product-shapes.ts';
import type { TradeSource } from '../../evidence/trade/trade-question.ts';
import { refusal } from '../../words/refusal.ts';
import type { PageContext } from '../http/page.ts';

/** A dataset ready for questions, with the baskets for choosing goods. */
export interface TradeDesk {
  readonly dataset: Dataset;
  readonly source: TradeSource;
  readonly baskets: readonly Basket[];
  readonly unit: string | null;
  /** The name of the summed field. */
  readonly value: string;
}

/** Prepares a dataset for questions from someone who may see its values. */
export async function openTradeDesk(
  { reading, analytics }: Pick<PageContext, 'reading' | 'analytics'>,
  dataset: Dataset,
  version: ReadableVersion,
): Promise<TradeDesk> {
  const baskets = await listBaskets(reading);
  const lists: CodeLists = {
    membersOf,
    basket: (slug) => {
      const basket = baskets.find((one) => one.slug === slug);
      return basket ? [{ number: basket.newest.number, codes: basket.newest.codes }] : [];
    },
  };
  const field = mainField(version.fields);
  return {
    dataset,
    baskets,
    unit: field?.unit ?? null,
    value: field?.name ?? '',
    source: {
      path: join(analytics.folder, version.parquet),
      version,
      shape: await productShapes.of(analytics, version),
      lists,
    },
  };
}

/** The goods in a query: a basket, a code, or all. Throws a Problem if both are given, or the basket does not exist. */
export function goodsOf(query: Readonly<Record<string, string>>, baskets: readonly Basket[]): ProductFilter {
  const { product, basket } = query;
  if (product && basket) {
    throw refusal('tradeBasketOrCode');
  }
  if (basket) {
    if (!baskets.some(({ slug }) => slug === basket)) {
      throw refusal('tradeBasketUnknown', { basket });
    }
    return { basket };
  }
  return product ? { codes: [product] } : { total: true };
}

/** The interval in a query, or else the last full year. Throws a Problem if it is invalid. */
export function periodOf(query: Readonly<Record<string, string>>, coverage: Coverage): Period {
  const last = coverage.periods.at(-1);
  const to = query.to ?? last?.to ?? '2000-01-01';
  const count = coverage.frequency === 'month' ? 12 : coverage.frequency === 'quarter' ? 4 : 1;
  const until = coverage.periods.filter((period) => period.to <= to);
  const from = query.from ?? until.at(-count)?.from ?? until[0]?.from ?? to;
  if (from >= to) {
    throw refusal('tradePeriodsReversed');
  }
  return [from, to];
}

/** The country or group in a query, as the dataset names it. Throws a Problem if it has none such. */
export function areaOf(
  code: string | undefined,
  side: 'reporter' | 'partner',
  source: TradeSource,
): string | null {
  if (code === undefined) return null;
  const known = areasIn(source.version.coverage, side);
  if (known.includes(code) || groupsIn(source, side).includes(code)) return code;
  throw refusal('tradeSideUnknown', { side: side === 'reporter' ? 'reporter' : 'other', code });
}

/** Every country on one side, without aggregates. */
export function areasIn(coverage: Coverage, side: 'reporter' | 'partner'): readonly string[] {
  const areas = side === 'reporter' ? coverage.reporters : coverage.partners;
  return [...new Set(areas.filter(({ aggregate }) => !aggregate).map(({ iso, code }) => iso ?? code))];
}

/** The groups with at least two countries on one side. */
export function groupsIn({ version, lists }: TradeSource, side: 'reporter' | 'partner'): readonly string[] {
  const there = new Set(areasIn(version.coverage, side));
  const day = version.coverage.periods[0]?.from ?? '';
  return GROUPS.filter(
    (group) => (lists.membersOf(group, day) ?? []).filter((code) => there.has(code)).length > 1,
  );
}

const GROUPS = ['EU', 'EU27_2020', 'EU28', 'EA', 'EAEU', 'CIS', 'EFTA', 'G7', 'BRICS', 'ASEAN'];
