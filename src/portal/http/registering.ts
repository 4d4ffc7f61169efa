import type { Answering } from './answer-problem.ts';
import type { PageCache } from './page-cache.ts';
import type { ServerContext } from './route.ts';
import type { Sending } from './send-page.ts';

/** What registering the table's routes needs. */
export interface Registering {
  readonly context: ServerContext;
  readonly cache: PageCache;
  readonly sending: Sending;
  readonly answering: Answering;
  readonly security: readonly string[];
  /** Resolves when every change received so far has invalidated the pages that show it. */
  readonly invalidated: () => Promise<void>;
}
