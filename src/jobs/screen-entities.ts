import { ENTITIES_CHANNEL } from '../entities/entity.ts';
import { WATCH_LISTS_CHANNEL } from '../entities/lists/watch-list.changes.ts';
import { currentListsHash, openScreener } from '../entities/screening/open-screener.ts';
import {
  askToScreen,
  isAnyoneToScreen,
  screenEntities as screen,
} from '../entities/screening/screen-entities.ts';
import { isScreeningNeeded } from '../entities/screening/screened-as.queries.ts';
import type { Heard, Job } from './job.ts';

/** Screens the people and companies that stories name against the lists that are loaded, as names and lists change. */
export const screenEntities: Job = {
  name: 'screen-entities',
  about:
    'Screens the companies, bodies and people of stories on the watch lists; a person decides every hit.',
  cron: '* * * * *',
  wakes: [ENTITIES_CHANNEL, WATCH_LISTS_CHANNEL],
  run: async ({ store, log, clock, stopping }, data) => {
    const changed = (data as Partial<Heard>)?.heard?.[ENTITIES_CHANNEL] ?? [];
    if (changed.length > 0) {
      // Noted first: what a worker that is killed did not get to is still asked for when the next one starts.
      const ids = changed.includes('') ? null : changed.flatMap((payload) => payload.split(','));
      await store.write((writing) => askToScreen(writing, ids));
    }
    if (!(await isScreeningNeeded(store.reading))) return;
    // The index of the lists is made only where it is needed: it takes its time and memory.
    const listsHash = await currentListsHash(store.reading, clock.now());
    if (!(await isAnyoneToScreen(store.reading, listsHash, clock.now()))) return;
    const screener = await openScreener(store.reading);
    const total = await screen(store, screener, () => clock.now(), stopping);
    if (total.screened > 0) log.info(total, 'screened entities on the watch lists');
  },
};
