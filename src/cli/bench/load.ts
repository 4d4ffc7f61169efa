import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { messageOf, Problem } from '../../errors.ts';

/** What a run of a load generator found; latencies in milliseconds. */
export interface Load {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly failed: number;
}

const CONNECTIONS = 32;
/** As browsers ask. */
const CODINGS = 'gzip, deflate, br, zstd';

/**
 * Asks for `paths` in turn, over 32 connections, for `seconds`, as browsers do: with wrk if installed, which asks
 * for more than a server on the same machine can answer, else with autocannon.
 */
export async function load(url: string, paths: readonly string[], seconds: number): Promise<Load> {
  const asked = { url, paths, seconds: Math.max(1, Math.round(seconds)) };
  return hasWrk() ? loadWithWrk(asked) : loadWithAutocannon(asked);
}

interface Asked {
  readonly url: string;
  readonly paths: readonly string[];
  readonly seconds: number;
}

let wrk: boolean | undefined;

function hasWrk(): boolean {
  wrk ??= spawnSync('wrk', ['-v'], { stdio: 'ignore' }).error === undefined;
  return wrk;
}

/** Which load generator measures. */
export function generatorName(): string {
  return hasWrk() ? 'wrk' : 'autocannon';
}

const WRK_SCRIPT = `
local paths = {}
for line in io.lines(os.getenv("BENCH_PATHS")) do paths[#paths + 1] = line end
local next = 0
request = function()
  next = next % #paths + 1
  return wrk.format("GET", paths[next])
end
done = function(summary, latency)
  local errors = summary.errors
  io.write(string.format("found %d %d %d %d %d\\n", summary.requests, summary.duration,
    errors.connect + errors.read + errors.write + errors.status + errors.timeout,
    latency:percentile(50), latency:percentile(99)))
end
`;

async function loadWithWrk({ url, paths, seconds }: Asked): Promise<Load> {
  const folder = await mkdtemp(join(tmpdir(), 'sourceline-wrk-'));
  try {
    await writeFile(join(folder, 'paths'), `${paths.join('\n')}\n`);
    await writeFile(join(folder, 'ask.lua'), WRK_SCRIPT);
    const args = ['-t1', `-c${CONNECTIONS}`, `-d${seconds}s`, '-s', join(folder, 'ask.lua')];
    const said = await outputOf('wrk', [...args, '-H', `Accept-Encoding: ${CODINGS}`, url], {
      BENCH_PATHS: join(folder, 'paths'),
    });
    const found = /^found (\d+) (\d+) (\d+) (\d+) (\d+)$/m.exec(said)?.slice(1).map(Number);
    const [requests = 0, microseconds = 1, failed = 0, p50 = 0, p99 = 0] = found ?? [];
    if (!found) throw new Problem('unavailable', `wrk said nothing of what it found: ${said}`);
    return {
      perSecond: ((requests - failed) / microseconds) * 1e6,
      p50: p50 / 1000,
      p99: p99 / 1000,
      failed,
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function loadWithAutocannon(asked: Asked): Promise<Load> {
  const script = `
    const cannon = require(process.env.BENCH_CANNON);
    const { url, paths, seconds, connections, codings } = JSON.parse(require('node:fs').readFileSync(0, 'utf8'));
    let clients = 0;
    const run = cannon({
      url: url + paths[0], connections, duration: seconds, headers: { 'accept-encoding': codings },
      setupClient(client) {
        const own = paths.filter((_, at) => at % connections === clients % connections);
        clients += 1;
        if (own.length > 0) client.setRequests(own.map((path) => ({ method: 'GET', path })));
      },
    });
    run.then((result) => console.log(JSON.stringify(result)));`;
  // Through standard input: ten thousand paths are more than Linux takes in one variable.
  const said = await outputOf(
    process.execPath,
    ['-e', script],
    { BENCH_CANNON: autocannon() },
    JSON.stringify({ ...asked, connections: CONNECTIONS, codings: CODINGS }),
  );
  const result = JSON.parse(said) as {
    '2xx': number;
    non2xx: number;
    errors: number;
    timeouts: number;
    duration: number;
    latency: { p50: number; p99: number };
  };
  return {
    perSecond: result['2xx'] / result.duration,
    p50: result.latency.p50,
    p99: result.latency.p99,
    failed: result.non2xx + result.errors + result.timeouts,
  };
}

async function outputOf(
  program: string,
  args: readonly string[],
  env: Record<string, string>,
  input = '',
): Promise<string> {
  const child = spawn(program, args, {
    env: { ...process.env, ...env },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  child.stdin.end(input);
  let text = '';
  child.stdout.on('data', (part) => {
    text += String(part);
  });
  await once(child, 'close');
  return text;
}

function autocannon(): string {
  try {
    return createRequire(import.meta.url).resolve('autocannon');
  } catch (error) {
    throw new Problem('unavailable', `autocannon is not installed: ${messageOf(error)}`, 'Run `npm ci`.');
  }
}
