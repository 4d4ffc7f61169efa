// Runs a command beside a PostgreSQL of its own, in a temporary folder, on a free port; stops it by its pid.
// Usage: node scripts/with-postgres.mjs COMMAND…   (the command finds it in TEST_DATABASE_URL)
import { spawn } from 'node:child_process';
import { startPostgres } from './postgres-server.mjs';

const [command, ...args] = process.argv.slice(2);
if (!command) {
  process.stderr.write('with-postgres: name a command to run.\n');
  process.exit(1);
}
const server = await startPostgres().catch((error) => {
  process.stderr.write(`with-postgres: ${error.message}.\n`);
  process.exit(1);
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => void server.stop());
const child = spawn(command, args, {
  stdio: 'inherit',
  env: { ...process.env, TEST_DATABASE_URL: server.url },
});
child.on('exit', async (code) => {
  await server.remove();
  process.exit(code ?? 1);
});
