import { rmSync } from 'node:fs';
import type { Clock } from '../../clock.ts';
import type { Config } from '../../config.ts';
import { messageOf } from '../../errors.ts';
import type { Log } from '../../log.ts';
import { inDataFolder } from '../../store/data-folder.ts';
import { cataloguesMark } from '../../words/examine-catalogues.ts';
import { FrontServer } from '../http/front-server.ts';
import { PageCache } from '../http/page-cache.ts';
import { SavedPages } from '../http/saved-pages.ts';
import { type Assets, assets } from '../ui/assets.ts';
import { answerWhileWaiting } from './while-waiting.ts';

/** Increase it when saved pages must not be read by the next version. */
const FORMAT = 2;

/** A server before its database is available. */
export interface WaitingServer {
  readonly saved: SavedPages | null;
  readonly front: FrontServer;
  /** Listens and sends saved pages until the portal takes over. */
  wait(): Promise<void>;
  /** Closes it if no portal took over. */
  close(): Promise<void>;
}

/** The settings that appear on pages or in their headers, from the environment: changes at the desk are in the log. */
const ON_PAGES = [
  'PUBLIC_URL',
  'PORTAL_NAME',
  'PORTAL_TAGLINE',
  'PORTAL_LANGUAGE',
  'PORTAL_LANGUAGES',
  'PORTAL_ACCENT',
  'PORTAL_ZONE',
  'CONTACT',
  'CHECK_PAGE',
  'NEWSLETTER_DAYS',
  'HSTS_SUBDOMAINS',
] as const satisfies readonly (keyof Config)[];

/** Identifies what pages are rendered with: the program, its styles and scripts, its words, and the settings on pages. */
export function pagesMark(version: string, built: Assets, config: Config): string {
  const settings = ON_PAGES.map((name) => config[name]);
  return JSON.stringify({ format: FORMAT, version, settings, built, words: cataloguesMark() });
}

/**
 * The pages of a portal whose database may be away when it starts; null for the built-in one, which is never away
 * without the portal. Those of an earlier version are deleted: they would outlive what was withdrawn.
 */
function savedPages(config: Config, program: string, log: Log): SavedPages | null {
  const folder = inDataFolder(config, 'pages');
  if (folder === null) return null;
  if (config.DATABASE_URL) return SavedPages.open(folder, program, log);
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch (error) {
    log.warn({ error: messageOf(error) }, 'pages saved by an earlier version could not be deleted');
  }
  return null;
}

/** Loads the pages saved before a restart, with a server that can already listen. */
export function openWaitingServer(config: Config, version: string, clock: Clock, log: Log): WaitingServer {
  const saved = savedPages(config, pagesMark(version, assets(), config), log);
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
