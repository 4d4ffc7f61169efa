import { readConfig } from '../../config.ts';
import { firstReading, saveMentions } from '../../entities/mentions/save-mentions.ts';
import { saveClaims } from '../../evidence/claims/save-claims.ts';
import { silentLog } from '../../log.ts';
import { openStore } from '../../store/database.ts';
import { takeStories } from '../../stories/take-stories.ts';
import type { WordSalad } from './word-salad.ts';

const BATCH = 200;

/** Fills a new database in `directory` with `count` stories as an import does; answers stories a second. */
export async function fillDatabase(
  directory: string,
  count: number,
  salad: WordSalad,
  progress: (done: number) => void,
): Promise<number> {
  const now = new Date();
  const store = await openStore(readConfig({ DATA_DIR: directory }), silentLog);
  try {
    let taking = 0;
    for (let done = 0; done < count; done += BATCH) {
      const drafts = Array.from({ length: Math.min(BATCH, count - done) }, (_, at) =>
        salad.story(done + at, now),
      );
      const begun = performance.now();
      await store.write(async (writing) => {
        const taken = await takeStories(writing, drafts, now, firstReading);
        await saveClaims(writing, drafts, taken, now);
        await saveMentions(writing, drafts, taken, now);
      });
      taking += performance.now() - begun;
      progress(done + drafts.length);
    }
    await store.statement('vacuum analyze');
    return count / (taking / 1000);
  } finally {
    await store.close();
  }
}
