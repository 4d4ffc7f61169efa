import type { Log } from '../../log.ts';
import { isDatabaseGone } from '../../store/database-gone.ts';
import type { PagePart } from './page.ts';

const LOG_EVERY = 60_000;

/** A part of a page without content. */
export const NOTHING: PagePart = { text: '', cacheTags: [] };

/** Rendered parts by name, and whether every one could be rendered. */
export interface RenderedParts {
  readonly made: ReadonlyMap<string, PagePart>;
  readonly isWhole: boolean;
}

/** Renders parts of pages. One that fails is left empty, so that the page can be read without it. */
export class PartRenderer {
  readonly #log: Log;
  /** When each part was last logged as failing. */
  readonly #loggedAt = new Map<string, number>();

  constructor(log: Log) {
    this.#log = log;
  }

  /** Renders parts by name. Throws only if the database is unreachable: then an earlier version of the page is better. */
  async render(parts: Iterable<readonly [string, () => Promise<PagePart>]>): Promise<RenderedParts> {
    let isWhole = true;
    const made = await Promise.all(
      [...parts].map(async ([name, make]) => {
        try {
          const part = await make();
          return [name, part] as const;
        } catch (error) {
          if (isDatabaseGone(error)) throw error;
          this.#logFailed(name, error);
          isWhole = false;
          return [name, NOTHING] as const;
        }
      }),
    );
    return { made: new Map(made), isWhole };
  }

  /** Logs a failing part at most once a minute, since every reader of a page may trigger it. */
  #logFailed(name: string, error: unknown): void {
    const now = performance.now();
    if (now - (this.#loggedAt.get(name) ?? Number.NEGATIVE_INFINITY) < LOG_EVERY) return;
    this.#loggedAt.set(name, now);
    this.#log.error({ err: error, part: name }, 'a part of a page could not be rendered; left empty');
  }
}
