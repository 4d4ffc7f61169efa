import { type ColumnReading, MEMBERS_SHOWN } from '../../../evidence/cubes/column-readings.ts';
import { isSettledByTrade } from '../../../evidence/cubes/correct-cube.ts';
import type { Cube } from '../../../evidence/cubes/cube.ts';
import type { DescriptionStep, Settled } from '../../../evidence/cubes/settled-columns.ts';
import type { Dataset } from '../../../evidence/datasets/dataset.ts';
import type { NumberedRow } from '../../../evidence/datasets/read-rows.ts';
import { cellText } from '../../figures/cell-text.ts';
import { type Edition, hrefIn } from '../../site/edition.ts';
import type { FieldView } from '../../ui/form/Field.tsx';
import { deskPaging } from '../frame/desk-paging.ts';
import { type ChoiceView, measureChoices, rolesFor } from './column-choices.view.ts';
import { stepsView } from './column-steps.view.ts';
import { followsLines, isWord, readingLine, sureLine } from './column-words.ts';
import { COLUMNS_LISTED, type ColumnSent } from './columns.fields.ts';

/** A form that searches a list. */
export interface SearchView {
  readonly action: string;
  readonly hidden: readonly (readonly [name: string, value: string])[];
  readonly text: FieldView;
  readonly button: string;
}

/** One column, or several that form one measure: its interpretation, what follows, and what can be changed. */
export type ColumnView = ReturnType<typeof columnOf>;

/** The columns of a dataset, ready to display. */
export type ColumnsView = ReturnType<typeof columnsView>;

/** The filters of the list of columns. */
export interface ColumnsAsked {
  readonly q?: string | undefined;
  readonly show?: string | undefined;
  readonly page?: string | undefined;
}

/** Choices that were refused, and why; with the column if there is one. */
export interface ColumnsTyped {
  readonly sent: readonly ColumnSent[];
  readonly note: string;
  readonly wrong: { readonly column: string; readonly line: string } | null;
}

/** The data the columns page is built from. */
export interface ColumnsParts {
  readonly dataset: Dataset;
  readonly cube: Cube;
  readonly number: number;
  readonly readings: readonly ColumnReading[];
  /** The columns on this page, and how many match in total. */
  readonly listed: readonly ColumnReading[];
  readonly count: number;
  readonly from: number;
  readonly tableColumns: readonly string[];
  readonly rows: readonly NumberedRow[];
  readonly settled: ReadonlyMap<string, Settled>;
  readonly corrected: ReadonlySet<string>;
  readonly steps: readonly DescriptionStep[];
  readonly asked: ColumnsAsked;
  readonly typed: ColumnsTyped | null;
}

/** Shapes the page of a dataset's columns. */
export function columnsView(parts: ColumnsParts, edition: Edition) {
  const { dataset, number, readings, listed, count, asked, steps, corrected, typed } = parts;
  const { words } = edition;
  const path = `/desk/datasets/${dataset.slug}/columns`;
  const guesses = readings.filter(({ isGuess }) => isGuess).length;
  const { q, show, page } = asked;
  const columns = listed.map((reading, at) => columnOf(reading, at, parts, edition));
  const at = Math.floor(parts.from / COLUMNS_LISTED) + 1;
  const next = parts.from + listed.length < count ? String(at + 1) : null;
  return {
    state: guesses > 0 ? words.say('colGuesses', { count: guesses }) : words.say('colSettled'),
    hasGuesses: guesses > 0,
    /** The filters of the list; null if it fits on one page. */
    narrow: readings.length > COLUMNS_LISTED || q || show ? narrowOf(path, asked, edition) : null,
    table: listed.length > 0 ? tableOf(parts, edition) : null,
    columns,
    empty:
      listed.length === 0
        ? { text: words.say('colNoneFound'), advice: words.say('colNoneFoundAdvice') }
        : null,
    paging: deskPaging(edition, path, { q, show, page: at > 1 ? String(at) : undefined }, next, {
      field: 'page',
    }),
    page:
      count > COLUMNS_LISTED
        ? words.say('colPage', {
            from: words.number(parts.from + 1),
            to: words.number(parts.from + listed.length),
            all: words.number(count),
          })
        : null,
    /** The hidden fields of every form on the page: what was displayed, and the current page. */
    hidden: [
      ['version', String(dataset.newest.number)],
      ['description', String(number)],
      ['q', q ?? ''],
      ['show', show ?? ''],
      ['page', page ?? ''],
    ] as const,
    /** Null if nothing can be changed. */
    save: columns.some(({ change }) => change !== null)
      ? {
          action: hrefIn(edition, `${path}/change`),
          button: words.say('colSave'),
          hint: words.say('colSaveHint'),
          note: {
            name: 'note',
            label: words.say('colReason'),
            hint: words.say('colReasonHint'),
            value: typed?.note ?? '',
          },
        }
      : null,
    confirm:
      guesses > 0
        ? {
            action: hrefIn(edition, `${path}/confirm`),
            button: words.say('colConfirmAll'),
            hint: readings.length > COLUMNS_LISTED ? words.say('colConfirmAllHint') : null,
          }
        : null,
    restore:
      corrected.size > 0
        ? {
            action: hrefIn(edition, `${path}/restore`),
            button: words.say('colRestore'),
            hint: words.say('colRestoreHint'),
          }
        : null,
    historyTitle: words.say('colHistory'),
    steps: stepsView(steps, edition),
    links: [
      { text: words.say('colDataset'), href: hrefIn(edition, `/desk/datasets/${dataset.slug}`) },
      { text: words.say('datasetsAll'), href: hrefIn(edition, '/desk/datasets') },
    ],
  };
}

function narrowOf(path: string, { q, show }: ColumnsAsked, edition: Edition) {
  const { words, language, standard } = edition;
  return {
    showLabel: words.say('deskShow'),
    shown: [
      { text: words.say('all'), href: hrefIn(edition, path, { q }), current: show === undefined },
      {
        text: words.say('colGuessesOnly'),
        href: hrefIn(edition, path, { q, show: 'guesses' }),
        current: show !== undefined,
      },
    ],
    search: {
      action: path,
      hidden: [
        ...(language === standard ? [] : [['lang', language] as const]),
        ...(show ? [['show', show] as const] : []),
      ],
      text: { name: 'q', label: words.say('colSearch'), value: q },
      button: words.say('deskNarrow'),
    },
  };
}

/** The names of columns: the first and the last, if several form one measure. */
export function namesOf({ columns, held, role }: Pick<ColumnReading, 'columns' | 'held' | 'role'>): string {
  // Trade is read from columns that the import adds; the name is that of the file's own column.
  const [first = '', last = ''] = role === null ? [columns[0], columns.at(-1)] : [held[0]];
  return columns.length > 1 ? `${first} – ${last}` : first;
}

function tableOf({ listed, tableColumns, rows, settled }: ColumnsParts, edition: Edition) {
  const { words } = edition;
  return {
    title: words.say('colFirstRows'),
    heads: tableColumns.flatMap((name) => {
      // Its own reading, or those of the measures in it.
      const own = listed.filter(({ columns }) => columns.includes(name));
      const of = own.length > 0 ? own : listed.filter(({ held }) => held.includes(name));
      const [reading] = of;
      if (!reading) return [];
      const isOne = of.length === 1;
      const isSettled = settled.has(reading.columns[0] ?? '');
      return [
        {
          href: `#column-${listed.indexOf(reading)}`,
          name,
          reading: isOne ? readingLine(reading, words) : isWord(reading.is, words),
          guess: of.some(({ isGuess }) => isGuess) ? words.say('colGuess') : null,
          sure: isOne && !isSettled && reading.role === null ? sureLine(reading, undefined, edition) : null,
          numeric: reading.is === 'measure',
        },
      ];
    }),
    rows: rows.map(({ cells }) => cells.map(({ value }) => cellText(value, words))),
  };
}

function columnOf(
  reading: ColumnReading,
  at: number,
  { dataset, cube, settled, corrected, typed }: ColumnsParts,
  edition: Edition,
) {
  const { words } = edition;
  const [column = ''] = reading.columns;
  const sent = typed?.sent.find((one) => one.column === column);
  const wrong = typed?.wrong?.column === column ? typed.wrong.line : undefined;
  const { measure, dimension } = reading;
  const field = (name: string, label: string, value: string, more: Partial<FieldView> = {}): FieldView => ({
    name: `${name}-${at}`,
    label,
    value,
    ...more,
  });
  const is: ChoiceView | null =
    reading.is === 'time' || isSettledByTrade(cube, column)
      ? null
      : {
          ...field('is', words.say('colIs'), sent?.is || reading.is, measure || dimension ? {} : { wrong }),
          options: [
            ...(isSettledByTrade(cube, column, 'role') ? [reading.is] : rolesFor(reading.is)).map((role) => ({
              value: role,
              text: isWord(role, words),
            })),
            ...(corrected.has(column) ? [{ value: 'own', text: words.say('colOwn') }] : []),
          ],
        };
  return {
    id: `column-${at}`,
    name: namesOf(reading),
    hidden: { name: `column-${at}`, value: column },
    reading: readingLine(reading, words),
    guess: reading.isGuess ? words.say('colGuess') : null,
    sure: sureLine(reading, settled.get(column), edition),
    follows: followsLines(reading, cube, words),
    now: sent ? words.say('colNow', { reading: readingLine(reading, words) }) : null,
    /** The toggle for the fields; null if nothing can be changed. */
    change:
      is === null ? null : { text: words.say('colChange'), open: reading.isGuess || sent !== undefined },
    is,
    choices: [
      ...(measure ? measureChoices(measure, sent, field, edition) : []),
      ...(dimension && dimension.members <= MEMBERS_SHOWN
        ? [
            {
              ...field('whole', words.say('colWhole'), sent?.whole ?? dimension.whole?.trim() ?? '', {
                wrong,
              }),
              options: [
                { value: '', text: words.say('colNone') },
                ...dimension.first.map((code) => ({ value: code.trim(), text: code })),
              ],
            },
          ]
        : []),
    ],
    texts: [
      ...(measure
        ? [
            field('unit', words.say('colUnit'), sent?.unit ?? measure.unit ?? '', {
              hint: words.say('colUnitHint'),
              wrong,
            }),
          ]
        : []),
      ...(dimension && dimension.members > MEMBERS_SHOWN
        ? [
            field('whole', words.say('colWhole'), sent?.whole ?? dimension.whole ?? '', {
              hint: words.say('colWholeHint'),
              wrong,
            }),
          ]
        : []),
      ...(measure || dimension
        ? [field('label', words.say('colLabel'), sent?.label || reading.label || '')]
        : []),
    ],
    right: reading.isGuess
      ? { name: `right-${at}`, label: words.say('colRight'), on: sent?.right ?? false }
      : null,
    members: dimension
      ? {
          text: words.say('colShowMembers'),
          href: hrefIn(edition, `/desk/datasets/${dataset.slug}/columns`, { column }),
        }
      : null,
  };
}
