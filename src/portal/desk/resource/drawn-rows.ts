import type { ComponentChildren } from 'preact';
import type { Reading } from '../../../store/database.ts';
import type { PageContext } from '../../http/page.ts';
import type { Edition } from '../../site/edition.ts';
import type { LinkView } from '../../site/frame.view.ts';
import type { ResourceTyped } from './resource-field.ts';

/** What rows are drawn by hand with. */
export interface DrawnAt {
  readonly context: PageContext;
  readonly edition: Edition;
  readonly query: Readonly<Record<string, string>>;
  /** The values of a form that was refused. */
  readonly typed: ResourceTyped | null;
}

/** What a list shows by hand; the rest is drawn as usual. */
export interface DrawnRows {
  /** Content before everything, and before the rows. */
  readonly before?: ComponentChildren;
  readonly notes?: ComponentChildren;
  readonly rows?: ComponentChildren;
  /** What an empty list says; null if it is not empty after all. */
  readonly empty?: { readonly text: string; readonly advice: string } | null;
  /** Links at the end, after those to its data. */
  readonly links?: readonly LinkView[];
}

/** The rows of a page of a list, the query they were found by, and the member who reads it. */
export interface ListedRows<Row> {
  readonly rows: readonly Row[];
  readonly query: Readonly<Record<string, string>>;
  readonly now: Date;
  readonly reading: Reading;
  readonly memberId: string;
}

/** The box that ticks a row: the form that it is sent with, its field there, and its label. */
export interface RowTick {
  readonly form: string;
  readonly name: string;
  readonly value: string;
  readonly label: string;
}
