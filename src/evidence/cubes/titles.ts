import { unitIn } from './read-header.ts';
import type { ColumnProfile } from './table-profile.ts';

/** What a title says after "by" is how its values are told apart, unless it is who did what: "seats held by women". */
const AXES =
  /\s+by (?:(?!by\b)[\p{L}'’-]+ ){0,3}?(?:sex|gender|ages?|regions?|states?|territor(?:y|ies)|countr(?:y|ies)|citizenships?|nationalit(?:y|ies)|origins?|destinations?|partners?|provinces?|count(?:y|ies)|cit(?:y|ies)|municipalit(?:y|ies)|districts?|areas?|sectors?|industr(?:y|ies)|branch(?:es)?|activit(?:y|ies)|sources?|fuels?|types?|kinds?|categor(?:y|ies)|class(?:es)?|classification|products?|commodit(?:y|ies)|goods|groups?|months?|quarters?|years?|weeks?|status|levels?|education|occupations?|modes?|causes?|offences?|crimes?|sorts?|sizes?|part(?:y|ies)|purposes?|uses?|users?|duration|gas(?:es)?|species|crops?|vehicles?|drugs?|stations?|airports?|ports?|counterparts?|currenc(?:y|ies)|items?|components?|characteristics?|functions?|fields?|technolog(?:y|ies)|speciali?t(?:y|ies)|quartiles?|quintiles?|deciles?)\b/iu;

/** What a title says that its values are told apart by: "region" and "age" of "Deaths by region and age". */
export function axesOf(title: string): readonly string[] {
  const at = title.search(AXES);
  if (at < 0) return [];
  const said = (/\sby\s[^;:()]*/iu.exec(title.slice(at))?.[0] ?? '').replace(/^\s*by\s/iu, '');
  return said
    .split(/,\s*(?:and\s)?|\sand\s|\s&\s|\sby\s/iu)
    .flatMap((axis) => axis.trim().split(/\s/u).at(-1) || []);
}

/** A title without how its values are told apart. */
export function withoutAxes(title: string): string {
  const at = title.search(AXES);
  return at < 0 ? title : title.slice(0, at) + (/[;].*$/u.exec(title.slice(at))?.[0] ?? '');
}

/** A title without what it is parted by, when and how. */
export function titleOf(title: string): string {
  return (
    title
      .replaceAll(new RegExp(`${AXES.source}(?:[^,;]|,(?=\\d))*`, 'giu'), '')
      .replaceAll(/\s*\(([^()]*)\)/g, (whole, inside: string) =>
        /\bper\b/i.test(inside) || unitIn(inside) !== null ? '' : whole,
      )
      .replace(/,\s*(?:annual|monthly|quarterly|seasonally adjusted|\d{4} (?:to|-|–) \d{4}).*$/i, '')
      // "Spending by function, billion kroner and percent of GDP": the units are those of the columns.
      .replace(/,\s*(?:in\s)?(?:thousands?|millions?|billions?|1[ ,]?000|%|per ?cent)\b[^,;]*$/i, '')
      // What was cut off stood behind a comma.
      .replace(/[\s,;:–-]+$/, '')
      .trim()
  );
}

/** No price rises by half in every month, and no index is so low in all of them. */
const BETWEEN = 50;

/**
 * The unit that a title says of columns whose headers say none. "Consumer price index (2020 = 100), change in %" is of
 * indices and of what they changed by: which of them a column has its numbers show, or nothing does.
 */
export function unitOfTitle(title: string, columns: readonly ColumnProfile[], others: number): string | null {
  const named = unitsIn(title);
  // "Aged 15-74 years" says of whom, and not in what.
  if (others === 0 || !named.has('index') || !named.has('%')) return unitIn(title.replaceAll(AGES, ' '));
  const [least, most] = [
    Math.min(...columns.map((one) => one.least ?? 0)),
    Math.max(...columns.map((one) => one.most ?? 0)),
  ];
  return least > BETWEEN ? 'index' : most < BETWEEN ? '%' : null;
}

/** The units that a title names: "in hectares and as a share of land" names two. */
export function unitsIn(title: string): ReadonlySet<string> {
  return new Set(title.split(/[,;()]|\s(?:and|or|et|и)\s/u).flatMap((part) => unitIn(part.trim()) ?? []));
}

/**
 * A title without its units in brackets where they are several: of "Precipitation (mm), temperature (°C)" none is the
 * unit of every column.
 */
export function withoutOwnUnits(title: string): string {
  const units = new Set((title.match(BRACKETS) ?? []).flatMap((one) => unitIn(one) ?? []));
  return units.size > 1 ? title.replaceAll(BRACKETS, ' ') : title;
}

const AGES =
  /\b\d{1,2}(?:\s?(?:[-–]|to|and)\s?\d{1,3}|\+)?\s?years?(?:\s(?:olds?|and (?:over|older|above)|or (?:over|older|more)))?\b/giu;

const BRACKETS = /\([^()]*\)/g;
