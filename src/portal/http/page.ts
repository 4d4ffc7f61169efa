import type { Clock } from '../../clock.ts';
import type { Config } from '../../config.ts';
import type { Discovery } from '../../discovery/discovery.ts';
import type { Analytics } from '../../store/analytics.ts';
import type { Reading } from '../../store/database.ts';
import type { InterfaceLanguage } from '../../words/languages.ts';
import type { Published } from '../published/published.ts';

/** What a page is made from. It can read; it cannot change anything. */
export interface PageContext {
  readonly reading: Reading;
  readonly discovery: Discovery;
  /** Asks for rows of datasets. */
  readonly analytics: Analytics;
  readonly config: Config;
  readonly clock: Clock;
  /** What the newsroom shows around every page: links to its own pages, its logo. */
  readonly published: Published;
}

/** What a page was asked with, already checked: unknown query fields are gone, and never reach a cache key. */
export interface PageRequest {
  /** Named parts of the path, decoded. */
  readonly params: Readonly<Record<string, string>>;
  /** The query fields this page takes, and no others. */
  readonly query: Readonly<Record<string, string>>;
  /** The interface language asked for by `?lang=`, or null when none was. */
  readonly asked: InterfaceLanguage | null;
}

/** A part of a page, which is rendered again without the rest when what it shows changes. */
export interface PagePart {
  readonly text: string;
  /** What it shows, in the tags of `cache-tags.ts`. */
  readonly cacheTags: readonly string[];
}

/** A document in memory: what to send, and what it shows. */
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
  /** When it stops being true by itself. */
  readonly freshUntil?: Date | undefined;
  /** The story whose reading this counts as. */
  readonly counts?: string | undefined;
  /** The preview link whose opening this counts as; only a page made for one visitor has one. */
  readonly opens?: string | undefined;
  /** Whether the bytes at its address never change, so that its first reader may wait for the best packing. */
  readonly lasts?: boolean | undefined;
  /** Whether pages of other sites may show it in a frame. */
  readonly framed?: boolean | undefined;
  /** Whether it holds frames of our own pages, or is one that such a frame holds, as strangers see it; nobody else may. */
  readonly frames?: 'holds' | 'held' | undefined;
  /** Further headers, such as Link. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** Another address to go to. */
export interface Redirect {
  readonly redirect: string;
  readonly status: 301 | 302 | 303;
}

/** Makes a page: parse, read, shape, draw. */
export type MakePage = (context: PageContext, request: PageRequest) => Promise<Page | Redirect>;
