import { Command, InvalidArgumentError } from 'commander';
import { systemClock } from '../clock.ts';
import { type Config, readConfig } from '../config.ts';
import { createLog } from '../log.ts';
import { openWaitingServer } from '../portal/server/waiting-server.ts';
import { isDatabaseGone } from '../store/database-gone.ts';
import { type AnsweringStore, openAnswering } from '../store/open-answering.ts';
import { whenThere } from '../store/when-there.ts';
import { logCatalogues } from './log-catalogues.ts';
import { untilEnd } from './until-end.ts';
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
  logCatalogues(log);
  const settings = { ...config, statementSeconds: config.DATABASE_STATEMENT_SECONDS };
  await untilEnd(log, config.DRAIN_SECONDS, async (end) => {
    const waiting = openWaitingServer(config, VERSION, systemClock, log);
    const patience = { log, stopping: end.stopping, waiting: waiting.wait };
    const running: (() => Promise<void>)[] = [];
    let store: AnsweringStore | null = null;
    try {
      const opening = end.before(whenThere(() => openAnswering(settings, log), patience));
      // The database opens in a thread of its own meanwhile.
      const loading = import('./start-portal.ts');
      loading.catch(() => undefined);
      store = await opening;
      const { startPortalAndWorker } = await loading;
      await startPortalAndWorker({ store, config, log, options, waiting, running, end });
      log.info({ why: await end.asked }, 'finishing work in progress, then stopping');
    } finally {
      if (running.length === 0) await waiting.close();
      await Promise.all(running.map((stop) => stop()));
      await store?.close();
    }
  });
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
