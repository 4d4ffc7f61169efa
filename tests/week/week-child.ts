import { readConfig } from '../../src/config.ts';
import { indexItems } from '../../src/desk/intake/index-items.ts';
import { loadNames } from '../../src/entities/mentions/load-names.ts';
import { type Egress, openEgress } from '../../src/intake/egress/egress.ts';
import { hostTurns } from '../../src/intake/feeds/host-turns.ts';
import { politeFetch } from '../../src/intake/feeds/polite-fetch.ts';
import { askDueHubs } from '../../src/jobs/ask-hubs.ts';
import { fetchDueFeeds } from '../../src/jobs/fetch-feeds.ts';
import { takeDeliveries, takeWaiting } from '../../src/jobs/take-deliveries.ts';
import { startWorker } from '../../src/jobs/worker.ts';
import { silentLog } from '../../src/log.ts';
import { startServer } from '../../src/portal/server/server.ts';
import { openStore } from '../../src/store/database.ts';

// The portal and its worker in a process of its own, whose clock is set by its parent: `{ at: milliseconds }`. It then does
// what is due by that time, and says so.
const [wires = 0, hub = 0] = process.argv.slice(2).map(Number);
let at = Number(process.argv[4] ?? 0);
const clock = { now: () => new Date(at) };
const time = { now: () => 0, pause: async () => undefined };
const config = readConfig();
const store = await openStore(config, silentLog);
const server = await startServer({ store, config, log: silentLog, clock });
await loadNames(store.reading, config.PORTAL_LANGUAGE);
const parts = { store, config, log: silentLog, clock };
// What is sent to the portal is imported as it comes.
await startWorker(parts, [takeDeliveries]);
const egress = egressTo(wires, hub);
const polite = politeFetch(egress, clock.now, time);
const turns = hostTurns(time);

process.on('message', async (said: { at: number }) => {
  at = said.at;
  try {
    await fetchDueFeeds(parts, polite);
    await askDueHubs(parts, egress, turns);
    await takeWaiting(parts);
    await indexItems(store, () => false);
    process.send?.({ done: said.at });
  } catch (error) {
    process.send?.({ failed: String(error) });
  }
});
process.send?.({ url: server.url });

/** The real gate, through which the names of the sources lead to their server on this machine, and the hub's to the hub. */
function egressTo(wirePort: number, hubPort: number): Egress {
  const gate = openEgress({ allow: (host) => host === '127.0.0.1' });
  return {
    send: async (request) => {
      const { host, pathname, search } = new URL(request.url);
      if (!host.endsWith('.example')) return openEgress().send(request);
      const there =
        host === 'hub.example'
          ? `127.0.0.1:${hubPort}${pathname}`
          : `127.0.0.1:${wirePort}/${host}${pathname}`;
      const answer = await gate.send({ ...request, url: `http://${there}${search}`, plain: true });
      return { ...answer, url: request.url };
    },
  };
}
