import type { z } from 'zod';
import type { Config } from '../../../config.ts';
import type { EventDetails } from '../../../readers/accounts/note-event.ts';
import type { SecurityEvent } from '../../../readers/accounts/security-events.ts';
import type { Member } from '../../../readers/member.ts';
import type { Action, Authorized } from '../../../readers/permission.ts';
import type { Scope } from '../../../readers/tokens/token.ts';
import type { Writing } from '../../../store/database.ts';
import type { Words } from '../../../words/words.ts';
import type { ActContext } from '../../http/own-page.ts';
import type { Edition } from '../../site/edition.ts';
import type { ResourceField } from './resource-field.ts';

/** What is done to one row beside changing it: a button or a form on its page, and a call of the API. */
export interface RowAct<Row, Values, Result, Writes extends Action> {
  /** Its name in URLs: `pause`. */
  readonly name: string;
  /** The row afterwards, in the log and in the URL of the page that confirms it: `paused`. */
  readonly done: string;
  /** Who may do it; a token needs the scope of every change, or that of its call. */
  readonly who: Writes;
  /** One sentence for the list of URLs. */
  readonly about: string;
  readonly words: (words: Words) => {
    readonly button: string;
    /** The heading and the text of its part of the page, if it has one; the heading is the button's by default. */
    readonly title?: string;
    readonly hint?: string;
    /** The message afterwards, if it does not depend on the result. */
    readonly done?: string;
  };
  /** The rows it is offered for, by default all. */
  readonly isFor?: (
    row: Row,
    at: { readonly config: Config; readonly now: Date; readonly member: Member },
  ) => boolean;
  /** The text of its part of the page, if it depends on the row. */
  readonly hint?: (row: Row, edition: Edition) => string;
  /** Whether it is also offered beside each row of the list, and leads back there. */
  readonly inList?: true;
  /** The key that presses its button, in a queue. */
  readonly key?: string;
  /** Where it leads, if neither to the row nor to the list. */
  readonly to?: (row: Row) => string;
  /** Whether there is no row afterwards: in the API, it is the row's DELETE. */
  readonly ends?: true;
  /** Whether its button warns, although there is a row afterwards. */
  readonly isGrave?: true;
  /** The fields of its form; without them it is a button. */
  readonly fields?: readonly ResourceField<Row>[];
  /** Reads its form. Throws a Problem. */
  readonly ofForm?: (form: Readonly<Record<string, string>>, edition: Edition) => Values;
  /** Does it. Throws a Problem if it cannot be done; returns false if it is too late for it. */
  readonly write: (
    writing: Writing,
    by: Authorized<Writes>,
    row: Row,
    values: Values,
    context: ActContext,
  ) => Promise<Result>;
  /** Whether the member has to enter their password again, in a field of its form named `password`. */
  readonly asksPassword?: (values: Values, row: Row) => boolean;
  /** The message if it was too late for it; `ofGone`: also if the row has gone, which otherwise is not found. */
  readonly late?: {
    readonly done: string;
    readonly text: (words: Words) => string;
    readonly ofGone?: true;
  };
  /** The message if it depends on the result. */
  readonly said?: (result: Result, words: Words) => string;
  /** What the log of security events notes when it is done at the desk. */
  readonly notes?: (row: Row, values: Values) => readonly [SecurityEvent, EventDetails];
  /** Its call in the API; without it, the API does the same with a change. */
  readonly call?: ActCall<Values, Result>;
}

/** The call of an act in the API; by default it takes nothing, and answers the row. */
interface ActCall<Values, Result> {
  /** Its name in the URL, if not that of the act. */
  readonly path?: string;
  readonly about: string;
  /** The scope a token needs, if not that of every change. */
  readonly scope?: Scope;
  readonly body?: z.ZodType<Values>;
  readonly returns?: {
    readonly status: 200 | 202;
    readonly about: string;
    readonly schema: z.ZodType;
    readonly json: (result: Result) => unknown;
  };
  /** Refusals besides 404. */
  readonly refuses?: readonly (400 | 409 | 413)[];
}

/** A list in an order that members choose: it has one page, on which each row moves up or down. */
export interface ChosenOrder<Row, Writes extends Action> {
  /** One sentence for the list of URLs. */
  readonly about: string;
  /** The order of some rows in one word: a change says which order the member saw. */
  readonly seen: (rows: readonly Row[]) => string;
  /** The message after a move. */
  readonly moved: (words: Words) => string;
  /** Moves a row by one. Throws a conflict if `seen` is no longer the order. */
  readonly move: (
    writing: Writing,
    by: Authorized<Writes>,
    moved: { readonly key: string; readonly step: 'up' | 'down'; readonly seen: string },
  ) => Promise<void>;
  /** Its call in the API, which takes the keys of all rows, and refuses as `move` does. */
  readonly call: {
    readonly about: string;
    readonly write: (
      writing: Writing,
      by: Authorized<Writes>,
      sent: { readonly keys: readonly string[]; readonly seen: string },
    ) => Promise<void>;
  };
}

/** An act on rows of a kind, without the types of its values. */
export type ActOn<Row> = RowAct<Row, unknown, unknown, Action>;

/** An act with its types checked against one another. */
export function act<Row, Writes extends Action, Values = undefined, Result = unknown>(
  described: RowAct<Row, Values, Result, Writes>,
): ActOn<Row> {
  return described as unknown as ActOn<Row>;
}

/** Whether it leads to the list, and not to the page of its row. */
export function leavesPage({ ends, inList }: ActOn<unknown>): boolean {
  return ends === true || inList === true;
}
