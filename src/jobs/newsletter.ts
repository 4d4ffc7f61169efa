import { readSecret } from '../readers/accounts/secret.ts';
import { readMark } from '../readers/alerts/mark.queries.ts';
import { setMark } from '../readers/alerts/set-mark.ts';
import type { MemberLanguage } from '../readers/member.ts';
import { forgetUnconfirmed } from '../readers/newsletter/forget-unconfirmed.ts';
import { issueTimes } from '../readers/newsletter/issue-times.ts';
import { dueSubscribers, type FrontStory, newOnFront } from '../readers/newsletter/newsletter.queries.ts';
import { sendIssue } from '../readers/newsletter/send-issue.ts';
import { INTERFACE_LANGUAGES } from '../words/languages.ts';
import type { Job } from './job.ts';

const MARK = 'newsletter';
const AT_ONCE = 500;
/** An issue goes back over a weekend, or to the one before it: what is older is no news. */
const BACK = 3 * 24 * 3_600_000;
const STORIES = 60;

/** Sends the newsletter to those who asked for it. */
export const newsletter: Job = {
  name: 'newsletter',
  about: 'Sends the newsletter on the days and at the time of NEWSLETTER_DAYS and NEWSLETTER_TIME.',
  cron: '*/15 * * * *',
  run: async ({ store, config, clock, log }) => {
    const now = clock.now();
    await store.write((writing) => forgetUnconfirmed(writing, now));
    const times = issueTimes(config, now);
    if (!times) return;
    const { due, before } = times;
    const mark = await readMark(store.reading, MARK);
    if (mark && mark >= due) return;
    const secret = await readSecret(store, config);
    const stories = new Map<MemberLanguage, readonly FrontStory[]>();
    const since = new Date(Math.min(due.getTime() - BACK, before.getTime()));
    for (const language of INTERFACE_LANGUAGES) {
      stories.set(language, await newOnFront(store.reading, language, since, due, STORIES));
    }
    const issue = { due, before, stories, config, secret, now };
    let sent = 0;
    let after: string | null = null;
    for (;;) {
      const ids = await dueSubscribers(store.reading, due, after, AT_ONCE);
      for (const id of ids) {
        if (await store.write((writing) => sendIssue(writing, id, issue))) sent += 1;
      }
      after = ids.at(-1) ?? null;
      if (ids.length < AT_ONCE) break;
    }
    await store.write((writing) => setMark(writing, MARK, due));
    if (sent > 0) log.info({ subscribers: sent }, 'sent the newsletter');
  },
};
