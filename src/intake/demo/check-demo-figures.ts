import { messageOf } from '../../errors.ts';
import type { DatasetSettings } from '../../evidence/datasets/limits.ts';
import type { Log } from '../../log.ts';
import { setMark } from '../../readers/alerts/set-mark.ts';
import { datasetFolder, openAnalytics } from '../../store/analytics.ts';
import type { Store } from '../../store/database.ts';
import { bindDemoFigures } from './bind-demo-figures.ts';
import { DEMO_CHECKED, hasUnboundDemo } from './demo-figures.queries.ts';
import { keepDemoDatasets } from './keep-demo-datasets.ts';
import { readDemo } from './read-demo.ts';

/**
 * Adds the datasets of the demo, binds the figures of its stories and has them checked, where no start has done so
 * to the end: one that was killed on the way is finished by the next.
 * The demo is to be looked at: what fails here is said in the log, and the portal starts all the same.
 */
export async function checkDemoFigures(
  store: Store,
  settings: DatasetSettings & { readonly DATA_DIR: string },
  now: Date,
  log: Log,
): Promise<void> {
  if (!(await hasUnboundDemo(store.reading))) return;
  const started = performance.now();
  // An engine of its own, closed after it: readers of figures need none, and it takes memory.
  const analytics = openAnalytics(datasetFolder(settings));
  try {
    await keepDemoDatasets(store, settings, now);
    const bound = await bindDemoFigures(store, { analytics, ownSql: null }, readDemo(), now, log);
    await store.write((writing) => setMark(writing, DEMO_CHECKED, now));
    log.info({ ...bound, ms: Math.round(performance.now() - started) }, 'figures of the demo checked');
  } catch (error) {
    log.error({ err: error }, `figures of the demo are not checked: ${messageOf(error)}`);
  } finally {
    await analytics.close();
  }
}
