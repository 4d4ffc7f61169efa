import { Command } from 'commander';
import { systemClock } from '../clock.ts';
import { readConfig } from '../config.ts';
import { openSettings } from '../desk/settings/open-settings.ts';
import { loadNames } from '../entities/mentions/load-names.ts';
import { Problem } from '../errors.ts';
import { plantBaskets } from '../evidence/codes/plant-baskets.ts';
import { JOBS } from '../jobs/jobs.ts';
import { startWorker } from '../jobs/worker.ts';
import { createLog } from '../log.ts';
import { beginWithSecrets } from '../readers/secrets/read-secrets.ts';
import { isDatabaseGone } from '../store/database-gone.ts';
import { openAnswering } from '../store/open-answering.ts';
import { whenThere } from '../store/when-there.ts';
import { answerDoctor } from './doctor/process-facts.ts';
import { logCatalogues } from './log-catalogues.ts';
import { untilEnd } from './until-end.ts';

/** `sourceline work`: the worker alone, or one job now. */
export function workCommand(): Command {
  return new Command('work')
    .description('Run the jobs of a portal whose servers run with --no-work, or one job now.')
    .option('--once <job>', `run one job now and stop: ${JOBS.map(({ name }) => name).join(', ')}`)
    .option('--list', 'list the jobs and when they run')
    .option('--json', 'list as JSON, one object a line')
    .action(work);
}

async function work(options: { once?: string; list?: boolean; json?: boolean }): Promise<void> {
  if (options.list) return list(options.json ?? false);
  const config = readConfig();
  const log = createLog(config.LOG_LEVEL, undefined, isDatabaseGone);
  const job = JOBS.find(({ name }) => name === options.once);
  if (options.once && !job) {
    const known = JOBS.map(({ name }) => name).join(', ');
    throw new Problem('bad input', `There is no job "${options.once}".`, `There are: ${known}.`);
  }
  logCatalogues(log);
  const settings = { ...config, statementSeconds: job ? 0 : config.DATABASE_STATEMENT_SECONDS };
  await untilEnd(log, 0, async ({ asked, before, stopping }) => {
    // A person who wants one job now should not wait for a database that is not there.
    const patiently = <T>(step: () => Promise<T>) =>
      before(job ? step() : whenThere(step, { log, stopping }));
    const store = await patiently(() => openAnswering(settings, log));
    try {
      const newsroom = await patiently(() => openSettings({ store, config, log }));
      const context = { store, config: newsroom.config, log, clock: systemClock };
      await patiently(async () => {
        await answerDoctor(store, config, systemClock, 'work');
        await plantBaskets(store, systemClock.now());
        await beginWithSecrets(store, config);
        if (!job) await loadNames(store.reading, context.config.PORTAL_LANGUAGE);
      });
      if (job) return void (await before(Promise.resolve(job.run(context, {}))));
      const worker = await startWorker(context);
      log.info({ why: await asked }, 'finishing work in progress, then stopping');
      await worker.stop();
    } finally {
      await store.close();
    }
  });
}

function list(asJson: boolean): void {
  for (const { name, about, cron, due } of JOBS) {
    const line = asJson
      ? JSON.stringify({ name, about, cron })
      : `${name.padEnd(16)}${(cron ?? (due ? 'when due' : '')).padEnd(14)}${about}`;
    process.stdout.write(`${line}\n`);
  }
}
