import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { OwnServer } from '../../scripts/postgres-server.mjs';
import type { Fault } from './faults.ts';
import { ask, type Seen } from './load.ts';
import { killAll, type LoggedChild, startLogged } from './logged-child.ts';
import { addressOf, envOf, type Newsroom, queryAt, SERVE, secondsSince, until } from './newsroom.ts';

/** The outcome of a fault. */
export interface Outcome {
  readonly fault: string;
  readonly exits: number;
  readonly lost: number;
  /** Errors without Retry-After. */
  readonly bad: readonly string[];
  /** Seconds from the end of the fault until both servers wrote, and until both showed what had changed. */
  readonly writesAgain: number;
  readonly trueAgain: number;
  readonly within: number;
  /** The most that one process logged as a warning or worse. */
  readonly warnings: number;
  /** Of the pages seen before, how many of a hundred were served. */
  readonly seenServed: number | null;
  readonly unserved: readonly string[];
  readonly answers: ReadonlyMap<string, number>;
  /** Why it could not be completed. */
  readonly broke: string | null;
}

/** The outcome of a fault that was not completed. */
export const NOTHING = {
  exits: 0,
  lost: 0,
  bad: [],
  writesAgain: Number.POSITIVE_INFINITY,
  trueAgain: Number.POSITIVE_INFINITY,
  warnings: 0,
  seenServed: null,
  unserved: [],
  answers: new Map(),
  broke: null,
} as const;

/** The newsroom is read from and written to while the fault strikes, and until everything works again. */
export async function strike(newsroom: Newsroom, fault: Fault): Promise<Outcome> {
  const load = await newsroom.load();
  const before = newsroom.processes.map(({ warnings }) => warnings.length);
  let outcome: Outcome = { ...NOTHING, fault: fault.name, within: fault.within };
  try {
    await untilWritten(newsroom, load.saves);
    const headline = `After it ${fault.name}, at ${Date.now()}`;
    let isTold = false;
    let ended = 0;
    await fault.strike(newsroom, async () => {
      await newsroom.publish(headline);
      isTold = true;
      ended = performance.now();
    });
    // One that does not end by itself is over when it has been noticed.
    if (fault.isLasting !== true) ended = performance.now();
    const [writesAgain, trueAgain] = await Promise.all([
      untilWritten(newsroom, load.saves).then(() => secondsSince(ended)),
      (isTold ? Promise.resolve() : newsroom.publish(headline)).then(() =>
        newsroom.untilShown(headline, ended),
      ),
    ]);
    for (const server of newsroom.servers)
      await until(newsroom, 'it was ready', async () => (await ask(`${server}/readyz`)).status === 200);
    outcome = { ...outcome, writesAgain, trueAgain };
  } catch (error) {
    outcome = { ...outcome, broke: String(error) };
  }
  for (const network of newsroom.networks) network.open();
  await load.end().catch((error) => {
    outcome = { ...outcome, broke: String(error) };
  });
  return { ...outcome, ...(await accountOf(newsroom, load.seen)), warnings: mostSince(newsroom, before) };
}

/** An hour or so of load, with the database restarted again and again. */
export async function strikeOften(newsroom: Newsroom, minutes: number, everyMinutes = 5): Promise<Outcome> {
  const load = await newsroom.load();
  const before = newsroom.processes.map(({ warnings }) => warnings.length);
  let outcome: Outcome = { ...NOTHING, fault: `${minutes} minutes`, within: 10 };
  const began = performance.now();
  let [writesAgain, trueAgain, restarts] = [0, 0, 0];
  try {
    while (secondsSince(began) < minutes * 60) {
      await sleep(Math.min(everyMinutes, minutes) * 60_000 * (restarts === 0 ? 0.5 : 1));
      await newsroom.primary.stop();
      await newsroom.primary.start();
      restarts += 1;
      const ended = performance.now();
      const headline = `After restart ${restarts}`;
      await newsroom.publish(headline);
      trueAgain = Math.max(trueAgain, await newsroom.untilShown(headline, ended));
      await untilWritten(newsroom, load.saves);
      writesAgain = Math.max(writesAgain, secondsSince(ended));
    }
    outcome = { ...outcome, writesAgain, trueAgain };
  } catch (error) {
    outcome = { ...outcome, broke: String(error) };
  }
  await load.end().catch((error) => {
    outcome = { ...outcome, broke: String(error) };
  });
  const warnings = mostSince(newsroom, before) / Math.max(restarts, 1);
  return { ...outcome, ...(await accountOf(newsroom, load.seen)), warnings };
}

/** Two servers and two workers start together on a database without tables. */
export async function firstStarts(database: OwnServer): Promise<Outcome> {
  await queryAt(database.url, 'create database fresh');
  const url = new URL(database.url);
  url.pathname = '/fresh';
  return starting(
    'first starts',
    90,
    [SERVE, SERVE, ['work'], ['work']],
    url.href,
    async (children, began) => {
      await Promise.all(children.slice(0, 2).map(addressOf));
      return secondsSince(began);
    },
  );
}

/** A server and a worker start before their database; those that are told to stop meanwhile do. */
export async function startsBefore(database: OwnServer): Promise<Outcome> {
  await database.stop();
  return starting(
    'started before the database',
    60,
    [SERVE, ['work'], SERVE, ['work']],
    database.url,
    async (children) => {
      await Promise.all(children.map((child) => child.until(/waiting for the database/)));
      for (const child of children.slice(2)) {
        child.child.kill('SIGTERM');
        const how = await child.ended;
        if (how !== '0') throw new Error(`${child.name} ended with ${how} when it was asked to`);
      }
      const command = startLogged('a command', ['users', 'list'], envOf(tmpdir(), database.url));
      await command.until(/sourceline: .*did not answer.*\n/);
      if ((await command.ended) !== '1') throw new Error('a command did not say that it failed');
      await database.start();
      const began = performance.now();
      for (const child of children.slice(0, 1)) await addressOf(child);
      return secondsSince(began);
    },
  );
}

async function starting(
  fault: string,
  within: number,
  commands: readonly (readonly string[])[],
  url: string,
  run: (children: readonly LoggedChild[], began: number) => Promise<number>,
): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'sourceline-faults-'));
  const began = performance.now();
  const children = commands.map((args, at) => startLogged(`${args[0]} ${at + 1}`, args, envOf(folder, url)));
  let exits = 0;
  let isOver = false;
  for (const { child, ended } of children)
    void ended.then(() => {
      // One that was asked to end is no fault.
      if (!isOver && !child.killed) exits += 1;
    });
  let outcome: Outcome = { ...NOTHING, fault, within };
  try {
    const seconds = await run(children, began);
    outcome = { ...outcome, writesAgain: seconds, trueAgain: seconds };
  } catch (error) {
    outcome = { ...outcome, broke: String(error) };
  }
  isOver = true;
  const warnings = Math.max(...children.map((child) => child.warnings.length));
  await killAll(children);
  rmSync(folder, { recursive: true, force: true });
  return { ...outcome, exits, warnings };
}

/** Every standing job comes round, and a story goes out at its time. */
export async function worksOn(newsroom: Newsroom): Promise<void> {
  await newsroom.publish('Out at its time', 500);
  await newsroom.untilShown('Out at its time', performance.now());
  await newsroom.query(
    "update jobs set due_at = now() - interval '1 second' where standing and due_at is not null",
  );
  await until(newsroom, 'every standing job came round', async () => {
    const rows = await newsroom.query(
      "select name from jobs where standing and due_at is not null and not (state = 'waiting' and due_at > now())",
    );
    return rows.length === 0;
  });
}

/** Waits until every server has written once more. */
async function untilWritten(newsroom: Newsroom, saves: (server: string) => number): Promise<void> {
  const before = newsroom.servers.map(saves);
  await until(newsroom, 'every server wrote', async () =>
    newsroom.servers.every((server, at) => saves(server) > (before[at] ?? 0)),
  );
}

async function accountOf(newsroom: Newsroom, { seenAsked, seenServed, unserved, bad, saved, answers }: Seen) {
  const there = new Set((await newsroom.query('select id from stories')).map(({ id }) => id));
  return {
    exits: newsroom.ended.length,
    lost: saved.filter((id) => !there.has(id)).length,
    bad,
    seenServed: (100 * seenServed) / Math.max(seenAsked, 1),
    unserved,
    answers,
  };
}

function mostSince({ processes }: Newsroom, before: readonly number[]): number {
  return Math.max(...processes.map(({ warnings }, at) => warnings.length - (before[at] ?? 0)));
}
