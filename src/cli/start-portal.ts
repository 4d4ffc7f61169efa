import { systemClock } from '../clock.ts';
import type { Config } from '../config.ts';
import { nameDemo } from '../desk/settings/name-demo.ts';
import { openSettings } from '../desk/settings/open-settings.ts';
import { renewSetupKey } from '../desk/setup/renew-setup-key.ts';
import { loadNames } from '../entities/mentions/load-names.ts';
import { plantBaskets } from '../evidence/codes/plant-baskets.ts';
import { startWorker } from '../jobs/worker.ts';
import type { Log } from '../log.ts';
import { startServer } from '../portal/server/server.ts';
import type { WaitingServer } from '../portal/server/waiting-server.ts';
import { dropSetupKey } from '../readers/accounts/drop-setup-key.ts';
import type { AnsweringStore } from '../store/open-answering.ts';
import { whenThere } from '../store/when-there.ts';
import { checkDemo, demoLogins, loadDemoAfterSetUp, loadDemoIfEmpty, screenDemo } from './demo-newsroom.ts';
import { answerDoctor } from './doctor/process-facts.ts';
import { firstSteps } from './first-steps.ts';
import { forgetSetUpAddress, sayWhereToSetUp, setUpAddress } from './set-up-address.ts';
import type { End } from './until-end.ts';

/** What the portal is started with. */
interface Starting {
  readonly store: AnsweringStore;
  readonly config: Config;
  readonly log: Log;
  readonly options: Readonly<Record<'demo' | 'work', boolean>>;
  readonly waiting: WaitingServer;
  /** How to stop everything that was started; the server first, which replaces the one that waits. */
  readonly running: (() => Promise<void>)[];
  readonly end: End;
}

/** Starts the portal, and its worker if wanted. */
export async function startPortalAndWorker({
  store,
  log,
  options,
  waiting,
  running,
  end,
  ...given
}: Starting): Promise<void> {
  const { stopping } = end;
  const patiently = <T>(step: () => Promise<T>) => end.before(whenThere(step, { log, stopping }));
  const { config, reload } = await patiently(() => openSettings({ store, config: given.config, log }));
  const logins = await patiently(async () => {
    await answerDoctor(store, config, systemClock, 'serve');
    await plantBaskets(store, systemClock.now());
    if (options.demo && (await loadDemoIfEmpty(store, config, log, (line) => process.stdout.write(line))))
      await nameDemo(store, config);
    const lines = await demoLogins(store, config, log, options.demo);
    if (options.demo) await checkDemo(store, config, log);
    if (options.demo) await screenDemo(store, log);
    await reload();
    return lines;
  });
  const key = await patiently(async () => {
    if (!options.demo) return renewSetupKey(store, systemClock.now());
    await store.write(dropSetupKey);
    return null;
  });
  const forgetSetUp = () => forgetSetUpAddress(config);
  if (!key) await forgetSetUp();
  const loadDemo = () => loadDemoAfterSetUp(store, config, log);
  const offered = options.demo ? {} : { setup: { loadDemo, forgetSetUp } };
  const server = await startServer({
    store,
    config,
    log,
    clock: systemClock,
    stopping,
    ...offered,
    ...waiting,
  });
  running.push(server.close);
  // They print where to start; if the database has become unreachable, readers can still see what is cached.
  const begin = key
    ? await sayWhereToSetUp(setUpAddress(key, server.url, config), config, process.stdout.isTTY)
    : await firstSteps(store.reading, server.url).catch(() => '');
  process.stdout.write(`${config.PORTAL_NAME} is at ${server.url}\n${logins}${begin}`);
  // Before the worker: it reads stories for names.
  await patiently(() => loadNames(store.reading, config.PORTAL_LANGUAGE));
  if (!options.work) return;
  const worker = await startWorker({ store, config, log, clock: systemClock });
  running.push(worker.stop);
}
