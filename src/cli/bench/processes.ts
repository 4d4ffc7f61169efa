import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { messageOf, Problem } from '../../errors.ts';

/** A server in a process of its own. */
export interface BenchServer {
  readonly url: string;
  readonly pid: number;
  /** Milliseconds from the start of the process until it listened. */
  readonly listening: number;
  stop(): Promise<void>;
}

const ROOT = rootFolder();

/** Starts the real portal on `directory` as `npm start` does: the built one where there is one, else the source. */
export async function startPortalProcess(directory: string): Promise<BenchServer> {
  const built = join(ROOT, 'bin', 'sourceline.mjs');
  const program = existsSync(join(ROOT, 'dist', 'sourceline.mjs'))
    ? ['--max-semi-space-size=8', built]
    : ['--import', 'tsx', join(ROOT, 'src', 'cli', 'entry.ts')];
  return start([...program, 'serve', '--port', '0', '--no-demo', '--no-work'], {
    MALLOC_ARENA_MAX: '2',
    ...process.env,
    DATA_DIR: directory,
    DATABASE_URL: '',
    LOG_LEVEL: 'warn',
    HOST: '127.0.0.1',
  });
}

/** Starts a bare node:http server that answers every request with the same bytes and fields as `page`. */
export async function startBareServer(page: { headers: string[]; body: string }): Promise<BenchServer> {
  const script = `
    const { headers, body } = JSON.parse(process.env.BENCH_PAGE);
    const bytes = Buffer.from(body);
    const server = require('node:http').createServer((request, response) => {
      response.writeHead(200, headers);
      response.end(bytes);
    });
    server.listen(0, '127.0.0.1', () => console.log('bare is at http://127.0.0.1:' + server.address().port));`;
  return start(['-e', script], { ...process.env, BENCH_PAGE: JSON.stringify(page) });
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

/** Resident megabytes of the process now and at most; NaN where the system does not say. */
export function memoryOf(pid: number): { now: number; most: number } {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const megabytes = (name: string) => Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1]) / 1024;
    return { now: megabytes('VmRSS'), most: megabytes('VmHWM') };
  } catch {
    return { now: Number.NaN, most: Number.NaN };
  }
}

/** What a run of autocannon found. */
export interface Load {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly failed: number;
}

/**
 * Runs autocannon in a process of its own against `paths`, shared out over the connections
 * so that no two ask for the same one; with one path, all ask for it for `seconds`.
 */
export async function load(url: string, paths: readonly string[], seconds: number): Promise<Load> {
  const script = `
    const cannon = require(process.env.BENCH_CANNON);
    const { url, paths, seconds } = JSON.parse(require('node:fs').readFileSync(0, 'utf8'));
    const connections = Math.min(32, paths.length === 1 ? 32 : paths.length);
    let next = 0;
    let answered = 0;
    // autocannon looks at the clock once a second, and says seven seconds where it were six and a little.
    const begun = performance.now();
    const run = cannon({
      url: url + paths[0], connections,
      ...(paths.length > 1 ? { amount: paths.length - paths.length % connections } : { duration: seconds }),
      setupClient(client) {
        if (paths.length === 1) return;
        const share = Math.floor(paths.length / connections);
        client.setRequests(paths.slice(next, next + share).map((path) => ({ method: 'GET', path })));
        next += share;
      },
    });
    run.on('response', () => { answered = performance.now(); });
    run.then((result) => console.log(JSON.stringify({ ...result, taken: (answered - begun) / 1000 })));`;
  const env = { ...process.env, BENCH_CANNON: autocannon() };
  const child = spawn(process.execPath, ['-e', script], { env, stdio: ['pipe', 'pipe', 'inherit'] });
  child.stdin.end(JSON.stringify({ url, paths, seconds }));
  let text = '';
  child.stdout.on('data', (part) => {
    text += String(part);
  });
  await once(child, 'close');
  const result = JSON.parse(text) as {
    '2xx': number;
    non2xx: number;
    errors: number;
    timeouts: number;
    taken: number;
    latency: { p50: number; p99: number };
  };
  return {
    perSecond: result['2xx'] / result.taken,
    p50: result.latency.p50,
    p99: result.latency.p99,
    failed: result.non2xx + result.errors + result.timeouts,
  };
}

function autocannon(): string {
  try {
    return createRequire(import.meta.url).resolve('autocannon');
  } catch (error) {
    throw new Problem('unavailable', `autocannon is not installed: ${messageOf(error)}`, 'Run `npm ci`.');
  }
}

function rootFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder);
  return folder;
}
