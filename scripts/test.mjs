// `npm test`: installs and builds if it must, then runs the tests; names of files go to Vitest.
import { build, install, run } from './setup.mjs';

install();
build();
run('npx', ['vitest', 'run', ...process.argv.slice(2)]);
