import { countryCode } from '../../language/countries/country-code.ts';
import type { Analytics } from '../../store/analytics.ts';
import type { Names } from '../../store/tables.ts';
import { groupCode } from '../codes/groups.ts';
import { hsName } from '../codes/hs.ts';
import type { DatasetField } from '../datasets/dataset.ts';
import type { CubeDimension, CubeMember, TradeDimension } from './cube.ts';
import { ALL_GOODS, FLOW_NAMES, FLOW_PARENTS, SUM_NAMES, TRADE_DIMENSIONS } from './trade-names.ts';

/** The most product codes that are listed. */
const MOST_PRODUCTS = 30_000;

/** A trade table's reporters, partners, products and flows as dimensions; null if it has too many products to list. */
export async function tradeDimensions(
  analytics: Analytics,
  path: string,
  fields: readonly DatasetField[],
): Promise<CubeDimension[] | null> {
  const fieldOf = (role: TradeDimension) => fields.find((one) => one.role === role);
  const of = (role: TradeDimension, members: readonly CubeMember[], whole: string | null): CubeDimension[] =>
    members.length === 0
      ? []
      : [
          {
            column: `_${role}`,
            role: role === 'reporter' || role === 'partner' ? 'place' : 'category',
            label: TRADE_DIMENSIONS[role].en ?? role,
            names: TRADE_DIMENSIONS[role],
            members,
            whole,
            confidence: 1,
            trade: { role, field: fieldOf(role)?.name ?? null },
            ...(isSparse(role, fieldOf(role)) && { sparse: true as const }),
          },
        ];
  const areas = async (role: 'reporter' | 'partner') => {
    const rows = await analytics.rows(
      `select _${role} as code, bool_or(coalesce(_${role}_agg, false)) as sum from read_parquet($1)
        where _${role} is not null group by 1 order by 1`,
      [path],
    );
    return rows.map(({ code, sum }) => areaMember(String(code), sum === true));
  };
  const [reporters, partners, products, flows] = await Promise.all([
    areas('reporter'),
    areas('partner'),
    codesOf(analytics, path, '_product', MOST_PRODUCTS),
    codesOf(analytics, path, '_flow', 50),
  ]);
  if (products.length > MOST_PRODUCTS) return null;
  const goods = products.some((code) => code !== null) ? productMembers(products) : [];
  return [
    ...of('reporter', reporters, null),
    // A sentence that names no partner is about all of them.
    ...of('partner', partners, partners.find(({ code }) => code === 'WORLD')?.code ?? null),
    ...of('product', goods, goods.some(({ code }) => code === ALL) ? ALL : null),
    ...of('flow', flowMembers(flows), null),
  ];
}

/** A country that reports lists those it trades with, in what and which way; a descriptor may say that it lists only some. */
function isSparse(role: TradeDimension, field: DatasetField | undefined): boolean {
  return role !== 'reporter' && field?.sparse !== false;
}

/** The code of the row for all goods, which is empty. */
export const ALL = '';

async function codesOf(
  analytics: Analytics,
  path: string,
  column: string,
  most: number,
): Promise<(string | null)[]> {
  const rows = await analytics.rows(
    `select distinct ${column} as code from read_parquet($1) order by 1 nulls first limit ${most + 1}`,
    [path],
  );
  return rows.map(({ code }) => (code === null || code === undefined ? null : String(code)));
}

function areaMember(code: string, aggregate: boolean): CubeMember {
  const names = SUM_NAMES[code];
  const area = names ? null : (groupCode(code) ?? (/^[A-Z]{2}$/.test(code) ? countryCode(code) : null));
  return member(code, { area, aggregate, ...(names && { names, labels: [code, names.en ?? code] }) });
}

/**
 * Products nested by code prefix, with the row for all goods at the top. A code with others under it is never added to
 * them.
 */
function productMembers(codes: readonly (string | null)[]): CubeMember[] {
  const there = new Set(codes.flatMap((code) => code ?? []));
  const hasAll = codes.includes(null);
  const parentOf = (code: string): string | undefined => {
    for (let length = code.length - 1; length > 0; length -= 1)
      if (there.has(code.slice(0, length))) return code.slice(0, length);
    return hasAll ? ALL : undefined;
  };
  const parents = new Map([...there].map((code) => [code, parentOf(code)]));
  const above = new Set(parents.values());
  const all = hasAll
    ? [member(ALL, { names: ALL_GOODS, labels: [ALL, ALL_GOODS.en ?? ''], aggregate: true })]
    : [];
  return [
    ...all,
    ...[...there].map((code) => {
      const name = hsName(code);
      const parent = parents.get(code);
      return member(code, {
        labels: name === null ? [code] : [code, `${code} ${name}`],
        aggregate: above.has(code),
        ...(parent !== undefined && { parent }),
      });
    }),
  ];
}

function flowMembers(codes: readonly (string | null)[]): CubeMember[] {
  const there = new Set(codes.flatMap((code) => code ?? []));
  return [...there].map((code) => {
    const names: Names | undefined = FLOW_NAMES[code];
    const parent = FLOW_PARENTS[code];
    return member(code, {
      ...(names && { names, labels: [code, names.en ?? code] }),
      ...(parent !== undefined && there.has(parent) && { parent }),
    });
  });
}

function member(code: string, more: Partial<CubeMember>): CubeMember {
  return { code, labels: [code], area: null, ages: null, aggregate: false, ...more };
}
