import { readConfig } from '../../src/config.ts';
import { publishDue } from '../../src/jobs/publish-due.ts';
import { startWorker } from '../../src/jobs/worker.ts';
import { silentLog } from '../../src/log.ts';
import { openStore } from '../../src/store/database.ts';

// A worker in a process of its own, whose clock is set by its parent: `{ offset: milliseconds }`. Each time it has asked
// what is due, it says by which offset.
let offset = Number(process.argv[2] ?? 0);
process.on('message', (said: { offset?: number }) => {
  if (typeof said.offset === 'number') offset = said.offset;
});
const config = readConfig();
const store = await openStore(config, silentLog);
const clock = { now: () => new Date(Date.now() + offset) };
const { due } = publishDue;
await startWorker({ store, config, log: silentLog, clock }, [
  {
    ...publishDue,
    due: async (context) => {
      const by = offset;
      const next = (await due?.(context)) ?? null;
      process.send?.({ looked: by });
      return next;
    },
  },
]);
