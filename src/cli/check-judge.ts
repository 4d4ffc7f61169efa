import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../config.ts';
import { withSettings } from '../desk/settings/open-settings.ts';
import { messageOf, Problem } from '../errors.ts';
import type { JudgeText } from '../evidence/checks/judge-text.ts';
import { silentLog } from '../log.ts';
import type { Store } from '../store/database.ts';

/** A judge for one run of the command, to be closed afterwards. */
export interface OpenJudge {
  readonly judge: JudgeText;
  /** The settings, with the newsroom's own from its database. */
  readonly config: Config;
  /**
   * The newsroom's database, for stories by slug; null if there is none. Throws a Problem if another process has it.
   */
  store(): Store | null;
  close(): Promise<void>;
}

/**
 * Opens a judge with the newsroom's datasets if there is a database; without one a text is still checked, but nothing
 * can be verified. A database locked by another process is not waited for: that is reported, and the figures are only
 * extracted.
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
