import { countryName } from '../../language/countries/country-name.ts';
import type { DatasetVersion } from '../datasets/dataset.ts';
import type { CodeLists } from './code-lists.ts';
import type { FigureQuery, QueryFilter } from './figure-query.ts';

/** One way to read a question, before anything is read from the data. */
export interface Variant {
  readonly key: string;
  /** What distinguishes it, in English; null for the plain reading. */
  readonly words: string | null;
  readonly query: FigureQuery;
  readonly basketVersion: number;
  /** False where it is another question, told as a note: it cannot make a verdict softer. */
  readonly counts: boolean;
}

/** The group of today, and the one whose members were those of the day. */
const AS_IT_WAS: Readonly<Record<string, string>> = { EU27_2020: 'EU', EA20: 'EA', EA21: 'EA' };
const MOST_BASKET_VERSIONS = 4;

/** A question as it is put, in its most natural sense. */
export function plainReading(query: FigureQuery): Variant {
  return { key: 'base', words: null, query, basketVersion: 0, counts: true };
}

/**
 * Every defensible way to read a question against a version: the plain one first; the other side's figures,
 * other valuations, earlier versions of the basket. A group with the members it had then is another question.
 */
export function variantsOf(query: FigureQuery, version: DatasetVersion, lists: CodeLists): Variant[] {
  const plain = plainReading(query);
  if (query.sql !== null) return [plain];
  return [
    plain,
    ...mirrored(plain, version, lists),
    ...valuations(plain, version),
    ...basketVersions(plain, lists),
    ...groupsAsTheyWere(plain, lists),
  ];
}

/** Where both sides report, what one exported the other imported. */
function mirrored(plain: Variant, { coverage }: DatasetVersion, lists: CodeLists): Variant[] {
  const { query } = plain;
  if (query.rank) return [];
  const filter = mirror(query.filter);
  const part = query.part ? mirror(query.part) : null;
  if (!filter || (query.part && !part)) return [];
  const reporters = new Set(coverage.reporters.map(({ iso, code }) => iso ?? code));
  const reports = (area: string) =>
    reporters.has(area) ||
    (lists.membersOf(area, query.period[0])?.every((member) => reporters.has(member)) ?? false);
  const asked = [filter, part].flatMap((one) => one?.reporter?.areas ?? []);
  if (!asked.every(reports)) return [];
  return [
    {
      ...plain,
      key: 'partner’s figures',
      words: 'by the figures of the other side',
      query: { ...query, filter, part },
    },
  ];
}

function mirror(filter: QueryFilter): QueryFilter | null {
  if (!filter.reporter || !filter.partner || !filter.flow) return null;
  return {
    ...filter,
    reporter: filter.partner,
    partner: filter.reporter,
    flow: filter.flow === 'import' ? 'export' : 'import',
  };
}

/** Values of the same unit on another basis. */
function valuations(plain: Variant, { fields }: DatasetVersion): Variant[] {
  const values = fields.filter(({ role }) => role === 'value');
  const own = values.find(({ name }) => name === plain.query.value) ?? values[0];
  if (!own?.basis) return [];
  return values
    .filter(({ name, basis, unit }) => name !== own.name && basis && basis !== own.basis && unit === own.unit)
    .map(({ name, basis }) => ({
      ...plain,
      key: String(basis),
      words: `valued ${basis}`,
      query: { ...plain.query, value: name },
    }));
}

function basketVersions(plain: Variant, lists: CodeLists): Variant[] {
  const { filter, part } = plain.query;
  const slugs = [filter.product, part?.product].flatMap((product) =>
    product && 'basket' in product ? [product.basket] : [],
  );
  const [slug] = slugs;
  if (slug === undefined || slugs.some((other) => other !== slug)) return [];
  const seen = new Set<string>();
  return lists.basket(slug).flatMap(({ number, codes }, place) => {
    const key = [...codes].sort().join();
    if (seen.has(key) || place >= MOST_BASKET_VERSIONS) return [];
    seen.add(key);
    if (place === 0) return [];
    return [
      {
        ...plain,
        key: `basket v${number}`,
        words: `with the basket “${slug}” as it was in version ${number}`,
        basketVersion: place,
      },
    ];
  });
}

function groupsAsTheyWere(plain: Variant, lists: CodeLists): Variant[] {
  const { query } = plain;
  const areas = [query.filter, query.part].flatMap((one) => one?.reporter?.areas ?? []);
  const group = areas.find((area) => AS_IT_WAS[area]);
  const was = group === undefined ? undefined : AS_IT_WAS[group];
  if (group === undefined || was === undefined) return [];
  const days = [query.period, query.from].flatMap((period) => (period ? [period[0]] : []));
  const now = new Set(days.flatMap((day) => lists.membersOf(group, day) ?? []));
  const then = new Set(days.flatMap((day) => lists.membersOf(was, day) ?? []));
  const joined = [...then].filter((country) => !now.has(country));
  const left = [...now].filter((country) => !then.has(country));
  if (joined.length + left.length === 0) return [];
  const told = (name: (code: string) => string) => {
    const parts = [
      ...(joined.length > 0 ? [`with ${joined.map(name).join(', ')}`] : []),
      ...(left.length > 0 ? [`without ${left.map(name).join(', ')}`] : []),
    ];
    return `${parts.join(' and ')} among the reporters`;
  };
  const swap = (filter: QueryFilter): QueryFilter => ({
    ...filter,
    reporter: filter.reporter && {
      areas: filter.reporter.areas.map((area) => (area === group ? was : area)),
    },
  });
  return [
    {
      ...plain,
      key: told((code) => code),
      words: told((code) => nameInText(code)),
      counts: false,
      query: { ...query, filter: swap(query.filter), part: query.part && swap(query.part) },
    },
  ];
}

/** Names that take an article within a sentence. */
const WITH_ARTICLE = new Set(['GB', 'US', 'AE', 'NL', 'PH']);

function nameInText(code: string): string {
  const name = countryName(code, 'en');
  return WITH_ARTICLE.has(code) ? `the ${name}` : name;
}
