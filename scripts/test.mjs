// `npm test`: installs and builds if it must, then runs the tests; names of files go to Vitest.
import { build, install, run, runTogether } from './setup.mjs';

install();
build();
const asked = process.argv.slice(2);
if (asked.length > 0) run('npx', ['vitest', 'run', ...asked]);
else {
  // One after the other: the portal of the journeys starts when they begin, not while the rooms are tested,
  // for its coming story appears a minute and a half later, and its members have just logged in.
  run('npx', ['vitest', 'run', '--project', 'rooms']);
  // A journey waits more than it works: two of them take a core each.
  await runTogether(
    ['npx', 'vitest', 'run', '--project', 'journeys'],
    ['npx', 'vitest', 'run', '--project', 'own-journeys'],
  );
}
