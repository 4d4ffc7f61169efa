import { ENTITIES_CHANNEL } from '../entities/entity.ts';
import { nameDue, nextNamesDue } from '../entities/names-due.ts';
import { STORIES_CHANNEL } from '../stories/story.changes.ts';
import type { Job } from './job.ts';

/** Lets readers see what stories call entities whose embargo has ended. */
export const nameEntities: Job = {
  name: 'name-entities',
  about: 'Shows what entities are called in stories whose embargo has ended.',
  cron: null,
  dueChangesOn: [ENTITIES_CHANNEL, STORIES_CHANNEL],
  due: ({ store }) => nextNamesDue(store.reading),
  run: async ({ store, clock, log }) => {
    const entities = await store.write((writing) => nameDue(writing, clock.now()));
    if (entities.length > 0)
      log.info({ entities: entities.length }, 'named entities after stories that came out');
  },
};
