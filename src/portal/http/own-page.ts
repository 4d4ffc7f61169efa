import type { Log } from '../../log.ts';
import type { Accounts } from '../../readers/accounts/accounts.ts';
import type { Store } from '../../store/database.ts';
import type { Page, PageContext, PageRequest, Redirect } from './page.ts';
import type { Visitor } from './visitor.ts';

/** Bytes to keep: an archive, a table, a list of bookmarks. */
export interface Download {
  readonly download: string;
  readonly type: string;
  readonly bytes: string | Uint8Array;
}

/** Makes a page for one visitor. It is never kept, and no cache may keep it. It can read; it cannot change anything. */
export type MakeOwnPage<V extends Visitor = Visitor> = (
  context: PageContext,
  request: PageRequest,
  visitor: V,
) => Promise<Page | Redirect | Download>;

/** What a change is made with. */
export interface ActContext extends PageContext {
  readonly store: Store;
  readonly accounts: Accounts;
  readonly log: Log;
  /** Whether a route of the portal answers a path. */
  readonly isAnswered: (path: string) => boolean;
  /** Loads the demo stories into a newsroom that has none; left out where it is not offered. */
  readonly loadDemo?: (() => Promise<void>) | undefined;
  /** Deletes what a start wrote down to set the newsroom up with; left out where that is not offered. */
  readonly forgetSetUp?: (() => Promise<void>) | undefined;
}

/** A file somebody sent with a form. */
export interface SentFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** What a change is asked with: the named fields of the form and no others, each at most as long as its table says. */
export interface ActRequest extends PageRequest {
  readonly form: Readonly<Record<string, string>>;
  /** The values of a field that may stand several times, such as ticked boxes. */
  readonly many: Readonly<Record<string, readonly string[]>>;
  readonly file: SentFile | null;
  /** All files, where the address takes several. */
  readonly files: readonly SentFile[];
  /** Whether an island asks, which wants JSON, and not a form, which wants a page. */
  readonly wantsJson: boolean;
}

/** What a change answers with: another page to go to, this page again with what is wrong, or data for an island. */
export type Acted = (
  | { readonly seeOther: string }
  | { readonly json: unknown; readonly status?: number }
  | Page
) & {
  /** Set-Cookie fields to send along. */
  readonly cookies?: readonly string[];
};

/** Makes one change for a visitor. */
export type Act<V extends Visitor = Visitor> = (
  context: ActContext,
  request: ActRequest,
  visitor: V,
) => Promise<Acted>;
