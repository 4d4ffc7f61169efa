import { refusal } from '../../../words/refusal.ts';
import { type Column, cellSql } from './column.ts';
import { refuse } from './describe-columns.ts';
import { distinctCells, refuseCell } from './distinct-cells.ts';
import { guessRole } from './guess-roles.ts';
import { type PeriodCell, readPeriod } from './read-period.ts';
import { readPeriodColumn, saysWhen } from './read-period-column.ts';
import { candidates, type Dimension, type Finder, settle } from './role-finder.ts';
import { ask, quoted, type Stage } from './stage.ts';

const MOST_PERIODS = 50_000;

/** What columns of years, and of times, are called in several languages; a name may have two of them. */
const YEARS =
  /(?:^|[\s/(])(?:(?:financial |fiscal |school |academic |calendar )?years?|\p{L}*jahre?|ann[eé]es?|años?|anos?|anni|anno|jaar|rok|lata|god|год\p{L}*|рік|år|vuosi|aasta|yıl|år|έτος|év|rik|an)(?:$|[\s/()])|^(?:(?:general |federal |national |parliamentary |presidential )?elections?|wahl(?:en)?|[ée]lections?|elecci[oó]n(?:es)?|census(?:es)?|games|edition|年次?|年度|年份|연도|년도|السنة|سنة|العام)$/iu;
const TIMES =
  /(?:^|[\s/(_])(?:time|period[eo]?s?|période|perioden|periodo|período|zeit|zeitraum|\p{L}*datum|stichtag|fecha|дата|dato|tarih|date|quarters?|quartal|trimestre|kvartal|kwartał|квартал|период|months?|monat|mois|mes|mês|mese|maand|miesiąc|месяц|ay|tid|dönem)(?:$|[\s/)_])|^(?:data|時期|时间|日期|月|시점|الفترة|الشهر|التاريخ)$/iu;
const OTHER_DATES =
  /update|modified|release|publish|birth|born|built|founded|opened|established|retrieved|extracted|base|source|latest|starts? after|geburt|gründ|eröffn|änder|stand|nacimiento|naissance|nascita|nascimento|geboorte|рожд|ouverture|création|apertura|actuali|aggiorn|atualiz/i;
const PARTS =
  /^(?:(?:calendar |financial |fiscal |ref(?:erence)? )?(?:months?|mon|mo|mm|mth|quarters?|qtr)(?: (?:no|num|number|name|of (?:the )?year))?|monat|mois|mes|mês|mese|maand|miesiąc|месяц|ay|måned|månad|kuukausi|月|الشهر|quartal|trimestre|kvartal|kwartał|квартал|çeyrek|quadrimestre)$/iu;
/** Short names of columns of years, that mean nothing in a longer name. */
const SHORT_YEARS = /^(?:ref(?:erence)? )?(?:yyyy|yy|yr|y)$/iu;

/**
 * Finds the column of periods: one that says it is, one whose name does, or one all of whose cells are periods. A year
 * and a month or quarter in columns of their own are put together.
 */
export async function findPeriod(finder: Finder): Promise<Dimension<PeriodCell> | null> {
  const columns = candidates(finder, 'period');
  const joined = yearAndPart(finder);
  // A column called "Period" may say what kind of months they are, and be none itself.
  const tries = [
    ...(joined ? [{ column: joined.year, two: joined }] : []),
    ...columns.map((column) => ({ column, two: null })),
  ];
  for (const { column, two } of tries) {
    const sql = two ? await joinedSql(finder.stage, two) : `(${cellSql(column)})`;
    const cells = await distinctCells(finder.stage, sql, MOST_PERIODS);
    const said = column.field.role === 'period';
    if (cells === null) {
      if (said) throw refusal('columnManyCells', { column: column.name, most: MOST_PERIODS });
      continue;
    }
    const meanings = await meaningsOf(finder, column, cells);
    if (!said && (meanings.size * 2 < cells.length || cells.length === 0)) continue;
    const odd = cells.find((cell) => !meanings.has(cell));
    if (odd !== undefined && two) continue;
    if (odd !== undefined) await refuseCell(finder.stage, column, sql, odd, 'notPeriod');
    await refuse(finder.stage, column, `${sql} is null`);
    settle(finder, column, 'period');
    if (two) for (const one of [two.year, two.part]) asText(one);
    if (two) settle(finder, two.part, 'period');
    return {
      column,
      sql,
      ...(finder.stage.hasParts || finder.statedTime ? finestOf(meanings) : { meanings }),
    };
  }
  return finder.guessing ? findByCells(finder) : null;
}

/** The column all of whose cells are periods: years where its name says so, others whatever its name. */
async function findByCells(finder: Finder): Promise<Dimension<PeriodCell> | null> {
  const [first = {}] = await ask(finder.stage.connection, 'select * from raw order by _row limit 1');
  const ranked = finder.columns
    .filter((column) => {
      const role = guessRole(column.name)?.role ?? null;
      return (
        column.field.role === null &&
        (role === null || role === 'period') &&
        !OTHER_DATES.test(column.name) &&
        column.loose === undefined &&
        mayBePeriod(String(first[`c${column.index}`] ?? ''))
      );
    })
    .map((column) => {
      const name = wordsOfName(column.name);
      return { column, isNamed: YEARS.test(name) || TIMES.test(name) || saysWhen(column.name) };
    })
    .sort((a, b) => Number(b.isNamed) - Number(a.isNamed));
  for (const { column, isNamed } of ranked) {
    const sql = `(${cellSql({ ...column, missing: [''] })})`;
    const cells = await distinctCells(finder.stage, sql, MOST_PERIODS);
    if (!cells || cells.length === 0 || (cells.length < 2 && !isNamed)) continue;
    const [empty] = await ask(finder.stage.connection, `select 1 as n from raw where ${sql} is null limit 1`);
    if (empty) continue;
    const meanings = await meaningsOf(finder, column, cells);
    if (meanings.size < cells.length) continue;
    // Numbers such as 2010 and 201001 may be anything, but for years in a row; days may be those of anything.
    if (!isNamed && cells.every((cell) => /^[\d.]+$/.test(cell)) && !areYearsInRow(cells)) continue;
    const all = [...meanings.values()];
    // Spans of years may be those in which anything was so.
    if (!isNamed && all.some(({ frequency }) => frequency === 'years')) continue;
    if (!isNamed && all.every(({ frequency }) => frequency === 'day') && !areMonths(all) && !areEven(all))
      continue;
    settle(finder, column, 'period');
    asText(column);
    return { column, sql, ...finestOf(meanings) };
  }
  return null;
}

/** So many years, one as far from the next as any other, are no numbers that happen to lie there. */
const IN_ROW = 5;

function areYearsInRow(cells: readonly string[]): boolean {
  const years = cells.map((cell) => (/^(?:1[89]|20)\d\d$/.test(cell) ? Number(cell) : Number.NaN)).sort();
  const step = Number(years[1]) - Number(years[0]);
  return years.length >= IN_ROW && years.every((year, i) => i === 0 || year - Number(years[i - 1]) === step);
}

/** So many days, each the first or the last of another month, are the months. */
const MONTHS_IN_ROW = 12;

function areMonths(days: readonly PeriodCell[]): boolean {
  const months = new Set(days.map(({ from }) => from.slice(0, 7)));
  const isAt = (end: (day: PeriodCell) => string) => days.every((day) => end(day).endsWith('-01'));
  return (
    months.size === days.length &&
    days.length >= MONTHS_IN_ROW &&
    (isAt(({ from }) => from) || isAt(({ to }) => to))
  );
}

/** So many days, one as far from the next as any other, are days or weeks in a row. */
const EVEN_IN_ROW = 20;
const DAY = 86_400_000;

function areEven(days: readonly PeriodCell[]): boolean {
  const at = [...new Set(days.map(({ from }) => Date.parse(from) / DAY))].sort((a, b) => a - b);
  const steps = new Set(at.slice(1).map((day, i) => day - (at[i] ?? day)));
  return at.length >= EVEN_IN_ROW && steps.size === 1 && [...steps].every((step) => step === 1 || step === 7);
}

/** As a period a number is a text, as it is written. */
function asText(column: Column): void {
  column.form = null;
  column.field = { ...column.field, type: 'string', unit: null, multiplier: 1 };
}

const LENGTHS = ['day', 'month', 'quarter', 'half-year', 'year', 'years'] as const;

/**
 * Of periods of several lengths in one column those of the shortest: months beside the quarters and years that they are
 * part of would be counted twice. The rows of the others stay, and have no time.
 */
function finestOf(meanings: Map<string, PeriodCell>): {
  meanings: Map<string, PeriodCell>;
  aside?: readonly string[];
} {
  const all = new Set([...meanings.values()].map(({ frequency }) => frequency));
  const finest = LENGTHS.find((length) => all.has(length));
  if (all.size < 2) return { meanings };
  return {
    meanings: new Map([...meanings].filter(([, { frequency }]) => frequency === finest)),
    aside: [...meanings].flatMap(([cell, { frequency }]) => (frequency === finest ? [] : [cell])).sort(),
  };
}

function mayBePeriod(cell: string): boolean {
  return (
    readPeriod(cell) !== null || /^(?:FY\s?)?\d{4}(?:\s*[-–—/至]\s*|\s\p{L}{1,7}\s)\d{2}/u.test(cell.trim())
  );
}

async function meaningsOf(
  { stage, columns }: Finder,
  column: Column,
  cells: readonly string[],
): Promise<Map<string, PeriodCell>> {
  // What kind of year it is may be said in a column beside: "Academic year".
  const [row = {}] = await ask(stage.connection, 'select * from raw order by _row limit 1');
  const besides = columns.filter((one) => one !== column && /time|period|year|freq/i.test(one.name));
  const beside = besides.map(({ index }) => String(row[`c${index}`] ?? '').slice(0, 200));
  const said = [...(stage.said ?? []), ...stage.names, ...beside].join('; ').slice(0, 20_000);
  const read = readPeriodColumn(cells, { name: column.name, said });
  const found = [...read].flatMap(([cell, period]) => (period ? [[cell, period] as const] : []));
  // Values of twelve months each that are counted anew every month: months of them are never added up.
  const isRolling =
    found.every(([, { frequency }]) => frequency === 'month') && (await areRolling(stage, besides));
  return new Map(isRolling ? found.map(([cell, period]) => [cell, yearEnding(period)]) : found);
}

/** Whether a column says of every row that it is of twelve months. A title, or a column of values, says it of some. */
async function areRolling(stage: Stage, columns: readonly Column[]): Promise<boolean> {
  for (const column of columns) {
    const cells = await distinctCells(stage, `(${cellSql({ ...column, missing: [''] })})`, 1);
    if (cells?.length === 1 && ROLLING.test(cells[0] ?? '')) return true;
  }
  return false;
}

const ROLLING =
  /\b(?:12|twelve)[- ]?months?[- ](?:ending|ended|rolling|total|cumulative|moving)|\brolling (?:12|twelve)[- ]?months?|\b(?:moving|rolling) annual total/i;

function yearEnding({ to }: PeriodCell): PeriodCell {
  return { from: `${Number(to.slice(0, 4)) - 1}${to.slice(4)}`, to, frequency: 'year' };
}

/** A year and a month or quarter in columns of their own. */
function yearAndPart(finder: Finder): { year: Column; part: Column } | null {
  if (!finder.guessing || finder.statedTime) return null;
  const named = finder.columns.map((column) => ({ column, name: wordsOfName(column.name) }));
  const [year, ...years] = named.filter(
    ({ name }) =>
      SHORT_YEARS.test(name) ||
      /^(?:ref )?year$/i.test(name) ||
      (YEARS.test(name) && !OTHER_DATES.test(name) && !/\d/.test(name)),
  );
  // Beside "y" an "m" is a month; beside "year" it may be men.
  const isShort = SHORT_YEARS.test(year?.name ?? '');
  const [part, ...parts] = named.filter(({ name }) => PARTS.test(name) || (isShort && /^[mq]$/i.test(name)));
  if (!year || !part || years.length > 0 || parts.length > 0) return null;
  return { year: year.column, part: part.column };
}

/** A column's name in plain words: "MapDate" is "Map Date", "obs_month" is "obs month". */
function wordsOfName(name: string): string {
  return name
    .replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replaceAll('_', ' ')
    .trim();
}

/** Words for the whole year in a column of its quarters or months. */
const WHOLE_YEAR =
  '^(?:(?:I|Q?1)\\s?[-–—]\\s?(?:IV|Q?4)(?:\\s(?:quarters?|qtrs?))?|(?:jan(?:uary)?)\\s?[-–—]\\s?dec(?:ember)?|(?:whole |full |all )?year|annual(?: average| total)?|year total|total|all)$';

/** The SQL of a year with its month or quarter, as one cell; of a month that has a year in it already, the month. */
async function joinedSql(stage: Stage, { year, part }: { year: Column; part: Column }): Promise<string> {
  const [own, other] = [cellSql(year), cellSql({ ...part, missing: [''] })];
  const cells = (await distinctCells(stage, `(${other})`, 100)) ?? [];
  if (cells.length > 0 && cells.every((cell) => /\d{4}/.test(cell) && readPeriod(cell) !== null))
    return `(${other})`;
  const name = wordsOfName(part.name);
  const isQuarter =
    /^(?:\p{L}+ )?(?:q|qu|trim|kvar|kwar|квар|çey)/iu.test(name) &&
    cells.every((cell) => /^[1-4]$/.test(cell) || !/^\d+$/.test(cell));
  const whole = `regexp_matches(trim(${other}), ${quoted(WHOLE_YEAR)}, 'i')`;
  const number = isQuarter ? `'-Q' || (${other})` : `'-' || lpad(${other}, 2, '0')`;
  return `(${own} || case when ${whole} then '' when regexp_matches(${other}, '^\\d{1,2}$') then ${number} else ' ' || (${other}) end)`;
}
