import { keepNextSizes } from '../stories/media/keep-sizes.ts';
import { awaitPoints } from '../stories/media/points.queries.ts';
import { STORIES_CHANNEL } from '../stories/story.changes.ts';
import type { Job } from './job.ts';

/** Makes the sizes that pictures lack: of those from before sizes were made as they come in, and about another point. */
export const makeSizes: Job = {
  name: 'make-sizes',
  about: 'Makes the sizes that pictures lack, the newest picture first, behind everything else.',
  cron: '*/5 * * * *',
  wakes: ['media', STORIES_CHANNEL],
  gathers: 1_000,
  run: async ({ store, log, clock, stopping }) => {
    await store.write(awaitPoints);
    let made = 0;
    while (!stopping?.aborted) {
      const one = await keepNextSizes(store, clock.now(), stopping);
      if (!one) break;
      const { id, name, failure } = one;
      made += one.made;
      if (failure !== null)
        log.warn(
          { media: id, name, why: failure },
          'the sizes of a picture could not be made; tried again later',
        );
    }
    if (made > 0) log.info({ made }, 'made sizes of pictures');
  },
};
