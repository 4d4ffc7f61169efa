// `npm start`: installs and builds if it must, then serves; options go to `sourceline serve`.
import { spawn } from 'node:child_process';
import { build, install, ROOT } from './setup.mjs';

// A third of V8's own nursery: measured, 40 MB less for the same pages a second; of 16 MB
// the longest turn over a long text takes 19 ms instead of 14, of 32 MB 27. bin/sourceline.mjs asks for it too.
const SMALL_NURSERY = '--max-semi-space-size=8';

install();
build();
const server = spawn(
  process.execPath,
  [SMALL_NURSERY, 'bin/sourceline.mjs', 'serve', ...process.argv.slice(2)],
  {
    cwd: ROOT,
    // As many arenas as the C library likes to have for its threads cost 40 MB, and no page is faster for them.
    env: { MALLOC_ARENA_MAX: '2', ...process.env },
    stdio: 'inherit',
  },
);
// The terminal's Ctrl-C reaches the server by itself; a signal sent to this process alone does not.
process.on('SIGINT', () => undefined);
process.on('SIGTERM', () => server.kill('SIGTERM'));
server.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
