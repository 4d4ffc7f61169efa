import type { ColumnReading } from '../../../evidence/cubes/column-readings.ts';
import { type Correction, LONGEST } from '../../../evidence/cubes/correct-cube.ts';
import type { Form } from '../../http/form.ts';
import { FIELDS } from '../../http/route.ts';
import type { Query } from '../../http/route-rows.ts';

/** How many columns are on one page: a table may have hundreds. */
export const COLUMNS_LISTED = 12;
/** How many values of a column are on one page. */
export const MEMBERS_LISTED = 50;

const name = { pattern: /^[^\p{Cc}]+$/u, most: 2000, takes: 'the name of a column' };

/** Which columns are shown: those whose name contains `q`, or only guesses; or the values of one `column`. */
export const COLUMNS_QUERY: Query = {
  q: FIELDS.q,
  show: { pattern: /^guesses$/, most: 7, takes: 'guesses' },
  page: FIELDS.page,
  column: name,
  done: FIELDS.done,
};

const seen: Form = { version: { most: 9 }, description: { most: 9 } };
const place: Form = { q: { most: 200 }, show: { most: 7 }, page: { most: 4 } };

/** Which description was displayed. */
export const SEEN_FORM: Form = { ...seen, ...place };

/** The fields of a page of columns, each numbered by its place on the page. */
export const COLUMNS_FORM: Form = {
  ...SEEN_FORM,
  note: { most: LONGEST },
  ...Object.fromEntries(
    Array.from({ length: COLUMNS_LISTED }, (_, at): [string, Form[string]][] => [
      [`column-${at}`, { most: 2000, exact: true, lines: true }],
      [`is-${at}`, { most: 10 }],
      [`kind-${at}`, { most: 10 }],
      [`unit-${at}`, { most: LONGEST }],
      [`multiplier-${at}`, { most: 30 }],
      [`label-${at}`, { most: LONGEST }],
      [`whole-${at}`, { most: 100_000, lines: true }],
      [`right-${at}`, { most: 3 }],
    ]).flat(),
  ),
};

/** The choices for one column. */
export interface ColumnSent {
  readonly column: string;
  /** Empty: no choice; `own`: the program's interpretation. */
  readonly is: string;
  readonly kind: string;
  readonly unit: string;
  readonly multiplier: string;
  readonly label: string;
  readonly whole: string;
  readonly right: boolean;
}

/** The choices for the columns of a page, by their places on it. */
export function readColumns(form: Readonly<Record<string, string>>): ColumnSent[] {
  return Array.from({ length: COLUMNS_LISTED }, (_, at): ColumnSent => {
    const said = (field: string) => form[`${field}-${at}`] ?? '';
    return {
      column: said('column'),
      is: said('is'),
      kind: said('kind'),
      unit: said('unit'),
      multiplier: said('multiplier'),
      label: said('label'),
      whole: said('whole'),
      right: said('right') === 'yes',
    };
  }).filter(({ column }) => column !== '');
}

/** The choices that differ from the current interpretation. */
export function chosen(
  sent: readonly ColumnSent[],
  readings: readonly ColumnReading[],
): { set: Correction[]; undo: string[]; confirm: string[] } {
  const all = { set: [] as Correction[], undo: [] as string[], confirm: [] as string[] };
  for (const one of sent) {
    const { column } = one;
    const now = readings.find(({ columns }) => columns.includes(column));
    if (one.is === 'own') {
      all.undo.push(column);
      continue;
    }
    if (!now || (one.is !== '' && one.is !== now.is)) {
      all.set.push({ column, what: 'role', value: one.is });
      continue;
    }
    all.set.push(...differences(one, now));
    if (one.right) all.confirm.push(column);
  }
  return all;
}

function differences(sent: ColumnSent, { label, measure, dimension }: ColumnReading): Correction[] {
  const { column } = sent;
  const set: Correction[] = [];
  const say = (what: Correction['what'], value: string, now: string) => {
    if (value !== now.trim()) set.push({ column, what, value });
  };
  if (measure) {
    if (sent.kind !== '') say('kind', sent.kind, measure.kind);
    say('unit', sent.unit, measure.unit ?? '');
    if (sent.multiplier !== '') say('multiplier', sent.multiplier, String(measure.multiplier ?? ''));
  }
  if (dimension) say('whole', sent.whole, dimension.whole ?? '');
  if (sent.label !== '') say('label', sent.label, label ?? '');
  return set;
}
