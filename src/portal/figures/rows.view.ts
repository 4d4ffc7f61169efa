import { spanOf } from '../../evidence/checks/check-basis.ts';
import { periodWords } from '../../evidence/checks/query-words.ts';
import type { Check, FigureRecord } from '../../evidence/claims/claim.ts';
import type { DatasetVersion } from '../../evidence/datasets/dataset.ts';
import type { NumberedRow } from '../../evidence/datasets/read-rows.ts';
import { keptApart } from '../../words/kept-apart.ts';
import type { Part } from '../../words/message.ts';
import type { Words } from '../../words/words.ts';
import { type Edition, hrefIn } from '../site/edition.ts';
import { cellText } from './cell-text.ts';
import type { RowsBehind, ShownSum } from './rows-behind.ts';
import { rowsPath } from './rows-path.ts';

/** The maximum number of a sum's rows on a figure's page, which links to the rest. */
export const ROWS_BEHIND_SHOWN = 200;

/** A column of a table of rows. */
export interface RowsColumn {
  readonly name: string;
  readonly numeric: boolean;
}

/** The rows behind a figure as tables: one for each sum of its value. */
export interface RowsView {
  readonly title: string;
  readonly tables: readonly {
    /** Which sum of the check it is; null for the result of custom SQL. */
    readonly sum: string | null;
    readonly label: string;
    /** What they are, how many, and their total. */
    readonly about: readonly Part[];
    readonly columns: readonly RowsColumn[];
    readonly rows: readonly (readonly (readonly Part[])[])[];
  }[];
  /** Shown instead of rows that are unavailable. */
  readonly instead: string | null;
}

/** What the tables of rows are built from. */
export interface RowsGiven {
  readonly record: FigureRecord;
  /** The slug of the dataset, and of the second one that its question needs. */
  readonly dataset: string;
  readonly second?: string | undefined;
  /** The URL of the figure, or of the check shown. */
  readonly path: string;
}

type Cell = Check['series'][number][string] | undefined;

/** The column names of a result: identifying columns first, by name, then numbers; the database stores no order. */
export function columnsOf(rows: Check['series']): string[] {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))].sort();
  const numeric = (name: string) => rows.some((row) => typeof row[name] === 'number');
  return [...names.filter((name) => !numeric(name)), ...names.filter(numeric)];
}

/** The rows behind a figure's check, or why they are not shown; null if there are none. */
export function rowsView(
  behind: RowsBehind | null,
  { record, dataset, second = '', path }: RowsGiven,
  edition: Edition,
): RowsView | null {
  const { words } = edition;
  const instead = (text: string): RowsView => ({ title: words.say('rowsTitle'), tables: [], instead: text });
  switch (behind?.kind) {
    case undefined:
      return null;
    case 'closed':
      return instead(words.say('rowsClosed'));
    case 'not kept':
      return instead(words.say('rowsNotKept'));
    case 'away':
      return instead(words.say('rowsAway'));
    case 'answer':
      return answerView(behind.rows, words);
    case 'rows': {
      const tables = behind.sums.map((sum) => {
        const label = sumLabel(sum, record, words);
        return {
          sum: sum.sum,
          label: label ?? words.say('rowsTitle'),
          about: aboutSum(sum, label, sum.version, `${path}/rows`, edition),
          ...rowsTable(sum.rows, sum.version, sum.isSecond ? second : dataset, edition),
        };
      });
      return { title: words.say('rowsTitle'), tables, instead: null };
    }
  }
}

/** Rows of a version as a table, each with a link to it. */
export function rowsTable(
  rows: readonly NumberedRow[],
  version: DatasetVersion,
  dataset: string,
  edition: Edition,
): { columns: RowsColumn[]; rows: Part[][][] } {
  const { words } = edition;
  const path = rowsPath({ slug: dataset, version: version.number });
  const apart = (text: string) => (words.direction === 'rtl' ? keptApart(text) : text);
  return {
    columns: [
      { name: words.say('rowsRow'), numeric: true },
      ...version.fields.map(({ name, type, role }) => ({
        name,
        // A year is the name of a period, not an amount.
        numeric: (type === 'number' || type === 'integer') && role !== 'period',
      })),
    ],
    rows: rows.map(({ row, cells }) => [
      [{ text: words.number(row), href: hrefIn(edition, `${path}/${row}`) }],
      ...cells.map(({ value }) => [{ text: apart(cellText(value, words)) }]),
    ]),
  };
}

/** The label of a sum if a figure has several; null if it is the whole value. */
export function sumLabel({ sum }: Pick<ShownSum, 'sum'>, record: FigureRecord, words: Words): string | null {
  const basis = record.check?.basis ?? [];
  const own = basis.find((one) => one.sum === sum);
  const span = own && spanOf(own);
  const period = span ? periodWords(span, words.locale) : '';
  switch (sum) {
    case 'whole':
      return basis.length > 1 ? words.say('rowsOfWhole') : null;
    case 'part':
      return words.say('rowsOfPart');
    case 'period':
      return words.say('rowsOfPeriod', { period });
    case 'from':
      return words.say('rowsOfFrom', { period });
    case 'one':
      return words.say('rowsOfOne');
    case 'other':
      return words.say('rowsOfOther');
    case 'people':
      return words.say('rowsOfPeople', { period });
    case 'ranked':
      if (!isCounted(record)) return words.say('rowsOfRank');
      return basis.length > 1 ? words.say('rowsOfPeriod', { period }) : null;
  }
}

/** Whether a figure counts items that meet a condition: they are in no order. */
function isCounted({ evidence }: FigureRecord): boolean {
  return evidence?.rests.kind === 'query' && evidence.rests.query.statistic === 'count';
}

/** How many rows a sum has, and their total. */
export function sumWords(
  { count, total, field, averaged }: Pick<ShownSum, 'count' | 'total' | 'field' | 'averaged'>,
  { fields }: DatasetVersion,
  words: Words,
): string {
  if (total === null) return words.say('rowsCount', { count });
  const unit = fields.find(({ name }) => name === field)?.unit ?? null;
  const said = { total: exactly(total, unit, words), field };
  return averaged
    ? words.say('rowsOnAverage', { count, ...said })
    : words.say('rowsTogether', { count, ...said });
}

/** A sum to its last digit, to match what a reader gets by adding up the rows. */
function exactly(total: number, unit: string | null, words: Words): string {
  const money = unit !== null && /^[A-Z]{3}$/.test(unit);
  return new Intl.NumberFormat(words.locale, {
    ...(money && { style: 'currency', currency: unit, currencyDisplay: 'narrowSymbol' }),
    minimumFractionDigits: 0,
    maximumFractionDigits: 6,
  }).format(total);
}

function aboutSum(
  sum: ShownSum,
  label: string | null,
  version: DatasetVersion,
  path: string,
  edition: Edition,
): Part[] {
  const { words } = edition;
  const said = sumWords(sum, version, words);
  const parts: Part[] = [{ text: label ? words.say('rowsOfSum', { sum: label, rows: said }) : said }];
  if (sum.rows.length >= sum.count) return parts;
  const all = { text: words.say('rowsEvery'), href: hrefIn(edition, path, { sum: sum.sum }) };
  return [
    ...parts,
    { text: ' · ' },
    ...words.line('rowsMore', { shown: words.number(sum.rows.length), all }),
  ];
}

function answerView(all: Check['series'], words: Words): RowsView {
  const rows = all.slice(0, ROWS_BEHIND_SHOWN);
  const names = columnsOf(rows);
  const numeric = new Set(
    names.filter((name) => rows.every((row) => row[name] === null || typeof row[name] === 'number')),
  );
  const number = new Intl.NumberFormat(words.locale, { maximumFractionDigits: 2 });
  const text = (cell: Cell): string => {
    if (cell === null || cell === undefined) return '';
    return typeof cell === 'number' ? number.format(cell) : String(cell);
  };
  const title = words.say('rowsOfAnswer');
  return {
    title,
    tables: [
      {
        sum: null,
        label: title,
        about: [{ text: words.say('rowsCount', { count: rows.length }) }],
        columns: names.map((name) => ({ name, numeric: numeric.has(name) })),
        rows: rows.map((row) => names.map((name) => [{ text: text(row[name]) }])),
      },
    ],
    instead: null,
  };
}
