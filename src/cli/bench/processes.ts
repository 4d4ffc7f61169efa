import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Problem } from '../../errors.ts';
import { type BenchPlace, settingsOf } from './fill.ts';

/** A server in its own process. */
export interface BenchServer {
  readonly url: string;
  readonly pid: number;
  /** Milliseconds from process start until it listened. */
  readonly listening: number;
  stop(): Promise<void>;
}

const ROOT = rootFolder();

/** How a measured portal is started: without a worker and with little logging, unless they are being measured. */
export interface PortalOptions {
  readonly works?: boolean;
  readonly settings?: Readonly<Record<string, string>>;
}

/** Starts the real portal like `npm start`: the built one if there is one, otherwise the source. */
export async function startPortalProcess(
  place: string | BenchPlace,
  { works = false, settings }: PortalOptions = {},
): Promise<BenchServer> {
  const built = join(ROOT, 'bin', 'sourceline.mjs');
  const program = existsSync(join(ROOT, 'dist', 'sourceline.mjs'))
    ? ['--max-semi-space-size=8', built]
    : ['--import', 'tsx', join(ROOT, 'src', 'cli', 'entry.ts')];
  return start([...program, 'serve', '--port', '0', '--no-demo', ...(works ? [] : ['--no-work'])], {
    MALLOC_ARENA_MAX: '2',
    ...process.env,
    ...settingsOf(typeof place === 'string' ? { directory: place } : place),
    ...(works ? {} : { LOG_LEVEL: 'warn' }),
    HOST: '127.0.0.1',
    ...settings,
  });
}

/** Starts a bare node:http server that answers every request with the same bytes and fields as `page`. */
export async function startBareServer(page: {
  readonly headers: readonly string[];
  readonly bytes: Buffer;
}): Promise<BenchServer> {
  const script = `
    const { headers, body } = JSON.parse(process.env.BENCH_PAGE);
    const bytes = Buffer.from(body, 'base64');
    const server = require('node:http').createServer((request, response) => {
      response.writeHead(200, headers);
      response.end(bytes);
    });
    server.listen(0, '127.0.0.1', () => console.log('bare is at http://127.0.0.1:' + server.address().port));`;
  const said = JSON.stringify({ headers: page.headers, body: page.bytes.toString('base64') });
  return start(['-e', script], { ...process.env, BENCH_PAGE: said });
}

async function start(args: string[], env: NodeJS.ProcessEnv): Promise<BenchServer> {
  const begun = performance.now();
  const child = spawn(process.execPath, args, { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const complaints: string[] = [];
  child.stderr.on('data', (part) => complaints.push(String(part)));
  const url = await new Promise<string>((resolve, reject) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      const found = /is at (http:\S+)/.exec(line)?.[1];
      if (found) resolve(found);
    });
    child.on('exit', (code) => {
      const why = complaints.join('').trim().split('\n').at(-1) ?? '';
      reject(new Problem('unavailable', `The server of the measurement ended with code ${code}. ${why}`));
    });
  });
  return { url, pid: child.pid ?? 0, listening: performance.now() - begun, stop: () => stop(child) };
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  await once(child, 'exit');
}

/** The CPU time of these processes in milliseconds, with all threads; NaN if none can be read. */
export function processorMs(pids: readonly number[]): number {
  return sumOfTicks(pids.map((pid) => `/proc/${pid}/stat`)) * MS_A_TICK;
}

/** The same for a process's main thread alone, which limits the number of pages per second. */
export function mainThreadMs(pid: number): number {
  return sumOfTicks([`/proc/${pid}/task/${pid}/stat`]) * MS_A_TICK;
}

function sumOfTicks(files: readonly string[]): number {
  let ticks = Number.NaN;
  for (const file of files) {
    try {
      const fields = readFileSync(file, 'utf8')
        .replace(/^.*\) /s, '')
        .split(' ');
      ticks = (Number.isNaN(ticks) ? 0 : ticks) + Number(fields[11]) + Number(fields[12]);
    } catch {
      // A process that has ended, or one of another machine.
    }
  }
  return ticks;
}

/** Linux counts in hundredths of a second, whatever the kernel's own clock. */
const MS_A_TICK = 10;

/** Resident memory of the process in megabytes, now and at peak; NaN if the system does not report it. */
export function memoryOf(pid: number): { now: number; most: number } {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const megabytes = (name: string) => Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1]) / 1024;
    return { now: megabytes('VmRSS'), most: megabytes('VmHWM') };
  } catch {
    return { now: Number.NaN, most: Number.NaN };
  }
}

function rootFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder);
  return folder;
}

/** In measurements, one editor can publish alone. */
export const SETTINGS = { TWO_PAIRS_OF_EYES: 'no', PUBLISH_BLOCKS: 'none' };
/** How long a portal may take to be ready, in milliseconds: indexing a million stories takes long. */
export const PATIENCE = 3_600_000;
/** A portal that uses less CPU time than this per second has finished its start-up work. */
const QUIET_MS = 100;
/** Grouping ten thousand imported stories into events takes minutes on a busy machine. */
const MOST_WAIT_FOR_QUIET = 900;

/** Waits until a server's start-up work, which started at `begun`, is done. */
export async function untilQuiet(server: BenchServer, begun: number): Promise<void> {
  let before = processorMs([server.pid]);
  while (performance.now() - begun < MOST_WAIT_FOR_QUIET * 1000) {
    await wait(1_000);
    const now = processorMs([server.pid]);
    if (!(now - before > QUIET_MS)) return;
    before = now;
  }
}
