import type { ComponentChildren } from 'preact';
import type { z } from 'zod';
import type { Action, Authorized } from '../../../readers/permission.ts';
import type { Scope } from '../../../readers/tokens/token.ts';
import type { Reading, Writing } from '../../../store/database.ts';
import type { Order, PageWanted } from '../../../store/keyset.ts';
import type { Words } from '../../../words/words.ts';
import type { ActContext } from '../../http/own-page.ts';
import type { PageContext } from '../../http/page.ts';
import type { Edition } from '../../site/edition.ts';
import type { LinkView } from '../../site/frame.view.ts';
import type { ChoiceOption } from '../../ui/form/Field.tsx';

/**
 * Something the desk stores, described once: this yields its list and page, their JSON and CSV, the API with its
 * documentation, the search, the form and the error beside each field.
 */
export interface Resource<Row, Body, Values, Reads extends Action, Writes extends Action> {
  /** Its name in URLs, data and logs: `places`, `place`. */
  readonly many: string;
  readonly one: string;
  /** The name of its schema in the API. */
  readonly schema: string;
  /** Who may read it, and the scope a token needs for that. */
  readonly reads: { readonly who: Reads; readonly scope: Scope };
  /** One sentence each for the list of URLs and the API. */
  readonly about: {
    readonly list: string;
    readonly one: string;
    /** The contents of the list in the API, and their order. */
    readonly call: string;
  };
  readonly key: {
    readonly name: 'slug' | 'id';
    readonly of: (row: Row) => string;
  };
  /** The lists it shares a section of the desk with; by default it has its own. */
  readonly room?: Room;
  readonly columns: readonly Column<Row>[];
  readonly filters: readonly Filter[];
  /** The orders of the list: the first is the default. */
  readonly sorts: readonly [Sort<Row>, ...Sort<Row>[]];
  readonly list: (reading: Reading, wanted: Wanted<Row>) => Promise<readonly Row[]>;
  readonly find: (reading: Reading | Writing, key: string) => Promise<Row | null>;
  /** The error for a missing one. */
  readonly missing: () => Error;
  readonly words: (words: Words) => ResourceWords;
  /** The name of a row. */
  readonly name: (row: Row, edition: Edition) => string;
  /** What a row is missing; null if nothing. */
  readonly lacks?: (row: Row, words: Words) => string | null;
  /** The facts above the form on a row's page; by default those of its row in the list. */
  readonly facts?: (row: Row, edition: Edition) => readonly string[];
  /** Links at the end of a row's page, beside those to the list and to its data. */
  readonly links?: (row: Row, edition: Edition, mayChange: boolean) => readonly LinkView[];
  /** Content after the form on a row's page. */
  readonly more?: (row: Row, context: PageContext, edition: Edition) => Promise<ComponentChildren>;
  readonly change: Change<Row, Body, Values, Writes>;
  readonly add?: Add<Body, Values, Writes>;
  readonly remove?: Remove<Writes>;
  /** Content after the list's rows and the form that adds one. */
  readonly after?: (edition: Edition) => ComponentChildren;
  /** Rows as CSV, if not with a column for each value. */
  readonly csv?: (rows: readonly Row[]) => string;
  /** Whether its rows are named by code, such as a path. */
  readonly isCode?: true;
}

/** Lists that share a section of the desk, with links between them. */
export interface Room {
  readonly path: string;
  readonly label: (words: Words) => string;
  readonly tabs: readonly { readonly path: string; readonly text: (words: Words) => string }[];
}

/** A value of each row: in JSON, CSV and the API, and in the list if it has words. */
export interface Column<Row> {
  readonly name: string;
  readonly schema: z.ZodType;
  readonly value: (row: Row) => unknown;
  /** Its words in the list; null if a row has none. If left out, it is only in the data. */
  readonly shown?: (row: Row, edition: Edition) => string | null;
  /** Whether those words are code, such as a path. */
  readonly isCode?: true;
  /** A symbol before them, hidden from screen readers. */
  readonly sign?: string;
}

/** A filter of a list: words to search for, a tab that shows a part of it, or a choice of one value. */
export type Filter =
  | { readonly kind: 'search'; readonly name: 'q'; readonly label: (words: Words) => string }
  | {
      readonly kind: 'part';
      readonly name: string;
      /** The only value it takes. */
      readonly value: string;
      readonly label: (words: Words) => string;
    }
  | {
      readonly kind: 'choice';
      readonly name: string;
      readonly values: readonly string[];
      readonly label: (words: Words) => string;
      /** The option for no filter. */
      readonly any: (words: Words) => string;
      readonly options: (words: Words) => readonly ChoiceOption[];
    };

/** An order of a list: its name in URLs, its words, and the values it sorts by. */
export interface Sort<Row> {
  readonly name: string;
  readonly label: (words: Words) => string;
  readonly order: Order<Row>;
}

/** The requested rows: filter values by name, the page, and the order. */
export interface Wanted<Row> {
  readonly filters: Readonly<Record<string, string | undefined>>;
  readonly page: PageWanted<Row>;
}

/** The words on its pages. */
export interface ResourceWords {
  readonly title: string;
  readonly intro: string;
  /** The message of an empty list, with what to do about it. */
  readonly none: string;
  readonly advice: string;
  /** The same for a filtered list; by default the same words. */
  readonly noMatch?: string;
  readonly noMatchAdvice?: string;
  /** The heading of the form, and the text above it for members who may change it, and for others. */
  readonly form: string;
  readonly hint?: string;
  readonly readOnly?: string;
  readonly saved: string;
  /** The link back to the list. */
  readonly back: string;
}

/** A field of the form. */
export interface ResourceField<Row> {
  readonly name: string;
  /** `lines` is a text of several lines. */
  readonly kind: 'text' | 'lines' | 'url' | 'choice';
  readonly label: (words: Words) => string;
  /** The maximum length in characters; longer values are refused with an error beside the field. */
  readonly most: number;
  readonly options?: (words: Words) => readonly ChoiceOption[];
  readonly hint?: (words: Words) => string;
  /** The initial value in an existing row's form and in a new one's; empty by default. */
  readonly value: (row: Row) => string;
  readonly initial?: string;
  /** The same value for reading; by default unchanged. */
  readonly shown?: (row: Row, words: Words) => string;
  /** The language of the value, if it is one of several names. */
  readonly lang?: string;
  readonly dir?: 'ltr';
  readonly required?: true;
  /** Whether the form shows it, by default always; if not, its value stays the same. */
  readonly isFor?: (edition: Edition) => boolean;
}

/** How a row is changed: through its form at the desk, and through a body in the API. */
export interface Change<Row, Body, Values, Writes extends Action> {
  readonly who: Writes;
  readonly scope: Scope;
  /** One sentence for the list of URLs, and one for the API. */
  readonly about: string;
  readonly call: string;
  /** Additional refusals in the API. */
  readonly refuses?: readonly (400 | 409)[];
  readonly fields: readonly ResourceField<Row>[];
  readonly body: z.ZodType<Body>;
  /** Reads a form, each of its fields as text. Throws a Problem; {@link WrongFields} names the fields. */
  readonly ofForm: (form: Readonly<Record<string, string>>, row: Row) => Values;
  /** Reads a body: what it leaves out stays the same. */
  readonly ofBody: (body: Body, row: Row) => Values;
  /** Changes the row at the version displayed. Throws a Problem: a conflict if that is no longer its version. */
  readonly write: (
    writing: Writing,
    by: Authorized<Writes>,
    seen: { readonly key: string; readonly version: number },
    values: Values,
    context: ActContext,
  ) => Promise<unknown>;
  readonly version: (row: Row) => number;
  /** The error of a field, in the reader's language. */
  readonly fault?: (fault: string, field: string, words: Words) => string;
}

/** How a row is added: through a form below the list, with the fields of a change, and through the API. */
export interface Add<Body, Values, Writes extends Action> {
  /** One sentence each for the list of URLs and the API. */
  readonly about: string;
  readonly call: string;
  readonly words: (words: Words) => {
    readonly title: string;
    readonly button: string;
    readonly added: string;
  };
  readonly body: z.ZodType<Body>;
  readonly ofForm: (form: Readonly<Record<string, string>>) => Values;
  readonly ofBody: (body: Body) => Values;
  /** Adds it, and answers its key. Throws a Problem. */
  readonly write: (
    writing: Writing,
    by: Authorized<Writes>,
    values: Values,
    context: ActContext,
  ) => Promise<string>;
}

/** How a row is removed: through a button on its page, and through the API. */
export interface Remove<Writes extends Action> {
  readonly about: string;
  readonly call: string;
  readonly words: (words: Words) => {
    readonly title: string;
    readonly hint?: string;
    readonly button: string;
    readonly removed: string;
  };
  /** Removes it. Throws a Problem if that is not allowed. */
  readonly write: (
    writing: Writing,
    by: Authorized<Writes>,
    key: string,
    context: ActContext,
  ) => Promise<unknown>;
}

/** A description without the types of its rows, which code that builds pages and calls from it does not know. */
export type AnyResource = Resource<unknown, unknown, unknown, Action, Action>;

/** A description with its types checked against one another: it reads, writes and shows one kind of row. */
export function resource<Row, Body, Values, Reads extends Action, Writes extends Action>(
  described: Resource<Row, Body, Values, Reads, Writes>,
): AnyResource {
  return described as unknown as AnyResource;
}

/** Its path at the desk. */
export const deskPathOf = ({ many }: Pick<AnyResource, 'many'>) => `/desk/${many}`;

/** A row as data: its columns by name. */
export function dataOf<Row>(
  { columns }: { readonly columns: readonly Column<Row>[] },
  row: Row,
): Record<string, unknown> {
  return Object.fromEntries(columns.map(({ name, value }) => [name, value(row)]));
}

/** The row with a key. Throws the resource's error if there is none. */
export async function rowOf<Row>(
  { find, missing }: Pick<Resource<Row, never, never, Action, Action>, 'find' | 'missing'>,
  reading: Reading | Writing,
  key = '',
): Promise<Row> {
  const row = await find(reading, key);
  if (row === null) throw missing();
  return row;
}

/** A fact about a row, and whether it is code. */
export interface Fact {
  readonly text: string;
  readonly isCode?: true;
  readonly sign?: string;
}

/** The facts about a row: the words of its columns. */
export function shownOf({ columns }: Pick<AnyResource, 'columns'>, row: unknown, edition: Edition): Fact[] {
  return columns.flatMap(({ shown, isCode, sign }) => {
    const text = shown?.(row, edition);
    return text ? [{ text, ...(isCode && { isCode }), ...(sign && { sign }) }] : [];
  });
}
