// `npm run faults`: what happens to a database, and what readers, writers and operators see of it. It takes what
// tests/faults/run.ts takes: `npm run faults -- --only 'network silent'`, `npm run faults -- --minutes 60`.
import { build, install, run } from './setup.mjs';

install();
build();
run('npx', ['tsx', 'tests/faults/run.ts', ...process.argv.slice(2)]);
