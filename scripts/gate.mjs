// The gate, as .ci/run runs it: installs anew, builds, and runs what must pass before a change lands.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { build, install, ROOT } from './setup.mjs';
import { runParts } from './tests/run-parts.mjs';

const timed = (name, work) => {
  process.stdout.write(`\n== ${name}\n`);
  const started = Date.now();
  work();
  return { name, state: 'passed', seconds: Math.round((Date.now() - started) / 1000) };
};
rmSync(join(ROOT, 'node_modules', '.sourceline-installed'), { force: true });
const ahead = [timed('npm ci', install), timed('build', build)];
process.exit((await runParts('gate', { ahead })) ? 0 : 1);
