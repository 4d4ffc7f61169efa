import { type Column, cellSql } from './column.ts';
import { cellProblem, refuse } from './describe-columns.ts';
import { distinctCells, refuseCell } from './distinct-cells.ts';
import { guessRole } from './guess-roles.ts';
import { type PeriodCell, readPeriod } from './read-period.ts';
import { readPeriodColumn } from './read-period-column.ts';
import { candidates, type Dimension, type Finder, settle } from './role-finder.ts';
import { ask, type Stage } from './stage.ts';

const MOST_PERIODS = 50_000;
const WHY = 'is no period; write 2019, 2019-Q1, 2019-01 or 2019-01-31';

/** What columns of years, and of times, are called in several languages; a name may have two of them. */
const YEARS =
  /(?:^|[\s/(])(?:(?:financial |fiscal |school |academic |calendar )?years?|jahre?|ann[eé]es?|años?|anos?|anni|anno|jaar|rok|lata|god|год\p{L}*|рік|år|vuosi|aasta|yıl|år|έτος|év|rik|an)(?:$|[\s/()])|^(?:年次?|年度|年份|연도|년도|السنة|سنة|العام)$/iu;
const TIMES =
  /(?:^|[\s/(_])(?:time|period[eo]?s?|période|perioden|periodo|período|zeit|zeitraum|datum|date|quarters?|quartal|trimestre|kvartal|kwartał|квартал|период|months?|monat|mois|mes|mês|mese|maand|miesiąc|месяц|ay|tid|dönem)(?:$|[\s/)_])|^(?:時期|时间|月|시점|الفترة|الشهر)$/iu;
const OTHER_DATES =
  /update|modified|release|publish|birth|born|built|founded|opened|established|retrieved|extracted|base|source|latest|starts? after/i;
const PARTS =
  /^(?:months?|monat|mois|mes|mês|mese|maand|miesiąc|месяц|ay|måned|månad|kuukausi|月|الشهر|quarters?|quartal|trimestre|kvartal|kwartał|квартал|çeyrek|quadrimestre)$/iu;

/**
 * Finds the column of periods: one that says it is, one whose name does, or one all of whose cells are periods. A year
 * and a month or quarter in columns of their own are put together.
 */
export async function findPeriod(finder: Finder): Promise<Dimension<PeriodCell> | null> {
  const columns = candidates(finder, 'period');
  const two = yearAndPart(finder, columns);
  for (const column of two ? [two.year] : columns) {
    const sql = two ? await joinedSql(finder.stage, two) : `(${cellSql(column)})`;
    const cells = await distinctCells(finder.stage, sql, MOST_PERIODS);
    const said = column.field.role === 'period';
    if (cells === null) {
      if (said) throw cellProblem(1, column.name, column.name, 'has too many different cells for periods');
      continue;
    }
    const meanings = await meaningsOf(finder, column, cells);
    if (!said && (meanings.size * 2 < cells.length || cells.length === 0)) continue;
    const odd = cells.find((cell) => !meanings.has(cell));
    if (odd !== undefined) await refuseCell(finder.stage, column, sql, odd, WHY);
    await refuse(finder.stage, column, `${sql} is null`, 'has no period');
    settle(finder, column, 'period');
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
    .map((column) => ({ column, isNamed: YEARS.test(column.name) || TIMES.test(column.name) }))
    .sort((a, b) => Number(b.isNamed) - Number(a.isNamed));
  for (const { column, isNamed } of ranked) {
    const sql = `(${cellSql({ ...column, missing: [''] })})`;
    const cells = await distinctCells(finder.stage, sql, MOST_PERIODS);
    if (!cells || cells.length === 0 || (cells.length < 2 && !isNamed)) continue;
    const [empty] = await ask(finder.stage.connection, `select 1 as n from raw where ${sql} is null limit 1`);
    if (empty) continue;
    const meanings = await meaningsOf(finder, column, cells);
    if (meanings.size < cells.length) continue;
    // Numbers such as 2010 and 201001 may be anything, and days may be those of anything.
    if (!isNamed && cells.every((cell) => /^[\d.]+$/.test(cell))) continue;
    if (!isNamed && [...meanings.values()].every(({ frequency }) => frequency === 'day')) continue;
    settle(finder, column, 'period');
    // As a period it is a text, as it is written.
    column.form = null;
    column.field = { ...column.field, type: 'string', unit: null, multiplier: 1 };
    return { column, sql, ...finestOf(meanings) };
  }
  return null;
}

const LENGTHS = ['day', 'month', 'quarter', 'half-year', 'year'] as const;

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
  return readPeriod(cell) !== null || /^(?:FY\s?)?\d{4}\s*[-–—/]\s*\d{2}/.test(cell.trim());
}

async function meaningsOf(
  { stage, columns }: Finder,
  column: Column,
  cells: readonly string[],
): Promise<Map<string, PeriodCell>> {
  // What kind of year it is may be said in a column beside: "Academic year".
  const [row = {}] = await ask(stage.connection, 'select * from raw order by _row limit 1');
  const beside = columns
    .filter((one) => one !== column && /time|period|year|freq/i.test(one.name))
    .map(({ index }) => String(row[`c${index}`] ?? '').slice(0, 200));
  const said = [...(stage.said ?? []), ...stage.names, ...beside].join('; ').slice(0, 20_000);
  const read = readPeriodColumn(cells, { name: column.name, said });
  return new Map([...read].flatMap(([cell, period]) => (period ? [[cell, period] as const] : [])));
}

/** A year and a month or quarter in columns of their own, where no other column has both. */
function yearAndPart(finder: Finder, columns: readonly Column[]): { year: Column; part: Column } | null {
  if (!finder.guessing || finder.statedTime) return null;
  const [year, ...years] = finder.columns.filter(
    ({ name }) =>
      /^(?:ref_?)?year$/i.test(name) || (YEARS.test(name) && !OTHER_DATES.test(name) && !/\d/.test(name)),
  );
  const [part, ...parts] = finder.columns.filter(({ name }) => PARTS.test(name.trim()));
  if (!year || !part || years.length > 0 || parts.length > 0) return null;
  return columns.every((column) => column === year || column === part) ? { year, part } : null;
}

/** The SQL of a year with its month or quarter, as one cell; of a month that has a year in it already, the month. */
async function joinedSql(stage: Stage, { year, part }: { year: Column; part: Column }): Promise<string> {
  const [own, other] = [cellSql(year), cellSql({ ...part, missing: [''] })];
  const cells = (await distinctCells(stage, `(${other})`, 100)) ?? [];
  if (cells.length > 0 && cells.every((cell) => /\d{4}/.test(cell) && readPeriod(cell) !== null))
    return `(${other})`;
  const isQuarter = /^(?:qu|trim|kvar|kwar|квар|çey)/i.test(part.name);
  const number = isQuarter ? `'-Q' || (${other})` : `'-' || lpad(${other}, 2, '0')`;
  return `(${own} || case when regexp_matches(${other}, '^d{1,2}$') then ${number} else ' ' || (${other}) end)`;
}
