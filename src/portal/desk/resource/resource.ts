import type { ComponentChildren } from 'preact';
import { z } from 'zod';
import type { EventDetails } from '../../../readers/accounts/note-event.ts';
import type { SecurityEvent } from '../../../readers/accounts/security-events.ts';
import type { Member } from '../../../readers/member.ts';
import type { Action, Authorized } from '../../../readers/permission.ts';
import type { Scope } from '../../../readers/tokens/token.ts';
import type { Reading, Writing } from '../../../store/database.ts';
import type { Order, PageWanted } from '../../../store/keyset.ts';
import type { InterfaceLanguage } from '../../../words/languages.ts';
import type { Words } from '../../../words/words.ts';
import type { ActContext, Download } from '../../http/own-page.ts';
import type { PageContext, PageRequest } from '../../http/page.ts';
import type { QueryField } from '../../http/query-field.ts';
import type { Query } from '../../http/route-rows.ts';
import type { Edition } from '../../site/edition.ts';
import type { LinkView } from '../../site/frame.view.ts';
import type { ChoiceOption } from '../../ui/form/Field.tsx';
import type { NoticeView } from '../../ui/form/Notice.tsx';
import type { KeysView } from '../frame/keys.view.ts';
import type { DrawnAt, DrawnRows, ListedRows, RowTick } from './drawn-rows.ts';
import type { FieldChoices, ResourceField } from './resource-field.ts';
import type { MadeWithSecret, ResourceWords, Room, SecretWords } from './resource-words.ts';
import type { ActOn, ChosenOrder } from './row-act.ts';

/**
 * Something the desk stores, described once: this yields its list and page, their JSON and CSV, the API with its
 * documentation, the search, the form and the error beside each field.
 */
export interface Resource<
  Row,
  Body,
  Values,
  Reads extends Action,
  Writes extends Action,
  NewBody = Body,
  NewValues = Values,
> {
  /** Its name in URLs, data and logs: `places`, `place`. */
  readonly many: string;
  readonly one: string;
  /** The name of its schema in the API, if that has it. */
  readonly schema?: string;
  /** The last part of its URL, if it is not `many`. */
  readonly path?: string;
  /**
   * Who may read it, and the scope a token needs for that; null: the API does not have it. `pages`: who may open its
   * pages at the desk, if those are fewer.
   */
  readonly reads: { readonly who: Reads; readonly scope: Scope | null; readonly pages?: Writes };
  /** The same for everything that changes it: they may also read it. */
  readonly writes: { readonly who: Writes; readonly scope: Scope | null };
  /** One sentence each for the list of URLs and the API. */
  readonly about: {
    readonly list: string;
    readonly one?: string;
    /** The contents of the list in the API, and their order, if that has it. */
    readonly call?: string;
  };
  readonly key: {
    readonly name: 'slug' | 'id';
    readonly of: (row: Row) => string;
  };
  /** The lists it shares a section of the desk with; by default it has its own. */
  readonly room?: Room;
  readonly columns: readonly Column<Row>[];
  readonly filters: readonly Filter[];
  /** The options of filters that are in the database, by filter. */
  readonly filterChoices?: (reading: Reading, edition: Edition) => Promise<FieldChoices>;
  /** How many rows each tab has, by its value; `all` is the first. */
  readonly counts?: (
    reading: Reading,
    filters: Wanted<Row>['filters'],
  ) => Promise<Readonly<Record<string, number>>>;
  /** A greater count of a tab says no more than that it is greater. */
  readonly mostCounted?: number;
  /**
   * Set if members work through it row by row, by keyboard too: an act on a row leads back to the list as it was
   * filtered, and tells an island what was done. What the keys do besides, in words; the box that ticks a row, for what
   * is done to many, and the query fields that confirm that.
   */
  readonly queue?: {
    readonly keys: (words: Words) => KeysView['rows'];
    readonly tick?: (row: Row, edition: Edition) => RowTick | null;
    readonly query?: Query;
  };
  /** What its page shows by hand: other rows, or what is read with them. */
  readonly drawn?: (rows: readonly Row[], at: DrawnAt) => Promise<DrawnRows>;
  /** Whether it has one page with all rows, in the order in which `list` reads them. */
  readonly isWhole?: true;
  /** How many rows its page shows, by default 50. */
  readonly shown?: number;
  /** The field and the value of its cursor, if it is not one of its order. */
  readonly cursor?: { readonly field: QueryField; readonly of: (last: Row) => string };
  /** A row as data, if not by its columns: in the API, and at the desk if that differs. */
  readonly data?: {
    readonly schema: z.ZodType;
    readonly api: (row: Row) => Readonly<Record<string, unknown>>;
    readonly desk?: (row: Row) => unknown;
  };
  /** What its page says was done, if forms beside its own acts lead to it. */
  readonly said?: (done: string | undefined, edition: Edition) => NoticeView | null;
  /** The orders of the list: the first is the default. One in an order that members choose has no other. */
  readonly sorts: readonly Sort<Row>[];
  readonly order?: ChosenOrder<Row, Writes>;
  readonly list: (reading: Reading, wanted: Wanted<Row>, by: Authorized<Reads>) => Promise<readonly Row[]>;
  /** Without it, the pages of its rows are described elsewhere, as are their calls in the API. */
  readonly find?: (
    reading: Reading | Writing,
    key: string,
    by: Authorized<Reads>,
    now: Date,
  ) => Promise<Row | null>;
  /** The error for a missing one. */
  readonly missing?: () => Error;
  readonly words: (words: Words) => ResourceWords;
  /** The name of a row. */
  readonly name: (row: Row, edition: Edition) => string;
  /** The language of that name, if it may not be the page's. */
  readonly lang?: (row: Row) => string | undefined;
  /** The beginning of a row's text, below its name in the list; null if there is none. */
  readonly summary?: (row: Row) => string | null;
  /** What a row is missing; null if nothing. */
  readonly lacks?: (row: Row, edition: Edition) => string | null;
  /** What is wrong with a row; null if nothing. */
  readonly wrong?: (row: Row, edition: Edition) => string | null;
  /** A sentence about a row for a member, above everything that changes it. */
  readonly note?: (row: Row, member: Member, words: Words) => string | null;
  /** The facts above the form on a row's page; by default those of its row in the list. */
  readonly facts?: (row: Row, edition: Edition) => readonly string[];
  /** Links beside each row of the list, and at the end of its page. */
  readonly rowLinks?: (row: Row, edition: Edition) => readonly LinkView[];
  /** Links at the end of a row's page, beside those to the list and to its data. */
  readonly links?: (row: Row, edition: Edition, mayChange: boolean) => readonly LinkView[];
  /** Content before the form on a row's page, and the query fields that this page takes. */
  readonly before?: {
    readonly query?: Query;
    readonly draw: (
      row: Row,
      context: PageContext,
      edition: Edition,
      query: PageRequest['query'],
    ) => Promise<ComponentChildren>;
  };
  /** Content after the form on a row's page. */
  readonly more?: (
    row: Row,
    context: PageContext,
    edition: Edition,
    by: Authorized<Reads>,
  ) => Promise<ComponentChildren>;
  readonly change?: Change<Row, Body, Values, Writes>;
  readonly add?: Add<Row, NewBody, NewValues, Writes>;
  /**
   * The page on which a row is added, if it takes one: its last part, or its URL if it belongs to another list; its
   * link, and what the new row's page says.
   */
  readonly addedAt?: {
    readonly path: string;
    readonly text: (words: Words) => string;
    readonly done?: string;
    readonly said?: (words: Words) => string;
  };
  /** What is done to a row beside changing it, in the order of its page. */
  readonly acts?: readonly ActOn<Row>[];
  /** A sentence before the list. */
  readonly above?: (words: Words, context: Pick<PageContext, 'config'>) => string;
  /** What the JSON of a row says besides its columns. */
  readonly detail?: (row: Row, reading: Reading) => Promise<Readonly<Record<string, unknown>>>;
  /** What its JSON says besides the rows. */
  readonly beside?: (context: Pick<PageContext, 'config'>) => Readonly<Record<string, unknown>>;
  /** Content before the rows, where more of them may be announced. */
  readonly top?: (list: ListedRows<Row>, edition: Edition) => Promise<ComponentChildren>;
  /** Content after the list's rows and the form that adds one. */
  readonly after?: (edition: Edition, list: ListedRows<Row>) => ComponentChildren;
  /** Rows as CSV, if not with a column for each value. */
  readonly csv?: (rows: readonly Row[]) => Download;
  /** Whether its rows are named by code, such as a path. */
  readonly isCode?: true;
}

/** A value of each row: in JSON, CSV and the API, and in the list if it has words. */
export interface Column<Row> {
  readonly name: string;
  /** Its schema, if the API has it. */
  readonly schema?: z.ZodType;
  readonly value: (row: Row) => unknown;
  /** Its words in the list, for a member; null if a row has none. If left out, it is only in the data. */
  readonly shown?: (row: Row, edition: Edition, member: Member) => string | readonly Fact[] | null;
  /** Whether those words are code, such as a path. */
  readonly isCode?: true;
  /** A symbol before them, hidden from screen readers. */
  readonly sign?: string;
}

/** A filter of a list: words to search for, a tab that shows a part of it, a choice of one value, or a link's value. */
export type Filter =
  | { readonly kind: 'search'; readonly name: 'q'; readonly label: (words: Words) => string }
  | {
      readonly kind: 'part';
      readonly name: string;
      /** The only value it takes. */
      readonly value: string;
      readonly label: (words: Words) => string;
      /** The members it is offered to, by default all. */
      readonly isFor?: (member: Member) => boolean;
      /** Whether it is the tab of a list that is not filtered. */
      readonly isFirst?: true;
    }
  | {
      readonly kind: 'choice';
      readonly name: string;
      /** The values it takes, or their pattern. */
      readonly values: readonly string[] | QueryField;
      readonly label: (words: Words) => string;
      /** The option for no filter. */
      readonly any: (words: Words) => string;
      /** The others, if they are not in the database. */
      readonly options?: (words: Words) => readonly ChoiceOption[];
    }
  /** A slug that links from other pages set. */
  | { readonly kind: 'linked'; readonly name: string };

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
  /** A cursor that is not one of an order. */
  readonly cursor?: string | undefined;
  readonly now: Date;
  /** The language of the page; in the API, English. */
  readonly language: InterfaceLanguage;
}

/** How a row is changed: through its form at the desk, and through a body in the API. */
export interface Change<Row, Body, Values, Writes extends Action> {
  /** One sentence for the list of URLs, and one for the API, if that has it. */
  readonly about: string;
  readonly call?: string;
  /** Additional refusals in the API. */
  readonly refuses?: readonly (400 | 409)[];
  readonly fields: readonly ResourceField<Row>[];
  readonly body?: z.ZodType<Body>;
  /** The options that are in the database, by field. */
  readonly choices?: (reading: Reading, edition: Edition) => Promise<FieldChoices>;
  /** Reads a form, each of its fields as text. Throws a Problem; {@link WrongFields} names the fields. */
  readonly ofForm: (
    form: Readonly<Record<string, string>>,
    row: Row,
    context: ActContext,
  ) => Values | Promise<Values>;
  /** Reads a body: what it leaves out stays the same. */
  readonly ofBody?: (body: Body, row: Row, context: ActContext) => Values | Promise<Values>;
  /**
   * Changes the row at the version displayed, zero if it has none. Throws a Problem: a conflict if that is no longer its
   * version.
   */
  readonly write: (
    writing: Writing,
    by: Authorized<Writes>,
    seen: { readonly key: string; readonly version: number },
    values: Values,
    context: ActContext,
  ) => Promise<unknown>;
  /** What follows once the change is saved. */
  readonly afterwards?: (context: ActContext, key: string) => Promise<void>;
  /** Its version; without one, the last change wins. */
  readonly version?: (row: Row) => number;
  /** Whether parts of a row change on their own, without a new version. */
  readonly isRestless?: true;
  /** The error of a field, in the reader's language. */
  readonly fault?: (fault: string, field: string, words: Words) => string;
}

/** How a row is added: through a form below the list, and through the API. */
export interface Add<Row, Body, Values, Writes extends Action> {
  /** One sentence for the list of URLs. */
  readonly about: string;
  readonly words: (
    words: Words,
    context: Pick<PageContext, 'config'>,
  ) => {
    readonly title: string;
    readonly hint?: string;
    readonly button: string;
    /** The message afterwards, if there is no secret to show. */
    readonly added?: string;
  };
  /** What is done, in the URL of the new row's page, if it leads there and not to the list. */
  readonly opens?: string;
  /** Whether its form is folded until it is opened. */
  readonly isFolded?: true;
  /** The fields of its form, by default those of a change. */
  readonly fields?: readonly ResourceField<Row>[];
  /** Whether the member has to enter their password again, always or for some values. */
  readonly asksPassword?: true | ((values: Values) => boolean);
  readonly ofForm: (form: Readonly<Record<string, string>>, edition: Edition) => Values;
  /** Its call in the API, if it has one. */
  readonly call?: {
    readonly about: string;
    readonly body: z.ZodType<Body>;
    readonly ofBody: (body: Body) => Values;
  };
  /** Adds it, and answers its key. Throws a Problem. */
  readonly write: (
    writing: Writing,
    by: Authorized<Writes>,
    values: Values,
    context: ActContext,
  ) => Promise<string | MadeWithSecret>;
  /** The words of its secret, which is shown this once. */
  readonly secret?: (words: Words, form: Readonly<Record<string, string>>) => SecretWords;
  /** What the log of security events notes. */
  readonly notes?: (key: string, values: Values) => readonly [SecurityEvent, EventDetails];
}

/** A description without the types of its rows, which code that builds pages and calls from it does not know. */
export interface AnyResource extends Resource<unknown, unknown, unknown, Action, Action> {
  /** A row as data. */
  readonly rowSchema: z.ZodType;
}

/** A description with its types checked against one another: it reads, writes and shows one kind of row. */
export function resource<
  Row,
  Body,
  Values,
  Reads extends Action,
  Writes extends Action,
  NewBody = Body,
  NewValues = Values,
>(described: Resource<Row, Body, Values, Reads, Writes, NewBody, NewValues>): AnyResource {
  const { columns, schema, data } = described;
  const row = z.object(Object.fromEntries(columns.map(({ name, schema: of }) => [name, of ?? z.never()])));
  const rowSchema = data?.schema ?? (schema ? row.meta({ id: schema }) : row);
  return { ...described, rowSchema } as unknown as AnyResource;
}

/** Its path at the desk. */
export const deskPathOf = ({ path, many }: Pick<AnyResource, 'path' | 'many'>) => `/desk/${path ?? many}`;

/** Whether its list is a table as well. */
export const hasCsv = ({ columns, csv }: Pick<AnyResource, 'columns' | 'csv'>) =>
  columns.length > 0 || csv !== undefined;

/** A row as data: its columns by name, if it is not described by hand. */
export function dataOf<Row>(
  { columns, data }: Pick<Resource<Row, never, never, Action, Action>, 'columns' | 'data'>,
  row: Row,
): Readonly<Record<string, unknown>> {
  return data?.api(row) ?? Object.fromEntries(columns.map(({ name, value }) => [name, value(row)]));
}

/** The row with a key. Throws the resource's error if there is none. */
export async function rowOf<Row>(
  { many, find, missing }: Pick<Resource<Row, never, never, Action, Action>, 'many' | 'find' | 'missing'>,
  { reading, clock }: Pick<PageContext, 'reading' | 'clock'>,
  by: Authorized<Action>,
  key = '',
): Promise<Row> {
  const row = (await find?.(reading, key, by, clock.now())) ?? null;
  if (row === null) throw missing?.() ?? new Error(`the pages of ${many} are described elsewhere`);
  return row;
}

/** A fact about a row: its language, where it leads, and whether it is code. */
export interface Fact {
  readonly text: string;
  readonly lang?: string;
  readonly href?: string;
  readonly isCode?: true;
  readonly isStrong?: true;
  readonly sign?: string;
}

/** The facts about a row: the words of its columns. */
export function shownOf(
  { columns }: Pick<AnyResource, 'columns'>,
  row: unknown,
  edition: Edition,
  member: Member,
): Fact[] {
  return columns.flatMap(({ shown, isCode, sign }) => {
    const said = shown?.(row, edition, member);
    if (!said) return [];
    const facts = typeof said === 'string' ? [{ text: said }] : said;
    return facts.map((fact) => ({ ...(isCode && { isCode }), ...(sign && { sign }), ...fact }));
  });
}
