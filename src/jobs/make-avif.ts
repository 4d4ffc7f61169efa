import { keepNextAvif } from '../stories/media/keep-avif.ts';
import type { Job } from './job.ts';

/** Makes the small files that take long to make. */
export const makeAvif: Job = {
  name: 'make-avif',
  about: 'Makes AVIF of new pictures, in the widths readers are sent, behind everything else.',
  cron: '*/5 * * * *',
  wakes: 'media',
  run: async ({ store, log, clock, stopping }) => {
    let made = 0;
    while (!stopping?.aborted) {
      const one = await keepNextAvif(store, clock.now(), stopping);
      if (!one) break;
      const { id, name, failure } = one;
      if (failure !== null) log.warn({ media: id, name, why: failure }, 'no AVIF could be made of a picture');
      else made += 1;
    }
    if (made > 0) log.info({ made }, 'made AVIF of pictures');
  },
};
