import { systemClock } from '../../clock.ts';
import { readConfig } from '../../config.ts';
import { saveImported } from '../../intake/save-imported.ts';
import { readFigures } from '../../jobs/read-figures.ts';
import { silentLog } from '../../log.ts';
import { openStore, type Store } from '../../store/database.ts';
import type { StoryDraft } from '../../stories/story.ts';

const BATCH = 200;

/** Where a measurement keeps its newsroom: a folder of its own, and a PostgreSQL where one is named. */
export interface BenchPlace {
  readonly directory: string;
  readonly database?: string | undefined;
}

/** The settings by which a program finds the newsroom of a measurement. */
export function settingsOf({ directory, database }: BenchPlace): Record<string, string> {
  return { DATA_DIR: directory, DATABASE_URL: database ?? '' };
}

/** Opens the database of a measurement; the caller must close it. */
export function openBench(place: BenchPlace): Promise<Store> {
  const { DATA_DIR = '', DATABASE_URL } = settingsOf(place);
  return openStore(readConfig({ DATA_DIR, ...(DATABASE_URL ? { DATABASE_URL } : {}) }), silentLog);
}

/** How many stories a second were imported, and then read for figures and names. */
export interface Filled {
  readonly imported: number;
  readonly read: number;
}

/** Fills a new database in `directory` with `count` stories, as an import and its job do. */
export async function fillDatabase(
  directory: string,
  count: number,
  stories: { story(number: number, now: Date): StoryDraft },
  progress: (done: number) => void,
): Promise<Filled> {
  const store = await openBench({ directory });
  try {
    const taken = await takeInto(store, count, stories, progress);
    await store.statement('vacuum analyze');
    return taken;
  } finally {
    await store.close();
  }
}

/** Imports `count` stories, and reads them. */
export async function takeInto(
  store: Store,
  count: number,
  stories: { story(number: number, now: Date): StoryDraft },
  progress: (done: number) => void,
): Promise<Filled> {
  const now = new Date();
  let taking = 0;
  for (let done = 0; done < count; done += BATCH) {
    const drafts = Array.from({ length: Math.min(BATCH, count - done) }, (_, at) =>
      stories.story(done + at, now),
    );
    const begun = performance.now();
    await store.write((writing) =>
      saveImported(
        writing,
        drafts.map((draft) => ({ draft, wire: null, held: null })),
        now,
      ),
    );
    taking += performance.now() - begun;
    progress(done + drafts.length);
  }
  const begun = performance.now();
  await readFigures.run({ store, config: readConfig({}), log: silentLog, clock: systemClock }, {});
  const reading = performance.now() - begun;
  return { imported: count / (taking / 1000), read: count / (reading / 1000) };
}
