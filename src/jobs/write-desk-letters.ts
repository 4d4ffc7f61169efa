import { lettersDue, membersToWrite } from '../desk/notices/notice-letters.queries.ts';
import { writeLetter } from '../desk/notices/write-letter.ts';
import { readSecret } from '../readers/accounts/secret.ts';
import { EVERY_MORNING, lastMorning } from '../readers/alerts/morning.ts';
import type { Job } from './job.ts';

const MEMBERS_AT_ONCE = 200;

/** Sends newsroom members the emails of their unread desk notices. */
export const writeDeskLetters: Job = {
  name: 'write-desk-letters',
  about:
    'Writes to members of the newsroom what they were told at the desk: at once, or daily at 06:00 by the clocks of PORTAL_ZONE.',
  cron: '* * * * *',
  run: async ({ store, config, clock, log, stopping }) => {
    const now = clock.now();
    const due = lettersDue(now, lastMorning(EVERY_MORNING, now, config.PORTAL_ZONE));
    const secret = await readSecret(store, config);
    let letters = 0;
    let failed = 0;
    let after: string | null = null;
    for (;;) {
      const members = await membersToWrite(store.reading, due, after, MEMBERS_AT_ONCE);
      for (const id of members) {
        if (stopping?.aborted) return;
        try {
          const told = await store.write((writing) => writeLetter(writing, id, { due, config, secret, now }));
          if (told > 0) letters += 1;
        } catch (error) {
          log.error({ err: error, member: id }, 'a letter of notices could not be written');
          failed += 1;
        }
      }
      after = members.at(-1) ?? null;
      if (members.length < MEMBERS_AT_ONCE) break;
    }
    // The others were sent; notices for those that failed stay pending.
    if (failed > 0) throw new Error(`${failed} letters of notices could not be written`);
    if (letters > 0) log.info({ letters }, 'wrote letters of notices at the desk');
  },
};
