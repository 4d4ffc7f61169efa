// Runs a command beside a PostgreSQL of its own, in a temporary folder, on a free port; stops it by its pid.
// Usage: node scripts/with-postgres.mjs COMMAND…   (the command finds it in TEST_DATABASE_URL)
import { spawn, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const [command, ...args] = process.argv.slice(2);
const bin = findBinaries();
if (!command || !bin) {
  const reason = command
    ? 'no PostgreSQL was found: install Debian’s package postgresql'
    : 'name a command to run';
  process.stderr.write(`with-postgres: ${reason}.\n`);
  process.exit(1);
}

const folder = mkdtempSync(join(tmpdir(), 'sourceline-postgres-'));
// PostgreSQL refuses to run as root.
const user = process.getuid?.() === 0 ? accountOf('postgres') : null;
if (user) chownSync(folder, user.uid, user.gid);
const as = user ?? {};
const data = join(folder, 'data');

const made = spawnSync(
  join(bin, 'initdb'),
  ['-D', data, '-U', 'sourceline', '-A', 'trust', '-E', 'UTF8', '--no-sync'],
  {
    ...as,
    encoding: 'utf8',
    cwd: folder,
  },
);
if (made.status !== 0) {
  process.stderr.write(`with-postgres: initdb failed: ${made.stderr}\n`);
  process.exit(1);
}

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
};
const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
const server = spawn(join(bin, 'postgres'), ['-D', data, ...options], {
  ...as,
  cwd: folder,
  stdio: 'ignore',
});
const stop = () => {
  server.kill('SIGINT');
};
process.on('SIGINT', stop);
process.on('SIGTERM', stop);

await untilItAnswers();
const child = spawn(command, args, {
  stdio: 'inherit',
  env: { ...process.env, TEST_DATABASE_URL: `postgres://sourceline@127.0.0.1:${port}/postgres` },
});
child.on('exit', (code) => {
  server.once('exit', () => {
    rmSync(folder, { recursive: true, force: true });
    process.exit(code ?? 1);
  });
  stop();
});

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

function freePort() {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port: free } = probe.address();
      probe.close(() => resolve(free));
    });
  });
}

async function untilItAnswers() {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const { status } = spawnSync(join(bin, 'pg_isready'), ['-h', '127.0.0.1', '-p', String(port), '-q']);
    if (status === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  process.stderr.write('with-postgres: the server did not answer within 10 seconds.\n');
  stop();
  process.exit(1);
}
