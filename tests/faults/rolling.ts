import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../scripts/free-port.mjs';
import type { OwnServer } from '../../scripts/postgres-server.mjs';
import { makeMember } from '../../src/readers/testing.ts';
import { ask, startLoad } from './load.ts';
import { killAll, type LoggedChild, startLogged } from './logged-child.ts';
import { addressOf, envOf, queryAt, SERVE, secondsSince, until, withStore } from './newsroom.ts';
import { NOTHING, type Outcome } from './strike.ts';

/** How long a server that is asked to end still takes connections: the balancer asks twice a second. */
const DRAIN_SECONDS = 3;
const ROUNDS = 2;
const WITHIN = 180;

/** Whether the load balancer that a rolling restart needs is installed. */
export function hasBalancer(): boolean {
  return spawnSync('haproxy', ['-v'], { stdio: 'ignore' }).error === undefined;
}

/**
 * Two servers behind HAProxy are restarted one after another, twice, under load: every page that is asked for has to be
 * sent, and every write acknowledged.
 */
export async function rollingRestart(database: OwnServer): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'sourceline-rolling-'));
  const [front, ...ports] = await Promise.all([freePort(), freePort(), freePort()]);
  const address = `http://127.0.0.1:${front}`;
  const env = {
    ...envOf(folder, database.url),
    DATABASE_POOL: '5',
    PUBLIC_URL: address,
    DRAIN_SECONDS: String(DRAIN_SECONDS),
  };
  const children: LoggedChild[] = [];
  const serve = async (at: number) => {
    const child = startLogged(`server ${at + 1}`, serveAt(ports[at] ?? 0), env);
    children.push(child);
    await addressOf(child);
    const ready = { ended: [] };
    await until(ready, `server ${at + 1} was ready`, async () => {
      return (await ask(`http://127.0.0.1:${ports[at]}/readyz`)).status === 200;
    });
    return child;
  };
  let outcome: Outcome = { ...NOTHING, fault: 'restarted in turn', within: WITHIN };
  let balancer: ChildProcess | null = null;
  try {
    const { cookie } = await withStore(database.url, folder, (store) =>
      makeMember(store, { role: 'editor', name: 'Edith Editor' }),
    );
    const worker = startLogged('worker', ['work'], env);
    children.push(worker);
    const serving = [await serve(0), await serve(1)];
    balancer = startBalancer(folder, front, ports);
    await until(
      { ended: [] },
      'the balancer had servers',
      async () => (await ask(`${address}/`)).status === 200,
    );
    const load = await startLoad([address], cookie);
    const began = performance.now();
    let exits = 0;
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const [at, child] of serving.entries()) {
        child.child.kill('SIGTERM');
        if ((await child.ended) !== '0') exits += 1;
        serving[at] = await serve(at);
        // A roll-out waits until the balancer has it again.
        await until({ ended: [] }, 'the balancer had it again', async () => await isUp(folder, at));
      }
    }
    const took = secondsSince(began);
    await load.end();
    const there = new Set((await queryAt(database.url, 'select id from stories')).map(({ id }) => id));
    const { seen } = load;
    outcome = {
      ...outcome,
      exits,
      lost: seen.saved.filter((id) => !there.has(id)).length,
      // Nothing may be refused here, politely or not.
      bad: [
        ...seen.bad,
        ...[...seen.answers]
          .filter(([answer]) => !/ (?:200|303)$/.test(answer))
          .map(([answer, count]) => `${answer}, ${count} times`),
      ],
      writesAgain: took,
      trueAgain: took,
      seenServed: (100 * seen.seenServed) / Math.max(seen.seenAsked, 1),
      unserved: seen.unserved,
      answers: seen.answers,
      warnings: Math.max(...children.map(({ warnings }) => warnings.length)),
    };
  } catch (error) {
    outcome = { ...outcome, broke: String(error) };
  }
  if (balancer?.exitCode === null) {
    const ended = once(balancer, 'exit');
    balancer.kill('SIGKILL');
    await ended;
  }
  await killAll(children);
  rmSync(folder, { recursive: true, force: true });
  return outcome;
}

const serveAt = (port: number) => SERVE.map((arg) => (arg === '0' ? String(port) : arg));

function startBalancer(folder: string, front: number, ports: readonly number[]): ChildProcess {
  const path = join(folder, 'haproxy.cfg');
  writeFileSync(
    path,
    `global
  stats socket ${socketIn(folder)} mode 600 level admin
defaults
  mode http
  timeout connect 2s
  timeout check 5s
  timeout client 60s
  timeout server 60s
  option redispatch
  retries 3
  retry-on conn-failure
frontend portal
  bind 127.0.0.1:${front}
  default_backend servers
backend servers
  balance roundrobin
  option httpchk GET /readyz
  http-check expect status 200
  default-server check inter 500ms fall 1 rise 1
${ports.map((port, at) => `  server s${at} 127.0.0.1:${port}`).join('\n')}
`,
  );
  return spawn('haproxy', ['-db', '-f', path], { stdio: 'ignore' });
}

const socketIn = (folder: string) => join(folder, 'haproxy.sock');

/** Whether the balancer sends requests to a server. */
async function isUp(folder: string, at: number): Promise<boolean> {
  const socket = connect(socketIn(folder));
  socket.end('show stat\n');
  let said = '';
  for await (const part of socket) said += String(part);
  const row = said.split('\n').find((line) => line.startsWith(`servers,s${at},`));
  return row?.split(',')[17] === 'UP';
}
