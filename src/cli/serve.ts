import { Command, InvalidArgumentError } from 'commander';
import { systemClock } from '../clock.ts';
import { type Config, readConfig } from '../config.ts';
import { nameDemo } from '../desk/settings/name-demo.ts';
import { openSettings } from '../desk/settings/open-settings.ts';
import { renewSetupKey } from '../desk/setup/renew-setup-key.ts';
import { loadNames } from '../entities/mentions/load-names.ts';
import { plantBaskets } from '../evidence/codes/plant-baskets.ts';
import { startWorker } from '../jobs/worker.ts';
import { createLog, type Log } from '../log.ts';
import { startServer } from '../portal/server/server.ts';
import { openWaitingServer, type WaitingServer } from '../portal/server/waiting-server.ts';
import { dropSetupKey } from '../readers/accounts/drop-setup-key.ts';
import { isDatabaseGone } from '../store/database-gone.ts';
import { type AnsweringStore, openAnswering } from '../store/open-answering.ts';
import { whenThere } from '../store/when-there.ts';
import { checkDemo, demoLogins, loadDemoAfterSetUp, loadDemoIfEmpty, screenDemo } from './demo-newsroom.ts';
import { answerDoctor } from './doctor/process-facts.ts';
import { firstSteps } from './first-steps.ts';
import { forgetSetUpAddress, sayWhereToSetUp, setUpAddress } from './set-up-address.ts';
import { type End, untilEnd } from './until-end.ts';
import { VERSION } from './version.ts';

interface ServeOptions {
  port?: number;
  host?: string;
  demo: boolean;
  work: boolean;
}

/** `sourceline serve`: the portal with its worker. */
export function serveCommand(): Command {
  return new Command('serve')
    .description('Serve the portal. An empty database gets the demo newsroom first.')
    .option('--port <number>', 'serve on this port instead of PORT; 0 takes a free one', portNumber)
    .option('--host <address>', 'serve on this address instead of HOST')
    .option('--no-demo', 'leave an empty database empty, and set the newsroom up in a browser')
    .option('--no-work', 'run no jobs in this process; `sourceline work` runs them in another')
    .action(serve);
}

async function serve(options: ServeOptions): Promise<void> {
  const config = withOptions(options);
  const log = createLog(config.LOG_LEVEL, undefined, isDatabaseGone);
  const settings = { ...config, statementSeconds: config.DATABASE_STATEMENT_SECONDS };
  await untilEnd(log, config.DRAIN_SECONDS, async (end) => {
    const waiting = openWaitingServer(config, VERSION, systemClock, log);
    const patience = { log, stopping: end.stopping, waiting: waiting.wait };
    const running: (() => Promise<void>)[] = [];
    let store: AnsweringStore | null = null;
    try {
      store = await end.before(whenThere(() => openAnswering(settings, log), patience));
      await start({ store, config, log, options, waiting, running, end });
      log.info({ why: await end.asked }, 'finishing work in progress, then stopping');
    } finally {
      if (running.length === 0) await waiting.close();
      await Promise.all(running.map((stop) => stop()));
      await store?.close();
    }
  });
}

interface Starting {
  readonly store: AnsweringStore;
  readonly config: Config;
  readonly log: Log;
  readonly options: ServeOptions;
  readonly waiting: WaitingServer;
  /** How to stop everything that was started; the server first, which replaces the one that waits. */
  readonly running: (() => Promise<void>)[];
  readonly end: End;
}

/** Starts the portal, and its worker if wanted. */
async function start({ store, log, options, waiting, running, end, ...given }: Starting): Promise<void> {
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

function withOptions({ port, host }: ServeOptions): Config {
  const environment = { ...process.env };
  if (port !== undefined) environment.PORT = String(port);
  if (host !== undefined) environment.HOST = host;
  return readConfig(environment);
}

function portNumber(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new InvalidArgumentError('A port is a whole number from 0 to 65535.');
  }
  return port;
}
