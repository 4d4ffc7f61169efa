import type { Clock } from '../../clock.ts';
import type { Config } from '../../config.ts';
import type { Discovery } from '../../discovery/discovery.ts';
import type { Analytics } from '../../store/analytics.ts';
import type { Reading } from '../../store/database.ts';
import type { InterfaceLanguage } from '../../words/languages.ts';
import type { Published } from '../published/published.ts';

/** What a page is built from. It can read, but not change anything. */
export interface PageContext {
  readonly reading: Reading;
  readonly discovery: Discovery;
  /** Queries rows of datasets. */
  readonly analytics: Analytics;
  readonly config: Config;
  readonly clock: Clock;
  /** The newsroom's content around every page: links to its own pages, its logo. */
  readonly published: Published;
}

/** The request of a page, already validated: unknown query fields are dropped, and never become part of a cache key. */
export interface PageRequest {
  /** Named parts of the path, decoded. */
  readonly params: Readonly<Record<string, string>>;
  /** The query fields this page accepts, and no others. */
  readonly query: Readonly<Record<string, string>>;
  /** The interface language in `?lang=`, or null if there is none. */
  readonly asked: InterfaceLanguage | null;
}

/** A part of a page, which is rendered again without the rest when what it shows changes. */
export interface PagePart {
  readonly text: string;
  /** What it shows, in the tags of `cache-tags.ts`. */
  readonly cacheTags: readonly string[];
}

/** A document in memory: what to send, and its cache tags. */
export interface Page {
  readonly status: 200 | 400 | 401 | 403 | 404 | 409 | 410 | 429 | 503;
  readonly type: string;
  readonly text: string;
  /** What it shows, in the tags of `cache-tags.ts`: the cached page is outdated when one of them changes. Null: never cached. */
  readonly cacheTags: readonly string[] | null;
  /**
   * Parts that change more often than the rest of it: functions that render them, by the name of their slot in `text`
   * (`slotOf`). They are cached with the page, so they should refer to little. One that throws is left empty.
   */
  readonly parts?: Readonly<Record<string, () => Promise<PagePart>>> | undefined;
  /** When it expires by itself. */
  readonly freshUntil?: Date | undefined;
  /** The story this counts as a read of. */
  readonly counts?: string | undefined;
  /** The preview link this counts as an opening of; only pages for one visitor have one. */
  readonly opens?: string | undefined;
  /** Whether the bytes at its URL never change, so that its first reader may wait for the best compression. */
  readonly lasts?: boolean | undefined;
  /** Whether other sites may frame it. */
  readonly framed?: boolean | undefined;
  /** Whether it contains frames of our own pages, or is one to be framed, as strangers see it; no one else may. */
  readonly frames?: 'holds' | 'held' | undefined;
  /** Further headers, such as Link. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** A redirect to another URL. */
export interface Redirect {
  readonly redirect: string;
  readonly status: 301 | 302 | 303;
}

/** Makes a page: parse, read, shape, draw. */
export type MakePage = (context: PageContext, request: PageRequest) => Promise<Page | Redirect>;
