// `npm test`: installs and builds if it must, then runs the tests of the rooms and the gate's journeys; names of
// files go to Vitest.
import { build, install, run } from './setup.mjs';

install();
build();
const asked = process.argv.slice(2);
if (asked.length > 0) run('npx', ['vitest', 'run', ...asked]);
else {
  const { runParts } = await import('./tests/run-parts.mjs');
  process.exit((await runParts('test')) ? 0 : 1);
}
