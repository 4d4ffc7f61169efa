import type { Clock } from '../clock.ts';
import type { Config } from '../config.ts';
import type { Log } from '../log.ts';
import { inDataFolder } from '../store/data-folder.ts';
import { assets } from './assets.ts';
import { FrontServer } from './front-server.ts';
import { PageCache } from './page-cache.ts';
import { SavedPages } from './saved-pages.ts';
import { answerWhileWaiting } from './while-waiting.ts';

/** A server before its database is available. */
export interface StandingReady {
  readonly saved: SavedPages | null;
  readonly front: FrontServer;
  /** Listens and sends saved pages until the portal takes over. */
  wait(): Promise<void>;
  /** Closes it if no portal took over. */
  close(): Promise<void>;
}

/** Loads the pages saved before a restart, with a server that can already listen. */
export function standReady(config: Config, clock: Clock, log: Log): StandingReady {
  // Pages link to the styles and scripts of the program version that made them.
  const program = JSON.stringify(assets());
  const folder = inDataFolder(config, 'pages');
  const saved = folder === null ? null : SavedPages.open(folder, program, log);
  const front = new FrontServer(() => undefined, log);
  return {
    saved,
    front,
    wait: async () => {
      const cache = new PageCache({
        bytes: config.PAGE_CACHE_MB * 1024 * 1024,
        staleFor: config.STALE_LIMIT * 60_000,
        clock,
        log,
        security: [],
        saved,
      });
      cache.cutOff(saved?.heardUntil?.at ?? 0);
      front.answerWith(answerWhileWaiting(cache, config));
      await front.listen(config);
    },
    close: async () => {
      await front.close(0);
      saved?.close();
    },
  };
}
