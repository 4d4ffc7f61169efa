import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../config.ts';
import { withSettings } from '../desk/settings/open-settings.ts';
import { messageOf, Problem } from '../errors.ts';
import type { JudgeText } from '../evidence/checks/judge-text.ts';
import { silentLog } from '../log.ts';
import type { Store } from '../store/database.ts';

/** A judge for one run of the command, to be closed after it. */
export interface OpenJudge {
  readonly judge: JudgeText;
  /** The settings, of which the newsroom's are those in its database. */
  readonly config: Config;
  /** The newsroom's database, for stories by their slugs; null where there is none. Throws a Problem where another process has it. */
  store(): Store | null;
  close(): Promise<void>;
}

/**
 * Opens a judge by the newsroom's datasets where there is a database; a text is checked without one too, and then
 * nothing can be. A database that another process holds is not waited for: it is said, and the figures are found.
 */
export async function openJudge(config: Config, say: (line: string) => void): Promise<OpenJudge> {
  const { judgeTextOf, judgeTextWithoutData } = await import('../evidence/checks/judge-text.ts');
  const without = { judge: judgeTextWithoutData, config, store: () => null, close: async () => undefined };
  if (!config.DATABASE_URL && !existsSync(join(config.DATA_DIR, 'pglite'))) return without;
  const [{ openStore }, { openAnalytics, datasetFolder }] = await Promise.all([
    import('../store/database.ts'),
    import('../store/analytics.ts'),
  ]);
  try {
    const store = await openStore(config, silentLog);
    const analytics = openAnalytics(datasetFolder(config));
    const close = async () => {
      await analytics.close();
      await store.close();
    };
    try {
      const unread = (slug: string, error: unknown) => say(`${slug} is not asked: ${messageOf(error)}`);
      const newsroom = await withSettings(store.reading, config, silentLog);
      const judge = await judgeTextOf(store, analytics, newsroom.CHECK_SURE, unread);
      return { judge, config: newsroom, store: () => store, close };
    } catch (error) {
      await close();
      throw error;
    }
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    say(`The datasets are not asked: ${messageOf(error)}`);
    const held = (): never => {
      throw error;
    };
    return { ...without, store: held };
  }
}
