import { NEWS_FOR, type RhythmWindow } from '../readers/alerts/alert.ts';
import { readMark } from '../readers/alerts/mark.queries.ts';
import { EVERY_MORNING, lastMorning, MONDAY_MORNING } from '../readers/alerts/morning.ts';
import { setMark } from '../readers/alerts/set-mark.ts';
import type { Job, JobContext } from './job.ts';
import { tellMembers } from './tell-members.ts';

const MORNINGS = { daily: EVERY_MORNING, weekly: MONDAY_MORNING } as const;
/** How far back each run looks again, as for immediate alerts. */
const AGAIN = 60 * 60_000;

/** Sends the digests whose morning has come: one email contains those of both frequencies. */
export const alertDigests: Job = {
  name: 'alert-digests',
  about: 'Sends daily digests at 06:00 and weekly ones on Monday at 06:00, by the clocks of PORTAL_ZONE.',
  // Time zones differ by quarters of an hour; a run before its morning, or after it was done, does nothing.
  cron: '*/15 * * * *',
  run: async (context) => {
    const daily = await dueRhythm(context, 'daily');
    const weekly = await dueRhythm(context, 'weekly');
    const due = [daily, weekly].filter((one) => one !== null);
    if (due.length === 0) return;
    const until = new Date(Math.max(...due.map(({ at }) => at.getTime())));
    await tellMembers(context, { until, rhythms: due }, weekly ? 'weekly' : 'daily');
    await context.store.write(async (writing) => {
      for (const { rhythm, at } of due) await setMark(writing, markOf(rhythm), at);
    });
  },
};

async function dueRhythm(
  { store, clock, config }: JobContext,
  rhythm: keyof typeof MORNINGS,
): Promise<(RhythmWindow & { readonly at: Date }) | null> {
  const at = lastMorning(MORNINGS[rhythm], clock.now(), config.PORTAL_ZONE);
  const mark = await readMark(store.reading, markOf(rhythm));
  if (mark && mark >= at) return null;
  const published = at.getTime() - NEWS_FOR[rhythm];
  const since = new Date(Math.max((mark?.getTime() ?? published) - AGAIN, published));
  return { rhythm, at, since, publishedSince: new Date(published) };
}

function markOf(rhythm: string): string {
  return `alerts ${rhythm}`;
}
