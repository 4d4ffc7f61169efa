import type { Analytics } from '../../store/analytics.ts';
import { column as quoted } from '../../store/analytics-sql.ts';
import { addsUp } from '../datasets/adds-up.ts';
import type { DatasetField, DatasetVersion, FieldRole } from '../datasets/dataset.ts';
import { mainField } from '../datasets/main-field.ts';
import type { Cube, CubeDimension, CubeMeasure } from './cube.ts';
import { dimensionOf } from './describe-dimensions.ts';
import { profileColumns } from './profile-columns.ts';
import { plain, scaleIn, unitIn } from './read-header.ts';
import type { TableWords } from './table-words.ts';
import { tradeDimensions } from './trade-members.ts';
import { TRADE_VALUE } from './trade-names.ts';

type Described = Pick<DatasetVersion, 'fields' | 'coverage'>;

/**
 * Whether a version is a trade table, queried by reporter, partner, product and flow. A column called "country", which
 * may be the partner's, is not enough: most tables have one.
 */
export function isTrade({ fields, coverage }: Described): boolean {
  const has = (one: FieldRole) => fields.some(({ role }) => role === one);
  // Versions added before coverage was stored have none.
  const flows: DatasetVersion['coverage']['flows'] | undefined = coverage?.flows;
  const isOfFlow = (flows?.length ?? 0) > 0 || has('flow');
  // Exports and imports of countries, with nobody they go to and nothing that they are of, are two kinds in a table like any other.
  // A column of partners or goods whose codes nobody knows is one all the same.
  const isSpecific = has('product') || fields.some(({ name }) => PARTNERS_OR_GOODS.test(name));
  // Codes beside countries, with nobody who reports and no way that anything goes, answer no question of trade.
  return has('partner') ? isOfFlow || has('reporter') : isOfFlow && isSpecific;
}

const PARTNERS_OR_GOODS =
  /partner|counterpart|destination|origin|product|commodit|goods|\b(?:hs|sitc|cn|hts)\d{0,2}\b/iu;

/**
 * Describes a trade table as a cube. What its roles say is settled, and is read from the columns that the import adds,
 * where every code is written the same way. Any other column that distinguishes rows becomes a further dimension.
 */
export async function describeTrade(
  analytics: Analytics,
  path: string,
  version: Described,
  words: TableWords,
): Promise<Cube> {
  const { fields } = version;
  const shape = await analytics.rows('select * from (describe select * from read_parquet($1))', [path]);
  const there = new Set(shape.map((row) => String(row.column_name)));
  const byRoles = await describeRoles(analytics, path, version, words);
  const keys = [...KEYS.filter((name) => there.has(name)), ...TIME.filter((name) => there.has(name))];
  const { others, isAll } = await othersApart(analytics, path, keys, fields.filter(isOpen));
  const further = await otherDimensions(analytics, path, fields, others);
  // A year and its January begin on the same day.
  const beginnings = new Set(byRoles.periods.map(({ period }) => period[0]));
  const isToldApart = isAll && further.length === others.length && beginnings.size === byRoles.periods.length;
  return withRead(
    { ...byRoles, dimensions: [...byRoles.dimensions, ...further], ...(isToldApart && { isToldApart }) },
    fields,
  );
}

/** What the roles of a table say of it, of trade or not: any other column is left out, whether it distinguishes rows or not. */
export async function describeRoles(
  analytics: Analytics,
  path: string,
  version: Described,
  words: TableWords,
): Promise<Cube> {
  const { fields, coverage } = version;
  const ofTrade = await tradeDimensions(analytics, path, fields);
  const cube: Cube = {
    title: words.title,
    producer: words.producer,
    // If there are too many goods to list, they cannot be told apart, so nothing is read.
    measures: ofTrade ? measuresOf(version, isTrade(version) ? 'in roles' : 'all') : [],
    dimensions: ofTrade ?? [],
    periods: (coverage?.periods ?? []).map(({ label, from, to }) => ({ label, period: [from, to] as const })),
    frequency: coverage?.frequency ?? null,
    counted: null,
    about: [],
    restrictions: [],
    ignored: [],
  };
  return withRead(cube, fields);
}

/** A description with the columns that it leaves out. */
function withRead(cube: Cube, fields: readonly DatasetField[]): Cube {
  const read = new Set(cube.dimensions.flatMap(({ column, trade }) => trade?.field ?? column));
  for (const { trade } of cube.measures) if (trade?.field) read.add(trade.field);
  const ignored = fields.flatMap(({ name, role }) => (read.has(name) || role === 'period' ? [] : [name]));
  return { ...cube, ignored };
}

const KEYS = ['_reporter', '_partner', '_product', '_flow'];
const TIME = ['_from', '_to'];

/**
 * The values and quantities of a version, and any other numbers of a table that is not of trade. The first value is read
 * from the column that the import puts in full units.
 */
function measuresOf(version: Described, which: 'in roles' | 'all'): CubeMeasure[] {
  const { fields } = version;
  const main = mainField(fields);
  const several = fields.filter(({ role }) => role === 'value').length > 1;
  return fields.flatMap((field): CubeMeasure[] => {
    const { name, role, title, multiplier, basis } = field;
    const header = plain(title ?? name);
    const unit = unitOf(field);
    const adds = addsUp(field, version);
    const isOther = role === null && which === 'all' && (field.type === 'number' || field.type === 'integer');
    if (role !== 'value' && role !== 'quantity' && !isOther) return [];
    const isMain = field === main;
    const isPlain = !title && role === 'value' && !several;
    return [
      {
        columns: [{ column: isMain ? '_value' : name, period: null }],
        label: title ?? (isPlain ? (TRADE_VALUE.en ?? name) : `${plain(name)}${basis ? ` (${basis})` : ''}`),
        ...(isPlain && { names: TRADE_VALUE }),
        unit,
        multiplier: isMain
          ? 1
          : multiplier === 1 && role === 'quantity'
            ? (scaleIn(header) ?? 1)
            : multiplier,
        // If the unit is unknown, the column may mix pieces of one product with kilograms of another, unless it is said to add up.
        kind: adds && (unit !== null || field.additive) ? 'flow' : 'unknown',
        concept: null,
        also: [],
        confidence: 1,
        whole: isMain,
        parts: [],
        trade: { role: role === 'quantity' ? role : 'value', field: name },
        ...(adds && field.additive && { rowsAddUp: true as const }),
      },
    ];
  });
}

/** The unit of a field, as cubes write it; for a quantity it may be in the header. */
function unitOf({ name, role, title, unit }: DatasetField): string | null {
  if (unit !== null) return unitIn(unit) ?? unit;
  return role === 'quantity' ? unitIn(plain(title ?? name)) : null;
}

/** A column not settled by a role that may still distinguish rows, such as the mode of transport or the unit. */
function isOpen({ role, type }: DatasetField): boolean {
  const isText = type === 'string' || type === 'boolean' || type === 'integer';
  return isText && (role === null || role === 'unit' || role === 'frequency' || role === 'basis');
}

/** A column with more distinct cells than this is not a set of categories; the second limit is on columns examined. */
const MOST_KINDS = 200;
const MOST_OTHERS = 24;
/** Generous, since a long table is scanned only once, when it is described. */
const MILLISECONDS = 60_000;

/** The columns without which several rows would share a cell, starting with those that distinguish most rows. */
async function othersApart(
  analytics: Analytics,
  path: string,
  keys: readonly string[],
  open: readonly DatasetField[],
): Promise<{ readonly others: DatasetField[]; readonly isAll: boolean }> {
  const source = 'read_parquet($1)';
  const apart = async (names: readonly string[]) => {
    const columns = names.length > 0 ? names.map(quoted).join(', ') : '1';
    const sql = `select count(*) as n from (select distinct ${columns} from ${source})`;
    const [row] = await analytics.rows(sql, [path], MILLISECONDS);
    return Number(row?.n ?? 0);
  };
  const [whole] = await analytics.rows(`select count(*) as n from ${source}`, [path]);
  const rows = Number(whole?.n ?? 0);
  let found = await apart(keys);
  if (found >= rows || open.length === 0) return { others: [], isAll: found >= rows };
  const counts = open.map(({ name }, i) => `approx_count_distinct(${quoted(name)}) as c${i}`);
  const [kinds = {}] = await analytics.rows(`select ${counts.join(', ')} from ${source}`, [path]);
  const likely = open
    .filter((_, i) => Number(kinds[`c${i}`] ?? 0) > 1 && Number(kinds[`c${i}`]) <= MOST_KINDS)
    .slice(0, MOST_OTHERS);
  const gains: { readonly name: string; readonly gain: number }[] = [];
  for (const { name } of likely) gains.push({ name, gain: (await apart([...keys, name])) - found });
  const chosen: string[] = [];
  for (const { name, gain } of gains.sort((a, b) => b.gain - a.gain)) {
    if (found >= rows || gain === 0) break;
    const more = chosen.length === 0 ? found + gain : await apart([...keys, ...chosen, name]);
    if (more <= found) continue;
    chosen.push(name);
    found = more;
  }
  return { others: open.filter(({ name }) => chosen.includes(name)), isAll: found >= rows };
}

async function otherDimensions(
  analytics: Analytics,
  path: string,
  fields: readonly DatasetField[],
  others: readonly DatasetField[],
): Promise<CubeDimension[]> {
  if (others.length === 0) return [];
  const values = fields.filter(({ role }) => role === 'value' || role === 'quantity');
  const told = new Set(others.map(({ name }) => name));
  const profile = await profileColumns(analytics, path, [...others, ...values], told);
  return profile.columns
    .filter(({ name, values: cells }) => told.has(name) && cells !== null)
    .map((column) => dimensionOf([column], profile));
}
