import { askHub } from '../desk/feeds/ask-hub.ts';
import { claimHubs, nextHub } from '../desk/feeds/claim-hubs.ts';
import { HUBS_CHANNEL } from '../desk/feeds/feeds.changes.ts';
import { hubsReach } from '../desk/feeds/hub.ts';
import { type Egress, openEgress } from '../intake/egress/egress.ts';
import { type HostTurns, hostTurns } from '../intake/feeds/host-turns.ts';
import type { Job, JobContext } from './job.ts';

const AT_ONCE = 6;
const SIDE_BY_SIDE = 3;
/** Maximum duration of a run: the rest is due again at once. */
const RUN_FOR_MS = 20_000;

/** Each worker's turns: when it last asked each hub. */
let turns: HostTurns | null = null;

/** Subscribes to the hubs that feeds name. */
export const askHubs: Job = {
  name: 'ask-hubs',
  about:
    'Asks the hubs that followed feeds name to send what is new at once, renews this before it ends, and ends it where a feed is paused or removed.',
  cron: null,
  dueChangesOn: [HUBS_CHANNEL],
  due: async ({ store, config }) => (hubsReach(config) ? nextHub(store.reading) : null),
  run: (context) => {
    turns ??= hostTurns();
    return askDueHubs(context, openEgress(), turns);
  },
};

/** Asks the hubs that are due, a few in parallel, until none is left, or for some seconds. */
export async function askDueHubs(context: JobContext, egress: Egress, inTurn: HostTurns): Promise<void> {
  const { store, config, clock, log, stopping: signal } = context;
  if (!hubsReach(config)) return;
  const parts = { store, config, egress, turns: inTurn, clock, signal };
  const until = performance.now() + RUN_FOR_MS;
  while (performance.now() < until && !signal?.aborted) {
    const due = await claimHubs(store, config, clock.now(), AT_ONCE);
    if (due.length === 0) return;
    const work = async () => {
      for (let hub = due.shift(); hub && !signal?.aborted; hub = due.shift()) {
        const problem = await askHub(parts, hub);
        const fields = { feed: hub.feedId, hub: new URL(hub.hub).host, mode: hub.mode };
        if (problem) log.warn({ ...fields, problem: problem.says }, 'a hub was not asked');
        else log.debug(fields, 'a hub was asked');
      }
    };
    const ended = await Promise.allSettled(Array.from({ length: SIDE_BY_SIDE }, work));
    const failed = ended.find((one) => one.status === 'rejected');
    if (failed && !signal?.aborted) throw failed.reason;
  }
}
