import type { Log } from '../../log.ts';
import type { Accounts } from '../../readers/accounts/accounts.ts';
import type { Store } from '../../store/database.ts';
import type { Look } from './desk-watch.ts';
import type { Page, PageContext, PageRequest, Redirect } from './page.ts';
import type { VisitCounter } from './visit-counter.ts';
import type { Visitor } from './visitor.ts';

/** Bytes to download: an archive, a table, a list of bookmarks. */
export interface Download {
  readonly download: string;
  readonly type: string;
  readonly bytes: string | Uint8Array;
}

/** Events for one visitor, for as long as their page is open. */
export interface Watching {
  readonly look: Look;
}

/** Makes a page for one visitor. It is never cached, here or elsewhere. It can read, but not change anything. */
export type MakeOwnPage<V extends Visitor = Visitor> = (
  context: PageContext,
  request: PageRequest,
  visitor: V,
) => Promise<Page | Redirect | Download | Watching>;

/** What a change can use. */
export interface ActContext extends PageContext {
  readonly store: Store;
  readonly accounts: Accounts;
  readonly log: Log;
  /** Counts what readers do; left out where nothing is served. */
  readonly visits?: VisitCounter | undefined;
  /** Whether a route of the portal matches a path. */
  readonly isAnswered: (path: string) => boolean;
  /** Loads the demo stories into an empty newsroom; left out if that is not offered. */
  readonly loadDemo?: (() => Promise<void>) | undefined;
  /** Deletes what the first start wrote down for the set-up; left out if that is not offered. */
  readonly forgetSetUp?: (() => Promise<void>) | undefined;
}

/** An uploaded file. */
export interface SentFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** The request of a change: only the named fields of the form, each within its maximum length. */
export interface ActRequest extends PageRequest {
  readonly form: Readonly<Record<string, string>>;
  /** The values of a field that may occur several times, such as checkboxes. */
  readonly many: Readonly<Record<string, readonly string[]>>;
  readonly file: SentFile | null;
  /** All files, if the URL accepts several. */
  readonly files: readonly SentFile[];
  /** Whether the request is from an island, which wants JSON, and not from a form, which wants a page. */
  readonly wantsJson: boolean;
}

/** The result of a change: a redirect, the same page with errors, or data for an island. */
export type Acted = (
  | { readonly seeOther: string }
  | { readonly json: unknown; readonly status?: number }
  | Page
) & {
  /** Set-Cookie headers to send. */
  readonly cookies?: readonly string[];
};

/** Makes one change for a visitor. */
export type Act<V extends Visitor = Visitor> = (
  context: ActContext,
  request: ActRequest,
  visitor: V,
) => Promise<Acted>;
