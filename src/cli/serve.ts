import { Command, InvalidArgumentError } from 'commander';
import { systemClock } from '../clock.ts';
import { type Config, readConfig } from '../config.ts';
import { loadNames } from '../entities/mentions/load-names.ts';
import { messageOf } from '../errors.ts';
import { plantBaskets } from '../evidence/codes/plant-baskets.ts';
import { hasStories } from '../intake/demo/demo.queries.ts';
import { startWorker } from '../jobs/worker.ts';
import { createLog, type Log } from '../log.ts';
import { startServer } from '../portal/server.ts';
import { standReady } from '../portal/stand-ready.ts';
import { asksTwoStep } from '../portal/two-step.ts';
import { beginWithSecrets } from '../readers/secrets/read-secrets.ts';
import type { Store } from '../store/database.ts';
import { isDatabaseGone } from '../store/database-gone.ts';
import { openAnswering } from '../store/open-answering.ts';
import { whenThere } from '../store/when-there.ts';
import { answerDoctor } from './doctor/process-facts.ts';
import { firstSteps } from './first-steps.ts';
import { abortedBy, unlessStopped, untilAskedToStop } from './signals.ts';

interface ServeOptions {
  port?: number;
  host?: string;
  demo: boolean;
  work: boolean;
}

/** `sourceline serve`: the portal, and with it the worker. */
export function serveCommand(): Command {
  return new Command('serve')
    .description('Serve the portal. An empty database gets the demo newsroom first.')
    .option('--port <number>', 'serve on this port instead of PORT; 0 takes a free one', portNumber)
    .option('--host <address>', 'serve on this address instead of HOST')
    .option('--no-demo', 'leave an empty database empty')
    .option('--no-work', 'run no jobs in this process; `sourceline work` runs them in another')
    .action(serve);
}

async function serve(options: ServeOptions): Promise<void> {
  const config = withOptions(options);
  const log = createLog(config.LOG_LEVEL, undefined, isDatabaseGone);
  const stopAsked = untilAskedToStop();
  const patience = { log, stopping: abortedBy(stopAsked) };
  const settings = { ...config, statementSeconds: config.DATABASE_STATEMENT_SECONDS };
  const standing = standReady(config, systemClock, log);
  const store = await unlessStopped(
    whenThere(() => openAnswering(settings, log), { ...patience, waiting: standing.wait }),
    patience,
  );
  if (!store) {
    await standing.close();
    return;
  }
  try {
    const prepared = whenThere(async () => {
      await answerDoctor(store, config, systemClock, 'serve');
      await plantBaskets(store, systemClock.now());
      if (options.demo) await loadDemoIfEmpty(store, config, log);
      const logins = await demoLogins(store, config, log, options.demo);
      if (options.demo) await checkDemo(store, config, log);
      if (options.demo) await screenDemo(store, log);
      return { logins };
    }, patience);
    const ready = await unlessStopped(prepared, patience);
    if (!ready) return;
    const { stopping } = patience;
    const server = await unlessStopped(
      startServer({ store, config, log, clock: systemClock, stopping, ...standing }),
      patience,
    );
    if (!server) return;
    // They say where to begin; a database that has gone meanwhile keeps nobody from reading what is there.
    const begin = await firstSteps(store.reading, server.url).catch(() => '');
    process.stdout.write(`${config.PORTAL_NAME} is at ${server.url}\n${ready.logins}${begin}`);
    // Before the worker: it reads stories for names.
    await unlessStopped(
      whenThere(() => loadNames(store.reading, config.PORTAL_LANGUAGE), patience),
      patience,
    );
    const worker = options.work ? await startWorker({ store, config, log, clock: systemClock }) : null;
    const signal = await stopAsked;
    log.info({ signal }, 'finishing what is in hand, then stopping');
    await server.close();
    await worker?.stop();
  } finally {
    await store.close();
  }
}

function withOptions({ port, host }: ServeOptions): Config {
  const environment = { ...process.env };
  if (port !== undefined) environment.PORT = String(port);
  if (host !== undefined) environment.HOST = host;
  return readConfig(environment);
}

async function loadDemoIfEmpty(store: Store, config: Config, log: Log): Promise<void> {
  if (await hasStories(store.reading)) return;
  // Maps and charts bring large libraries, which a portal with stories of its own never needs.
  const { loadDemo } = await import('../intake/demo/load-demo.ts');
  const { keepDemoDatasets } = await import('../intake/demo/keep-demo-datasets.ts');
  process.stdout.write('Loading the demo newsroom into the empty database…\n');
  const now = systemClock.now();
  // Datasets are read in processes of their own, while this one draws the pictures.
  const datasets = keepDemoDatasets(store, config, now).catch((error: unknown) => {
    log.error({ err: error }, `a dataset of the demo is not there: ${messageOf(error)}`);
  });
  await loadDemo(store, now, log);
  await datasets;
}

/** After its members are there: one of them binds the figures of the demo's stories to data. */
async function checkDemo(store: Store, config: Config, log: Log): Promise<void> {
  const { hasUnboundDemo } = await import('../intake/demo/demo-figures.queries.ts');
  if (!(await hasUnboundDemo(store.reading))) return;
  const { checkDemoFigures } = await import('../intake/demo/check-demo-figures.ts');
  await checkDemoFigures(store, config, systemClock.now(), log);
}

/** After its members are there: one of them decides hits of the demo's entities. */
async function screenDemo(store: Store, log: Log): Promise<void> {
  const { hasUnscreenedDemo } = await import('../intake/demo/demo-entities.queries.ts');
  if (!(await hasUnscreenedDemo(store.reading))) return;
  const { screenDemoEntities } = await import('../intake/demo/screen-demo-entities.ts');
  await screenDemoEntities(store, systemClock.now(), log);
}

/**
 * The demo logins as lines to print, made where the demo newsroom has none yet;
 * nothing, and none left open, on a portal that others can reach.
 */
async function demoLogins(store: Store, config: Config, log: Log, wanted: boolean): Promise<string> {
  const { closeDemoMembers, findDemoLogins, makeDemoMembers, renewDemoPasswords } = await import(
    '../intake/demo/demo-members.ts'
  );
  if (asksTwoStep(config)) {
    await closeDemoMembers(store, systemClock.now(), log);
    return '';
  }
  if (!wanted) return '';
  const secrets = await beginWithSecrets(store, config);
  const now = systemClock.now();
  if (!(await makeDemoMembers(store, secrets.current, now))) await renewDemoPasswords(store, secrets, now);
  const logins = await findDemoLogins(store.reading, secrets.current);
  if (logins.length === 0) return '';
  const lines = logins.map(
    ({ role, email, password }) => `  ${role.padEnd(14)}${email.padEnd(30)}${password}`,
  );
  return ['Demo logins, while only this machine can reach the portal:', ...lines, ''].join('\n');
}

function portNumber(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new InvalidArgumentError('A port is a whole number from 0 to 65535.');
  }
  return port;
}
