// A PostgreSQL of a command's or a test's own, in a temporary folder, on a free port.
import { spawn, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from './free-port.mjs';

/** Makes a server and starts it; throws where there is none on this machine. `more` are settings of its own. */
export async function startPostgres(more = {}) {
  const bin = findBinaries();
  if (!bin) throw new Error('no PostgreSQL was found: install Debian’s package postgresql');
  return startCluster(bin, more, (data, as) =>
    spawnSync(
      join(bin, 'initdb'),
      ['-D', data, '-U', 'sourceline', '-A', 'trust', '-E', 'UTF8', '--no-sync'],
      as,
    ),
  );
}

/** What a server needs to have replicas. */
export const REPLICATED = {
  wal_level: 'replica',
  max_wal_senders: 5,
  hot_standby: 'on',
  wal_retrieve_retry_interval: '200ms',
};

async function startCluster(bin, more, make) {
  const folder = mkdtempSync(join(tmpdir(), 'sourceline-postgres-'));
  // PostgreSQL refuses to run as root.
  const user = process.getuid?.() === 0 ? accountOf('postgres') : null;
  if (user) chownSync(folder, user.uid, user.gid);
  const as = user ?? {};
  const data = join(folder, 'data');
  const made = make(data, { ...as, encoding: 'utf8', cwd: folder });
  if (made.status !== 0) throw new Error(`the files of a server could not be made: ${made.stderr}`);
  const port = await freePort();
  const settings = {
    port,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: folder,
    // Nothing of it outlives the tests: it need not survive the machine.
    fsync: 'off',
    synchronous_commit: 'off',
    full_page_writes: 'off',
    wal_level: 'minimal',
    max_wal_senders: 0,
    max_connections: 200,
    ...more,
  };
  const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  let server = null;
  const start = async () => {
    server = spawn(join(bin, 'postgres'), ['-D', data, ...options], { ...as, cwd: folder, stdio: 'ignore' });
    await untilItAnswers(bin, port);
  };
  /** SIGINT ends its sessions, SIGQUIT ends it as a crash would. */
  const stop = async (signal = 'SIGINT') => {
    const stopping = server;
    server = null;
    if (!stopping) return;
    const ended = new Promise((resolve) => stopping.once('exit', resolve));
    stopping.kill(signal);
    await ended;
  };
  try {
    await start();
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    url: `postgres://sourceline@127.0.0.1:${port}/postgres`,
    start,
    stop,
    replica: () =>
      startCluster(bin, more, (copy, how) =>
        spawnSync(
          join(bin, 'pg_basebackup'),
          ['-D', copy, '-h', '127.0.0.1', '-p', String(port), '-U', 'sourceline', '-R', '-c', 'fast', '-N'],
          how,
        ),
      ),
    promote: () => {
      const { status, stderr } = spawnSync(join(bin, 'pg_ctl'), ['promote', '-D', data, '-w'], {
        ...as,
        encoding: 'utf8',
        cwd: folder,
      });
      if (status !== 0) throw new Error(`the replica was not promoted: ${stderr}`);
    },
    remove: async () => {
      await stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function findBinaries() {
  const home = '/usr/lib/postgresql';
  const versions = existsSync(home) ? readdirSync(home).sort((a, b) => Number(b) - Number(a)) : [];
  const places = [
    ...versions.map((version) => join(home, version, 'bin')),
    ...(process.env.PATH ?? '').split(':'),
  ];
  return places.find((place) => existsSync(join(place, 'initdb')) && existsSync(join(place, 'postgres')));
}

function accountOf(name) {
  const ask = (flag) => Number(spawnSync('id', [flag, name], { encoding: 'utf8' }).stdout);
  return { uid: ask('-u'), gid: ask('-g') };
}

async function untilItAnswers(bin, port) {
  for (let attempt = 0; attempt < 600; attempt += 1) {
    const { status } = spawnSync(join(bin, 'pg_isready'), ['-h', '127.0.0.1', '-p', String(port), '-q']);
    if (status === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('the server did not answer within a minute');
}
