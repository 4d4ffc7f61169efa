import { readSecret } from '../readers/accounts/secret.ts';
import {
  type CorrectionToTell,
  correctionsToTell,
  membersToTell,
} from '../readers/alerts/correction-readers.queries.ts';
import { settleCorrection, tellOfCorrection } from '../readers/alerts/tell-of-correction.ts';
import { CORRECTIONS_CHANNEL } from '../stories/correct-story.ts';
import type { Job, JobContext } from './job.ts';

const MEMBERS_AT_ONCE = 200;

/** Writes to members who saved a story, or were sent it, when it is corrected or withdrawn. */
export const tellCorrections: Job = {
  name: 'tell-corrections',
  about: 'Tells members by mail when a story they saved or were sent is corrected or withdrawn.',
  cron: '*/5 * * * *',
  wakes: CORRECTIONS_CHANNEL,
  run: async (context) => {
    const { store, clock, log } = context;
    let letters = 0;
    for (const correction of await correctionsToTell(store.reading, clock.now())) {
      letters += await tell(context, correction);
      await store.write((writing) => settleCorrection(writing, correction.id));
    }
    if (letters > 0) log.info({ letters }, 'told members of corrections');
  },
};

async function tell({ store, config, clock }: JobContext, correction: CorrectionToTell): Promise<number> {
  const secret = await readSecret(store, config);
  let letters = 0;
  for (;;) {
    const members = await membersToTell(store.reading, correction, MEMBERS_AT_ONCE);
    if (members.length === 0) return letters;
    let written = 0;
    for (const userId of members) {
      const telling = { config, secret, now: clock.now() };
      if (await store.write((writing) => tellOfCorrection(writing, correction, userId, telling)))
        written += 1;
    }
    letters += written;
    // Another worker tells them, or they want no letters since: it does not ask for the same ones for ever.
    if (written === 0) return letters;
  }
}
