// `npm run faults`: everything that happens to a database, and what readers, writers and operators see of it.
// `--only 'restarted,network silent'` runs some, `--minutes 60` the long run alone. The exit code says whether all is green.
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { type OwnServer, REPLICATED, startPostgres } from '../../scripts/postgres-server.mjs';
import { FAULTS, failover } from './faults.ts';
import { type Newsroom, queryAt, startNewsroom } from './newsroom.ts';
import { hasBalancer, rollingRestart } from './rolling.ts';
import { firstStarts, type Outcome, startsBefore, strike, strikeOften, worksOn } from './strike.ts';

/** Lines of the log that one process may have for one outage. */
const MOST_WARNINGS = 3;
/** Pages that were seen before are served whatever happens, in per cent. */
const SEEN_SERVED = 100;
const SETTINGS = { synchronous_commit: 'on', max_connections: 60 };

const { only, minutes } = parseArgs({
  options: { only: { type: 'string' }, minutes: { type: 'string' } },
}).values;
const wanted = only?.split(',').map((name) => name.trim());
const isWanted = (name: string) => (minutes === undefined ? (wanted?.includes(name) ?? true) : false);

const outcomes: Outcome[] = [];
const say = (outcome: Outcome) => {
  outcomes.push(outcome);
  process.stdout.write(`${lineOf(outcome)}\n`);
  const { broke, bad, unserved } = outcome;
  for (const why of [...(broke ? [broke] : []), ...bad.slice(0, 3), ...unserved.slice(0, 3)])
    process.stdout.write(`    ${why.slice(0, 400)}\n`);
  if (outcome.answers.size > 0)
    process.stdout.write(
      `    ${[...outcome.answers]
        .sort()
        .map(([what, count]) => `${what}: ${count}`)
        .join(', ')}\n`,
    );
  // A machine that has other things to do misses limits that have nothing to do with a fault.
  process.stdout.write(
    `    load averages: ${loadavg()
      .map((load) => load.toFixed(1))
      .join(', ')}\n`,
  );
};

process.stdout.write(`${head()}\n`);
const some = FAULTS.filter(({ name }) => isWanted(name));
if (some.length > 0 || minutes !== undefined) {
  await withDatabases([await startPostgres(SETTINGS)], async (newsroom) => {
    for (const fault of some) say(await strike(newsroom, fault));
    if (minutes !== undefined) say(await strikeOften(newsroom, Number(minutes)));
    await worksOn(newsroom);
  });
}
if (isWanted('failed over')) {
  const primary = await startPostgres({ ...SETTINGS, ...REPLICATED });
  const replica = await primary.replica();
  await queryAt(primary.url, "alter system set synchronous_standby_names = '*'");
  await queryAt(primary.url, 'select pg_reload_conf()');
  await withDatabases([primary, replica], async (newsroom) => {
    // What is acknowledged waits for the replica, or this would prove nothing.
    const standbys = await queryAt(primary.url, 'select sync_state from pg_stat_replication');
    if (!standbys.some(({ sync_state: state }) => state === 'sync'))
      throw new Error('the replica is not synchronous');
    say(await strike(newsroom, failover(replica)));
  });
}
for (const [name, run] of [
  ['first starts', firstStarts],
  ['started before the database', startsBefore],
  ['restarted in turn', rollingRestart],
] as const) {
  if (!isWanted(name)) continue;
  if (run === rollingRestart && !hasBalancer()) {
    process.stdout.write(`${name}: left out, since HAProxy is not installed.\n`);
    continue;
  }
  const database = await startPostgres(SETTINGS);
  try {
    say(await run(database));
  } finally {
    await database.remove();
  }
}
const red = outcomes.filter((outcome) => !isGreen(outcome));
process.stdout.write(
  red.length === 0
    ? `All ${outcomes.length} are green.\n`
    : `${red.length} of ${outcomes.length} are red: ${red.map(({ fault }) => fault).join(', ')}.\n`,
);
process.exit(red.length === 0 && outcomes.length > 0 ? 0 : 1);

async function withDatabases(
  databases: readonly OwnServer[],
  run: (newsroom: Newsroom) => Promise<void>,
): Promise<void> {
  try {
    const newsroom = await startNewsroom(databases);
    try {
      await run(newsroom);
    } finally {
      await newsroom.close();
    }
  } finally {
    for (const database of databases) await database.remove();
  }
}

/** Whether a fault did what it may, and nothing else. */
function isGreen(outcome: Outcome): boolean {
  const { exits, lost, bad, writesAgain, trueAgain, within, warnings, seenServed, broke } = outcome;
  const arePagesServed = seenServed === null || seenServed >= SEEN_SERVED;
  const isBackSoon = writesAgain <= within && trueAgain <= within;
  const isQuiet = warnings <= MOST_WARNINGS;
  return broke === null && exits + lost + bad.length === 0 && isBackSoon && isQuiet && arePagesServed;
}

/** Fault, goal and seen, column by column. */
function head(): string {
  return row([
    'fault',
    'ended',
    'lost',
    'errors without Retry-After',
    'writes after s',
    'true after s',
    'log lines',
    'seen pages served %',
    '',
  ]);
}

function lineOf(outcome: Outcome): string {
  const { fault, exits, lost, bad, writesAgain, trueAgain, within, warnings, seenServed } = outcome;
  const seconds = (value: number) => `${Number.isFinite(value) ? value.toFixed(1) : 'never'} (≤ ${within})`;
  return row([
    fault,
    `${exits} (0)`,
    `${lost} (0)`,
    `${bad.length} (0)`,
    seconds(writesAgain),
    seconds(trueAgain),
    `${Math.round(warnings)} (≤ ${MOST_WARNINGS})`,
    seenServed === null ? '–' : `${seenServed.toFixed(1)} (≥ ${SEEN_SERVED})`,
    isGreen(outcome) ? 'green' : 'RED',
  ]);
}

function row(cells: readonly string[]): string {
  const widths = [28, 8, 8, 27, 16, 16, 11, 20, 0];
  return cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' ');
}
