import { moveSettings } from '../desk/move-story.ts';
import { nextDue } from '../desk/schedule/due-stories.queries.ts';
import { publishDue as putOut } from '../desk/schedule/publish-due.ts';
import { messageOf, Problem } from '../errors.ts';
import { STORIES_CHANNEL } from '../stories/story.changes.ts';
import type { Job } from './job.ts';

/** Puts scheduled stories out at their time, and again those that did not go out. */
export const publishDue: Job = {
  name: 'publish-due',
  about: 'Publishes scheduled stories at their time, and tries again those that were refused or failed.',
  cron: null,
  dueChangesOn: [STORIES_CHANNEL],
  due: ({ store, clock }) => nextDue(store.reading, clock.now()),
  run: async ({ store, config, clock, log, stopping }) => {
    const { published, failed } = await putOut(
      store,
      moveSettings(config),
      () => clock.now(),
      () => stopping?.aborted ?? false,
    );
    for (const { storyId, error } of failed) {
      if (error instanceof Problem)
        log.warn({ storyId, why: messageOf(error) }, 'a scheduled story was refused');
      else log.error({ storyId, err: error }, 'a scheduled story could not be published');
    }
    if (published.length > 0) log.info({ stories: published.length }, 'published scheduled stories');
  },
};
